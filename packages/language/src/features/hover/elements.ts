/** What each declaration comes to: the page behind its name. */
import {
  type Alternative,
  type Assessment,
  bestGrade,
  type Component,
  type CriterionDeclaration,
  type Customer,
  chainOf,
  type Decision,
  type Element,
  type Evidence,
  type Expansion,
  explainComponent,
  explainEvidence,
  explainExpansion,
  explainNeed,
  explainSegment,
  explainStrategy,
  formatCount,
  formatMoney,
  formatNumber,
  formatPercent,
  type Jewel,
  type Need,
  type Partner,
  type Rater,
  type Scenario,
  type Segment,
  targets,
  valueOf,
} from '@headpin/core';
import { bold, bullets, type Markdown, md, paragraphs, textLines } from '../../text/markdown.ts';
import { verdictsOf } from '../inlay-hints/verdicts.ts';
import type { FeatureScene } from '../scene.ts';
import { criterionHover } from './criterion.ts';
import { explained, linksTo, linkTo, sections } from './explained.ts';
import { scenarioHover } from './scenario.ts';

type Page<E> = (scene: FeatureScene, element: E) => Markdown;
interface Pages {
  readonly strategy: Page<Decision>;
  readonly segment: Page<Segment>;
  readonly scenario: Page<Scenario>;
  readonly need: Page<Need>;
  readonly component: Page<Component>;
  readonly evidence: Page<Evidence>;
  readonly criterion: Page<CriterionDeclaration>;
  readonly alternative: Page<Alternative>;
  readonly partner: Page<Partner>;
  readonly customer: Page<Customer>;
  readonly jewel: Page<Jewel>;
  readonly rater: Page<Rater>;
  readonly expand: Page<Expansion>;
}

const pages: Pages = {
  strategy: strategyPage,
  segment: (scene, segment) =>
    scene.assess().figures.sizing.has(segment) ? explained(scene, explainSegment(scene.assess(), segment)) : md``,
  scenario: (scene, scenario) => scenarioHover(scene.assess(), scenario, verdictsOf(scene.session).ready(scene.assess())),
  need: needPage,
  component: (scene, component) => explained(scene, explainComponent(scene.assess(), component)),
  evidence: (scene, evidence) =>
    scene.assess().figures.evidence.has(evidence) ? explained(scene, explainEvidence(scene.assess(), evidence)) : md``,
  criterion: (scene, declaration) => {
    const criterion = scene.assess().strategy.criteria.find((one) => one.declaration === declaration);
    return criterion === undefined ? md`` : criterionHover(scene.assess(), criterion);
  },
  alternative: alternativePage,
  partner: partnerPage,
  customer: customerPage,
  jewel: jewelPage,
  rater: raterPage,
  expand: (scene, expansion) => {
    const figures = scene.assess().figures.expansions.find((one) => one.expansion === expansion);
    return figures === undefined ? md`` : explained(scene, explainExpansion(figures));
  },
};

/** The heading, the comment above the declaration, and its page where it has one. */
export function elementHover(scene: FeatureScene, element: Element): Markdown {
  const is = (element as { readonly is?: string }).is;
  const page = is !== undefined && Object.hasOwn(pages, is) ? (pages[is as keyof Pages] as Page<Element>) : undefined;
  const doc = (element as { readonly doc?: string | undefined }).doc;
  const about = page?.(scene, element);
  // The page of a criterion begins with its name and question.
  const head = is === 'criterion' && about !== undefined && about.source !== '' ? undefined : heading(element);
  return paragraphs(head, doc === undefined ? undefined : textLines(doc), about);
}

function heading(element: Element): Markdown {
  const { is, name, title } = element as { readonly is: string; readonly name: string; readonly title: string | undefined };
  if (is === 'expand')
    return md`expand ${bold(`${(element as Expansion).from?.name ?? '?'} -> ${(element as Expansion).to?.name ?? '?'}`)}`;
  const kind = is === 'alternative' ? `${(element as Alternative).side} alternative` : is;
  return md`${kind} ${bold(name)}${title === undefined ? '' : ` "${title}"`}`;
}

/** A line for each property that is given, as it stands in the file. */
function given(scene: FeatureScene, element: Element, keys: readonly string[]): Markdown[] {
  return keys.flatMap((key) => {
    const property = element.properties.get(key);
    if (property === undefined) return [];
    const { value } = property;
    return [md`${linkTo(scene, key, property.key)}: ${typeof value === 'string' ? value : property.written}`];
  });
}

const mostCostly = 5;

function strategyPage(scene: FeatureScene, decision: Decision): Markdown {
  const assessment = scene.assess();
  const { summary, sections: all } = explainStrategy(assessment, decision);
  const byCategory = assessment.readiness.categories.flatMap(({ id, score }) =>
    score === null ? [] : [`${id} ${formatNumber(score, 0)}`],
  );
  const costly = all.filter(({ lines }) => lines.some(({ label }) => label?.endsWith(' points') === true));
  return paragraphs(
    md`${summary}`,
    byCategory.length === 0 ? undefined : md`Of 100 each: ${byCategory.join(', ')}.`,
    bullets(given(scene, decision, ['stage', 'beachhead', 'goal', 'horizon', 'launch'])),
    sections(
      scene,
      costly.map(({ lines }) => ({ heading: 'What costs most', lines: lines.slice(0, mostCostly) })),
    ),
  );
}

function needPage(scene: FeatureScene, need: Need): Markdown {
  const assessment = scene.assess();
  const state = assessment.figures.wholeProduct.needs.get(need)?.state;
  if (state === undefined) return md``;
  const page = explained(scene, explainNeed(assessment, need));
  // The chain of an open need is part of its explanation.
  return state === 'open' ? page : paragraphs(page, whatHangsOn(scene, need));
}

