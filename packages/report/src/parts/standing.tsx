import type { Assessment } from '@headpin/core/assessment/assessment.ts';
import { formatCount } from '@headpin/core/format/values.ts';
import type { Category } from '@headpin/core/rules/rule.ts';
import { sortFindings } from './judged.ts';

/** How a figure or a section stands, said by a mark and a word before any colour. */
export type Standing = 'good' | 'caution' | 'bad';

const marks: Record<Standing, string> = { good: '✓', caution: '!', bad: '✕' };

/** The mark of a standing; the words beside it say the same. */
export const StandingMark = ({ of }: { readonly of: Standing }) => (
  <span class={`mark mark-${of}`} aria-hidden="true">
    {marks[of]}
  </span>
);

/** What the findings of some categories say in short; `undefined` where nothing of them is judged. */
function standingOf(
  assessment: Assessment,
  categories: readonly Category[],
): { readonly standing: Standing; readonly words: string; readonly count: number } | undefined {
  const judged = assessment.readiness.categories.filter(
    ({ id, score }) => score !== null && categories.some((category) => category === id),
  );
  if (judged.length === 0) return undefined;
  const own = sortFindings(assessment).open.filter(({ category }) => categories.includes(category));
  if (own.length === 0) return { standing: 'good', words: 'nothing to fix', count: 0 };
  const standing = own.some(({ severity }) => severity === 'error') ? 'bad' : 'caution';
  return { standing, words: formatCount(own.length, 'finding'), count: own.length };
}

interface SectionStateProps {
  readonly assessment: Assessment;
  readonly categories: readonly Category[];
  /** Unseen where it stands, for a list of sections that is made from the page. */
  readonly hidden?: boolean;
}

/** How a section stands, as it follows the title in a list of sections. */
export function SectionState({ assessment, categories, hidden }: SectionStateProps) {
  const state = standingOf(assessment, categories);
  return (
    state && (
      <span class="state" hidden={hidden}>
        {' '}
        <StandingMark of={state.standing} />
        {state.count > 0 && <span aria-hidden="true">{state.count}</span>}
        <span class="unseen">{state.words}</span>
      </span>
    )
  );
}
