/** Second pass: the values of each declaration, read again only where they would come out otherwise. */
import type { LanguageFinding, Origin, ReferenceKind } from '@headpin/core';
import type { DeclarationNode } from '../syntax/tree.ts';
import { type Draft, declareAgain, declaredOf, type Turn } from './declare.ts';
import { fillDeclaration } from './fill.ts';
import type { Findings } from './findings.ts';
import type { Link } from './link.ts';
import type { LoweringMemory } from './memory.ts';
import type { NamedElement, Names } from './names.ts';
import { type Amount, sameItems } from './piece-facts.ts';

/** What the values of a declaration were read with, and what came of it. */
export interface Filled {
  readonly findings: readonly LanguageFinding[];
  readonly links: readonly Link[];
  /** The kinds of the declarations that the links found. */
  readonly kinds: readonly (ReferenceKind | undefined)[];
  readonly currency: string | undefined;
  readonly criteria: readonly string[];
  /** The needs that count. */
  readonly needs: readonly Draft[];
  /** What an expansion stood between when its `through` was read. */
  readonly ends: readonly (NamedElement | undefined)[];
}

/** What the values of a declaration lean on besides its own text. */
export interface Surroundings {
  readonly names: Names;
  /** Whether the same names are declared as in the build before. */
  readonly hasSameNames: boolean;
  readonly currency: Amount | undefined;
  /** The names of the criteria in force, in order; none while these are read themselves. */
  readonly criteria: readonly string[];
  readonly memory: LoweringMemory;
  readonly findings: Findings;
}

/** Has the values of a declaration read, unless they stand as they are; then its findings are taken over. */
export function settle(turn: Turn, around: Surroundings): void {
  if (!stands(turn, around)) {
    if (turn.own.filled !== undefined) makeAgain(turn, around);
    turn.own.filled = fill(turn, around);
  }
  for (const finding of turn.own.filled!.findings) around.findings.all.push(finding);
}

/** Whether the values of a declaration would come out the same if they were read again. */
function stands({ own: { node, element, filled }, needs }: Turn, around: Surroundings): boolean {
  if (filled === undefined || filled.currency !== around.currency?.code || !sameItems(filled.needs, needs)) return false;
  if (node.kind === 'ballot' && !sameItems(filled.criteria, around.criteria)) return false;
  if (!sameItems(filled.ends, endsOf(node, around.names))) return false;
  if (around.hasSameNames) return filled.findings.every((finding) => standsAlone(finding, element));
  // What is wrong, and what is not said of a name that nothing declares, may be told otherwise now.
  if (filled.findings.length > 0) return false;
  return filled.links.every(({ kinds, name }, i) => filled.kinds[i] !== undefined && around.names.kindOf(kinds, name) === filled.kinds[i]);
}

/** Whether all places that a finding names lie in the declaration itself. */
const standsAlone = ({ related }: LanguageFinding, element: Draft): boolean =>
  related.every(({ at }) => at.anchor === (element.at as Origin).anchor);

/** The segments that tell by which path an expansion goes. */
function endsOf(node: DeclarationNode, names: Names): readonly (NamedElement | undefined)[] {
  if (node.kind !== 'expand') return [];
  return [node.name, node.other].map((word) => word && names.tables.segment.get(word.text));
}

function fill(turn: Turn, { names, currency, criteria }: Surroundings): Filled {
  const { facts, needs } = turn;
  const { findings, ofSyntax } = facts;
  const from = names.links.length;
  fillDeclaration(declaredOf(turn), { names, findings, currency: currency?.code, currencyAt: currency?.at, needs, criteria });
  const links = names.links.slice(from);
  return {
    findings: findings.all.slice(ofSyntax.length),
    links,
    kinds: links.map((link) => names.kindOf(link.kinds, link.name)),
    currency: currency?.code,
    criteria,
    needs,
    ends: endsOf(turn.own.node, names),
  };
}

/** Others may hold the element as it was filled before, and facts never change: a new one takes its place. */
function makeAgain(turn: Turn, { names, memory, findings }: Surroundings): void {
  const before = { ...turn };
  turn.facts = memory.again(turn.facts.piece, turn.document.text);
  // Findings on its syntax hide values: those that are read now.
  for (const [i, finding] of before.facts.ofSyntax.entries()) findings.all[findings.all.indexOf(finding)] = turn.facts.ofSyntax[i]!;
  turn.own = turn.facts.declared!;
  turn.needs = turn.own.needs.filter((_, i) => before.needs.includes(before.own.needs[i]!));
  declareAgain(before, turn, names);
}
