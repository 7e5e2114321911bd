/** Reads properties: the key, the colon, and the values behind it. */
import type { LineSkipper } from './line-skipper.ts';
import { declarationForValueAt, endsListAt, hasProperty, type Place, phraseOfValue, takesList, takesTexts, whatFits } from './places.ts';
import type { TokenReader } from './reader.ts';
import { Kind } from './scanner.ts';
import type { Atom, PropertyNode, SyntaxProblem, Word } from './tree.ts';
import type { ValueReader } from './values.ts';

export class PropertyParser {
  private readonly reader: TokenReader;
  private readonly values: ValueReader;
  private readonly skipper: LineSkipper;

  constructor(reader: TokenReader, values: ValueReader, skipper: LineSkipper) {
    this.reader = reader;
    this.values = values;
    this.skipper = skipper;
  }

  property(place: Place, depth: number): PropertyNode {
    const key = this.values.word();
    this.reader.index++;
    return this.propertyOf(place, key, depth, undefined);
  }

  /** The property from behind its colon on. */
  private propertyOf(place: Place, key: Word, depth: number, earlier: SyntaxProblem | undefined): PropertyNode {
    const { reader } = this;
    const { values, problem } = this.valueList(place, key);
    const end = reader.previous.end - reader.base;
    const hasMore = place.rows && reader.onLine && reader.is(Kind.Word) && reader.next().kind === Kind.Comma;
    const junk = hasMore || this.skipper.isJunk(place) ? this.skipper.restOfLine(place, depth) : undefined;
    return { node: 'property', key, values, problem: earlier ?? problem ?? junk, start: key.start, end };
  }

  private valueList(place: Place, key: Word): { values: Atom[]; problem: SyntaxProblem | undefined } {
    const { reader } = this;
    const isNext = declarationForValueAt(reader, reader.index, place) || (reader.token.first && endsListAt(reader, reader.index, place));
    if (!this.isValueHere() || isNext) return { values: [], problem: reader.expected(phraseOfValue(place, key.text)) };
    // Most have one value: a list that begins with it takes no room for more.
    const values: Atom[] = [this.value()];
    let problem: SyntaxProblem | undefined;
    for (;;) {
      if (reader.is(Kind.Comma)) {
        if (!takesList(place, key.text) && !this.hasSecondValue()) {
          reader.expected(whatFits(place));
          reader.index++;
          return { values, problem };
        }
        reader.index++;
        if (this.listEnds(place)) return { values, problem };
      } else if (reader.isText && this.isMissingComma(place, key)) problem = reader.expected('`,`', ',');
      else return { values, problem };
      values.push(this.value());
    }
  }

  private value(): Atom {
    if (this.reader.isText) this.reader.checkText();
    return this.values.atom();
  }

  /** Whether another value stands behind a comma on its line, so that a list was meant. */
  private hasSecondValue(): boolean {
    const { reader } = this;
    const behind = reader.next();
    reader.index++;
    const starts = this.values.startsValue() && !behind.first;
    reader.index--;
    return starts;
  }

  private listEnds(place: Place): boolean {
    const { reader } = this;
    if (!this.values.startsValue()) return !this.isItemBeforeColon(place);
    if (endsListAt(reader, reader.index, place)) return true;
    if (!reader.token.first) return false;
    const { parent } = place;
    return declarationForValueAt(reader, reader.index, place) || (parent !== undefined && endsListAt(reader, reader.index, parent));
  }

  /** Whether the word here is an item although a colon follows: it is no key, and the colon has no value on its line. */
  private isItemBeforeColon(place: Place): boolean {
    const { reader } = this;
    const word = reader.wordAt(reader.index);
    if (word === undefined || !reader.onLine || hasProperty(place, word) || reader.next().kind !== Kind.Colon) return false;
    return reader.next().first || reader.next(2).first;
  }

  /** Whether a value stands here. A word before a colon is a key, but for a colon that has nothing of its own behind it. */
  private isValueHere(): boolean {
    const { reader } = this;
    if (this.values.startsValue()) return true;
    const colon = reader.next();
    return reader.is(Kind.Word) && reader.onLine && (colon.first || reader.next(2).first || reader.next(2).kind === Kind.Close);
  }

  /** Whether the text here belongs to the list before it; one that begins a line does where it ends it too. */
  private isMissingComma(place: Place, key: Word): boolean {
    const { reader } = this;
    if (!takesTexts(place, key.text)) return false;
    const behind = reader.next();
    return !reader.token.first || behind.first || behind.kind === Kind.Comma || behind.kind === Kind.Close;
  }

  /** A property whose colon was forgotten, or has something before it. */
  withoutColon(place: Place, depth: number): PropertyNode {
    const { reader } = this;
    const key = this.values.word();
    const isNext = reader.onLine && this.isValueHere();
    const problem = reader.expected('`:`', isNext ? ':' : undefined);
    if (isNext) return this.propertyOf(place, key, depth, undefined);
    const isBetween = () => reader.onLine && !reader.is(Kind.Close) && !reader.is(Kind.Colon) && !this.values.startsValue();
    while (isBetween() && !reader.is(Kind.Open)) reader.index++;
    if (reader.is(Kind.Open) && reader.onLine) this.skipper.skipToEntry(place, depth);
    if (reader.is(Kind.Colon) && reader.onLine) reader.index++;
    if (reader.onLine && this.isValueHere()) return this.propertyOf(place, key, depth, problem);
    return { node: 'property', key, values: [], problem, start: key.start, end: key.end };
  }
}
