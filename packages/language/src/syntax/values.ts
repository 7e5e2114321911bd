/** Reads values: texts, words, dates, and numbers with their currency, range, unit and period. */
import { formatDay, isDay, lastDayOfMonth, lastDayOfQuarter, type PeriodUnit } from '@headpin/core';
import { Kind, type Scanner, type Token } from './scanner.ts';
import { readLineText, readLongText } from './texts.ts';
import type { AmountAtom, Atom, LengthPart, Span, TextAtom, Word } from './tree.ts';

const units: Readonly<Record<string, PeriodUnit>> = {
  day: 'day',
  days: 'day',
  week: 'week',
  weeks: 'week',
  month: 'month',
  months: 'month',
  quarter: 'quarter',
  quarters: 'quarter',
  year: 'year',
  years: 'year',
};
const symbolCodes: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' };
const suffixes: Readonly<Record<string, string>> = { k: 'e3', M: 'e6', B: 'e9' };

/** Reads from a scanner at `index`; `base` is the start of the piece. */
export class ValueReader {
  private readonly scanner: Scanner;
  private readonly base: number;
  /** The index of the next token, shared with the parser. */
  readonly cursor: { index: number };

  constructor(scanner: Scanner, base: number, cursor: { index: number }) {
    this.scanner = scanner;
    this.base = base;
    this.cursor = cursor;
  }

  private get token(): Token {
    return this.scanner.at(this.cursor.index);
  }

  private next(ahead = 1): Token {
    return this.scanner.at(this.cursor.index + ahead);
  }

  private span(from: Token, to: Token = from): Span {
    return { start: from.start - this.base, end: to.end - this.base };
  }

  /** Whether a value can begin here. A word before a colon is the next property. */
  startsValue(): boolean {
    const { kind } = this.token;
    if (kind === Kind.Word) return this.next().kind !== Kind.Colon;
    if (kind === Kind.Dash) return this.next().kind === Kind.Number;
    return kind === Kind.Text || kind === Kind.LongText || kind === Kind.Number || kind === Kind.Date || kind === Kind.Currency;
  }

  text(): TextAtom {
    const { token } = this;
    this.cursor.index++;
    const source = this.scanner.slice(token);
    const value = token.kind === Kind.LongText ? readLongText(source, token.open) : readLineText(source, token.open);
    return { type: 'text', value, ...this.span(token) };
  }

  word(): Word {
    const { token } = this;
    this.cursor.index++;
    return { text: readName(this.scanner.slice(token)), ...this.span(token) };
  }

  /** Reads one value; call it only where one starts. */
  atom(): Atom {
    const { token } = this;
    if (token.kind === Kind.Text || token.kind === Kind.LongText) return this.text();
    if (token.kind === Kind.Date) return this.date();
    if (token.kind === Kind.Word && !(this.next().kind === Kind.Number && this.looksLikeCode(token)))
      return { type: 'word', ...this.word() };
    return this.amount();
  }

  private date(): Atom {
    const { token } = this;
    this.cursor.index++;
    const [year = 0, second = '', third] = splitDate(this.scanner.slice(token));
    const quarter = second.startsWith('Q') ? Number(second.slice(1)) : 0;
    let day: string | undefined;
    if (quarter > 0) day = quarter <= 4 ? lastDayOfQuarter(year, quarter) : undefined;
    else if (third === undefined)
      day = second.length === 2 && isDay(year, Number(second), 1) ? lastDayOfMonth(year, Number(second)) : undefined;
    else if (second.length === 2 && third.length === 2 && isDay(year, Number(second), Number(third)))
      day = formatDay(year, Number(second), Number(third));
    return { type: 'date', day, ...this.span(token) };
  }

  /** Three capitals right before a number are a currency code. */
  private looksLikeCode(token: Token): boolean {
    return token.end - token.start === 3 && /^[A-Z]{3}$/.test(this.scanner.slice(token));
  }

