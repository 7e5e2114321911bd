/** At the top level: every declaration with its required parts. */
import { declarationKinds, declarations } from '@headpin/core';
import { CompletionItemKind } from 'vscode-languageserver';
import { trusted } from '../../text/markdown.ts';
import { type CompletionScene, factsOf } from './completion-scene.ts';
import { declarationSnippet } from './declaration-snippets.ts';
import type { Offer } from './offer.ts';

/** The strategy block first where none is declared, and not at all where one is. */
export function declarationOffers(scene: CompletionScene, goesOn: boolean): Offer[] {
  const isDeclared = scene.view().strategy.decision !== undefined;
  const facts = factsOf(scene);
  return declarationKinds
    .filter((kind) => kind !== 'strategy' || !isDeclared || goesOn)
    .map((kind) => ({
      label: kind,
      kind: goesOn ? CompletionItemKind.Keyword : CompletionItemKind.Snippet,
      insert: goesOn ? [kind] : declarationSnippet(kind, facts),
      documentation: trusted(declarations[kind].doc),
    }));
}
