/** The findings that came and went between two states of a strategy. */
import type { Assessment, Finding } from '../assessment/assessment.ts';
import type { RuleId } from '../rules/rule.ts';
import type { Renames } from './meaning.ts';
import { anyKind } from './policies.ts';

export interface FindingChanges {
  /** Open now, and not there before. */
  readonly new: readonly Finding[];
  /** Open before, and not there now. */
  readonly fixed: readonly Finding[];
  /** Open before, and now silenced or their rule switched off: gone from sight, not fixed. As they were before. */
  readonly silenced: readonly Finding[];
  /** Silenced or their rule switched off before, and open now. As they are now. */
  readonly unsilenced: readonly Finding[];
  /** Open before and now. */
  readonly unchanged: number;
}

/**
 * Matches findings by fingerprint, each as often as it occurs. Those left over match where their rule and message are the
 * same and their subject was merely renamed.
 */
export function findingChanges(before: Assessment | undefined, after: Assessment | undefined, renames: Renames): FindingChanges {
  const byFingerprint = matched(before?.findings ?? [], after?.findings ?? [], ({ fingerprint }) => fingerprint);
  const byName = matched(byFingerprint.old, byFingerprint.now, ({ rule, messageName, subject }, side) =>
    [rule, messageName, side === 'before' ? anyKind(renames, subject) : subject].join('\n'),
  );
  const pairs = [...byFingerprint.pairs, ...byName.pairs];
  const isOff = (assessment: Assessment | undefined, rule: RuleId) => assessment?.strategy.settings.levels.get(rule) === 'off';
  const split = (findings: readonly Finding[], other: Assessment | undefined) => ({
    hidden: findings.filter((one) => isOpen(one) && isOff(other, one.rule)),
    gone: findings.filter((one) => isOpen(one) && !isOff(other, one.rule)),
  });
  const [old, now] = [split(byName.old, after), split(byName.now, before)];
  return {
    new: now.gone,
    fixed: old.gone,
    silenced: [...pairs.flatMap(([a, b]) => (isOpen(a) && !isOpen(b) ? [a] : [])), ...old.hidden],
    unsilenced: [...pairs.flatMap(([a, b]) => (!isOpen(a) && isOpen(b) ? [b] : [])), ...now.hidden],
    unchanged: pairs.filter(([a, b]) => isOpen(a) && isOpen(b)).length,
  };
}

const isOpen = ({ silenced }: Finding): boolean => silenced === undefined;

/** Pairs of equal key in their order, and what is left on either side. */
function matched(old: readonly Finding[], now: readonly Finding[], keyOf: (finding: Finding, side: 'before' | 'after') => string) {
  const waiting = new Map<string, Finding[]>();
  for (const finding of old) {
    const key = keyOf(finding, 'before');
    waiting.set(key, [...(waiting.get(key) ?? []), finding]);
  }
  const pairs: (readonly [Finding, Finding])[] = [];
  const left: Finding[] = [];
  for (const finding of now) {
    const partner = waiting.get(keyOf(finding, 'after'))?.shift();
    if (partner === undefined) left.push(finding);
    else pairs.push([partner, finding]);
  }
  const unpaired = new Set([...waiting.values()].flat());
  return { pairs, old: old.filter((finding) => unpaired.has(finding)), now: left };
}
