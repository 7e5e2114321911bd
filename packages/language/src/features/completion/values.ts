/** After the colon of a property: its words, yes and no, names, amounts and dates. Texts are the author's own. */
import { formatDay, lastDayOfMonth, lastDayOfQuarter, type PropertySpec, partsOfDay, type ValueSpec } from '@headpin/core';
import { CompletionItemKind } from 'vscode-languageserver';
import { meaningOf } from '../word-meanings.ts';
import { amountContinuations, amountExamples } from './amounts.ts';
import { columnOffers } from './ballots.ts';
import type { CompletionScene } from './completion-scene.ts';
import type { Context } from './context-kinds.ts';
import { referenceOffers } from './names.ts';
import type { Offer } from './offer.ts';
import { type OpenBlock, propertiesOf } from './open-block.ts';

type ValueContext = Extract<Context, { at: 'value' }>;

/** `uncalled`: the author typed a space or a colon and did not ask; examples would be in the way of what comes next. */
export function valueOffers(scene: CompletionScene, context: ValueContext, uncalled: boolean): readonly Offer[] {
  const { block, property, written, others } = context;
  if (block.declaration === 'ballot') return property === 'columns' && written.length === 0 ? columnOffers(scene.view(), others) : [];
  const spec = propertiesOf(block)[property];
  if (spec === undefined) return [];
  const { value } = spec;
  if (written.length > 0) return amountContinuations(value.type, written);
  const isList = value.type === 'words' || value.type === 'references';
  if (others.length > 0 && !isList) return [];
  switch (value.type) {
    case 'word':
    case 'words':
      return wordOffers(block, property, value, others);
    case 'truth':
      return ['yes', 'no'].map((word) => ({ label: word, kind: CompletionItemKind.EnumMember, insert: [word] }));
    case 'reference':
    case 'references':
      return referenceOffers(scene, block, property, value, others);
    case 'text':
    case 'texts':
      return [];
    default:
      return uncalled ? [] : exampleOffers(scene, block, property, spec);
  }
}

function wordOffers(
  block: OpenBlock,
  property: string,
  value: Extract<ValueSpec, { type: 'word' | 'words' }>,
  others: readonly string[],
): Offer[] {
  return value.words
    .filter((word) => !others.includes(word))
    .map((word) => ({
      label: word,
      kind: CompletionItemKind.EnumMember,
      insert: [word],
      documentation: meaningOf(block.block ?? block.declaration, property, word),
      // Nothing but these words can stand here, so that a comma never takes a word the author did not mean.
      ...(value.type === 'words' ? { commitCharacters: [','] } : {}),
    }));
}

function exampleOffers(scene: CompletionScene, block: OpenBlock, property: string, { value, example }: PropertySpec): Offer[] {
  if (value.type === 'date') return dateOffers(scene.today);
  const setsCurrency = block.declaration === 'strategy' && property === 'goal';
  return amountExamples(example, example.includes('$') ? scene.view().strategy.currency : undefined, setsCurrency);
}

/** Today, and the ends of this month and this quarter. */
function dateOffers(today: string): Offer[] {
  const { year, month } = partsOfDay(today);
  const quarter = Math.ceil(month / 3);
  const dates = [
    [today, 'today'],
    [formatDay(year, month, 1).slice(0, 7), `the end of this month, ${lastDayOfMonth(year, month)}`],
    [`${year}-Q${quarter}`, `the end of this quarter, ${lastDayOfQuarter(year, quarter)}`],
  ] as const;
  return dates.map(([label, detail]) => ({ label, kind: CompletionItemKind.Value, insert: [label], detail }));
}
