/** From the syntax of a strategy's files to its facts: names, links, values, and what the language itself finds wrong. */
import type { Criterion, CriterionDeclaration, LanguageFinding, Origin, Settings, Silence, Strategy } from '@headpin/core';
import type { SyntaxDocument } from '../syntax/document.ts';
import type { AmountAtom, DeclarationNode, EntryNode, Piece } from '../syntax/tree.ts';
import { silencesOf } from './comments.ts';
import { lowerCriteria } from './criteria.ts';
import { isCurrencyCode } from './currencies.ts';
import { type Declared, type Draft, declareAll } from './declare.ts';
import { reportNoStrategy, reportRefused, reportTwoStrategies } from './file-findings.ts';
import { declareNeeds, fillDeclaration } from './fill.ts';
import { Findings, originOf } from './findings.ts';
import { reportHiddenCharacters } from './hidden-characters.ts';
import { type Link, Names } from './names.ts';
import { reportSyntax } from './syntax-findings.ts';

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

/** Lowers the files of one strategy, or of one folder without any, sorted by path. */
export function lower(folder: string, documents: readonly SyntaxDocument[], settings: Settings, hasStrategy: boolean): Lowered {
  const findings = new Findings();
  const names = new Names(findings);
  const silences: Silence[] = [];
  for (const document of documents) {
    for (const piece of document.pieces) {
      if (piece.problems.length > 0) reportSyntax(piece, findings);
      for (const name of piece.unknownNames) names.ofUnknownKind.add(name);
      if (piece.comments.length > 0) silences.push(...silencesOf(piece, document.text));
    }
    reportHiddenCharacters(document, findings);
    reportRefused(document, findings);
  }
  const declared = declareAll(documents, names, findings);
  if (hasStrategy) reportTwoStrategies(declared, findings);
  else reportNoStrategy(declared, findings);
  const needs = new Map<EntryNode, Draft>();
  for (const one of declared) if (one.node.kind === 'segment') declareNeeds(one, names, findings, needs);
  const currency = currencyOf(declared);
  const scene = { names, findings, needs, currency: currency?.code, currencyAt: currency?.at, criteria: [] };
  // Criteria name the columns of ballots, and segments tell by which path an expansion goes.
  const isFirst = ({ node }: Declared) => node.kind === 'criterion' || node.kind === 'segment';
  for (const one of declared) if (isFirst(one)) fillDeclaration(one, scene);
  const criteria = lowerCriteria(
    declared.filter((one) => one.counts && one.node.kind === 'criterion').map((one) => one.element as unknown as CriterionDeclaration),
  );
  const rest = { ...scene, criteria: criteria.map((one) => one.name) };
  for (const one of declared) if (!isFirst(one)) fillDeclaration(one, rest);
  const strategy = strategyOf(folder, documents, declared, criteria, currency?.code, settings);
  return { strategy, findings: findings.all, silences, links: names.links, names, declared };
}

/** That of `goal`, else of the first amount by path and place. */
function currencyOf(declared: readonly Declared[]): { code: string; at: Origin } | undefined {
  const decision = declared.find((one) => one.node.kind === 'strategy');
  const goal = decision?.node.entries.filter((entry) => entry.node === 'property' && entry.key.text === 'goal') ?? [];
  const ofGoal = decision === undefined ? undefined : firstAmount(goal, decision.piece);
  if (ofGoal !== undefined) return ofGoal;
  for (const { node, piece } of declared) {
    const found = firstAmount(node.entries, piece);
    if (found !== undefined) return found;
  }
  return undefined;
}

function firstAmount(entries: readonly EntryNode[], piece: Piece): { code: string; at: Origin } | undefined {
  for (const entry of entries) {
    if (entry.node === 'block') {
      const inner = firstAmount(entry.entries, piece);
      if (inner !== undefined) return inner;
    } else if (entry.node === 'property') {
      const atom = entry.values.find(
        (one): one is AmountAtom => one.type === 'amount' && one.currency !== undefined && isCurrencyCode(one.currency),
      );
      if (atom !== undefined) return { code: atom.currency!, at: originOf(piece, atom) };
    }
  }
  return undefined;
}

function strategyOf(
  folder: string,
  documents: readonly SyntaxDocument[],
  declared: readonly Declared[],
  criteria: readonly Criterion[],
  currency: string | undefined,
  settings: Settings,
): Strategy {
  const all = (...kinds: DeclarationNode['kind'][]) =>
    declared.filter((one) => one.counts && kinds.includes(one.node.kind)).map((one) => one.element) as never;
  const [decision] = all('strategy') as Strategy['decision'][];
  return {
    decision,
    folder,
    files: documents.map((document) => document.file),
    currency,
    jewels: all('jewel'),
    segments: all('segment'),
    scenarios: all('scenario'),
    criteria,
    raters: all('rater'),
    ballots: all('ballot'),
    alternatives: all('market alternative', 'product alternative'),
    partners: all('partner'),
    components: all('component'),
    positionings: all('positioning'),
    pitches: all('pitch'),
    channels: all('channel'),
    pricings: all('pricing'),
    customers: all('customer'),
    evidence: all('evidence'),
    campaigns: all('campaign'),
    milestones: all('milestone'),
    expansions: all('expand'),
    risks: all('risk'),
    settings,
  };
}