function whatHangsOn(scene: FeatureScene, need: Need): Markdown | undefined {
  const { promises, customers, references, expansions } = chainOf(scene.assess().strategy, need);
  const links = [
    ...promises.slice(0, 1).map((at) => md`promised by ${linkTo(scene, 'the positioning', at)}`),
    ...(customers.length === 0 ? [] : [md`customers: ${linksTo(scene, customers)}`]),
    ...(references.length === 0 ? [] : [md`references among them: ${linksTo(scene, references)}`]),
    ...expansions.map(({ from, to, at }) => md`expansion: ${linkTo(scene, `${from?.name ?? '?'} -> ${to?.name ?? '?'}`, at)}`),
  ];
  return links.length === 0 ? undefined : md`${bold('What hangs on it')}\n${bullets(links)}`;
}

function alternativePage(scene: FeatureScene, alternative: Alternative): Markdown {
  const { strategy, figures } = scene.assess();
  const grade = bestGrade(targets(alternative.evidence).map((one) => figures.evidence.get(one)?.grade ?? null));
  const against = strategy.positionings.filter((one) => targets(one.against).includes(alternative));
  return paragraphs(
    alternative.side === 'market'
      ? md`What the customer buys today: its budget is the one to win.`
      : md`The newcomer with the new technology, and no commitment to the segment.`,
    bullets([
      ...given(scene, alternative, ['strength', 'limitation', 'price', 'budget', 'response']),
      grade === null ? md`evidence: none with a grade` : md`evidence: grade ${grade}`,
      against.length === 0
        ? md`no positioning names it in ${'`against`'}`
        : md`compared with in the positioning for ${against.map((one) => one.segment?.name ?? '?').join(', ')}`,
    ]),
  );
}

function partnerPage(scene: FeatureScene, partner: Partner): Markdown {
  const { strategy, figures } = scene.assess();
  const parts = strategy.components.filter(({ from }) => {
    const provider = valueOf(from);
    return typeof provider === 'object' && provider.target === partner;
  });
  const bridges = figures.expansions.filter(({ bridge }) => bridge === partner);
  const channels = strategy.channels.filter(({ through }) => valueOf(through)?.target === partner);
  return bullets([
    ...given(scene, partner, ['status', 'gives', 'wins', 'segments']),
    parts.length === 0 ? md`provides no component` : md`provides ${linksTo(scene, parts)}`,
    ...bridges.map(({ expansion }) => md`bridge of ${linkTo(scene, `${expansion.from?.name} -> ${expansion.to?.name}`, expansion.at)}`),
    ...channels.map(({ segment, at }) => md`channel for ${linkTo(scene, segment?.name ?? '?', at)}`),
  ]);
}

function customerPage(scene: FeatureScene, customer: Customer): Markdown {
  const { strategy, figures } = scene.assess();
  const evidence = strategy.evidence.filter(({ from }) => valueOf(from)?.target === (customer as unknown));
  const deal = valueOf(customer.deal);
  const open = targets(customer.needs).filter((need) => figures.wholeProduct.needs.get(need)?.state === 'open');
  const bridges = figures.expansions.filter(({ bridge }) => bridge === customer);
  const segment = valueOf(customer.segment)?.target;
  return bullets([
    segment === undefined
      ? md`lies outside every segment`
      : md`in ${linkTo(scene, segment.name, segment.at)}${segment === figures.beachhead ? ', the beachhead' : ''}`,
    ...given(scene, customer, ['adopter', 'status', 'closed', 'count']),
    ...(deal === undefined ? [] : [md`deal: ${formatMoney(deal)}${deal.type === 'rate' ? ` per ${deal.per}` : ''}`]),
    ...(open.length === 0 ? [] : [md`needs that nothing covers: ${linksTo(scene, open)}`]),
    ...given(scene, customer, ['unmet', 'leap']),
    ...(targets(customer.opened).length === 0 ? [] : [md`led to ${linksTo(scene, targets(customer.opened))}`]),
    ...(evidence.length === 0 ? [] : [md`speaks for us in ${linksTo(scene, evidence)}`]),
    ...bridges.map(({ expansion }) => md`bridge of ${linkTo(scene, `${expansion.from?.name} -> ${expansion.to?.name}`, expansion.at)}`),
  ]);
}

function jewelPage(scene: FeatureScene, jewel: Jewel): Markdown {
  const { strategy } = scene.assess();
  const segments = strategy.segments.filter(({ uses }) => targets(uses).includes(jewel));
  const components = strategy.components.filter(({ uses }) => targets(uses).includes(jewel));
  return bullets([
    segments.length === 0 ? md`no segment needs it yet` : md`needed by ${linksTo(scene, segments)}`,
    components.length === 0 ? md`in no component` : md`in ${linksTo(scene, components)}`,
  ]);
}

function raterPage(scene: FeatureScene, rater: Rater): Markdown {
  const { strategy, figures }: Assessment = scene.assess();
  const ballot = strategy.ballots.find((one) => one.rater.target === rater);
  const rated = figures.scoreboard.scenarios.filter(({ cells }) =>
    cells.some(({ ratings }) => ratings.some((one) => one.rater === rater.name)),
  );
  const all = strategy.scenarios.length;
  return bullets([
    ...given(scene, rater, ['role', 'customerFacing']),
    ballot === undefined
      ? md`no ballot yet`
      : md`${linkTo(scene, 'ballot', ballot.at)}: ${formatCount(rated.length, 'scenario')} of ${all} rated${all === 0 ? '' : ` (${formatPercent(rated.length / all)})`}`,
  ]);
}
