/** The explorer's tree below one strategy, as plain data. */
import type { AssessmentReply } from '@headpin/language/protocol/messages.ts';

export interface TreeNode {
  readonly label: string;
  /** Set beside the label, quieter. */
  readonly description?: string;
  readonly tooltip?: string;
  /** The id of a product icon. */
  readonly icon?: string;
  readonly children?: readonly TreeNode[];
  /** A declaration to go to, by its name. */
  readonly declares?: string;
  /** A place to go to. */
  readonly place?: Finding;
}

type Finding = AssessmentReply['findings'][number];
type Scenario = AssessmentReply['scenarios'][number];

const percent = (share: number): string => `${Math.round(share * 100)}%`;

const scenarioIcons: Readonly<Record<Scenario['status'], string>> = {
  survivor: 'pass',
  eliminated: 'circle-slash',
  undecided: 'question',
};

function scenarioNode({ name, status, rank, total, failed }: Scenario): TreeNode {
  const points = total === null ? 'not rated' : total.toFixed(1);
  const why = failed.map(({ criterion, mean }) => `${criterion} ${mean.toFixed(1)}`).join(', ');
  return {
    label: name,
    description: rank === null ? `${status}, ${points}` : `#${rank}, ${points}`,
    icon: scenarioIcons[status],
    declares: name,
    ...(why === '' ? {} : { tooltip: `Below the cutoff: ${why}` }),
  };
}

/** Survivors by rank, then the others as they were declared. */
const scoreboard = ({ scenarios }: AssessmentReply): TreeNode[] =>
  [...scenarios].sort((a, b) => (a.rank ?? Number.POSITIVE_INFINITY) - (b.rank ?? Number.POSITIVE_INFINITY) || 0).map(scenarioNode);

const segments = ({ segments: all, beachhead }: AssessmentReply): TreeNode[] =>
  all.map(({ name, bigEnough, smallEnough }) => ({
    label: name,
    description: [
      ...(name === beachhead ? ['beachhead'] : []),
      ...(bigEnough === null ? [] : [`big enough: ${bigEnough}`]),
      ...(smallEnough === null ? [] : [`small enough: ${smallEnough}`]),
    ].join(', '),
    icon: name === beachhead ? 'star-full' : 'organization',
    declares: name,
  }));

const gaps = ({ wholeProduct }: AssessmentReply): TreeNode[] =>
  (wholeProduct?.needs ?? [])
    .filter(({ state }) => state === 'open' || state === 'promised')
    .map(({ name, state, by }) => ({
      label: name,
      description: by.length === 0 ? state : `${state}: ${by.join(', ')}`,
      icon: state === 'open' ? 'circle-large-outline' : 'history',
      declares: name,
    }));

const pins = ({ expansions }: AssessmentReply): TreeNode[] =>
  expansions.map(({ from, to, path, bridge, reuse }) => ({
    label: `${from ?? '?'} → ${to ?? '?'}`,
    description: [
      path === null ? 'not adjacent' : `path ${path}`,
      ...(bridge === null ? [] : [`through ${bridge}`]),
      ...(reuse === null ? [] : [`reuse ${percent(reuse)}`]),
    ].join(', '),
    icon: path === null ? 'warning' : 'arrow-right',
    ...(to === null ? {} : { declares: to }),
  }));

const severityIcons: Readonly<Record<Finding['severity'], string>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
  hint: 'lightbulb',
};

function findings({ findings: all, readiness }: AssessmentReply): TreeNode[] {
  const open = all.filter(({ silenced }) => silenced === undefined);
  return readiness.categories
    .map(({ id, score }) => {
      const own = open.filter(({ rule }) => rule.startsWith(`${id}/`)).sort((a, b) => b.points - a.points);
      return {
        label: id,
        description: [`${own.length}`, ...(score === null ? [] : [`${Math.round(score)} of 100`])].join(', '),
        icon: 'symbol-ruler',
        children: own.map((finding) => ({
          label: finding.message,
          tooltip: `${finding.rule}: ${finding.message}`,
          icon: severityIcons[finding.severity],
          place: finding,
        })),
      };
    })
    .filter(({ children }) => children.length > 0);
}

/** How many leaves hang below. */
const leaves = (nodes: readonly TreeNode[]): number => nodes.reduce((sum, { children }) => sum + (children ? leaves(children) : 1), 0);

const group = (label: string, icon: string, children: readonly TreeNode[]): TreeNode => ({
  label,
  icon,
  children,
  description: `${leaves(children)}`,
});

/** Scoreboard, segments, gaps of the whole product, pins, and findings by category; groups with nothing in them are left out. */
export const strategyNodes = (assessment: AssessmentReply): TreeNode[] =>
  [
    group('Scoreboard', 'list-ordered', scoreboard(assessment)),
    group('Segments', 'organization', segments(assessment)),
    group('Gaps in the whole product', 'circle-large-outline', gaps(assessment)),
    group('Next pins', 'git-merge', pins(assessment)),
    group('Findings', 'checklist', findings(assessment)),
  ].filter(({ children }) => children !== undefined && children.length > 0);
