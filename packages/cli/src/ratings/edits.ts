/** From given ratings to new texts of files. Lines that say the same already are left alone, comments too. */
import type { Ballot, BallotRow, Origin, Strategy } from '@headpin/core';
import { format } from '@headpin/language';
import type { GivenRow } from './cells.ts';
import { ballotOf, rowOf, scoreText } from './table.ts';

export interface ChangedFile {
  /** As the project names it. */
  readonly path: string;
  readonly text: string;
  /** Rows that were written, or changed scores in them. */
  readonly changes: number;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

interface Rating {
  readonly scores: readonly string[];
  readonly note: string;
}

/** The files that change, by path; a rater without a ballot gets a file of their own. */
export function changedFiles(rows: readonly GivenRow[], strategy: Strategy, textOf: (file: string) => string | undefined): ChangedFile[] {
  const criteria = strategy.criteria.map(({ name }) => name);
  const edits = new Map<string, Edit[]>();
  const files: ChangedFile[] = [];
  for (const [rater, given] of byRater(rows)) {
    const ballot = ballotOf(strategy, rater);
    if (ballot === undefined) files.push(...newBallot(rater, given, criteria, strategy, textOf));
    else {
      const { file } = ballot.whole;
      edits.set(file, [...(edits.get(file) ?? []), ...ballotEdits(ballot, given, textOf(file) ?? '')]);
    }
  }
  const edited = [...edits].flatMap(([path, all]) =>
    all.length === 0 ? [] : [{ path, text: applied(textOf(path) ?? '', all), changes: all.length }],
  );
  return [...edited, ...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function byRater(rows: readonly GivenRow[]): Map<string, GivenRow[]> {
  const groups = new Map<string, GivenRow[]>();
  for (const row of rows) groups.set(row.rater, [...(groups.get(row.rater) ?? []), row]);
  return groups;
}

function newBallot(
  rater: string,
  given: readonly GivenRow[],
  criteria: readonly string[],
  { folder }: Strategy,
  textOf: (file: string) => string | undefined,
): ChangedFile[] {
  const rated = given.flatMap(({ scenario, scores, note = '' }) => {
    const rating = { scores: criteria.map((name) => scores.get(name) ?? ''), note };
    return isEmpty(rating) ? [] : [`  ${rowText(scenario, rating)}\n`];
  });
  if (rated.length === 0) return [];
  const text = format(`ballot ${rater} {\n  // ${criteria.join(' ')}\n${rated.join('')}}\n`);
  const path = `${folder === '' ? '' : `${folder}/`}ballots/${rater.toLowerCase()}.headpin`;
  const before = textOf(path);
  return [{ path, text: before === undefined ? text : `${before.trimEnd()}\n\n${text}`, changes: rated.length }];
}

function ballotEdits(ballot: Ballot, given: readonly GivenRow[], text: string): Edit[] {
  const added: string[] = [];
  const edits = given.flatMap((one): Edit[] => {
    const row = rowOf(ballot, one.scenario);
    const before = ballot.columns.map((criterion) => scoreText(row, criterion));
    const scores = ballot.columns.map((criterion, i) => one.scores.get(criterion) ?? before[i]!);
    const rating = { scores, note: one.note ?? (row === undefined ? '' : noteOf(row)) };
    if (row === undefined) {
      if (!isEmpty(rating)) added.push(rowText(one.scenario, rating));
      return [];
    }
    return isSame(rating, before, row) ? [] : (scoreEdits(row, rating) ?? [rowEdit(row, rating, text)]);
  });
  return added.length === 0 ? edits : [...edits, insertion(ballot, added, text)];
}

/** Abstentions and scores not given at all are told apart only where something stands behind them. */
function isSame(rating: Rating, before: readonly string[], row: BallotRow): boolean {
  const asText = (scores: readonly string[]) => trimmed(scores).join(' ');
  return asText(rating.scores) === asText(before) && rating.note === noteOf(row);
}

/** Score by score, where as many stand there and the note stays: then nothing else of the line is touched. */
function scoreEdits(row: BallotRow, { scores, note }: Rating): Edit[] | undefined {
  const given = trimmed(scores);
  if (given.length === 0 || given.length !== row.scores.length || note !== noteOf(row)) return undefined;
  return row.scores.flatMap(({ at, criterion }, i): Edit[] => {
    const [start, end] = offsetsOf(at);
    const text = given[i] === '' ? '-' : given[i]!;
    return text === scoreText(row, criterion) ? [] : [{ start, end, text }];
  });
}

const noteOf = (row: BallotRow): string => (row.note ?? '').replace(/\s+/gu, ' ').trim();

function rowEdit(row: BallotRow, rating: Rating, text: string): Edit {
  const [start, end] = offsetsOf(row.whole);
  if (!isEmpty(rating)) return { start, end, text: rowText(row.scenario.name, rating) };
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const isAlone = lineEnd >= 0 && text.slice(lineStart, start).trim() === '' && text.slice(end, lineEnd).trim() === '';
  return isAlone ? { start: lineStart, end: lineEnd + 1, text: '' } : { start, end, text: '' };
}

/** Behind the last row, else before the closing brace. */
function insertion(ballot: Ballot, rows: readonly string[], text: string): Edit {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = rows.map((row) => `${newline}  ${row}`).join('');
  const last = ballot.rows.map(({ whole }) => offsetsOf(whole)[1]).sort((a, b) => b - a)[0];
  if (last !== undefined) return { start: last, end: last, text: lines };
  const [, end] = offsetsOf(ballot.whole);
  return { start: end - 1, end: end - 1, text: `${lines}${newline}` };
}

/** The text with its edits; a file that was formatted stays formatted. */
function applied(text: string, edits: readonly Edit[]): string {
  const changed = [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, text: newText }) => result.slice(0, start) + newText + result.slice(end), text);
  return format(text) === text ? format(changed) : changed;
}

function rowText(scenario: string, { scores, note }: Rating): string {
  const given = trimmed(scores).map((score) => (score === '' ? '-' : score));
  return [scenario, ...given, ...(note === '' ? [] : [quoted(note)])].join(' ');
}

/** Without what is not rated at the end; what is not rated before a score stands as an abstention. */
function trimmed(scores: readonly string[]): string[] {
  const last = scores.findLastIndex((score) => score !== '');
  return scores.slice(0, last + 1);
}

const isEmpty = ({ scores, note }: Rating): boolean => note === '' && scores.every((score) => score === '');
const offsetsOf = ({ anchor, start, end }: Origin): [number, number] => [anchor.offset + start, anchor.offset + end];
const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&').replace(/\p{Cc}/gu, ' ')}"`;
