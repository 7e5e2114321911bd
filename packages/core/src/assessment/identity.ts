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

/** Facts never change, so the identities in a list are kept as long as the list is, and those of its items as long as these are. */
const inLists = new WeakMap<object, ReadonlyMap<Element, Identity>>();
const ofItems = new WeakMap<object, readonly Identified[]>();
const none: ReadonlyMap<Element, Identity> = new Map();

function identitiesIn(list: readonly object[] | undefined, elements: (item: object) => Identified[]): ReadonlyMap<Element, Identity> {
  if (list === undefined) return none;
  const known = inLists.get(list);
  if (known !== undefined) return known;
  const identities = new Map<Element, Identity>();
  for (const item of list) {
    const own = ofItems.get(item) ?? elements(item);
    ofItems.set(item, own);
    for (const one of own) identities.set(one.element, one);
  }
  inLists.set(list, identities);
  return identities;
}

interface Group {
  readonly list: (strategy: Strategy) => readonly object[] | undefined;
  readonly elements: (item: never) => Identified[];
}

const group = <T extends object>(list: (strategy: Strategy) => readonly T[] | undefined, elements: (item: T) => Identified[]): Group => ({
  list,
  elements,
});

const groups: readonly Group[] = [
  group(({ decision }) => decision && [decision], named),
  group(
    ({ segments }) => segments,
    (segment) => {
      const [one] = named(segment);
      const { needs, reason, earlyAdopters } = segment;
      return [one!, ...needs.flatMap(named), ...block(one!, 'reason to buy', reason), ...block(one!, 'early adopters', earlyAdopters)];
    },
  ),
  group(
    ({ scenarios }) => scenarios,
    (scenario) => {
      const [one] = named(scenario);
      return [one!, ...block(one!, 'before', scenario.before), ...block(one!, 'after', scenario.after)];
    },
  ),
  group(
    ({ criteria }) => criteria,
    ({ declaration }) => (declaration === undefined ? [] : named(declaration)),
  ),
  group(
    ({ positionings }) => positionings,
    (positioning) => {
      const [one] = ofSegment(positioning);
      return [
        one!,
        ...positioning.messages.flatMap((message) => block(one!, `message ${message.audience}`, message)),
        ...positioning.objections.flatMap((objection) => block(one!, `objection ${objection.says}`, objection)),
      ];
    },
  ),
  group(
    ({ expansions }) => expansions,
    (element) => {
      const name = `${element.from?.name ?? ''} -> ${element.to?.name ?? ''}`;
      return [{ element, key: `expand ${name}`, name }];
    },
  ),
  ...(['pitches', 'channels', 'pricings'] as const).map((list) => group((strategy) => strategy[list], ofSegment)),
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
function named(element: WithName): Identified[] {
  return [{ element, key: `${element.is} ${element.name}`, name: element.name }];
}

type ForSegment = Extract<
  Element,
  { readonly is: string; readonly segment: Reference<'segment'> | undefined; readonly doc: string | undefined }
>;
function ofSegment(element: Exclude<ForSegment, WithName>): Identified[] {
  const name = element.segment?.name ?? '';
  return [{ element, key: `${element.is} for ${name}`, name }];
}

/** A block inside another element; nothing where it is not there. */
const block = (inside: Identified, words: string, element: Element | undefined): Identified[] =>
  element === undefined ? [] : [{ element, key: `${inside.key} / ${words}`, name: inside.name }];
