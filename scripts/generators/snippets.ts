/**
 * Snippets for "Insert Snippet", one a declaration, made by the builder that completion uses. They have no prefix: as
 * suggestions they would stand twice beside those of the language server, which knows where it is.
 */
import { type DeclarationKind, declarationKinds, declarations } from '@headpin/core/vocabulary/declarations.ts';
import { declarationSnippet } from '@headpin/language/features/completion/declaration-snippets.ts';
import { snippetText } from '@headpin/language/features/completion/snippet.ts';

const bodyOf = (kind: DeclarationKind): string[] => snippetText(declarationSnippet(kind)).split('\n');

export const snippets = (): object =>
  Object.fromEntries(declarationKinds.map((kind) => [`New ${kind}`, { description: declarations[kind].doc, body: bodyOf(kind) }]));
