/** Reads the rows of a ballot. */
import type { TokenReader } from './reader.ts';
import { Kind } from './scanner.ts';
import type { Atom, RowNode } from './tree.ts';
import type { ValueReader } from './values.ts';

/** What a score is written with, be it right or wrong. */
export const scoreKinds: readonly Kind[] = [Kind.Number, Kind.Dash, Kind.Date];
/** What is no score but stands in the place of one. */
const noScoreKinds: readonly Kind[] = [Kind.Bad, Kind.Percent, Kind.Currency, Kind.Range, Kind.Arrow];

/** Reads a row from the name of its scenario on. */
export function readRow(reader: TokenReader, values: ValueReader): RowNode {
  const from = reader.token;
  const scenario = values.word();
  if (reader.is(Kind.Colon)) {
    reader.expected('a score');
    reader.index++;
  }
  const scores = readScores(reader, values);
  if (reader.onLine && reader.is(Kind.Word) && reader.hasOpenTextOnLine()) {
    reader.expected('`"` before the note');
    reader.skipOnLineTo(Kind.Text);
    reader.index++;
  }
  const note = values.optionalText();
  return { node: 'row', scenario, scores, note, ...reader.span(from, reader.previous) };
}

function readScores(reader: TokenReader, values: ValueReader): Atom[] {
  const scores: Atom[] = [];
  for (;;) {
    const { kind } = reader.token;
    if (scoreKinds.includes(kind) || (reader.onLine && noScoreKinds.includes(kind))) scores.push(values.score());
    else if (kind === Kind.Comma && reader.onLine) {
      reader.expected('a score; scores have no commas between them');
      reader.index++;
    } else return scores;
  }
}
