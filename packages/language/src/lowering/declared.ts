/** Declarations on their way from syntax to facts. */
import type { LanguageFinding, Origin, ReferenceKind, Silence } from '@headpin/core';
import type { SyntaxDocument } from '../syntax/document.ts';
import type { DeclarationNode, Piece } from '../syntax/tree.ts';
import type { Findings } from './findings.ts';
import type { Link } from './link.ts';
import type { NamedElement } from './names.ts';

/** An element while it is being filled; it becomes one of the types of the facts. */
export type Draft = Record<string, unknown> & { readonly is: string; readonly name: string };

/** What one piece says by itself. It stands as long as the piece does, but for values that are read with others' names. */
export interface PieceFacts {
  readonly piece: Piece;
  /** Of the syntax, then of the values. */
  readonly findings: Findings;
  readonly ofSyntax: readonly LanguageFinding[];
  readonly silences: readonly Silence[];
  readonly hasHiddenCharacters: boolean;
  /** The first amount that may set the currency. */
  readonly amount: Amount | undefined;
  readonly declared: DeclaredPiece | undefined;
}

export interface Amount {
  readonly code: string;
  readonly at: Origin;
}

/** A declaration with its element; its values are filled in once all names are known. */
export interface DeclaredPiece {
  readonly node: DeclarationNode;
  readonly element: Draft;
  /** Two declarations with the same key are one too many. */
  readonly key: string | undefined;
  readonly needs: readonly Draft[];
  filled: Filled | undefined;
}

/** What the values of a declaration were read with, and what came of it. */
export interface Filled {
  readonly findings: readonly LanguageFinding[];
  readonly links: readonly Link[];
  /** The kinds of the declarations that the links found. */
  readonly kinds: readonly (ReferenceKind | undefined)[];
  readonly currency: string | undefined;
  readonly criteria: readonly string[];
  /** The needs that count. */
  readonly needs: readonly Draft[];
  /** What an expansion stood between when its `through` was read. */
  readonly ends: readonly (NamedElement | undefined)[];
}

/** A declaration in its turn, with what is known of its piece. */
export interface Turn {
  readonly facts: PieceFacts;
  readonly own: DeclaredPiece;
  /** Whether it counts: an earlier one of its name, segment or rater does not stand before it. */
  readonly counts: boolean;
  /** Those of its needs that count. */
  readonly needs: readonly Draft[];
}

/** A declaration as editor features see it. */
export interface Declared {
  readonly document: SyntaxDocument;
  readonly piece: Piece;
  readonly node: DeclarationNode;
  readonly element: Draft;
  readonly counts: boolean;
}

export const declaredOf = ({ facts: { piece }, own: { node, element }, counts }: Turn, document: SyntaxDocument): Declared => ({
  document,
  piece,
  node,
  element,
  counts,
});

/** Whether all places that a finding names lie in the declaration itself. */
export const standsAlone = ({ related }: LanguageFinding, element: Draft): boolean =>
  related.every(({ at }) => at.anchor === (element.at as Origin).anchor);
