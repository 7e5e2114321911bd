/** A strategy as a flat list of things with named parts, so that two of them can be held against each other. */
import type { Assessment } from '../assessment/assessment.ts';
import type { Ballot, Criterion, Element, Strategy } from '../facts/strategy.ts';
import type { Origin } from '../facts/values.ts';
import type { ChangeClass } from './classes.ts';
import type { Renames } from './meaning.ts';
import {
  blockParts,
  type NamedPart,
  ownParts,
  type Part,
  part,
  partMap,
  pitchParts,
  positioningParts,
  rowParts,
  unusedIn,
} from './parts.ts';

export interface Item {
  /** What it is, as an element `is`. */
  readonly kind: string;
  /** The kind in words: `segment`, `market alternative`, `ballot`. */
  readonly what: string;
  readonly name: string;
  /** Equal on both sides for one and the same thing. */
  readonly key: string;
  readonly title: string | undefined;
  /** Class of the thing as a whole: when it is added or removed. */
  readonly class: ChangeClass;
  readonly at: Origin;
  /** Worked out when they are first asked for. */
  readonly parts: ReadonlyMap<string, Part>;
  /** Equal only where all parts say the same; spares looking at each of many scores. */
  readonly digest: string | undefined;
  /** Whether another name may stand for the same thing. */
  readonly renamable: boolean;
  /** Whether it has a place of its own: needs move with their segment, settings have none. */
  readonly movable: boolean;
}

interface Traits {
  readonly what?: string;
  readonly key?: string;
  readonly parts?: () => readonly NamedPart[];
  readonly digest?: string;
  readonly renamable?: boolean;
  readonly movable?: boolean;
}

type Declared = Element & { readonly is: string; readonly title?: string | undefined; readonly doc?: string | undefined };
type Declaration = Declared & { readonly name: string };

/** The things of a strategy. `renames` says what names of this side are called on the other. */
export function itemsOf({ strategy, figures }: Pick<Assessment, 'strategy' | 'figures'>, renames: Renames): Item[] {
  const items: Item[] = [];
  const keys = new Set<string>();
  const add = (name: string, element: Declared, itemClass: ChangeClass, traits: Traits = {}) => {
    const { what = element.is, renamable = true, movable = true, parts = () => [], digest } = traits;
    const key = unusedIn(keys, traits.key ?? `${element.is} ${renamable ? renames.of(element.is, name) : name}`);
    keys.add(key);
    const shared = { kind: element.is, what, name, key, title: element.title, class: itemClass, at: element.at, renamable, movable };
    let known: ReadonlyMap<string, Part> | undefined;
    items.push({
      ...shared,
      digest,
      get parts() {
        known ??= partMap([...ownParts(what, element, renames), ...parts()]);
        return known;
      },
    });
  };
  const all = (elements: readonly Declaration[], itemClass: ChangeClass) => {
    for (const element of elements) add(element.name, element, itemClass);
  };
  const forSegment = (
    element: Declared & { readonly segment: { readonly name: string } | undefined },
    parts: () => readonly NamedPart[] = () => [],
  ) => add(segmentName(element.segment, renames), element, 'market', { parts, renamable: false });

  const { decision } = strategy;
  if (decision !== undefined) {
    const { cutoff } = figures.scoreboard;
    const holding = { low: cutoff, high: cutoff };
    add(decision.name, decision, 'decision', {
      key: 'strategy',
      parts: () =>
        decision.cutoff === undefined ? [['cutoff', part(JSON.stringify(holding), String(cutoff), decision.at, 'decision')]] : [],
    });
  }
  all(strategy.jewels, 'market');
  for (const segment of strategy.segments) {
    add(segment.name, segment, 'market', {
      parts: () => [
        ...blockParts('reason to buy', segment.reason, renames),
        ...blockParts('early adopters', segment.earlyAdopters, renames),
      ],
    });
    const inSegment = part(`segment ${renames.of('segment', segment.name)}`, segment.name, segment.at, 'whole-product');
    for (const need of segment.needs) add(need.name, need, 'whole-product', { movable: false, parts: () => [['segment', inSegment]] });
  }
  for (const scenario of strategy.scenarios) {
    const { segment } = scenario;
    add(scenario.name, scenario, 'market', {
      parts: () => [
        ...(segment === undefined
          ? []
          : [['for', part(`segment ${renames.of('segment', segment.name)}`, segment.name, segment.at, 'decision')] as const]),
        ...blockParts('before', scenario.before, renames),
        ...blockParts('after', scenario.after, renames),
      ],
    });
  }
  items.push(...criterionItems(strategy, renames));
  all(strategy.raters, 'rating');
  for (const ballot of strategy.ballots) {
    const isDeclared = ballot.rater.target !== undefined;
    add(isDeclared ? renames.of('rater', ballot.name) : ballot.name, ballot, 'rating', {
      parts: () => ballot.rows.flatMap((row) => rowParts(row, renames)),
      digest: digestOf(ballot, renames),
      renamable: !isDeclared,
    });
  }
  for (const one of strategy.alternatives) add(one.name, one, 'market', { what: `${one.side} alternative` });
  all(strategy.partners, 'whole-product');
  all(strategy.components, 'whole-product');
  for (const one of strategy.positionings) forSegment(one, () => positioningParts(one, renames));
  for (const one of strategy.pitches) forSegment(one, () => pitchParts(one));
  for (const one of [...strategy.channels, ...strategy.pricings]) forSegment(one);
  all(strategy.customers, 'market');
  all(strategy.evidence, 'evidence');
  all(strategy.campaigns, 'market');
  all(strategy.milestones, 'whole-product');
  for (const one of strategy.expansions)
    add([one.from, one.to].map((end) => segmentName(end, renames)).join(' -> '), one, 'market', { renamable: false });
  all(strategy.risks, 'market');
  return items;
}

