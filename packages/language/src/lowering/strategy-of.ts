/** The strategy as its declarations make it. Lists with the same items as before are the very same lists. */
import type { Criterion, CriterionDeclaration, DeclarationKind, Settings, Strategy } from '@headpin/core';
import type { SyntaxDocument } from '../syntax/document.ts';
import type { Draft, Turn } from './declare.ts';
import type { LoweringMemory } from './memory.ts';

export function criteriaOf(turns: readonly Turn[], memory: LoweringMemory): readonly Criterion[] {
  const declared = turns.filter(({ own, counts }) => counts && own.node.kind === 'criterion').map(({ own }) => own.element);
  return memory.criteria(declared as unknown as CriterionDeclaration[]);
}

const listOf: Readonly<Record<Exclude<DeclarationKind, 'strategy' | 'criterion'>, keyof Strategy>> = {
  jewel: 'jewels',
  segment: 'segments',
  scenario: 'scenarios',
  rater: 'raters',
  ballot: 'ballots',
  'market alternative': 'alternatives',
  'product alternative': 'alternatives',
  partner: 'partners',
  component: 'components',
  positioning: 'positionings',
  pitch: 'pitches',
  channel: 'channels',
  pricing: 'pricings',
  customer: 'customers',
  evidence: 'evidence',
  campaign: 'campaigns',
  milestone: 'milestones',
  expand: 'expansions',
  risk: 'risks',
};

export function strategyOf(
  folder: string,
  documents: readonly SyntaxDocument[],
  turns: readonly Turn[],
  criteria: readonly Criterion[],
  currency: string | undefined,
  settings: Settings,
  memory: LoweringMemory,
): Strategy {
  const lists = Object.fromEntries(Object.values(listOf).map((name): [keyof Strategy, Draft[]] => [name, []]));
  let decision: Draft | undefined;
  for (const { own, counts } of turns) {
    const { kind } = own.node;
    if (!counts || kind === 'criterion') continue;
    if (kind === 'strategy') decision ??= own.element;
    else lists[listOf[kind]]!.push(own.element);
  }
  const kept = Object.entries(lists).map(([name, items]) => [name, memory.list(name, items)]);
  return {
    decision: decision as unknown as Strategy['decision'],
    folder,
    files: memory.list(
      'files',
      documents.map((document) => document.file),
    ),
    currency,
    criteria,
    settings,
    ...Object.fromEntries(kept),
  };
}
