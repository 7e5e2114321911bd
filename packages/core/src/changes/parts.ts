/** The named parts of things: properties, scores, texts, each with what it says and how it is shown. */
import type { BallotRow, Element, Pitch, Positioning } from '../facts/strategy.ts';
import type { Origin, Property } from '../facts/values.ts';
import { type ChangeClass, classOfProperty } from './classes.ts';
import { isReference, meaningOf, meaningsOf, type Renames } from './meaning.ts';

/** One part of a thing: a property, a score, a title. */
export interface Part {
  /** What it says, independent of how it is written. */
  readonly meaning: string;
  /** As shown to a reader. */
  readonly shown: string;
  /** The items of a list, by what they say. */
  readonly items?: ReadonlyMap<string, string>;
  readonly at: Origin;
  readonly class: ChangeClass;
  /** The part that holds this one: where that comes or goes as a whole, this one is not told apart. */
  readonly within?: string;
}
export type NamedPart = readonly [name: string, part: Part];

export const part = (meaning: string, shown: string, at: Origin, partClass: ChangeClass, within?: string): Part => ({
  meaning,
  shown,
  at,
  class: partClass,
  ...(within === undefined ? {} : { within }),
});

/** Parts by name; a name that comes again is numbered, so that nothing of it is lost. */
export function partMap(parts: Iterable<NamedPart>): ReadonlyMap<string, Part> {
  const map = new Map<string, Part>();
  for (const [name, one] of parts) map.set(unusedIn(map, name), one);
  return map;
}

/** The name, with a number where it is taken. */
export function unusedIn(taken: { has(name: string): boolean }, name: string): string {
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name} (${n})`;
  return free;
}

type Described = Element & { readonly title?: string | undefined; readonly doc?: string | undefined };

/** Title, comment and properties of a declaration. */
export function ownParts(what: string, element: Described, renames: Renames): NamedPart[] {
  const { title, doc } = element;
  return [
    ...(title === undefined ? [] : [['title', part(title, quoted(title), element.at, 'wording')] as const]),
    ...(doc === undefined ? [] : [['comment', part(doc.trim(), doc.trim(), element.at, 'wording')] as const]),
    ...propertyParts(what, '', element.properties, renames),
  ];
}

function propertyParts(what: string, prefix: string, properties: ReadonlyMap<string, Property<unknown>>, renames: Renames): NamedPart[] {
  return [...properties].map(([name, property]) => [`${prefix}${name}`, propertyPart(what, name, property, renames)]);
}

function propertyPart(what: string, name: string, property: Property<unknown>, renames: Renames): Part {
  const written = oneLine(property.written);
  const items = meaningsOf(property, renames);
  return {
    ...part(
      meaningOf(property, renames),
      isUnderstood(property) ? written : `${written} (in error)`,
      property.at,
      classOfProperty(what, name, property),
    ),
    ...(items === undefined ? {} : { items: new Map(items.map(({ meaning, shown }) => [meaning, shown])) }),
  };
}

const isUnderstood = ({ value }: Property<unknown>): boolean => value !== undefined && (!isReference(value) || value.target !== undefined);

/** The properties of a block, each named with the block. */
export function blockParts(
  block: string,
  element: { readonly properties: ReadonlyMap<string, Property<unknown>> } | undefined,
  renames: Renames,
): NamedPart[] {
  return element === undefined ? [] : propertyParts(block, `${block}: `, element.properties, renames);
}

/** One row of a ballot: the row, its scores and its note. */
export function rowParts(row: BallotRow, renames: Renames): NamedPart[] {
  const scenario = renames.of('scenario', row.scenario.name);
  const shownScore = (value: number | null | undefined) => (value === null ? '-' : String(value ?? '?'));
  const note: NamedPart[] =
    row.note === undefined ? [] : [[`${scenario} note`, part(row.note, quoted(row.note), row.whole, 'wording', scenario)]];
  return [
    [scenario, part('', row.scores.map(({ value }) => shownScore(value)).join(' '), row.whole, 'rating')],
    ...row.scores.map(({ criterion, value, at }): NamedPart => {
      const name = `${scenario} ${renames.of('criterion', criterion)}`;
      return [name, part(shownScore(value), shownScore(value), at, 'rating', scenario)];
    }),
    ...note,
  ];
}

/** Messages and objections. One without any property is a part by itself. */
export function positioningParts({ messages, objections }: Positioning, renames: Renames): NamedPart[] {
  const block = (what: 'message' | 'objection', says: string, element: Element): NamedPart[] => {
    const name = `${what} ${quoted(says)}`;
    return element.properties.size === 0
      ? [[name, part('', quoted(says), element.at, 'market')]]
      : propertyParts(what, `${name}: `, element.properties, renames);
  };
  return [
    ...messages.flatMap((message) => block('message', message.audience, message)),
    ...objections.flatMap((objection) => block('objection', objection.says, objection)),
  ];
}

/** The steps by their move, and their order, which is what a pitch is about. */
export function pitchParts({ steps, at }: Pitch): NamedPart[] {
  const order = steps.map(({ move }) => move).join(', ');
  return [
    ...steps.map((step): NamedPart => [step.move, part(step.text ?? '?', quoted(step.text ?? '?'), step.at, 'wording')]),
    ...(order === '' ? [] : [['order', part(order, order, at, 'market')] as const]),
  ];
}

const quoted = (text: string): string => `"${oneLine(text)}"`;
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
