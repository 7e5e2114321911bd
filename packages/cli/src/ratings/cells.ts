/** From the cells of a table to ratings, or to what is wrong with each bad cell. */
import type { Strategy } from '@headpin/core';
import { nearest } from '../command-line/nearest.ts';
import { addressOf, readCsv } from '../csv/read.ts';
import { undefused } from '../csv/write.ts';
import { ballotOf, headOf } from './table.ts';

/** What one row gives: only the criteria whose columns are there. */
export interface GivenRow {
  readonly rater: string;
  readonly scenario: string;
  /** `1` to `5`, `-`, or nothing. */
  readonly scores: ReadonlyMap<string, string>;
  /** `undefined` where the table has no such column. */
  readonly note: string | undefined;
}

export interface BadCell {
  readonly address: string;
  readonly what: string;
}

export interface GivenRatings {
  readonly rows: readonly GivenRow[];
  readonly bad: readonly BadCell[];
}

const isName = (text: string): boolean => /^[\p{L}_][\p{L}\p{M}\p{Nd}_]*$/u.test(text);

/** Reads and checks every cell; the rows count for something only where none is bad. */
export function givenRatings(text: string, strategy: Strategy): GivenRatings {
  const { rows, flaws } = readCsv(text);
  const bad: BadCell[] = [...flaws];
  const head = (rows[0] ?? []).map((cell) => cell.trim());
  bad.push(...badHead(head, strategy));
  if (bad.length > 0) return { rows: [], bad };
  const reader = new RowReader(head, strategy, bad);
  const given = rows.slice(1).flatMap((cells, i) => (cells.every((cell) => cell.trim() === '') ? [] : [reader.read(cells, i + 1)]));
  return { rows: given, bad: inOrder(bad) };
}

/** Row by row, from left to right. */
function inOrder(bad: readonly BadCell[]): BadCell[] {
  const place = ({ address }: BadCell) => {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    return `${row.padStart(9, '0')}${letters.padStart(4)}`;
  };
  return [...bad].sort((a, b) => (place(a) < place(b) ? -1 : 1));
}

function badHead(head: readonly string[], strategy: Strategy): BadCell[] {
  const known = headOf(strategy);
  const wrong = head.flatMap((name, column): BadCell[] => {
    const address = addressOf(0, column);
    if (!known.includes(name)) return [{ address, what: `${shown(name)} is no column; ${hint(name, known, `use ${known.join(', ')}`)}` }];
    return head.indexOf(name) < column ? [{ address, what: `the column ${shown(name)} stands there already; keep one of them` }] : [];
  });
  const missing = ['rater', 'scenario'].filter((name) => !head.includes(name));
  return [...wrong, ...missing.map((name) => ({ address: addressOf(0, head.length), what: `a column ${shown(name)} is missing; add it` }))];
}

class RowReader {
  private readonly head: readonly string[];
  private readonly strategy: Strategy;
  private readonly bad: BadCell[];
  private readonly seen = new Map<string, number>();

  constructor(head: readonly string[], strategy: Strategy, bad: BadCell[]) {
    this.head = head;
    this.strategy = strategy;
    this.bad = bad;
  }

  read(cells: readonly string[], row: number): GivenRow {
    const cell = (column: number) => (cells[column] ?? '').trim();
    const scores = new Map<string, string>();
    let note: string | undefined;
    this.head.forEach((name, column) => {
      if (name === 'note')
        note = undefused(cell(column))
          .replace(/[\s\p{Cc}]+/gu, ' ')
          .trim();
      else if (name !== 'rater' && name !== 'scenario') scores.set(name, this.score(cell(column), row, column));
    });
    for (let column = this.head.length; column < cells.length; column++)
      if (cell(column) !== '')
        this.report(row, column, `${shown(cell(column))} stands in a column without a head; give it one or empty it`);
    const [raterColumn, scenarioColumn] = [this.head.indexOf('rater'), this.head.indexOf('scenario')];
    const [rater, scenario] = [cell(raterColumn).normalize('NFC'), cell(scenarioColumn).normalize('NFC')];
    this.checkRater(rater, row, raterColumn);
    this.checkScenario(scenario, row, scenarioColumn);
    this.checkOnce(`${rater} ${scenario}`, row, scenarioColumn);
    this.checkColumns(rater, scores, row);
    return { rater, scenario, scores, note };
  }

  private report(row: number, column: number, what: string): void {
    this.bad.push({ address: addressOf(row, column), what });
  }

  private score(text: string, row: number, column: number): string {
    if (text === '' || text === '-' || /^[1-5]$/.test(text)) return text;
    this.report(row, column, `${shown(text)} is no score; give a whole number from 1 to 5, - to abstain, or nothing`);
    return '';
  }

  private checkRater(name: string, row: number, column: number): void {
    const known = [...new Set([...this.strategy.raters, ...this.strategy.ballots].map((one) => one.name))];
    if (known.includes(name)) return;
    if (!isName(name)) this.report(row, column, `${shown(name)} is no name of a rater; write letters, digits and _, a letter first`);
    else {
      // Somebody new may rate; a slip of the pen may not.
      const near = nearest(name, known);
      if (near !== undefined)
        this.report(row, column, `no rater is named ${shown(name)}; did you mean ${near}? Declare a new one first with \`rater ${name}\``);
    }
  }

  private checkScenario(name: string, row: number, column: number): void {
    const known = this.strategy.scenarios.map((one) => one.name);
    if (!known.includes(name)) this.report(row, column, `no scenario is named ${shown(name)}; ${hint(name, known, 'declare it first')}`);
  }

  private checkOnce(key: string, row: number, column: number): void {
    const first = this.seen.get(key);
    if (first === undefined) this.seen.set(key, row);
    else this.report(row, column, `this rater has rated it in row ${first + 1} already; keep one of them`);
  }

  /** A ballot with columns of its own takes no other criterion. */
  private checkColumns(rater: string, scores: ReadonlyMap<string, string>, row: number): void {
    const ballot = ballotOf(this.strategy, rater);
    for (const [criterion, score] of scores) {
      if (ballot === undefined || score === '' || ballot.columns.includes(criterion)) continue;
      this.report(row, this.head.indexOf(criterion), `the ballot of ${rater} has no column ${criterion}; add it to its \`columns\` first`);
    }
  }
}

const shown = (text: string): string => (text === '' ? 'an empty cell' : `\`${text.length > 40 ? `${text.slice(0, 39)}…` : text}\``);

function hint(name: string, known: readonly string[], otherwise: string): string {
  const near = nearest(name, known);
  return near === undefined ? otherwise : `did you mean ${near}?`;
}
