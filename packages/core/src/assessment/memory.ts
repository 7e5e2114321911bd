/** What is kept from one state of a strategy to the next, so that an edit costs what it reaches. */
import { Results } from '../facts/results.ts';
import type { Strategy } from '../facts/strategy.ts';
import type { CalendarDate } from '../facts/values.ts';
import type { Finding } from './assessment.ts';
import type { Draft } from './draft.ts';
import type { LanguageFinding, Silence } from './input.ts';

/** A finding, and what of it follows from other findings. */
export interface Judged {
  readonly finding: Finding;
  readonly silence: Silence | undefined;
}

export class Memory {
  readonly drafts = new WeakMap<LanguageFinding, Draft>();
  readonly findings = new WeakMap<Draft, Judged>();
  private results: Results | undefined;

  resultsFor(strategy: Strategy, today: CalendarDate): Results {
    this.results = new Results(strategy, today, this.results);
    return this.results;
  }
}
