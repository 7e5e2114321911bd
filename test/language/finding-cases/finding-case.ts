/** One finding of the language on a page with marks (see `language-findings.ts`). */
export interface FindingCase {
  readonly what: string;
  readonly page: string;
  /** The rule without its category, and the message. */
  readonly finding: string;
  /** The titles of its fixes; safe ones with a star. */
  readonly fixes?: readonly string[];
  readonly related?: readonly string[];
}
