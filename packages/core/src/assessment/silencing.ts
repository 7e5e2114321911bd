/** Directives that silence a rule on one element, and what is wrong with them. */

import type { FindingFix } from './assessment.ts';
import { categoryOf, type Draft } from './draft.ts';
import type { LanguageFinding, Silence } from './input.ts';
import { nearestOf } from './nearest.ts';
import { isInside } from './place.ts';

type Reasoned = Silence & { readonly reason: string };

const hasReason = (silence: Silence): silence is Reasoned => (silence.reason ?? '').trim() !== '';

/** The directive that silences a finding: it has a reason, names the rule, and covers the place. */
export function silenceOf(draft: Draft, silences: readonly Silence[]): Reasoned | undefined {
  return silences.filter(hasReason).find((silence) => silencesIt(silence, draft));
}

/** Findings of the language cannot be silenced. */
const silencesIt = (silence: Silence, draft: Draft): boolean =>
  silence.rule === draft.rule &&
  categoryOf(draft.rule) !== 'language' &&
  silence.covers !== undefined &&
  isInside(draft.at, silence.covers);

/**
 * Directives without a reason, and those that silence nothing.
 * @param unheard ids of rules that could not look here, so that nobody knows whether a directive for them is of use
 */
export function findingsOnSilences(
  silences: readonly Silence[],
  drafts: readonly Draft[],
  ruleIds: readonly string[],
  unheard: ReadonlySet<string>,
): LanguageFinding[] {
  return silences.flatMap((silence) => {
    if (!hasReason(silence)) return [withoutReason(silence)];
    if (unheard.has(silence.rule) || drafts.some((draft) => silencesIt(silence, draft))) return [];
    return [unused(silence, ruleIds)];
  });
}

const about = (silence: Silence) => ({ subject: silence.rule, identity: `directive ${silence.rule}`, related: [], hides: [] });

const withoutReason = (silence: Silence): LanguageFinding => ({
  rule: 'language/ignore-without-reason',
  messageName: 'main',
  slots: { rule: silence.rule },
  at: silence.whole,
  fixes: [],
  ...about(silence),
});

function unused(silence: Silence, ruleIds: readonly string[]): LanguageFinding {
  const remove: FindingFix = { title: 'Remove the directive', safe: true, changes: [{ do: 'text', at: silence.whole, text: '' }] };
  const found = { rule: 'language/ignore-unused', at: silence.ruleAt, ...about(silence) } as const;
  const nearest = ruleIds.includes(silence.rule) ? undefined : nearestOf(silence.rule, ruleIds);
  if (nearest === undefined) return { ...found, messageName: 'main', slots: { rule: silence.rule }, fixes: [remove] };
  const replace: FindingFix = {
    title: `Replace it with ${nearest}`,
    safe: false,
    changes: [{ do: 'text', at: silence.ruleAt, text: nearest }],
  };
  return { ...found, messageName: 'unknown', slots: { rule: silence.rule, nearest }, fixes: [remove, replace] };
}
