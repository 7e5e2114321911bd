/** Which element a finding is about, told apart without lines or wording. */
import type { Element, Strategy } from '../facts/strategy.ts';
import type { Reference } from '../facts/values.ts';

export interface Identity {
  /** Kind and name; declarations for a segment by its name, blocks by what they stand in. */
  readonly key: string;
  /** The name that people read: the element's, else that of what it is for or stands in. */
  readonly name: string;
}

interface Identified extends Identity {
  readonly element: Element;
}

/** The identity of every element of a strategy. */
export function identitiesOf(strategy: Strategy): ReadonlyMap<Element, Identity> {
  return new Map(elementsOf(strategy).map(({ element, key, name }) => [element, { key, name }]));
}

function elementsOf(strategy: Strategy): Identified[] {
  const declared = strategy.criteria.flatMap(({ declaration }) => (declaration === undefined ? [] : [declaration]));
  return [
    ...(strategy.decision === undefined ? [] : named([strategy.decision])),
    ...named(strategy.jewels),
    ...named(strategy.segments).flatMap((one, i) => {
      const { needs, reason, earlyAdopters } = strategy.segments[i]!;
      return [one, ...named(needs), ...block(one, 'reason to buy', reason), ...block(one, 'early adopters', earlyAdopters)];
    }),
    ...named(strategy.scenarios).flatMap((one, i) => {
      const { before, after } = strategy.scenarios[i]!;
      return [one, ...block(one, 'before', before), ...block(one, 'after', after)];
    }),
    ...named(declared),
    ...named(strategy.raters),
    ...named(strategy.ballots),
    ...named(strategy.alternatives),
    ...named(strategy.partners),
    ...named(strategy.components),
    ...forSegments(strategy.positionings).flatMap((one, i) => {
      const { messages, objections } = strategy.positionings[i]!;
      return [
        one,
        ...messages.flatMap((message) => block(one, `message ${message.audience}`, message)),
        ...objections.flatMap((objection) => block(one, `objection ${objection.says}`, objection)),
      ];
    }),
    ...forSegments(strategy.pitches),
    ...forSegments(strategy.channels),
    ...forSegments(strategy.pricings),
    ...named(strategy.customers),
    ...named(strategy.evidence),
    ...named(strategy.campaigns),
    ...named(strategy.milestones),
    ...strategy.expansions.map((element) => {
      const name = `${element.from?.name ?? ''} -> ${element.to?.name ?? ''}`;
      return { element, key: `expand ${name}`, name };
    }),
    ...named(strategy.risks),
  ];
}

type WithName = Extract<Element, { readonly is: string; readonly name: string }>;
const named = (elements: readonly WithName[]): Identified[] =>
  elements.map((element) => ({ element, key: `${element.is} ${element.name}`, name: element.name }));

type ForSegment = Extract<
  Element,
  { readonly is: string; readonly segment: Reference<'segment'> | undefined; readonly doc: string | undefined }
>;
const forSegments = (elements: readonly Exclude<ForSegment, WithName>[]): Identified[] =>
  elements.map((element) => {
    const name = element.segment?.name ?? '';
    return { element, key: `${element.is} for ${name}`, name };
  });

/** A block inside another element; nothing where it is not there. */
const block = (inside: Identified, words: string, element: Element | undefined): Identified[] =>
  element === undefined ? [] : [{ element, key: `${inside.key} / ${words}`, name: inside.name }];
