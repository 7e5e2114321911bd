/**
 * The syntax tree of one file. A file is a row of pieces, one for each top-level declaration with the comments before
 * it; offsets inside a piece count from its start, so that an edit leaves the pieces around it as they are.
 */
import type { Anchor, BlockKind, DeclarationKind, PeriodUnit } from '@headpin/core';

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Word extends Span {
  readonly text: string;
}

/** A text in quotes. `start` and `end` include the quotes; `value` has escapes and indentation undone. */
export interface TextAtom extends Span {
  readonly type: 'text';
  readonly value: string;
}

export interface WordAtom extends Span {
  readonly type: 'word';
  readonly text: string;
}

/** A length of time after `over` or `within`, or standing alone. */
export interface LengthPart extends Span {
  readonly low: number;
  readonly high: number;
  readonly lowAt: Span;
  readonly highAt: Span;
  readonly unit: PeriodUnit | undefined;
}

/** A number with what stands around it: currency, range, percent sign, unit, period, length. */
export interface AmountAtom extends Span {
  readonly type: 'amount';
  readonly low: number;
  readonly high: number;
  /** Whether `..` stands in it. */
  readonly isRange: boolean;
  /** ISO code of the currency, or the code as written where it is none. */
  readonly currency: string | undefined;
  readonly currencyAt: Span | undefined;
  readonly percent: boolean;
  readonly unit: PeriodUnit | undefined;
  readonly per: PeriodUnit | undefined;
  /** The word after the number or after `per` that is no unit of time. */
  readonly badUnit: Word | undefined;
  readonly over: LengthPart | undefined;
  readonly within: LengthPart | undefined;
  /** The two ends of a range differ in currency or percent sign, or a suffix is none. */
  readonly malformed: boolean;
  /** The places of the two ends. */
  readonly lowAt: Span;
  readonly highAt: Span;
}

export interface DateAtom extends Span {
  readonly type: 'date';
  /** `2026-11-21`; `undefined` where no such day is in the calendar. */
  readonly day: string | undefined;
}

/** `-`: an abstention in a ballot. */
export interface DashAtom extends Span {
  readonly type: 'dash';
}

export type Atom = TextAtom | WordAtom | AmountAtom | DateAtom | DashAtom;

export interface PropertyNode extends Span {
  readonly node: 'property';
  readonly key: Word;
  /** Empty where the value is missing; a syntax error stands there then. */
  readonly values: readonly Atom[];
  /** The syntax problem that stands on it; what its values are is not judged a second time. */
  readonly problem: SyntaxProblem | undefined;
}

export interface NeedNode extends Span {
  readonly node: 'need';
  readonly keyword: Span;
  readonly name: Word;
  readonly title: TextAtom | undefined;
}

/** A block inside a declaration: `reason to buy`, `before`, `message "…"` and so on. */
export interface BlockNode extends Span {
  readonly node: 'block';
  readonly kind: BlockKind;
  readonly keyword: Span;
  /** The audience of a message, the words of an objection. */
  readonly quoted: TextAtom | undefined;
  readonly entries: readonly EntryNode[];
  readonly body: Span | undefined;
}

export interface StepNode extends Span {
  readonly node: 'step';
  readonly kind: BlockKind;
  readonly keyword: Word;
  readonly text: TextAtom | undefined;
}

export interface RowNode extends Span {
  readonly node: 'row';
  readonly scenario: Word;
  /** Numbers, dashes, and whatever else stands where a score is due. */
  readonly scores: readonly Atom[];
  readonly note: TextAtom | undefined;
}

export type EntryNode = PropertyNode | NeedNode | BlockNode | StepNode | RowNode;

export interface DeclarationNode extends Span {
  readonly kind: DeclarationKind;
  /** The words that begin it. */
  readonly keyword: Span;
  readonly name: Word | undefined;
  readonly title: TextAtom | undefined;
  /** The segment after `for`; of an `expand`, the segment after the arrow. */
  readonly other: Word | undefined;
  readonly entries: readonly EntryNode[];
  /** From `{` to `}`; `undefined` without a block. */
  readonly body: Span | undefined;
}

export interface Comment extends Span {
  readonly block: boolean;
  /** Nothing but white space stands before it on its line. */
  readonly ownLine: boolean;
}

/** What went wrong while reading; the message is made of it later. */
export interface SyntaxProblem extends Span {
  readonly rule: 'syntax' | 'unknown-word';
  /** What was due here, in words. */
  readonly expected: string;
  readonly found: string;
  /** The one token that would mend it, where no other would do, and where to put it. */
  readonly insert: { readonly at: number; readonly text: string } | undefined;
  /** For an unknown word: the words that its place allows. */
  readonly allowed: readonly string[];
}

/** One top-level declaration with what stands before it, or the end of the file. */
export interface Piece {
  /** Where it begins; offsets below count from there. */
  readonly anchor: Anchor;
  readonly file: string;
  readonly length: number;
  /** How far behind its start the parser looked: an edit before that makes it stale. Changes as the text behind it does. */
  reach: number;
  readonly declaration: DeclarationNode | undefined;
  readonly comments: readonly Comment[];
  readonly problems: readonly SyntaxProblem[];
  /** The name of a declaration before it whose keyword is unknown; what refers to it is not reported as well. */
  readonly unknownNames: readonly string[];
  /** Words, values and comments in it. */
  readonly tokens: number;
  /** The brace that goes too deep, and how deep. */
  readonly tooDeep: { readonly at: number; readonly depth: number } | undefined;
}
