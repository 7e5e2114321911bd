/** Changes and their consequences in words, the same in the terminal, in a comment and in the editor. */
import { formatCount, formatMoney, formatNumber, formatPercent, formatRange } from '../format/values.ts';
import type { StrategyChange } from './change.ts';
import type { ChangeClass } from './classes.ts';
import type { Comparison } from './compare.ts';
import type { Both, Consequences, RankChange, SizingChange } from './consequences.ts';
import { type PinLink, pinMoved } from './pins.ts';

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
  const thing = what === 'settings' ? name : `${what} ${name}`;
  return property === undefined ? thing : `${thing}, ${property}`;
}

const longest = 80;
/** Characters shown before the first difference of two long texts. */
const leadIn = 20;
const clipped = (text: string): string => {
  const characters = [...text.replace(/\s+/gu, ' ')];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('');
};

/** How it was changed: `$2M per year → $1.5M per year`, `added`, `removed`. */
export function detailOf({ kind, before, after, items }: StrategyChange): string {
  if (kind === 'changed') return itemsDetail(items) ?? valuesDetail(before ?? '', after ?? '');
  if (kind === 'renamed') return `renamed from ${clipped(before ?? '')}`;
  if (kind === 'moved') return `moved from ${clipped(before ?? '')} to ${clipped(after ?? '')}`;
  const value = kind === 'added' ? after : before;
  return value === undefined ? kind : `${kind}: ${clipped(value)}`;
}

/** Only the items of a list that came or went: `without Kaltweg, now with Frostwerk`. */
function itemsDetail(items: StrategyChange['items']): string | undefined {
  if (items === undefined || items.gone.length + items.come.length === 0) return undefined;
  const said = [
    ...(items.gone.length > 0 ? [`without ${clipped(items.gone.join(', '))}`] : []),
    ...(items.come.length > 0 ? [`now with ${clipped(items.come.join(', '))}`] : []),
  ];
  return said.join(', ');
}

/** Both values; of long ones the part in which they differ. */
function valuesDetail(before: string, after: string): string {
  const [a, b] = [[...before], [...after]];
  if (a.length <= longest && b.length <= longest) return `${clipped(before)} → ${clipped(after)}`;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const from = Math.max(0, same - leadIn);
  const lead = from > 0 ? '…' : '';
  return `${lead}${clipped(a.slice(from).join(''))} → ${lead}${clipped(b.slice(from).join(''))}`;
}

