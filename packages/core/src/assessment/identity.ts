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

/** Gives the identity of an element; `undefined` for what is no part of the strategy. */
export type Identify = (element: Element) => Identity | undefined;

/** The identities of the elements of a strategy. Each list is gone through once, and only until the element is found. */
export function identifier(strategy: Strategy): Identify {
  return (element) => {
    for (const { list, elements } of groups) {
      const found = identitiesIn(list(strategy), elements as (all: object) => Identified[]).get(element);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** Facts never change, so the identities of a list are kept as long as the list is. */
const known = new WeakMap<object, ReadonlyMap<Element, Identity>>();
const none: ReadonlyMap<Element, Identity> = new Map();

function identitiesIn(list: object | undefined, elements: (all: object) => Identified[]): ReadonlyMap<Element, Identity> {
  if (list === undefined) return none;
  const identities = known.get(list) ?? new Map(elements(list).map(({ element, key, name }) => [element, { key, name }]));
  known.set(list, identities);
  return identities;
}

interface Group {
  readonly list: (strategy: Strategy) => object | undefined;
  readonly elements: (list: never) => Identified[];
}

const group = <L extends object | undefined>(list: (strategy: Strategy) => L, elements: (list: NonNullable<L>) => Identified[]): Group => ({
  list,
  elements,
});

const groups: readonly Group[] = [
  group(
    ({ decision }) => decision,
    (decision) => named([decision]),
  ),
  group(
    ({ segments }) => segments,
    (segments) =>
      segments.flatMap((segment) => {
        const [one] = named([segment]);
        const { needs, reason, earlyAdopters } = segment;
        return [one!, ...named(needs), ...block(one!, 'reason to buy', reason), ...block(one!, 'early adopters', earlyAdopters)];
      }),
  ),
  group(
    ({ scenarios }) => scenarios,
    (scenarios) =>
      scenarios.flatMap((scenario) => {
        const [one] = named([scenario]);
        return [one!, ...block(one!, 'before', scenario.before), ...block(one!, 'after', scenario.after)];
      }),
  ),
  group(
    ({ criteria }) => criteria,
    (criteria) => named(criteria.flatMap(({ declaration }) => declaration ?? [])),
  ),
  group(
    ({ positionings }) => positionings,
    (positionings) =>
      positionings.flatMap((positioning) => {
        const [one] = forSegments([positioning]);
        return [
          one!,
          ...positioning.messages.flatMap((message) => block(one!, `message ${message.audience}`, message)),
          ...positioning.objections.flatMap((objection) => block(one!, `objection ${objection.says}`, objection)),
        ];
      }),
  ),
  group(
    ({ expansions }) => expansions,
    (expansions) =>
      expansions.map((element) => {
        const name = `${element.from?.name ?? ''} -> ${element.to?.name ?? ''}`;
        return { element, key: `expand ${name}`, name };
      }),
  ),
  ...(['pitches', 'channels', 'pricings'] as const).map((list) => group((strategy) => strategy[list], forSegments)),
  ...(
    [
      'components',
      'customers',
      'evidence',
      'partners',
      'alternatives',
      'jewels',
      'raters',
      'ballots',
      'campaigns',
      'milestones',
      'risks',
    ] as const
  ).map((list) => group((strategy) => strategy[list], named)),
];

type WithName = Extract<Element, { readonly is: string; readonly name: string }>;
function named(elements: readonly WithName[]): Identified[] {
  return elements.map((element) => ({ element, key: `${element.is} ${element.name}`, name: element.name }));
}

type ForSegment = Extract<
  Element,
  { readonly is: string; readonly segment: Reference<'segment'> | undefined; readonly doc: string | undefined }
>;
function forSegments(elements: readonly Exclude<ForSegment, WithName>[]): Identified[] {
  return elements.map((element) => {
    const name = element.segment?.name ?? '';
    return { element, key: `${element.is} for ${name}`, name };
  });
}

/** A block inside another element; nothing where it is not there. */
const block = (inside: Identified, words: string, element: Element | undefined): Identified[] =>
  element === undefined ? [] : [{ element, key: `${inside.key} / ${words}`, name: inside.name }];
