/** Changes and their consequences in words, the same in the terminal, in a comment and in the editor. */
import { formatCount, formatMoney, formatNumber, formatPercent } from '../format/values.ts';
import type { ChangeClass } from './classes.ts';
import type { Comparison, StrategyChange } from './compare.ts';
import type { Both, Consequences, RankChange, SizingChange } from './consequences.ts';

export const classTitles: Readonly<Record<ChangeClass, string>> = {
  decision: 'Decisions',
  rating: 'Ratings',
  sizing: 'Sizing',
  'whole-product': 'Whole product',
  market: 'Market',
  evidence: 'Evidence',
  wording: 'Wording',
};

/** What was changed: `segment PharmaFilings, spend`. */
export function subjectOf({ what, name, property }: StrategyChange): string {
  return `${what} ${name}${property === undefined ? '' : `, ${property}`}`;
}

const longest = 80;
const clipped = (text: string): string => {
  const characters = [...text.replace(/\s+/gu, ' ')];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('');
};

/** How it was changed: `$2M per year → $1.5M per year`, `added`, `removed`. */
export function detailOf({ kind, property, before, after }: StrategyChange): string {
  if (kind === 'changed') return `${clipped(before ?? '')} → ${clipped(after ?? '')}`;
  if (kind === 'renamed') return `renamed from ${clipped(before ?? '')}`;
  if (kind === 'moved') return `moved from ${clipped(before ?? '')} to ${clipped(after ?? '')}`;
  if (property === undefined) return kind;
  return kind === 'added' ? `added: ${clipped(after ?? '')}` : `removed: ${clipped(before ?? '')}`;
}

/** The one line that a reviewer reads first. */
export function headlineOf({ changes, consequences, findings }: Comparison): string {
  if (changes.length === 0 && findings.new.length === 0 && findings.fixed.length === 0) return 'Nothing changed.';
  const parts = [
    choiceOf(consequences),
    movedNumber('readiness', consequences.readiness, 1),
    findingsOf(findings.new.length, findings.fixed.length),
  ];
  const said = parts.filter((part) => part !== undefined);
  if (said.length === 0) return `${formatCount(changes.length, 'change')}, and no figure moves.`;
  const sentence = `${said.join('; ')}.`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function choiceOf({ beachhead, winner, verdict }: Consequences): string | undefined {
  const said: string[] = [];
  if (moved(beachhead))
    said.push(`the beachhead is now ${beachhead[1] ?? 'not chosen'}${beachhead[0] === null ? '' : `, it was ${beachhead[0]}`}`);
  if (moved(winner)) said.push(`${winner[1] ?? 'nobody'} now ranks first${winner[0] === null ? '' : ` in place of ${winner[0]}`}`);
  if (moved(verdict)) said.push(`the choice is ${verdict[1] ?? 'gone'}${verdict[0] === null ? '' : `, it was ${verdict[0]}`}`);
  return said.length === 0 ? undefined : said.join(', ');
}

const moved = <T>([a, b]: Both<T>): boolean => a !== b;

function movedNumber(what: string, [a, b]: Both<number>, decimals: number): string | undefined {
  if (a === b || (a !== null && b !== null && formatNumber(a, decimals) === formatNumber(b, decimals))) return undefined;
  return `${what} ${numberMove([a, b], decimals)}`;
}

/** `81.5 → 78 (−3.5)`. */
export function numberMove([a, b]: Both<number>, decimals = 1): string {
  if (a === null || b === null) return `${a === null ? '–' : formatNumber(a, decimals)} → ${b === null ? '–' : formatNumber(b, decimals)}`;
  const by = b - a;
  if (Math.abs(by) <= 1e-9) return formatNumber(b, decimals);
  return `${formatNumber(a, decimals)} → ${formatNumber(b, decimals)} (${by < 0 ? '−' : '+'}${formatNumber(Math.abs(by), decimals)})`;
}

function findingsOf(fresh: number, fixed: number): string | undefined {
  const said = [fresh > 0 ? formatCount(fresh, 'new finding') : '', fixed > 0 ? `${fixed} fixed` : ''].filter((part) => part !== '');
  return said.length === 0 ? undefined : said.join(', ');
}

/** `1 → 2`; words where it has no rank. */
export function rankMove({ before, after, status }: RankChange): string {
  const word = (rank: number | null, state: string | null) => (rank === null ? (state ?? 'not there') : String(rank));
  const [from, to] = [word(before, status[0]), word(after, status[1])];
  return from === to ? from : `${from} → ${to}`;
}

/** `$128M → $96M, big enough: yes → no`. */
export function sizingMove({ ownRevenue: [a, b], bigEnough, smallEnough }: SizingChange, currency: string | undefined): string {
  const money = (value: typeof a) =>
    value === null ? '–' : currency === undefined ? formatNumber(value.low) : formatMoney({ ...value, currency });
  const tests = [
    ['big enough', bigEnough],
    ['small enough to lead', smallEnough],
  ] as const;
  const said = tests.flatMap(([name, both]) => (moved(both) ? [`${name}: ${both[0] ?? '–'} → ${both[1] ?? '–'}`] : []));
  return [`own revenue ${money(a)} → ${money(b)}`, ...said].join(', ');
}

/** `75% → 100%`. */
export const shareMove = ([a, b]: Both<number>): string =>
  `${a === null ? '–' : formatPercent(a)} → ${b === null ? '–' : formatPercent(b)}`;
