/** Names of declarations where a property or a head refers to them. */
import { adjacencyOf, type ReferenceKind, shortened, type ValueSpec, visible } from '@headpin/core';
import { CompletionItemKind } from 'vscode-languageserver';
import type { StrategyView } from '../../project/project.ts';
import { textLines } from '../../text/markdown.ts';
import { meaningOf } from '../word-meanings.ts';
import { beachheadOf, type CompletionScene, namesFor } from './completion-scene.ts';
import type { Offer } from './offer.ts';
import type { OpenBlock } from './open-block.ts';

const itemKinds: Readonly<Record<ReferenceKind, CompletionItemKind>> = {
  segment: CompletionItemKind.Class,
  scenario: CompletionItemKind.Event,
  jewel: CompletionItemKind.Constant,
  need: CompletionItemKind.Interface,
  evidence: CompletionItemKind.File,
  alternative: CompletionItemKind.Class,
  partner: CompletionItemKind.Module,
  component: CompletionItemKind.Module,
  customer: CompletionItemKind.Class,
  criterion: CompletionItemKind.EnumMember,
  rater: CompletionItemKind.Variable,
};

/** A declared name, with its kind and title, and the comment above it. */
export function nameOffer(view: StrategyView, kind: ReferenceKind, name: string): Offer {
  const element = view.lowered.names.tables[kind].get(name);
  const what = element !== undefined && 'side' in element ? `${element.side} alternative` : kind;
  const home = element?.is === 'need' && element.segment.name !== '' ? ` of ${element.segment.name}` : '';
  return {
    label: name,
    kind: itemKinds[kind],
    insert: [name],
    detail: shortened(visible(`${what}${home}${element?.title === undefined ? '' : `: ${element.title}`}`)),
    documentation: element?.doc === undefined ? undefined : textLines(element.doc),
  };
}

type ReferenceValue = Extract<ValueSpec, { type: 'reference' | 'references' }>;

/** The words and names that a property takes; those in the list already, and the declaration itself, are left out. */
export function referenceOffers(
  scene: CompletionScene,
  block: OpenBlock,
  property: string,
  value: ReferenceValue,
  others: readonly string[],
): Offer[] {
  const view = scene.view();
  const words = value.type === 'reference' ? value.words : [];
  const wordOffers = words.map((word) => ({
    label: word,
    kind: CompletionItemKind.EnumMember,
    insert: [word],
    documentation: meaningOf(block.block ?? block.declaration, property, word),
  }));
  const left = new Set(others);
  const names = kindsInOrder(view, block, property, value.kinds).flatMap((kind) =>
    namesFor(view, kind, homeSegment(view, block))
      .filter((name) => !left.has(name) && !(kind === block.declaration && name === block.head.name))
      .map((name) => nameOffer(view, kind, name)),
  );
  return [...wordOffers.filter(({ label }) => !left.has(label)), ...names];
}

/** Evidence of kind `partner` comes from a partner first; path A goes through a partner first, path B through a customer. */
function kindsInOrder(view: StrategyView, block: OpenBlock, property: string, kinds: readonly ReferenceKind[]): readonly ReferenceKind[] {
  const partnersFirst: readonly ReferenceKind[] = ['partner', 'customer'];
  const customersFirst: readonly ReferenceKind[] = ['customer', 'partner'];
  if (block.declaration === 'evidence' && property === 'from')
    return block.properties.get('kind')?.[0] === 'partner' ? partnersFirst : customersFirst;
  if (block.declaration === 'expand' && property === 'through') {
    const { segment } = view.lowered.names.tables;
    const [from, to] = [segment.get(block.head.name ?? ''), segment.get(block.head.other ?? '')];
    const path = from === undefined || to === undefined ? null : adjacencyOf(from, to).path;
    return path === 'B' ? customersFirst : partnersFirst;
  }
  return kinds;
}

/** The segment that a block is about: its own, the one it is for, or the beachhead. */
function homeSegment(view: StrategyView, { declaration, head, properties }: OpenBlock): string | undefined {
  const own = declaration === 'segment' ? head.name : (head.other ?? properties.get('segment')?.[0] ?? properties.get('for')?.[0]);
  return own ?? beachheadOf(view)?.name;
}
