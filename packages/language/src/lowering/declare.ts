/** First pass: an empty element for every declaration, and its name in the tables, so that any file may name it. */
import { declarations, type ReferenceKind } from '@headpin/core';
import type { DeclarationNode } from '../syntax/tree.ts';
import type { DeclaredPiece, Draft, PieceFacts, Turn } from './declared.ts';
import type { Findings } from './findings.ts';
import { type OpenFile, unknownNamesIn, unshare } from './lowered-file.ts';
import type { NamedElement, Names } from './names.ts';
import { tableOf } from './tables.ts';

export type DeclaredFacts = PieceFacts & { readonly declared: DeclaredPiece };
export const isDeclared = (facts: PieceFacts): facts is DeclaredFacts => facts.declared !== undefined;

/** Whether a declaration counts as long as none of its name, segment or rater stands before it. */
export const countsAlone = ({ node, element }: DeclaredPiece): boolean =>
  element.name !== '' || node.kind === 'positioning' || node.kind === 'pitch' || node.kind === 'channel' || node.kind === 'pricing';

/**
 * Declares everything anew, file by file in the order of places.
 * @returns whether nothing is declared twice, so that it takes no look at all the others to tell who counts
 */
export function declareAll(files: readonly OpenFile[], names: Names, findings: Findings): boolean {
  for (const file of files) for (const name of unknownNamesIn(file)) names.ofUnknownKind.add(name);
  const unique = new Map<string, Draft>();
  for (const file of files) {
    unshare(file);
    file.turns = file.pieces.filter(isDeclared).map((facts) => {
      const own = facts.declared;
      const counts = declareOne(own, unique, names, findings);
      return { facts, own, counts, needs: [] };
    });
  }
  for (const file of files) {
    file.turns = file.turns.map((turn) => (turn.own.needs.length === 0 ? turn : { ...turn, needs: declareNeeds(turn, names, findings) }));
  }
  return findings.all.length === 0 && !files.some(({ turns }) => turns.some(hasUncountedNeeds));
}

/** Whether it counts. */
function declareOne({ node, element, key }: DeclaredPiece, unique: Map<string, Draft>, names: Names, findings: Findings): boolean {
  const earlier = key === undefined ? undefined : unique.get(key);
  if (key !== undefined && earlier === undefined) unique.set(key, element);
  if (earlier !== undefined && node.kind !== 'strategy') {
    findings.add('language/repeated', element.at as never, {
      slots: { what: whatOf(node) },
      subject: element.name,
      part: node.kind,
      related: [{ message: 'the first one', at: earlier.at as never }],
    });
    return false;
  }
  const counts = countsAlone({ node, element } as DeclaredPiece);
  const table = tableOf[node.kind];
  if (counts && table !== undefined) names.declare(table, element.name, element as never);
  return counts;
}

/** Declares the needs of a segment, which any part of the strategy may name. Gives those that count. */
function declareNeeds({ own, counts }: Turn, names: Names, findings: Findings): Draft[] {
  return own.needs.filter((need) => {
    const earlier = counts ? names.declare('need', need.name, need as never) : names.tables.need.get(need.name);
    // A segment that is declared a second time says so itself.
    if (earlier !== undefined && counts) {
      findings.add('language/repeated', need.at as never, {
        slots: { what: `The need \`${need.name}\`` },
        subject: need.name,
        part: 'need',
        related: [{ message: 'the first one', at: earlier.at }],
      });
    }
    return earlier === undefined;
  });
}

/** The needs of a segment without a name count where no segment with one has them. */
export const hasUncountedNeeds = ({ own, counts }: Turn): boolean => !counts && own.needs.length > 0;

/** By what a declaration and its needs are told apart from all others; a second `strategy` is reported elsewhere. */
export function keysOf({ own: { node, key }, needs }: Turn): string[] {
  const keys = needs.map(({ name }) => `need ${name}`);
  if (key !== undefined && node.kind !== 'strategy') keys.push(key);
  return keys;
}

/** Puts a declaration whose element was made again in the place of the one before. */
export function declareAgain(before: Turn, now: Turn, names: Names): void {
  if (!before.counts) return;
  const table = tableOf[now.own.node.kind];
  const replace = (kind: ReferenceKind, old: Draft, made: Draft) =>
    names.replace(kind, old as unknown as NamedElement, made as unknown as NamedElement);
  if (table !== undefined) replace(table, before.own.element, now.own.element);
  for (const [i, need] of before.own.needs.entries()) replace('need', need, now.own.needs[i]!);
}

function whatOf(node: DeclarationNode): string {
  const { head, keyword } = declarations[node.kind];
  if (head === 'forSegment') return `The ${keyword} for \`${node.other?.text}\``;
  if (head === 'expansion') return `The expansion from \`${node.name?.text}\` to \`${node.other?.text}\``;
  if (head === 'rater') return `The ballot of \`${node.name?.text}\``;
  return `The ${tableOf[node.kind] ?? keyword} \`${node.name?.text}\``;
}
