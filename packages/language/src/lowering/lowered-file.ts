/** One file as a build left it. The next build takes over the very same where nothing of the file comes out otherwise. */
import type { LanguageFinding, ReferenceKind, Silence, Strategy } from '@headpin/core';
import type { SyntaxDocument } from '../syntax/document.ts';
import { type Draft, type PieceFacts, standsAlone, type Turn } from './declared.ts';
import { reportRefused } from './file-findings.ts';
import { Findings } from './findings.ts';
import { reportHiddenCharacters } from './hidden-characters.ts';
import type { Link } from './link.ts';
import type { NamedElement } from './names.ts';
import { factsOf } from './piece-facts.ts';
import { listOf, tableOf } from './tables.ts';

/** A file while it is lowered. What it shares with the build before is copied before anything in it changes. */
export interface OpenFile {
  readonly document: SyntaxDocument;
  readonly before: LoweredFile | undefined;
  /** Whether it is still as the build before left it. */
  isShared: boolean;
  pieces: PieceFacts[];
  turns: Turn[];
}

/** A file at the start of a build: facts of pieces that stand are taken over. Its turns are made anew where it is not shared. */
export function openFile(document: SyntaxDocument, before: LoweredFile | undefined): OpenFile {
  if (before?.document === document) {
    return { document, before, isShared: true, pieces: before.pieces as PieceFacts[], turns: before.turns as Turn[] };
  }
  return { document, before, isShared: false, pieces: piecesOf(document, before?.pieces ?? []), turns: [] };
}

/** An edit leaves the pieces before and behind it as they are. */
function piecesOf({ pieces, text }: SyntaxDocument, known: readonly PieceFacts[]): PieceFacts[] {
  const most = Math.min(pieces.length, known.length);
  let head = 0;
  while (head < most && known[head]!.piece === pieces[head]) head++;
  let tail = 0;
  while (tail < most - head && known[known.length - 1 - tail]!.piece === pieces[pieces.length - 1 - tail]) tail++;
  const shift = known.length - pieces.length;
  return pieces.map((piece, i) => (i < head ? known[i]! : i >= pieces.length - tail ? known[i + shift]! : factsOf(piece, text)));
}

/** To be called before anything changes in a file. */
export function unshare(file: OpenFile): void {
  if (!file.isShared) return;
  file.isShared = false;
  file.pieces = [...file.pieces];
  file.turns = [...file.turns];
}

/** Puts a turn in the place of another, as its piece was read again. All pieces but the last declare, so both lists count alike. */
export function putTurn(file: OpenFile, i: number, turn: Turn): void {
  unshare(file);
  file.pieces[i] = turn.facts;
  file.turns[i] = turn;
}

const isRestless = ({ own: { node, element, filled } }: Turn): boolean =>
  node.kind === 'expand' || !filled!.findings.every((finding) => standsAlone(finding, element));
const isStrategy = ({ own }: Turn): boolean => own.node.kind === 'strategy';
export const strategiesIn = ({ isShared, before, turns }: OpenFile): readonly Turn[] =>
  isShared ? before!.strategies : turns.filter(isStrategy);

export const closeFile = (file: OpenFile): LoweredFile => (file.isShared ? file.before! : new LoweredFile(file));

export class LoweredFile {
  readonly document: SyntaxDocument;
  readonly pieces: readonly PieceFacts[];
  readonly turns: readonly Turn[];
  /** On its syntax and the file as a whole. */
  readonly ofText: readonly LanguageFinding[];
  /** On the values of its declarations. */
  readonly ofValues: readonly LanguageFinding[];
  readonly silences: readonly Silence[];
  /** Its `strategy` blocks; one is as it should be. */
  readonly strategies: readonly Turn[];
  /** The places among its turns of those that may come out otherwise although the same names are declared. */
  readonly restless: readonly number[];
  /** Whether more names, or others, may mend something or bring something up in it. */
  readonly isOpen: boolean;
  private linked: ReadonlySet<string> | undefined;
  private elements: ReadonlyMap<keyof Strategy, readonly Draft[]> | undefined;
  private named: ReadonlyMap<ReferenceKind, readonly NamedElement[]> | undefined;

  constructor({ document, pieces, turns }: OpenFile) {
    this.document = document;
    this.pieces = pieces;
    this.turns = turns;
    this.ofText = findingsOnText(this);
    this.ofValues = turns.flatMap(({ own }) => own.filled!.findings);
    this.silences = pieces.flatMap(({ silences }) => silences);
    this.strategies = turns.filter(isStrategy);
    this.restless = [...turns.keys()].filter((i) => isRestless(turns[i]!));
    this.isOpen = turns.some(({ own: { filled } }) => filled!.findings.length > 0 || filled!.kinds.includes(undefined));
  }

  /** Names of declarations with an unknown keyword. */
  get unknownNames(): readonly string[] {
    return unknownNamesIn(this);
  }

  /** Every name that stands for a declaration. */
  get links(): readonly Link[] {
    return this.turns.flatMap(({ own }) => own.filled!.links);
  }

  /** Whether one of some names stands for a declaration in it. */
  refersTo(names: ReadonlySet<string>): boolean {
    this.linked ??= new Set(this.links.map(({ name }) => name));
    for (const name of names) if (this.linked.has(name)) return true;
    return false;
  }

  /** Its elements in a list of the strategy: those that count, in order. */
  elementsIn(list: keyof Strategy): readonly Draft[] {
    this.elements ??= elementsIn(this.turns);
    return this.elements.get(list) ?? [];
  }

  /** The elements that may be named as one of a kind, in order. */
  namedAs(kind: ReferenceKind): readonly NamedElement[] {
    this.named ??= namedIn(this.turns);
    return this.named.get(kind) ?? [];
  }
}

function findingsOnText({ document, pieces }: Pick<LoweredFile, 'document' | 'pieces'>): readonly LanguageFinding[] {
  const findings = new Findings();
  for (const { ofSyntax } of pieces) for (const finding of ofSyntax) findings.all.push(finding);
  if (pieces.some(({ hasHiddenCharacters }) => hasHiddenCharacters)) reportHiddenCharacters(document, findings);
  reportRefused(document, findings);
  return findings.all;
}

export const unknownNamesIn = ({ pieces }: { readonly pieces: readonly PieceFacts[] }): readonly string[] =>
  pieces.flatMap(({ piece }) => (piece.unknownNames.length > 0 ? piece.unknownNames : []));

/** Puts an item to those of its key. */
function put<K, T>(groups: Map<K, T[]>, key: K, item: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

function elementsIn(turns: readonly Turn[]): ReadonlyMap<keyof Strategy, readonly Draft[]> {
  const lists = new Map<keyof Strategy, Draft[]>();
  for (const { own, counts } of turns) if (counts) put(lists, listOf[own.node.kind], own.element);
  return lists;
}

/** Declarations by the table of names that they stand in, and needs in theirs. */
export function namedIn(turns: readonly Turn[]): ReadonlyMap<ReferenceKind, readonly NamedElement[]> {
  const tables = new Map<ReferenceKind, NamedElement[]>();
  for (const { own, counts, needs } of turns) {
    const table = tableOf[own.node.kind];
    if (!counts || table === undefined) continue;
    put(tables, table, own.element as unknown as NamedElement);
    for (const need of needs) put(tables, 'need', need as unknown as NamedElement);
  }
  return tables;
}
