/**
 * How a figure comes about, from the lines that made it. Plain data: the command line prints it, a hover shows it as
 * Markdown, and both link each number to its lines.
 */
import type { Origin } from '../facts/values.ts';

export type ExplainedKind = 'strategy' | 'scenario' | 'segment' | 'need' | 'component' | 'expansion' | 'evidence' | 'criterion';

export interface Explanation {
  readonly kind: ExplainedKind;
  /** The name as declared; an expansion is called `From -> To`. */
  readonly name: string;
  readonly title: string | undefined;
  readonly at: Origin;
  /** The result in one sentence. */
  readonly summary: string;
  readonly sections: readonly ExplainedSection[];
}

export interface ExplainedSection {
  readonly heading: string;
  readonly lines: readonly ExplainedLine[];
}

export interface ExplainedLine {
  /** What the figure is called; stands before the text. */
  readonly label: string | undefined;
  /** One sentence or sum. Plain text, no Markdown. */
  readonly text: string;
  /** The lines that the numbers come from. */
  readonly from: readonly Origin[];
}

/** A line; origins that are not there are left out. */
export function line(label: string | undefined, text: string, ...from: readonly (Origin | undefined)[]): ExplainedLine {
  return { label, text, from: from.filter((origin) => origin !== undefined) };
}

/** A section, or none where it has no line. */
export function section(heading: string, lines: readonly (ExplainedLine | undefined | null)[]): readonly ExplainedSection[] {
  const there = lines.filter((one) => one !== undefined && one !== null);
  return there.length === 0 ? [] : [{ heading, lines: there }];
}
