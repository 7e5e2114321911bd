/**
 * Snippets of declarations, blocks and properties with their required parts in order, made from the tables of core.
 * Completion and the generated snippet file both come from here. Imports nothing but core's tables, so that scripts can use it.
 */
import {
  type BlockKind,
  type BlockSpec,
  blocks,
  type DeclarationKind,
  type DeclarationSpec,
  declarations,
} from '@headpin/core/vocabulary/declarations.ts';
import type { PropertySpec } from '@headpin/core/vocabulary/value-kinds.ts';
import { blank, braced, choice, type Snippet } from './snippet.ts';
import { noFacts, type SnippetFacts, valueSnippet } from './value-snippets.ts';

/** Nobody has to have heard an objection yet; everything else that may stand inside a declaration is wanted there. */
const optionalInside: readonly BlockKind[] = ['objection'];

/** A whole declaration, such as `segment Name "Title" { … }`. */
export function declarationSnippet(kind: DeclarationKind, facts: SnippetFacts = noFacts): Snippet {
  const head = headSnippet(kind, facts);
  const body = bodySnippet(kind, facts);
  return body === undefined ? head : [...head, ' ', ...body];
}

/** The block alone, for a head that is written already; `undefined` where nothing has to stand in it. */
export function bodySnippet(kind: DeclarationKind, facts: SnippetFacts = noFacts): Snippet | undefined {
  const inner = innerSnippets(kind, facts);
  return inner.length === 0 ? undefined : braced(inner);
}

function headSnippet(kind: DeclarationKind, facts: SnippetFacts): Snippet {
  const { keyword, head, titled }: DeclarationSpec = declarations[kind];
  const segment = () => choice(facts.names('segment', kind), 'Segment');
  const title: Snippet = titled ? [' "', blank('Title'), '"'] : [];
  switch (head) {
    case 'name':
      return [`${keyword} `, blank('Name'), ...title];
    case 'nameForSegment':
      return [`${keyword} `, blank('Name'), ...title, ' for ', segment()];
    case 'forSegment':
      return [`${keyword} for `, segment()];
    case 'rater':
      return [`${keyword} `, choice(facts.names('rater', kind), 'Rater')];
    case 'expansion':
      return [`${keyword} `, choice(facts.names('segment', kind), 'From'), ' -> ', choice(facts.names('segment', kind).slice(1), 'To')];
  }
}

function innerSnippets(kind: DeclarationKind, facts: SnippetFacts): Snippet[] {
  const { properties, inside, head }: DeclarationSpec = declarations[kind];
  return [
    ...requiredProperties(properties, facts, kind),
    ...inside.filter((one) => !optionalInside.includes(one)).map((one) => blockSnippet(one, facts)),
    // Whoever rates decides: no score is suggested.
    ...(head === 'rater' ? [[choice(facts.names('scenario', kind), 'Scenario'), ' ', blank()]] : []),
  ];
}

/** A block, need, message or step that stands inside a declaration. */
export function blockSnippet(kind: BlockKind, facts: SnippetFacts = noFacts): Snippet {
  const { keyword, shape, properties }: BlockSpec = blocks[kind];
  if (shape === 'need') return [`${keyword} `, blank('Need'), ' "', blank('What must be met'), '"'];
  if (shape === 'step') return [`${keyword} "`, blank(), '"'];
  const head: Snippet = shape === 'quoted' ? [`${keyword} "`, blank(), '" '] : [`${keyword} `];
  return [...head, ...braced(requiredProperties(properties, facts, undefined))];
}

const requiredProperties = (properties: Readonly<Record<string, PropertySpec>>, facts: SnippetFacts, kind: DeclarationKind | undefined) =>
  Object.entries(properties)
    .filter(([, spec]) => spec.required)
    .map(([key, spec]) => propertySnippet(key, spec, facts, kind));

export const propertySnippet = (key: string, spec: PropertySpec, facts: SnippetFacts, kind: DeclarationKind | undefined): Snippet => [
  `${key}: `,
  ...valueSnippet(spec, facts, kind),
];
