/** What a team decided about the rules themselves: silenced findings, and the levels in `headpin.json`. */
import type { Assessment } from '../assessment/assessment.ts';
import type { Origin } from '../facts/values.ts';
import type { Item, Part } from './items.ts';

/** One item for each silenced rule and subject, and one for the settings. */
export function policyItems({ strategy, findings }: Assessment): Item[] {
  const silenced = findings.flatMap(({ rule, subject, silenced: by }): Item[] =>
    by === undefined ? [] : [policy('silenced rule', `${rule} on ${subject}`, by.at, [['reason', by.reason]])],
  );
  const { levels, failOn, minScore } = strategy.settings;
  const settings: (readonly [string, string])[] = [
    ...[...levels].map(([rule, level]) => [`rules: ${rule}`, level] as const),
    ...(failOn === undefined ? [] : [['failOn', failOn] as const]),
    ...(minScore === undefined ? [] : [['minScore', String(minScore)] as const]),
  ];
  if (settings.length === 0) return silenced;
  const file = strategy.folder === '' ? 'headpin.json' : `${strategy.folder}/headpin.json`;
  return [...silenced, policy('headpin.json', 'settings', { file, anchor: { offset: 0 }, start: 0, end: 0 }, settings)];
}

function policy(what: string, name: string, at: Origin, parts: readonly (readonly [string, string])[]): Item {
  const named = parts.map(([key, value]): [string, Part] => [key, { meaning: value, shown: value, at, class: 'decision' }]);
  return { what, name, class: 'decision', at, parts: new Map(named), renamable: false };
}
