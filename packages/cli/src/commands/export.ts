import type { Invocation } from '../command-line/parse.ts';
import { textOf } from '../command-line/values.ts';
import { csvText } from '../csv/write.ts';
import { load } from '../files/load.ts';
import { onlyStrategy } from '../files/only-strategy.ts';
import { replaceFiles } from '../files/write-whole.ts';
import { headOf, ratingsTable } from '../ratings/table.ts';
import { type ExitCode, exitCodes } from '../stop.ts';
import { visible, visibleLines } from '../terminal/escape.ts';
import { stdoutIsTerminal, write, writeError } from '../terminal/output.ts';

/** Writes the ratings of one strategy as CSV, to stdout or into a file. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const { views, problems } = load(invocation.positionals);
  const { strategy } = onlyStrategy(views, 'ratings are those of one strategy');
  const text = csvText([headOf(strategy), ...ratingsTable(strategy)]);
  const output = textOf(invocation, 'output');
  if (output === undefined) write('stdout', (await stdoutIsTerminal()) ? visibleLines(text) : text);
  else {
    replaceFiles([{ path: output, text }]);
    write('stdout', `${visible(output)} written\n`);
  }
  if (problems === '') return exitCodes.clean;
  writeError(problems);
  return exitCodes.stopped;
}