const segmentName = (segment: { readonly name: string } | undefined, renames: Renames): string =>
  segment === undefined ? '?' : renames.of('segment', segment.name);

function digestOf({ rows, doc = '' }: Ballot, renames: Renames): string {
  const all = rows.map(({ scenario, scores, note }) => [
    renames.of('scenario', scenario.name),
    ...scores.map(({ criterion, value }) => `${criterion} ${value}`),
    note ?? '',
  ]);
  return JSON.stringify([doc.trim(), all]);
}

/** The criteria in force: one of the nine is there whether declared or not, with what holds unless a file says otherwise. */
function criterionItems(strategy: Strategy, renames: Renames): Item[] {
  const nowhere: Origin = { file: strategy.files[0] ?? '', anchor: { offset: 0 }, start: 0, end: 0 };
  return strategy.criteria.map((criterion) => {
    const { name, builtIn, declaration } = criterion;
    return {
      kind: 'criterion',
      what: 'criterion',
      name,
      key: `criterion ${builtIn ? name : renames.of('criterion', name)}`,
      title: declaration?.title,
      class: 'decision',
      at: declaration?.at ?? strategy.decision?.at ?? nowhere,
      parts: partMap(criterionParts(criterion, declaration?.at ?? strategy.decision?.at ?? nowhere)),
      renamable: !builtIn,
      movable: declaration !== undefined,
      digest: undefined,
    };
  });
}

function criterionParts({ kind, weight, question, low, high, declaration }: Criterion, at: Origin): NamedPart[] {
  const texts = Object.entries({ question, low, high, comment: declaration?.doc?.trim() });
  return [
    ['weight', part(String(weight), String(weight), declaration?.weight?.at ?? at, 'decision')],
    ['kind', part(kind, kind, declaration?.kind?.at ?? at, 'decision')],
    ...texts.flatMap(([name, text]): NamedPart[] => (text === undefined ? [] : [[name, part(text, `"${text}"`, at, 'wording')]])),
  ];
}
