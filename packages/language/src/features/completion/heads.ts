/** In the head of a declaration: what comes after `for`, after `expand` and its arrow, after `ballot`, and the block. */
import { adjacencyOf, builtInCriteria, type DeclarationKind, declarations, type Segment } from '@headpin/core';
import { CompletionItemKind } from 'vscode-languageserver';
import type { StrategyView } from '../../project/project.ts';
import { trusted } from '../../text/markdown.ts';
import { type CompletionScene, declaredNames, factsOf, ratersByNeed, segmentsByNeed } from './completion-scene.ts';
import type { Context } from './context-kinds.ts';
import { bodySnippet } from './declaration-snippets.ts';
import { nameOffer } from './names.ts';
import type { Offer } from './offer.ts';

type HeadContext = Extract<Context, { at: 'head' }>;

export function headOffers(scene: CompletionScene, head: HeadContext): Offer[] {
  switch (head.part) {
    case 'name':
      return head.kind === 'criterion' ? builtInOffers(scene.view()) : [];
    case 'for':
      return segmentOffers(scene, head).map(after('for '));
    case 'segment':
      return segmentOffers(scene, head);
    case 'rater':
      return raterOffers(scene, head);
    case 'from':
      return segmentsByNeed(scene.view(), undefined).map(({ name }) => nameOffer(scene.view(), 'segment', name));
    case 'arrow':
      return targetOffers(scene, head).map(after('-> '));
    case 'to':
      return targetOffers(scene, head);
    case 'body':
      return bodyOffers(scene, head.kind);
  }
}

const after =
  (words: string) =>
  (offer: Offer): Offer => ({ ...offer, label: words + offer.label, insert: [words, ...offer.insert] });

/** A declaration with the name of a built-in criterion changes that one. */
function builtInOffers(view: StrategyView): Offer[] {
  const declared = new Set(declaredNames(view, 'criterion'));
  return builtInCriteria
    .filter(({ name }) => !declared.has(name))
    .map(({ name, question, low, high }) => ({
      label: name,
      kind: CompletionItemKind.EnumMember,
      insert: [name],
      detail: 'a built-in criterion',
      documentation: trusted(`${question}\n\n1: ${low}. 5: ${high}.`),
    }));
}

function segmentOffers(scene: CompletionScene, { kind, start }: HeadContext): Offer[] {
  const view = scene.view();
  return segmentsByNeed(view, kind, { file: scene.file, start }).map(({ name, has }) =>
    noted(nameOffer(view, 'segment', name), has && `has a ${declarations[kind].keyword}`),
  );
}

function raterOffers(scene: CompletionScene, { start }: HeadContext): Offer[] {
  const view = scene.view();
  return ratersByNeed(view, { file: scene.file, start }).map(({ name, has }) =>
    noted(nameOffer(view, 'rater', name), has && 'has a ballot'),
  );
}

const noted = (offer: Offer, note: string | false): Offer => (note === false ? offer : { ...offer, detail: `${offer.detail} (${note})` });

const paths = { A: 'same use case, other people', B: 'same people, another use case' };

/** The segments that may fall next: adjacent ones first, and none that is expanded to already. */
function targetOffers(scene: CompletionScene, { from, start }: HeadContext): Offer[] {
  const view = scene.view();
  const { segment: segments } = view.lowered.names.tables;
  const source = from === undefined ? undefined : segments.get(from);
  const taken = new Set(
    view.lowered.declared.flatMap(({ node, piece }) =>
      node.kind === 'expand' && node.name?.text === from && piece.anchor.offset + node.start !== start ? [node.other?.text] : [],
    ),
  );
  const path = (segment: Segment) => (source === undefined ? null : adjacencyOf(source, segment).path);
  return [...segments.values()]
    .filter(({ name }) => name !== from && !taken.has(name))
    .map((segment) => ({ segment, path: path(segment) }))
    .sort((a, b) => Number(a.path === null) - Number(b.path === null))
    .map(({ segment, path }) =>
      noted(nameOffer(view, 'segment', segment.name), path === null ? 'not adjacent' : `path ${path}: ${paths[path]}`),
    );
}

function bodyOffers(scene: CompletionScene, kind: DeclarationKind): Offer[] {
  const insert = bodySnippet(kind, factsOf(scene));
  if (insert === undefined) return [];
  return [
    {
      label: '{ }',
      kind: CompletionItemKind.Snippet,
      insert,
      detail: 'the required parts',
      documentation: trusted(declarations[kind].doc),
    },
  ];
}
