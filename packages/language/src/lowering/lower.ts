/** From the syntax of a strategy's files to its facts: names, links, values, and what the language itself finds wrong. */
import type { LanguageFinding, Settings, Silence, Strategy } from '@headpin/core';
import type { SyntaxDocument } from '../syntax/document.ts';
import { type Declared, declareAll, declaredOf, declareLike, declareNeeds, type FileFacts, type Turn } from './declare.ts';
import { reportNoStrategy, reportRefused, reportTwoStrategies } from './file-findings.ts';
import { Findings } from './findings.ts';
import { reportHiddenCharacters } from './hidden-characters.ts';
import type { Link } from './link.ts';
import { LoweringMemory } from './memory.ts';
import { Names } from './names.ts';
import { type Amount, firstAmount } from './piece-facts.ts';
import { type Surroundings, settle } from './settle.ts';
import { criteriaOf, strategyOf } from './strategy-of.ts';

export interface Lowered {
  readonly strategy: Strategy;
  readonly findings: readonly LanguageFinding[];
  readonly silences: readonly Silence[];
  /** Every name that stands for a declaration. */
  readonly links: readonly Link[];
  /** What each name declares, by kind. */
  readonly names: Names;
  /** Every declaration in the files, those that do not count included. */
  readonly declared: readonly Declared[];
}

/** What a settings file says, and what is wrong with it. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly findings: readonly LanguageFinding[];
}

/**
 * Lowers the files of one strategy, or of one folder without any, sorted by path.
 * @param memory of the builds before: what an edit did not reach is taken from there
 */
export function lower(
  folder: string,
  documents: readonly SyntaxDocument[],
  read: ReadSettings,
  hasStrategy: boolean,
  memory = new LoweringMemory(),
): Lowered {
  const findings = new Findings();
  const before = memory.begin();
  const names = new Names(memory.scope);
  const files = documents.map((document) => ({ document, pieces: memory.factsOfPieces(document) }));
  for (const { pieces } of files) for (const { piece } of pieces) for (const name of piece.unknownNames) names.ofUnknownKind.add(name);
  const alike = declareLike(memory.turns, files, names, before);
  const turns = alike ?? declareAll(files, names, findings);
  if (alike === undefined) for (const turn of turns) if (turn.own.node.kind === 'segment') turn.needs = declareNeeds(turn, names, findings);
  memory.turns = findings.all.length === 0 ? turns : undefined;
  if (hasStrategy) reportTwoStrategies(turns.filter(({ own }) => own.node.kind === 'strategy').map(declaredOf), findings);
  else reportNoStrategy(turns.map(declaredOf), findings);

  const currency = currencyOf(turns);
  const around: Surroundings = {
    names,
    hasSameNames: alike !== undefined || names.isLike(before),
    currency,
    criteria: [],
    memory,
    findings,
  };
  // Criteria name the columns of ballots, and segments tell by which path an expansion goes.
  const isFirst = ({ own: { node } }: Turn) => node.kind === 'criterion' || node.kind === 'segment';
  for (const turn of turns) if (isFirst(turn)) settle(turn, around);
  const criteria = criteriaOf(turns, memory);
  const rest = { ...around, criteria: criteria.map((one) => one.name) };
  for (const turn of turns) if (!isFirst(turn)) settle(turn, rest);
  // Links may have been followed before all elements were there.
  memory.scope.build++;
  // What editor features walk is put together when first asked for: not while somebody types.
  let links: readonly Link[] | undefined;
  let declared: readonly Declared[] | undefined;
  return {
    strategy: strategyOf(folder, documents, turns, criteria, currency?.code, read.settings, memory),
    findings: [...files.flatMap((file) => findingsIn(file, memory)), ...findings.all, ...read.findings],
    silences: files.flatMap(({ pieces }) => pieces.filter(({ silences }) => silences.length > 0).flatMap(({ silences }) => silences)),
    names,
    get links() {
      links ??= turns.flatMap(({ own }) => own.filled!.links);
      return links;
    },
    get declared() {
      declared ??= turns.map(declaredOf);
      return declared;
    },
  };
}

/** What is wrong with the syntax of a file, and with the file as a whole. */
function findingsIn({ document, pieces }: FileFacts, memory: LoweringMemory): readonly LanguageFinding[] {
  const findings = new Findings();
  for (const { piece, ofSyntax } of pieces)
    if (ofSyntax.length > 0) for (const finding of memory.latest(piece).ofSyntax) findings.all.push(finding);
  if (pieces.some(({ hasHiddenCharacters }) => hasHiddenCharacters)) reportHiddenCharacters(document, findings);
  reportRefused(document, findings);
  return findings.all;
}

/** That of `goal`, else of the first amount by path and place. */
function currencyOf(turns: readonly Turn[]): Amount | undefined {
  const decision = turns.find(({ own }) => own.node.kind === 'strategy');
  const goal = decision?.own.node.entries.filter((entry) => entry.node === 'property' && entry.key.text === 'goal') ?? [];
  const ofGoal = decision && firstAmount(goal, decision.facts.piece);
  return ofGoal ?? turns.find(({ facts }) => facts.amount !== undefined)?.facts.amount;
}
