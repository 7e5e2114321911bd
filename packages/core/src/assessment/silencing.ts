/** Directives that silence a rule on one element, and what is wrong with them. */

import type { FindingFix } from './assessment.ts';
import type { Draft } from './draft.ts';
import type { LanguageFinding, Silence } from './input.ts';
import { nearestOf } from './nearest.ts';
import { endOf, isInside, startOf } from './place.ts';

type Reasoned = Silence & { readonly reason: string };

const hasReason = (silence: Silence): silence is Reasoned => (silence.reason ?? '').trim() !== '';

/** What the directives of a strategy do. */
export interface Silencing {
  /** The directive that silences a finding: the first that has a reason, names the rule, and covers the place. */
  readonly by: ReadonlyMap<Draft, Reasoned>;
  /** Directives that silence something. */
  readonly used: ReadonlySet<Silence>;
}

/** Findings of the language cannot be silenced. */
export function silencingOf(silences: readonly Silence[], drafts: readonly Draft[]): Silencing {
  const by = new Map<Draft, Reasoned>();
  const used = new Set<Silence>();
  const reasoned = silences.filter(hasReason);
  const places = placesOf(reasoned, drafts);
  for (const silence of reasoned) {
    for (const draft of coveredBy(silence, places)) {
      used.add(silence);
      if (!by.has(draft)) by.set(draft, silence);
    }
  }
  return { by, used };
}

const placeKey = (rule: string, file: string) => `${rule} ${file}`;

/** Findings by rule and file in the order of their places, for rules that a directive names. */
function placesOf(silences: readonly Silence[], drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> {
  const named = new Set(silences.map(({ rule }) => rule).filter((rule) => !rule.startsWith('language/')));
  const places = new Map<string, Draft[]>();
  for (const draft of named.size === 0 ? [] : drafts) {
    if (!named.has(draft.rule)) continue;
    const key = placeKey(draft.rule, draft.at.file);
    const known = places.get(key);
    if (known === undefined) places.set(key, [draft]);
    else known.push(draft);
  }
  for (const all of places.values()) all.sort((a, b) => startOf(a.at) - startOf(b.at));
  return places;
}

function coveredBy({ rule, covers }: Silence, places: ReadonlyMap<string, readonly Draft[]>): Draft[] {
  const all = covers && places.get(placeKey(rule, covers.file));
  if (covers === undefined || all === undefined) return [];
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(all[middle]!.at) < startOf(covers)) low = middle + 1;
    else high = middle;
  }
  const found: Draft[] = [];
  for (let i = low; i < all.length && startOf(all[i]!.at) <= endOf(covers); i++) if (isInside(all[i]!.at, covers)) found.push(all[i]!);
  return found;
}

/**
 * Directives without a reason, and those that silence nothing.
 * @param unheard ids of rules that could not look here, so that nobody knows whether a directive for them is of use
 */
export function findingsOnSilences(
  silences: readonly Silence[],
  used: ReadonlySet<Silence>,
  ruleIds: readonly string[],
  unheard: ReadonlySet<string>,
): LanguageFinding[] {
  const nearest = nearestId(ruleIds);
  return silences.flatMap((silence) => {
    if (!hasReason(silence)) return [withoutReason(silence)];
    return unheard.has(silence.rule) || used.has(silence) ? [] : [unused(silence, nearest(silence.rule))];
  });
}

/** The id that was most likely meant by one that is none, looked for once for each. */
function nearestId(ruleIds: readonly string[]): (rule: string) => string | undefined {
  const known = new Map<string, string | undefined>(ruleIds.map((id) => [id, undefined]));
  return (rule) => {
    if (!known.has(rule)) known.set(rule, nearestOf(rule, ruleIds));
    return known.get(rule);
  };
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

function unused(silence: Silence, nearest: string | undefined): LanguageFinding {
  const remove: FindingFix = { title: 'Remove the directive', safe: true, changes: [{ do: 'text', at: silence.whole, text: '' }] };
  const found = { rule: 'language/ignore-unused', at: silence.ruleAt, ...about(silence) } as const;
  if (nearest === undefined) return { ...found, messageName: 'main', slots: { rule: silence.rule }, fixes: [remove] };
  const replace: FindingFix = {
    title: `Replace it with ${nearest}`,
    safe: false,
    changes: [{ do: 'text', at: silence.ruleAt, text: nearest }],
  };
  return { ...found, messageName: 'unknown', slots: { rule: silence.rule, nearest }, fixes: [remove, replace] };
}