  private amount(): AmountAtom {
    const from = this.token;
    const low = this.end();
    let high = low;
    let isRange = false;
    if (this.token.kind === Kind.Range) {
      isRange = true;
      this.cursor.index++;
      high = this.end();
    }
    let last = this.scanner.at(this.cursor.index - 1);
    let unit: PeriodUnit | undefined;
    let per: PeriodUnit | undefined;
    let badUnit: Word | undefined;
    let over: LengthPart | undefined;
    let within: LengthPart | undefined;
    if (this.unitHere()) {
      unit = units[this.word().text];
      last = this.scanner.at(this.cursor.index - 1);
    }
    for (;;) {
      const word = this.token.kind === Kind.Word && this.next().kind !== Kind.Colon ? this.scanner.slice(this.token) : '';
      if (word === 'per' && per === undefined && this.next().kind === Kind.Word) {
        this.cursor.index++;
        const period = this.word();
        per = units[period.text];
        if (per === undefined) badUnit = period;
      } else if ((word === 'over' && over === undefined) || (word === 'within' && within === undefined)) {
        if (this.next().kind !== Kind.Number) break;
        this.cursor.index++;
        const length = this.length();
        if (word === 'over') over = length;
        else within = length;
      } else break;
      last = this.scanner.at(this.cursor.index - 1);
    }
    const malformed = isRange && (low.percent !== high.percent || low.currency !== high.currency);
    return {
      type: 'amount',
      low: low.value,
      high: high.value,
      isRange,
      currency: low.currency ?? high.currency,
      currencyAt: low.currencyAt ?? high.currencyAt,
      percent: low.percent || high.percent,
      unit,
      per,
      badUnit,
      over,
      within,
      malformed: malformed || low.missing || high.missing,
      lowAt: low.at,
      highAt: high.at,
      ...this.span(from, last),
    };
  }

  private unitHere(): boolean {
    return this.token.kind === Kind.Word && this.next().kind !== Kind.Colon && this.scanner.slice(this.token) in units;
  }

  /** One end of a range, or the only number. */
  private end() {
    const from = this.token;
    let currency: string | undefined;
    let currencyAt: Span | undefined;
    if (this.token.kind === Kind.Currency || this.token.kind === Kind.Word) {
      const written = this.scanner.slice(this.token);
      currency = symbolCodes[written] ?? written;
      currencyAt = this.span(this.token);
      this.cursor.index++;
    }
    let sign = 1;
    if (this.token.kind === Kind.Dash && this.next().kind === Kind.Number) {
      sign = -1;
      this.cursor.index++;
    }
    let value = Number.NaN;
    let missing = true;
    if (this.token.kind === Kind.Number) {
      value = sign * readNumber(this.scanner.slice(this.token));
      missing = false;
      this.cursor.index++;
    }
    const percent = this.token.kind === Kind.Percent;
    if (percent) this.cursor.index++;
    const last = this.scanner.at(Math.max(this.cursor.index - 1, 0));
    return { value, currency, currencyAt, percent, missing, at: this.span(from, last.end >= from.start ? last : from) };
  }

  private length(): LengthPart {
    const from = this.token;
    const low = this.end();
    let high = low;
    if (this.token.kind === Kind.Range) {
      this.cursor.index++;
      high = this.end();
    }
    let unit: PeriodUnit | undefined;
    if (this.unitHere()) unit = units[this.word().text];
    return {
      low: low.value,
      high: high.value,
      lowAt: low.at,
      highAt: high.at,
      unit,
      ...this.span(from, this.scanner.at(this.cursor.index - 1)),
    };
  }
}

const notAscii = /[^\u0000-\u007f]/;

/** A name as it is compared: composed, and without characters that nobody sees. */
export function readName(written: string): string {
  return notAscii.test(written) ? written.normalize('NFC').replace(/[\u200B-\u200F\u2060-\u2064\uFEFF]/gu, '') : written;
}

function splitDate(text: string): [number, string, string | undefined] {
  const [year = '', second = '', third] = text.split('-');
  return [Number(year), second, third];
}

/** The double nearest to what is written; `k`, `M` and `B` are powers of ten, so nothing is rounded twice. */
export function readNumber(text: string): number {
  const suffix = suffixes[text[text.length - 1]!];
  return suffix === undefined ? Number(text) : Number(text.slice(0, -1) + suffix);
}
