/** Reads values: texts, words, dates, and numbers with their currency, range, unit and period. */
import { formatDay, isDay, lastDayOfMonth, lastDayOfQuarter, type PeriodUnit } from '@headpin/core';
import type { TokenReader } from './reader.ts';
import { Kind, type Token } from './scanner.ts';
import { readLineText, readLongText } from './texts.ts';
import type { AmountAtom, Atom, LengthPart, Span, TextAtom, Word, WordAtom } from './tree.ts';

const periods: Readonly<Record<string, PeriodUnit>> = { day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year' };
/** No property is called like one of these, so a colon behind one does not make it a key. */
export const units: Readonly<Record<string, PeriodUnit>> = {
  ...periods,
  days: 'day',
  weeks: 'week',
  months: 'month',
  quarters: 'quarter',
  years: 'year',
};
const symbolCodes: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' };
const suffixes: Readonly<Record<string, string>> = { k: 'e3', M: 'e6', B: 'e9' };

export class ValueReader {
  private readonly reader: TokenReader;

  constructor(reader: TokenReader) {
    this.reader = reader;
  }

  private get token(): Token {
    return this.reader.token;
  }

  /** The word that stands here, if one does. */
  private get wordHere(): string | undefined {
    return this.reader.wordAt(this.reader.index);
  }

  /** Whether a value can begin here. A word before a colon is the next property. */
  startsValue(): boolean {
    const { kind } = this.token;
    if (kind === Kind.Word) return this.reader.next().kind !== Kind.Colon;
    if (kind === Kind.Dash) return this.reader.next().kind === Kind.Number;
    return kind === Kind.Text || kind === Kind.LongText || kind === Kind.Number || kind === Kind.Date || kind === Kind.Currency;
  }

  text(): TextAtom {
    const { token } = this;
    const { base } = this.reader;
    this.reader.index++;
    const source = this.reader.slice(token);
    const value = token.kind === Kind.LongText ? readLongText(source, token.open) : readLineText(source, token.open);
    return { type: 'text', value, start: token.start - base, end: token.end - base };
  }

  /** A text, if one stands here; what is wrong inside it is reported. */
  optionalText(): TextAtom | undefined {
    if (!this.reader.isText) return undefined;
    this.reader.checkText();
    return this.text();
  }

  word(): Word {
    const { token } = this;
    const { base } = this.reader;
    this.reader.index++;
    return { text: readName(this.reader.slice(token)), start: token.start - base, end: token.end - base };
  }

  private wordValue(): WordAtom {
    const { text, start, end } = this.word();
    return { type: 'word', text, start, end };
  }

  /** Reads one value; call it only where one starts. */
  atom(): Atom {
    const { token } = this;
    if (token.kind === Kind.Text || token.kind === Kind.LongText) return this.text();
    if (token.kind === Kind.Date) return this.date();
    if (token.kind === Kind.Word && !(this.reader.next().kind === Kind.Number && this.looksLikeCode(token))) return this.wordValue();
    return this.amount();
  }

  /** What stands where a score is due. A unit is none there: the next scenario may be called like one. */
  score(): Atom {
    const { token, reader } = this;
    const glued = reader.next().start === token.end;
    if (token.kind === Kind.Dash && reader.next().kind === Kind.Dash && glued) {
      // Two dashes in one are no score: as two abstentions they would shift all that follows.
      reader.index += 2;
      return { type: 'word', text: '--', ...reader.span(token, reader.previous) };
    }
    if (token.kind === Kind.Dash && !(reader.next().kind === Kind.Number && glued)) {
      reader.index++;
      return { type: 'dash', ...reader.span(token) };
    }
    if (token.kind === Kind.Date) return this.date();
    if (token.kind === Kind.Number || token.kind === Kind.Dash) return this.amount(false);
    reader.index++;
    return { type: 'word', text: reader.slice(token), ...reader.span(token) };
  }

  private date(): Atom {
    const { token } = this;
    this.reader.index++;
    const [year = 0, second = '', third] = splitDate(this.reader.slice(token));
    const quarter = second.startsWith('Q') ? Number(second.slice(1)) : 0;
    let day: string | undefined;
    if (quarter > 0) day = quarter <= 4 ? lastDayOfQuarter(year, quarter) : undefined;
    else if (third === undefined)
      day = second.length === 2 && isDay(year, Number(second), 1) ? lastDayOfMonth(year, Number(second)) : undefined;
    else if (second.length === 2 && third.length === 2 && isDay(year, Number(second), Number(third)))
      day = formatDay(year, Number(second), Number(third));
    return { type: 'date', day, ...this.reader.span(token) };
  }

  /** Three capitals right before a number are a currency code. */
  private looksLikeCode(token: Token): boolean {
    return token.end - token.start === 3 && /^[A-Z]{3}$/.test(this.reader.slice(token));
  }

  private amount(withUnits = true): AmountAtom {
    const { reader } = this;
    const from = this.token;
    const { low, high, isRange } = this.ends();
    const unit = withUnits ? this.unit() : undefined;
    let per: PeriodUnit | undefined;
    let badUnit: Word | undefined;
    let over: LengthPart | undefined;
    let within: LengthPart | undefined;
    while (withUnits) {
      const word = this.wordHere;
      if (word === 'per' && per === undefined && badUnit === undefined && this.isPeriodNext()) {
        reader.index++;
        const period = this.word();
        if (Object.hasOwn(periods, period.text)) per = periods[period.text];
        else badUnit = period;
      } else if (word === 'over' && over === undefined && reader.next().kind === Kind.Number) {
        reader.index++;
        over = this.length();
      } else if (word === 'within' && within === undefined && reader.next().kind === Kind.Number) {
        reader.index++;
        within = this.length();
      } else break;
    }
    const differ = low.percent !== high.percent || low.currency !== high.currency;
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
      malformed: differ || low.missing || high.missing,
      lowAt: low.at,
      highAt: high.at,
      ...reader.span(from, reader.previous),
    };
  }

  /** A period, or another word where it is no key. */
  private isPeriodNext(): boolean {
    const { reader } = this;
    const word = reader.wordAt(reader.index + 1);
    return word !== undefined && (Object.hasOwn(periods, word) || reader.next(2).kind !== Kind.Colon);
  }

  private length(): LengthPart {
    const from = this.token;
    const { low, high } = this.ends();
    const unit = this.unit();
    return {
      low: low.value,
      high: high.value,
      lowAt: low.at,
      highAt: high.at,
      unit,
      ...this.reader.span(from, this.reader.previous),
    };
  }

  private unit(): PeriodUnit | undefined {
    const word = this.wordHere;
    return word !== undefined && Object.hasOwn(units, word) ? units[this.word().text] : undefined;
  }

  /** One number, or the two of a range. */
  private ends() {
    const low = this.end();
    if (this.token.kind !== Kind.Range) return { low, high: low, isRange: false };
    this.reader.index++;
    return { low, high: this.end(), isRange: true };
  }

  /** One end of a range, or the only number. */
  private end() {
    const { reader } = this;
    const from = this.token;
    let currency: string | undefined;
    let currencyAt: Span | undefined;
    if (from.kind === Kind.Currency || (from.kind === Kind.Word && reader.next().kind === Kind.Number)) {
      const written = reader.slice(from);
      currency = symbolCodes[written] ?? written;
      currencyAt = reader.span(from);
      reader.index++;
    }
    let sign = 1;
    if (this.token.kind === Kind.Dash && reader.next().kind === Kind.Number) {
      sign = -1;
      reader.index++;
    }
    let value = Number.NaN;
    const missing = this.token.kind !== Kind.Number;
    if (!missing) {
      value = sign * readNumber(reader.slice(this.token));
      reader.index++;
    }
    const percent = this.token.kind === Kind.Percent;
    if (percent) reader.index++;
    const { previous } = reader;
    return { value, currency, currencyAt, percent, missing, at: reader.span(from, previous.end >= from.start ? previous : from) };
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
