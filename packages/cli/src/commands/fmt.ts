import { readFileSync, realpathSync, statSync } from 'node:fs';
import { format } from '@headpin/language';
import { shownPath } from '@headpin/language/files/paths.ts';
import { describeProblems, type Problem, problemOf } from '@headpin/language/files/problems.ts';
import { createReader, decodedText, type ReadText } from '@headpin/language/files/read-text.ts';
import { readDocument } from '@headpin/language/syntax/document.ts';
import type { Invocation } from '../command-line/parse.ts';
import { isSet } from '../command-line/values.ts';
import { choose } from '../files/load.ts';
import { replaceFile } from '../files/write-whole.ts';
import { type ExitCode, exitCodes, Stop } from '../stop.ts';
import { visibleLines } from '../terminal/escape.ts';
import { createPage, stdoutIsTerminal, write, writeError } from '../terminal/output.ts';

/** Formats files in place, or stdin to stdout; with `--check` it only says what would change. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  return isSet(invocation, 'stdin') ? formatStdin(invocation) : formatFiles(invocation);
}

async function formatStdin(invocation: Invocation): Promise<ExitCode> {
  if (invocation.positionals.length > 0) throw new Stop('--stdin takes no paths; give one or the other');
  const text = decodedText(readFileSync(0));
  if (text === undefined) throw new Stop('what comes in on stdin is not UTF-8; save it as UTF-8');
  const formatted = format(text);
  if (isSet(invocation, 'check')) return formatted === text ? exitCodes.clean : exitCodes.findings;
  write('stdout', (await stdoutIsTerminal()) ? visibleLines(formatted) : formatted);
  return exitCodes.clean;
}

async function formatFiles(invocation: Invocation): Promise<ExitCode> {
  const cwd = process.cwd();
  const read = createReader();
  const { asked, problems } = choose(invocation.positionals, cwd, read);
  const files = asked.filter((path) => path.endsWith('.headpin'));
  if (files.length === 0 && problems.length === 0)
    throw new Stop('no .headpin file is there to format; name one, or a folder that has some');
  const check = isSet(invocation, 'check');
  const page = createPage({ colour: false, width: 100 });
  let changed = 0;
  let unread = 0;
  for (const path of files) {
    const shown = shownPath(path, cwd);
    const text = textOf(path, shown, read, problems);
    const formatted = text === undefined ? undefined : format(text);
    if (text !== undefined) unread += unreadIn(text);
    if (formatted === text || formatted === undefined) continue;
    changed++;
    if (!check) replace(path, formatted, shown, problems);
    page.line(check ? `${shown} would change` : `${shown} formatted`);
  }
  write('stdout', page.text());
  if (unread > 0) {
    const [what, it] = unread === 1 ? ['1 declaration', 'it is'] : [`${unread} declarations`, 'they are'];
    writeError(`${what} cannot be read, so ${it} left as written; \`headpin check\` says why`);
  }
  return exitCodeOf(problems, check && changed > 0);
}

/** Declarations with syntax errors; a file that is refused as a whole counts as one. */
function unreadIn(text: string): number {
  const { pieces, refused } = readDocument('', text);
  return refused === undefined ? pieces.filter(({ problems }) => problems.length > 0).length : 1;
}

function exitCodeOf(problems: readonly Problem[], found: boolean): ExitCode {
  if (problems.length === 0) return found ? exitCodes.findings : exitCodes.clean;
  writeError(describeProblems(problems));
  return exitCodes.stopped;
}

function textOf(path: string, shown: string, read: (path: string) => ReadText, problems: Problem[]): string | undefined {
  try {
    const { text, flaw } = read(path);
    if (flaw === undefined) return text;
    problems.push({ path: shown, ...flaw });
  } catch (error) {
    problems.push(problemOf(shown, error));
  }
  return undefined;
}

function replace(path: string, text: string, shown: string, problems: Problem[]): void {
  try {
    // Behind a link stands the file that is meant.
    const real = realpathSync(path);
    replaceFile(real, text, statSync(real).mode);
  } catch (error) {
    problems.push({ ...problemOf(shown, error), what: 'cannot be written' });
  }
}
