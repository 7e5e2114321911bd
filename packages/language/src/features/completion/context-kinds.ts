/** The places where a cursor can stand, with what completion has to know of each. */
import type { DeclarationKind } from '@headpin/core';
import type { Span } from '../../syntax/tree.ts';
import type { OpenBlock } from './open-block.ts';

/** The part of a head that is due: a name to make up, `for`, a segment, a rater, an arrow, or the block. */
export type HeadPart = 'name' | 'for' | 'segment' | 'rater' | 'from' | 'arrow' | 'to' | 'body';

export type Context =
  /** Inside quotes, in the middle of a number, in braces that belong to nothing. */
  | { readonly at: 'nowhere' }
  | { readonly at: 'comment'; readonly comment: Span; readonly replace: Span }
  /** Where a declaration begins. */
  | { readonly at: 'declaration'; readonly replace: Span; readonly goesOn: boolean }
  | {
      readonly at: 'head';
      readonly replace: Span;
      readonly kind: DeclarationKind;
      readonly part: HeadPart;
      /** The segment before the arrow of an `expand`. */
      readonly from: string | undefined;
      /** Where the declaration begins. */
      readonly start: number;
    }
  /** Where a property, a block, a need, a step or a row begins. */
  | {
      readonly at: 'entry';
      readonly replace: Span;
      readonly block: OpenBlock;
      /** The rest of it stands there already. */
      readonly goesOn: boolean;
      /** No row of a ballot stands above it. */
      readonly aboveRows: boolean;
    }
  | {
      readonly at: 'value';
      readonly replace: Span;
      readonly block: OpenBlock;
      readonly property: string;
      /** What is written of this value or list item, token by token. */
      readonly written: readonly string[];
      /** The words of the other items. */
      readonly others: readonly string[];
      /** On a line of its own, where the author may as well want the next property. */
      readonly orEntry: boolean;
    }
  | { readonly at: 'score'; readonly replace: Span; readonly block: OpenBlock; readonly scenario: string; readonly column: number };

export const nowhere: Context = { at: 'nowhere' };
