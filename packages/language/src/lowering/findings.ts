/** Collects what the `language` rules find, with messages' slots, places and fixes. */
import type { FindingFix, LanguageFinding, Origin, Property, Related, RuleId, TextChange } from '@headpin/core';
import type { Piece, Span, SyntaxProblem } from '../syntax/tree.ts';

/** The place of a span of a piece. */
export const originOf = (piece: Piece, span: Span): Origin => ({
  file: piece.file,
  anchor: piece.anchor,
  start: span.start,
  end: span.end,
});

export interface FindingDetails {
  readonly message?: string;
  readonly slots?: Readonly<Record<string, string>>;
  /** The name of the declaration around it. */
  readonly subject?: string;
  /** What it is about besides the subject: a property, an item. */
  readonly part?: string;
  readonly related?: readonly Related[];
  readonly fixes?: readonly FindingFix[];
  readonly hides?: readonly Property<unknown>[];
}

export class Findings {
  readonly all: LanguageFinding[] = [];
  private readonly hidden = new Map<SyntaxProblem, Property<unknown>[]>();

  /** The properties whose values a syntax problem hides; those that are found later are added to it. */
  hiddenBy(problem: SyntaxProblem): Property<unknown>[] {
    const known = this.hidden.get(problem);
    if (known !== undefined) return known;
    const properties: Property<unknown>[] = [];
    this.hidden.set(problem, properties);
    return properties;
  }

  add(rule: `language/${string}`, at: Origin, details: FindingDetails = {}): void {
    const { message = 'main', slots = {}, subject = '', part = '', related = [], fixes = [], hides = [] } = details;
    this.all.push({
      rule: rule as RuleId,
      messageName: message,
      slots,
      at,
      subject,
      identity: `${subject}/${part}`,
      related,
      fixes,
      hides,
    });
  }
}

export const replace = (at: Origin, text: string): TextChange => ({ do: 'text', at, text });
/** An insertion right before or behind a place. */
export const insertAt = (place: Origin, at: 'start' | 'end', text: string): TextChange => ({
  do: 'text',
  at: { ...place, start: place[at], end: place[at] },
  text,
});
export const fix = (title: string, safe: boolean, ...changes: readonly TextChange[]): FindingFix => ({ title, safe, changes });