/** The one line that a reviewer reads first. */
export function headlineOf(comparison: Comparison): string {
  const { changes, consequences, findings } = comparison;
  if (changes.length === 0 && findingsOf(findings) === undefined) return 'Nothing changed.';
  const figures = [coverageOf(consequences), movedNumber('readiness', consequences.readiness, 1), findingsOf(findings)];
  const moves = figures.filter((part) => part !== undefined);
  const figuresMoved = consequenceRows(comparison).length;
  const choice = choiceOf(consequences) ?? (moves.length > 0 || figuresMoved > 0 ? sameChoice(consequences) : undefined);
  const said = choice === undefined ? moves : [choice, ...moves];
  if (said.length === 0) {
    const moving = figuresMoved === 0 ? 'no figure moves' : figuresMoved === 1 ? 'one figure moves' : `${figuresMoved} figures move`;
    return `${formatCount(changes.length, 'change')}, and ${moving}.`;
  }
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

/** That the choice is what it was, where there is one to speak of. */
const sameChoice = ({ verdict: [, verdict] }: Consequences): string | undefined =>
  verdict === null || verdict === 'undecided' ? undefined : `the choice stays ${verdict}`;

const coverageOf = ({ coverage }: Consequences): string | undefined =>
  moved(coverage) && coverage[0] !== null && coverage[1] !== null ? `${shareMove(coverage)} of the whole product covered` : undefined;

const moved = <T>([a, b]: Both<T>): boolean => a !== b;

function movedNumber(what: string, [a, b]: Both<number>, decimals: number): string | undefined {
  if (a === b || (a !== null && b !== null && formatNumber(a, decimals) === formatNumber(b, decimals))) return undefined;
  return `${what} ${numberMove([a, b], decimals)}`;
}

/** `81.5 → 78 (−3.5)`: the step between the two figures as they are shown, so that a reader who subtracts them finds it. */
function numberMove([a, b]: Both<number>, decimals = 1): string {
  if (a === null || b === null) return `${a === null ? '–' : formatNumber(a, decimals)} → ${b === null ? '–' : formatNumber(b, decimals)}`;
  const shown = (number: number): number => Number(number.toFixed(decimals));
  const by = shown(b) - shown(a);
  if (by === 0) return formatNumber(b, decimals);
  return `${formatNumber(a, decimals)} → ${formatNumber(b, decimals)} (${by < 0 ? '−' : '+'}${formatNumber(Math.abs(by), decimals)})`;
}

function findingsOf(findings: Comparison['findings']): string | undefined {
  const counts = [
    [findings.new.length, formatCount(findings.new.length, 'new finding')],
    [findings.unsilenced.length, `${findings.unsilenced.length} no longer silenced`],
    [findings.fixed.length, `${findings.fixed.length} fixed`],
    [findings.silenced.length, `${findings.silenced.length} silenced`],
  ] as const;
  const said = counts.flatMap(([count, text]) => (count > 0 ? [text] : []));
  return said.length === 0 ? undefined : said.join(', ');
}

/** `1 → 2`; words where it has no rank. */
function rankMove({ before, after, status }: RankChange): string {
  const word = (rank: number | null, state: string | null) => (rank === null ? (state ?? 'not there') : String(rank));
  const [from, to] = [word(before, status[0]), word(after, status[1])];
  return from === to ? from : `${from} → ${to}`;
}

/** `, total 62 → 64 (+2)`. Who fails the gate is scored on the showstoppers alone: such a total compares with none of a survivor. */
function totalMove({ before, after, total: [a, b] }: RankChange): string {
  if ((before === null) === (after === null)) return `, total ${numberMove([a, b])}`;
  const [words, total] = after === null ? ['total was', a] : ['total', b];
  return total === null ? '' : `, ${words} ${formatNumber(total, 1)}`;
}

/** `$128M → $96M, big enough: yes → no`. */
function sizingMove({ ownRevenue: [a, b], bigEnough, smallEnough }: SizingChange, [oldCurrency, newCurrency]: Both<string>): string {
  const money = (value: typeof a, currency: string | null) =>
    value === null ? '–' : currency === null ? formatRange(value) : formatMoney({ ...value, currency });
  const tests = [
    ['big enough', bigEnough],
    ['small enough to lead', smallEnough],
  ] as const;
  const said = tests.flatMap(([name, both]) => (moved(both) ? [`${name}: ${both[0] ?? '–'} → ${both[1] ?? '–'}`] : []));
  const [from, to] = [money(a, oldCurrency), money(b, newCurrency)];
  return [`own revenue ${from === to ? from : `${from} → ${to}`}`, ...said].join(', ');
}

/** Each figure that moved, with what it was and is: the first ones are what a decision hangs on. */
export function consequenceRows({ consequences, pins }: Comparison): readonly (readonly [figure: string, move: string])[] {
  const { beachhead, winner, verdict, readiness, coverage, ranks, sizing, currency } = consequences;
  const words = ([a, b]: Both<string>) => `${a ?? '–'} → ${b ?? '–'}`;
  const rows: readonly (readonly [string, string, boolean])[] = [
    ['Beachhead', words(beachhead), moved(beachhead)],
    ['First in the ratings', words(winner), moved(winner)],
    ['Verdict', words(verdict), moved(verdict)],
    ['Readiness', numberMove(readiness), moved(readiness)],
    ['Whole product covered', shareMove(coverage), moved(coverage)],
    ...[...ranks]
      .sort((a, b) => Number(a.before === a.after) - Number(b.before === b.after))
      .map((rank) => [`Scenario ${rank.scenario}`, `rank ${rankMove(rank)}${totalMove(rank)}`, true] as const),
    ...sizing.map((one) => [`Segment ${one.segment}`, sizingMove(one, currency), true] as const),
    ...pins
      .filter(pinMoved)
      .map(({ from, to, before, after }) => [`Pin ${from} → ${to}`, `${pinText(before)} → ${pinText(after)}`, true] as const),
  ];
  return rows.flatMap(([figure, move, isMoved]) => (isMoved ? [[figure, move] as const] : []));
}

/** How a pin is reached: `path A through Kaltweg`. */
const pinText = (link: PinLink | undefined): string =>
  link === undefined
    ? 'not there'
    : `${link.path === null ? 'not adjacent' : `path ${link.path}`}${link.bridge === null ? ', no bridge' : ` through ${link.bridge}`}`;

/** `75% → 100%`. */
const shareMove = ([a, b]: Both<number>): string => `${a === null ? '–' : formatPercent(a)} → ${b === null ? '–' : formatPercent(b)}`;
