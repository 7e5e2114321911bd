/** In a ballot: the scenarios that this rater has not rated yet, the columns, and the scores with their anchors. */
import { type Criterion, shortened, visible } from '@headpin/core';
import { CompletionItemKind } from 'vscode-languageserver';
import type { StrategyView } from '../../project/project.ts';
import { type Markdown, md, paragraphs, trusted } from '../../text/markdown.ts';
import { type CompletionScene, declaredNames } from './completion-scene.ts';
import type { Context } from './context-kinds.ts';
import { nameOffer } from './names.ts';
import type { Offer } from './offer.ts';
import { blank } from './snippet.ts';

/** The beginning of a row; `columns` only above the first one. */
export function ballotOffers(scene: CompletionScene, { block, goesOn, aboveRows }: Extract<Context, { at: 'entry' }>): Offer[] {
  const view = scene.view();
  const missing = declaredNames(view, 'scenario').filter((name) => !block.rows.has(name));
  const left = missing.length === 1 ? 'the last one' : `${missing.length} to rate`;
  const rows = missing.map((name) => {
    const offer = nameOffer(view, 'scenario', name);
    return { ...offer, insert: goesOn ? [name] : [`${name} `], detail: `${left}, ${offer.detail}` };
  });
  return aboveRows && !block.properties.has('columns') ? [...rows, columnsOffer(view, goesOn)] : rows;
}

function columnsOffer(view: StrategyView, goesOn: boolean): Offer {
  return {
    label: 'columns',
    kind: CompletionItemKind.Property,
    insert: goesOn ? ['columns'] : ['columns: ', blank(view.strategy.criteria.map(({ name }) => name).join(', '))],
    detail: 'a list of criteria',
    documentation: trusted('Another order of the columns, as the first line of the ballot. Criteria that are left out are not rated here.'),
  };
}

/** A criterion may be declared: then its texts come out of a file. */
const questionAndAnchors = ({ question, low, high }: Criterion): Markdown =>
  paragraphs(
    question === undefined ? undefined : md`${question}`,
    low === undefined ? undefined : md`1: ${low}`,
    high === undefined ? undefined : md`5: ${high}`,
  );

/** The criteria that are no column yet. */
export function columnOffers(view: StrategyView, others: readonly string[]): Offer[] {
  return view.strategy.criteria
    .filter(({ name }) => !others.includes(name))
    .map((criterion) => ({
      label: criterion.name,
      kind: CompletionItemKind.EnumMember,
      insert: [criterion.name],
      detail: criterion.kind === 'showstopper' ? 'showstopper' : 'nice to have',
      documentation: questionAndAnchors(criterion),
      commitCharacters: [','],
    }));
}

/** The scores of one column, each with what it means. */
export function scoreOffers(scene: CompletionScene, { block, column }: Extract<Context, { at: 'score' }>): Offer[] {
  const { criteria } = scene.view().strategy;
  const name = (block.properties.get('columns') ?? criteria.map((one) => one.name))[column];
  const criterion = criteria.find((one) => one.name === name);
  if (criterion === undefined) return [];
  const anchors: Readonly<Record<string, string | undefined>> = { 1: criterion.low, 5: criterion.high, '-': 'abstain' };
  return ['1', '2', '3', '4', '5', '-'].map((score) => ({
    label: score,
    kind: CompletionItemKind.Value,
    insert: [score],
    detail: anchors[score] === undefined ? criterion.name : shortened(visible(`${criterion.name}: ${anchors[score]}`)),
    documentation: questionAndAnchors(criterion),
  }));
}
