/** Second pass: the values of each declaration, read again only where they would come out otherwise. */
import type { SyntaxDocument } from '../syntax/document.ts';
import type { DeclarationNode } from '../syntax/tree.ts';
import { declareAgain } from './declare.ts';
import type { Renaming } from './declare-changed.ts';
import { type Amount, declaredOf, type Filled, standsAlone, type Turn } from './declared.ts';
import { fillDeclaration } from './fill.ts';
import { type LoweredFile, type OpenFile, putTurn } from './lowered-file.ts';
import type { NamedElement, Names } from './names.ts';
import { factsOf } from './piece-facts.ts';
import { sameItems } from './same.ts';

/** What the values of a declaration lean on besides its own text. */
export interface Surroundings {
  readonly names: Names;
  readonly renaming: Renaming;
  readonly currency: Amount | undefined;
  /** The names of the criteria in force, in order; none while these are read themselves. */
  readonly criteria: readonly string[];
  /** Whether currency and criteria are those of the build before. */
  readonly isAlike: boolean;
}

/** Has the values read of those declarations of a kind that do not stand as they are. */
export function settleAll(files: readonly OpenFile[], isOfKind: (node: DeclarationNode) => boolean, around: Surroundings): void {
  for (const file of files) {
    const reached = file.isShared && !reaches(around, file.before!) ? file.before!.restless : undefined;
    const count = reached?.length ?? file.turns.length;
    for (let k = 0; k < count; k++) {
      const i = reached?.[k] ?? k;
      if (isOfKind(file.turns[i]!.own.node)) settle(file, i, around);
    }
  }
}

/** Whether declarations of a file that was not edited may come out otherwise, other than those that always may. */
function reaches({ isAlike, renaming: { hasSameNames, names } }: Surroundings, file: LoweredFile): boolean {
  return !isAlike || (!hasSameNames && (file.isOpen || file.refersTo(names)));
}

function settle(file: OpenFile, i: number, around: Surroundings): void {
  const turn = file.turns[i]!;
  if (stands(turn, around)) return;
  const open = turn.own.filled === undefined ? turn : readAgain(turn, file.document, around.names);
  open.own.filled = fill(open, file.document, around);
  if (open !== turn) putTurn(file, i, open);
}

/** Whether the values of a declaration would come out the same if they were read again. */
function stands({ own: { node, element, filled }, needs }: Turn, around: Surroundings): boolean {
  if (filled === undefined || filled.currency !== around.currency?.code || !sameItems(filled.needs, needs)) return false;
  if (node.kind === 'ballot' && !sameItems(filled.criteria, around.criteria)) return false;
  if (!sameItems(filled.ends, endsOf(node, around.names))) return false;
  if (around.renaming.hasSameNames) return filled.findings.every((finding) => standsAlone(finding, element));
  // What is wrong, and what is not said of a name that nothing declares, may be told otherwise now.
  if (filled.findings.length > 0) return false;
  return filled.links.every(({ kinds, name }, i) => filled.kinds[i] !== undefined && around.names.kindOf(kinds, name) === filled.kinds[i]);
}

const noEnds: readonly NamedElement[] = [];

/** The segments that tell by which path an expansion goes. */
function endsOf(node: DeclarationNode, names: Names): readonly (NamedElement | undefined)[] {
  if (node.kind !== 'expand') return noEnds;
  return [node.name, node.other].map((word) => word && names.tables.segment.get(word.text));
}

function fill(turn: Turn, document: SyntaxDocument, { names, currency, criteria }: Surroundings): Filled {
  const { facts, needs } = turn;
  const { findings, ofSyntax } = facts;
  const from = names.links.length;
  fillDeclaration(declaredOf(turn, document), { names, findings, currency: currency?.code, currencyAt: currency?.at, needs, criteria });
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
function readAgain(before: Turn, { text }: SyntaxDocument, names: Names): Turn {
  const facts = factsOf(before.facts.piece, text);
  const own = facts.declared!;
  const needs = own.needs.filter((_, i) => before.needs.includes(before.own.needs[i]!));
  const now = { ...before, facts, own, needs };
  declareAgain(before, now, names);
  return now;
}
