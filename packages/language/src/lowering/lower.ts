/** From the syntax of a strategy's files to its facts: names, links, values, and what the language itself finds wrong. */
import type { LanguageFinding, Settings, Silence, Strategy } from '@headpin/core';
import type { SyntaxDocument } from '../syntax/document.ts';
import type { DeclarationNode } from '../syntax/tree.ts';
import { declareAll } from './declare.ts';
import { declareChanged, type Renaming } from './declare-changed.ts';
import { type Amount, type Declared, declaredOf } from './declared.ts';
import { reportNoStrategy, reportTwoStrategies } from './file-findings.ts';
import { Findings } from './findings.ts';
import type { Link } from './link.ts';
import { closeFile, type LoweredFile, type OpenFile, openFile, strategiesIn } from './lowered-file.ts';
import { LoweringMemory } from './memory.ts';
import { Names } from './names.ts';
import { firstAmount } from './piece-facts.ts';
import { sameItems } from './same.ts';
import { settleAll } from './settle.ts';
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
  const known = memory.files;
  const open = documents.map((document) => openFile(document, known.get(document.file)));
  const there = new Set(documents.map(({ file }) => file));
  const gone = [...known.values()].filter(({ document }) => !there.has(document.file));
  const { names, renaming } = declare(open, gone, findings, memory);
  if (hasStrategy)
    reportTwoStrategies(
      open.flatMap((file) => strategiesIn(file).map((turn) => declaredOf(turn, file.document))),
      findings,
    );
  else reportNoStrategy(open.flatMap(declaredIn), findings);

  const currency = currencyOf(open);
  const hasSameCurrency = currency?.code === memory.currency;
  const criteriaBefore = memory.criteriaBefore?.map(({ name }) => name) ?? [];
  // Criteria name the columns of ballots, and segments tell by which path an expansion goes.
  settleAll(open, isFirst, { names, renaming, currency, criteria: [], isAlike: hasSameCurrency });
  const inForce = criteriaOf(open, memory);
  const criteria = inForce.map(({ name }) => name);
  const isAlike = hasSameCurrency && sameItems(criteria, criteriaBefore);
  settleAll(open, (node) => !isFirst(node), { names, renaming, currency, criteria, isAlike });
  // Links may have been followed before all elements were there.
  memory.scope.build++;

  const files = open.map(closeFile);
  const changed = files.map((is, i) => ({ was: open[i]!.before, is })).filter(({ was, is }) => was !== is);
  const strategy = strategyOf(
    folder,
    files,
    [...changed, ...gone.map((was) => ({ was, is: undefined }))],
    { criteria: inForce, currency: currency?.code, settings: read.settings },
    memory,
  );
  memory.currency = currency?.code;
  memory.files = new Map(files.map((file) => [file.document.file, file]));
  // What editor features walk is put together when first asked for: not while somebody types.
  let links: readonly Link[] | undefined;
  let declared: readonly Declared[] | undefined;
  return {
    strategy,
    findings: [...files.flatMap((file) => file.ofText), ...findings.all, ...files.flatMap((file) => file.ofValues), ...read.findings],
    silences: files.flatMap((file) => file.silences),
    names,
    get links() {
      links ??= files.flatMap((file) => file.links);
      return links;
    },
    get declared() {
      declared ??= files.flatMap(declaredIn);
      return declared;
    },
  };
}

function declare(
  files: readonly OpenFile[],
  gone: readonly LoweredFile[],
  findings: Findings,
  memory: LoweringMemory,
): { names: Names; renaming: Renaming } {
  const before = memory.scope.names;
  const names = new Names(memory.scope);
  const keys = memory.takeKeys();
  const renaming = keys && declareChanged(files, gone, keys, names, before);
  if (renaming !== undefined) {
    memory.putKeys(true, keys);
    return { names, renaming };
  }
  memory.putKeys(declareAll(files, names, findings));
  return { names, renaming: { hasSameNames: names.isLike(before), names: new Set() } };
}

const declaredIn = ({ document, turns }: OpenFile | LoweredFile): Declared[] => turns.map((turn) => declaredOf(turn, document));
const isFirst = ({ kind }: DeclarationNode): boolean => kind === 'criterion' || kind === 'segment';

/** That of `goal`, else of the first amount by path and place. */
function currencyOf(files: readonly OpenFile[]): Amount | undefined {
  const [decision] = files.flatMap(strategiesIn);
  const goal = decision?.own.node.entries.filter((entry) => entry.node === 'property' && entry.key.text === 'goal') ?? [];
  const ofGoal = decision && firstAmount(goal, decision.facts.piece);
  if (ofGoal !== undefined) return ofGoal;
  for (const { turns } of files) for (const { facts } of turns) if (facts.amount !== undefined) return facts.amount;
  return undefined;
}
