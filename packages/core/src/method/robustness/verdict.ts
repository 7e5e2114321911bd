/** Robust, supported, fragile or undecided, and why not better (method, section 5). */
import { formatPercent } from '../../format/values.ts';
import { type Panel, tieTolerance } from '../panel.ts';
import { firstOf, scoreTally } from '../score-panel.ts';
import type { RatingEdit, RobustnessFigures, Verdict } from './figures.ts';
import type { Standing } from './standing.ts';

export interface VerdictAndReason {
  readonly verdict: Verdict;
  /** One sentence. */
  readonly reason: string;
}

/** What the verdict on a single winner rests on. */
export interface WinnerFigures {
  readonly name: string;
  /** Share of weightings in which it is first. */
  readonly first: number;
  /** Probability to be first over resampled raters; `null` below two raters. */
  readonly bootstrap: number | null;
  readonly leaveOneOut: RobustnessFigures['leaveOneOut'];
  /** Over all routes; `null` where nothing flips it. */
  readonly steps: number | null;
  readonly ratings: number | null;
  /** The edits of the fewest steps. */
  readonly by: readonly RatingEdit[];
  /** First whatever the missing ratings are. */
  readonly isNecessary: boolean;
}

interface Demands {
  readonly first: number;
  readonly bootstrap: number;
  readonly keptWithoutEach: boolean;
  readonly steps: number;
  readonly ratings: number;
  readonly necessary: boolean;
}

const demandsOf: Readonly<Record<'robust' | 'supported', Demands>> = {
  robust: { first: 0.9, bootstrap: 0.9, keptWithoutEach: true, steps: 3, ratings: 0, necessary: true },
  supported: { first: 0.6, bootstrap: 0.7, keptWithoutEach: false, steps: 0, ratings: 2, necessary: false },
};

/** The verdict on the one winner there is. */
export function verdictOnWinner(figures: WinnerFigures): VerdictAndReason {
  const toRobust = shortcomings(figures, demandsOf.robust);
  if (toRobust.length === 0) return { verdict: 'robust', reason: praise(figures) };
  const toSupported = shortcomings(figures, demandsOf.supported);
  if (toSupported.length === 0) return { verdict: 'supported', reason: `${figures.name} leads, but ${inWords(toRobust)}.` };
  return { verdict: 'fragile', reason: `${figures.name} leads, but ${inWords(toSupported)}; ${shortestFlip(figures)}.` };
}

/** The demands that are not met, each as a clause. An undefined figure does not meet its demand. */
function shortcomings(figures: WinnerFigures, demands: Demands): string[] {
  const { first, bootstrap, leaveOneOut, steps, ratings, isNecessary } = figures;
  const lostWithout = (leaveOneOut ?? []).filter(({ kept }) => !kept).map(({ without }) => without);
  const found: string[] = [];
  if (first < demands.first - tieTolerance) found.push(`it is first in only ${downToPercent(first)} of weightings`);
  if (bootstrap === null) found.push('fewer than two people rated');
  else if (bootstrap < demands.bootstrap - tieTolerance)
    found.push(`it wins only ${downToPercent(bootstrap)} of panels drawn from your raters`);
  if (demands.keptWithoutEach && lostWithout.length > 0) found.push(`it does not stay alone in front without ${inWords(lostWithout)}`);
  if (ratings !== null && ratings < demands.ratings) found.push('a single rating can change that');
  if (steps !== null && steps < demands.steps) found.push(`${stepsInWords(steps)} can change that`);
  if (demands.necessary && !isNecessary) found.push('missing ratings could still put another first');
  return found;
}

const praise = ({ name, first, bootstrap, steps }: WinnerFigures): string =>
  `${name} is first in ${downToPercent(first)} of weightings and ${downToPercent(bootstrap ?? 0)} of panels drawn from your raters, ` +
  `whoever is left out and whatever is missing, and ${steps === null ? 'no change of ratings overturns it' : `it takes ${stepsInWords(steps)} to change that`}.`;

function shortestFlip({ steps, by }: WinnerFigures): string {
  if (steps === null) return 'no change of ratings overturns it';
  const [only] = by;
  const where =
    by.length === 1 && only !== undefined
      ? `, ${only.rater}’s ${only.criterion} for ${only.scenario} from ${only.from} to ${only.to}`
      : ` on ${by.length} ratings`;
  return `the shortest flip is ${stepsInWords(steps)}${where}`;
}

const stepsInWords = (steps: number): string => (steps === 1 ? 'one one-point step' : `${steps} one-point steps`);

/** Rounded down to a tenth of a percent, so that a share below a limit never looks as if it reached it. */
const downToPercent = (share: number): string => formatPercent(Math.floor(share * 1000 + tieTolerance) / 1000);

function inWords(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** Why there is nothing to judge yet; `null` where there is one winner, and no undecided scenario could be first. */
export function whyUndecided(standing: Standing): string | null {
  const { panel, first, scored } = standing;
  if (panel.scenarios.length === 0) return 'There is no scenario to choose.';
  if (first.length === 0) return 'No scenario passes the gate.';
  if (first.length > 1) return `${inWords(first.map((s) => panel.scenarios[s]!))} share the first rank.`;
  const hidden = [...scored.keys()].find((s) => scored[s]!.status === 'undecided' && couldBeFirst(standing, s));
  return hidden === undefined
    ? null
    : `${panel.scenarios[hidden]!} would be first with 5 for ${unratedOf(panel, scored[hidden]!.unrated)}, which nobody rated.`;
}

const unratedOf = (panel: Panel, unrated: readonly number[]): string => inWords(unrated.map((c) => panel.criteria[c]!.name));

/** Whether an undecided scenario takes the first rank with 5 for its unrated showstoppers. */
function couldBeFirst({ panel, tally, scored }: Standing, scenario: number): boolean {
  const { unrated } = scored[scenario]!;
  const fill = (rows: Standing['tally']['sums'], value: number) =>
    rows.map((row, s) => (s === scenario ? row.map((number, c) => (unrated.includes(c) ? value : number)) : row));
  return firstOf(scoreTally(panel, { sums: fill(tally.sums, 5), counts: fill(tally.counts, 1) })).includes(scenario);
}
