/** A strategy as a flat list of things with named parts, so that two of them can be held against each other. */
import type { Ballot, Element, Positioning, Strategy } from '../facts/strategy.ts';
import type { Origin, Property } from '../facts/values.ts';
import type { ChangeClass } from './classes.ts';
import { classOfProperty } from './classes.ts';
import { meaningOf, type Renames } from './meaning.ts';

/** One part of a thing: a property, a score, a title. */
export interface Part {
  /** What it says, independent of how it is written. */
  readonly meaning: string;
  /** As shown to a reader. */
  readonly shown: string;
  readonly at: Origin;
  readonly class: ChangeClass;
}

export interface Item {
  /** The kind of thing in words: `segment`, `reason to buy`, `ballot`. */
  readonly what: string;
  readonly name: string;
  /** Class of the thing as a whole: when it is added or removed. */
  readonly class: ChangeClass;
  readonly at: Origin;
  readonly parts: ReadonlyMap<string, Part>;
  /** Whether another name may stand for the same thing. */
  readonly renamable: boolean;
}

type AnyElement = Element & { readonly title?: string | undefined; readonly doc?: string | undefined };

/** The things of a strategy. `renames` says what the names in its references are called on the other side. */
export function itemsOf(strategy: Strategy, renames: Renames): Item[] {
  const items: Item[] = [];
  const add = (
    what: string,
    name: string,
    element: AnyElement,
    itemClass: ChangeClass,
    more: Iterable<readonly [string, Part]> = [],
    renamable = true,
  ) =>
    items.push({ what, name, class: itemClass, at: element.at, parts: new Map([...ownParts(what, element, renames), ...more]), renamable });
  const plain = (what: string, elements: readonly (AnyElement & { readonly name: string })[], itemClass: ChangeClass) => {
    for (const element of elements) add(what, element.name, element, itemClass);
  };

  if (strategy.decision !== undefined) add('strategy', strategy.decision.name, strategy.decision, 'decision');
  plain('jewel', strategy.jewels, 'market');
  for (const segment of strategy.segments) {
    add('segment', segment.name, segment, 'market', [
      ...blockParts('reason to buy', segment.reason, renames),
      ...blockParts('early adopters', segment.earlyAdopters, renames),
    ]);
    for (const need of segment.needs) {
      add('need', need.name, need, 'whole-product', [
        ['segment', part(renames.of('segment', segment.name), segment.name, need.at, 'whole-product')],
      ]);
    }
  }
  for (const scenario of strategy.scenarios) {
    const segment = scenario.segment;
    add('scenario', scenario.name, scenario, 'market', [
      ...(segment === undefined ? [] : [['for', part(renames.of('segment', segment.name), segment.name, segment.at, 'decision')] as const]),
      ...blockParts('before', scenario.before, renames),
      ...blockParts('after', scenario.after, renames),
    ]);
  }
  for (const criterion of strategy.criteria)
    if (criterion.declaration !== undefined) add('criterion', criterion.name, criterion.declaration, 'decision');
  plain('rater', strategy.raters, 'rating');
  for (const ballot of strategy.ballots) add('ballot', ballot.rater.name, ballot, 'rating', ballotParts(ballot, renames));
  for (const one of strategy.alternatives) add(`${one.side} alternative`, one.name, one, 'market');
  plain('partner', strategy.partners, 'whole-product');
  plain('component', strategy.components, 'whole-product');
  for (const one of strategy.positionings)
    add('positioning', segmentName(one, renames), one, 'market', positioningParts(one, renames), false);
  for (const one of strategy.pitches) {
    const steps = one.steps.map((step, i): readonly [string, Part] => [
      `step ${i + 1}`,
      part(`${step.move} ${step.text ?? ''}`, `${step.move} "${step.text ?? ''}"`, step.at, 'wording'),
    ]);
    add('pitch', segmentName(one, renames), one, 'market', steps, false);
  }
  for (const one of strategy.channels) add('channel', segmentName(one, renames), one, 'market', [], false);
  for (const one of strategy.pricings) add('pricing', segmentName(one, renames), one, 'sizing', [], false);
  plain('customer', strategy.customers, 'market');
  plain('evidence', strategy.evidence, 'evidence');
  plain('campaign', strategy.campaigns, 'market');
  plain('milestone', strategy.milestones, 'whole-product');
  for (const one of strategy.expansions) {
    const ends = [one.from, one.to].map((end) => (end === undefined ? '?' : renames.of('segment', end.name)));
    add('expand', ends.join(' -> '), one, 'market', [], false);
  }
  plain('risk', strategy.risks, 'market');
  return items;
}

const part = (meaning: string, shown: string, at: Origin, partClass: ChangeClass): Part => ({ meaning, shown, at, class: partClass });

const segmentName = (one: { readonly segment: { readonly name: string } | undefined }, renames: Renames) =>
  one.segment === undefined ? '?' : renames.of('segment', one.segment.name);

function ownParts(what: string, element: AnyElement, renames: Renames): (readonly [string, Part])[] {
  const { title, doc } = element;
  return [
    ...(title === undefined ? [] : [['title', part(title, `"${title}"`, element.at, 'wording')] as const]),
    ...(doc === undefined ? [] : [['comment', part(doc, doc, element.at, 'wording')] as const]),
    ...propertyParts(what, '', element.properties, renames),
  ];
}

function propertyParts(
  what: string,
  prefix: string,
  properties: ReadonlyMap<string, Property<unknown>>,
  renames: Renames,
): (readonly [string, Part])[] {
  return [...properties].map(([name, property]) => [
    `${prefix}${name}`,
    part(
      meaningOf(property, renames),
      property.written.replace(/\s+/gu, ' '),
      property.at,
      classOfProperty(what, `${prefix}${name}`, property),
    ),
  ]);
}

function blockParts(
  block: string,
  element: { readonly properties: ReadonlyMap<string, Property<unknown>> } | undefined,
  renames: Renames,
): (readonly [string, Part])[] {
  return element === undefined ? [] : propertyParts(block, `${block}: `, element.properties, renames);
}

function ballotParts(ballot: Ballot, renames: Renames): (readonly [string, Part])[] {
  return ballot.rows.flatMap((row) => {
    const scenario = renames.of('scenario', row.scenario.name);
    const scores = row.scores.map((score): readonly [string, Part] => {
      const shown = score.value === null ? '-' : String(score.value ?? '?');
      return [`${scenario} ${renames.of('criterion', score.criterion)}`, part(shown, shown, score.at, 'rating')];
    });
    // An abstention and a score not given mean the same to every figure; both are shown, for a panel wants to know who abstained.
    return row.note === undefined
      ? scores
      : [...scores, [`${scenario} note`, part(row.note, `"${row.note}"`, row.whole, 'wording')] as const];
  });
}

function positioningParts(positioning: Positioning, renames: Renames): (readonly [string, Part])[] {
  return [
    ...positioning.messages.flatMap((message) => [
      [`message "${message.audience}"`, part('', `"${message.audience}"`, message.at, 'market')] as const,
      ...propertyParts('message', `message "${message.audience}": `, message.properties, renames),
    ]),
    ...positioning.objections.flatMap((objection) => [
      [`objection "${objection.says}"`, part('', `"${objection.says}"`, objection.at, 'market')] as const,
      ...propertyParts('objection', `objection "${objection.says}": `, objection.properties, renames),
    ]),
  ];
}
