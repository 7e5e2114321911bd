/** What a team decided about the rules themselves: silenced findings, and the levels in `headpin.json`. */
import type { Assessment } from '../assessment/assessment.ts';
import type { Origin } from '../facts/values.ts';
import type { Item } from './items.ts';
import type { Renames } from './meaning.ts';
import { type NamedPart, part, partMap, unusedIn } from './parts.ts';

/** One item for each silenced finding, and one for the settings, which hold whether a file gives them or not. */
export function policyItems({ strategy, findings }: Assessment, renames: Renames): Item[] {
  const keys = new Set<string>();
  const silenced = findings.flatMap(({ rule, messageName, slots, subject, silenced: by }): Item[] => {
    if (by === undefined) return [];
    const name = `${rule} on ${subject}`;
    const key = unusedIn(keys, `silenced ${rule} ${messageName} ${anyKind(renames, subject)} ${slots.criterion ?? ''}`);
    keys.add(key);
    return [policy('silenced rule', name, key, by.at, [['reason', part(by.reason, `"${by.reason}"`, by.at, 'decision')]])];
  });
  return [...silenced, settingsItem(strategy)];
}

function settingsItem({ settings: { levels, failOn, minScore }, folder }: Assessment['strategy']): Item {
  const at: Origin = { file: folder === '' ? 'headpin.json' : `${folder}/headpin.json`, anchor: { offset: 0 }, start: 0, end: 0 };
  const values: (readonly [string, string | undefined])[] = [
    ...[...levels].map(([rule, level]) => [rule, level] as const),
    ['failOn', failOn],
    ['minScore', minScore === undefined ? undefined : String(minScore)],
  ];
  const parts = values.flatMap(([key, value]): NamedPart[] => (value === undefined ? [] : [[key, part(value, value, at, 'decision')]]));
  return policy('settings', 'headpin.json', 'settings', at, parts);
}

function policy(what: string, name: string, key: string, at: Origin, parts: readonly NamedPart[]): Item {
  const shared = { kind: what, what, name, key, at, class: 'decision' } as const;
  return { ...shared, title: undefined, parts: partMap(parts), digest: undefined, renamable: false, movable: false };
}

/** The kinds of things that a rule can be silenced on and that have names. */
const kinds = ['segment', 'need', 'scenario', 'criterion', 'rater', 'alternative', 'partner', 'component', 'customer', 'evidence', 'jewel'];

/** The new name of a subject, of which only the name is known. */
export function anyKind(renames: Renames, name: string): string {
  for (const kind of [...kinds, 'campaign', 'milestone', 'risk', 'strategy']) {
    const renamed = renames.of(kind, name);
    if (renamed !== name) return renamed;
  }
  return name;
}
