/** Skips what fits nothing, up to the next entry or line. */
import { declarationAt, entryAt, type Place, whatFits } from './places.ts';
import type { TokenReader } from './reader.ts';
import { Kind } from './scanner.ts';
import type { SyntaxProblem } from './tree.ts';

export class LineSkipper {
  private readonly reader: TokenReader;

  constructor(reader: TokenReader) {
    this.reader = reader;
  }

  /** Whether something that fits nothing stands here, on the line of what was read before it. */
  isJunk(place: Place): boolean {
    const { reader } = this;
    if (!reader.onLine || reader.is(Kind.Close) || entryAt(reader, reader.index, place)) return false;
    return !(place.rows && reader.is(Kind.Word));
  }

  /** Reports what stands here and skips it, up to the next entry or line; braces are skipped whole. */
  restOfLine(place: Place, depth: number): SyntaxProblem {
    const problem = this.reader.expected(whatFits(place));
    this.skipToEntry(place, depth);
    return problem;
  }

  skipToEntry(place: Place, depth: number): void {
    const { reader } = this;
    do {
      if (reader.is(Kind.Open)) reader.skipBraces(depth, () => declarationAt(reader, reader.index));
      else {
        // It may be the name of a need.
        if (reader.is(Kind.Word)) reader.unknownNames.push(reader.slice(reader.token));
        reader.index++;
      }
    } while (reader.onLine && !reader.is(Kind.Close) && !entryAt(reader, reader.index, place));
  }
}
