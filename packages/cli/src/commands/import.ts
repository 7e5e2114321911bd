import { readFileSync } from 'node:fs';
import { formatCount } from '@headpin/core/format/values.ts';
import { openProject, type Project, type StrategyView } from '@headpin/language';
import type { Invocation } from '../command-line/parse.ts';
import { load } from '../files/load.ts';
import { onlyStrategy } from '../files/only-strategy.ts';
import { replaceFiles } from '../files/write-whole.ts';
import { type GivenRow, givenRatings } from '../ratings/cells.ts';
import { type ChangedFile, changedFiles } from '../ratings/edits.ts';
import { type ExitCode, exitCodes, Stop } from '../stop.ts';
import { createPage, write } from '../terminal/output.ts';

/** Reads ratings from CSV into the ballots of one strategy. Either every cell is right and all is written, or nothing is. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const [file, ...paths] = invocation.positionals;
  if (file === undefined)
    throw new Stop('name the file to import, such as `headpin import ratings.csv`; `headpin export` writes one to fill in');
  const { project, views, problems } = load(paths);
  if (problems !== '') throw new Stop(`${problems}; nothing was written`);
  const view = onlyStrategy(views, 'ratings are those of one strategy');
  const { rows, bad } = givenRatings(textOfFile(file), view.strategy);
  const page = createPage({ colour: false, width: 100 });
  if (bad.length > 0) {
    for (const { address, what } of bad) page.line(`${file} ${address}: ${what}`);
    write('stdout', page.text());
    throw new Stop(`${formatCount(bad.length, 'cell')} of ${file} cannot be used, so nothing was written; correct them and import again`);
  }
  const files = changedFiles(rows, view.strategy, (path) => project.text(path));
  verify(files, project, view);
  replaceFiles(files);
  for (const { path, changes } of files) page.line(`${path} written: ${formatCount(changes, 'change')}`);
  if (files.length === 0) page.line(`The ballots say the same as ${file} already; nothing was written.`);
  for (const name of undeclared(rows, view))
    page.line(`${name} is new; declare who that is with \`rater ${name} { customerFacing: yes }\`.`);
  write('stdout', page.text());
  return exitCodes.clean;
}

function textOfFile(file: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    throw new Stop(`${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}); correct the path`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Stop(`${file} is not UTF-8, so nothing was written; save it as CSV in UTF-8`);
  }
}

/** Reads the new texts before they are written: nothing may be broken in them that was whole before. */
function verify(files: readonly ChangedFile[], project: Project, view: StrategyView): void {
  const texts = new Map(project.files.map((path) => [path, project.text(path) ?? '']));
  for (const { path, text } of files) texts.set(path, text);
  const after = openProject([...texts].map(([path, text]) => ({ path, text })));
  const errors = (of: StrategyView | undefined) => of?.lowered.findings.filter(({ rule }) => rule === 'language/syntax').length ?? 0;
  const now = after.strategies.find(({ folder, name }) => folder === view.folder && name === view.name);
  if (now === undefined || errors(now) > errors(view))
    throw new Stop(
      'the ballots cannot be changed without breaking a file, so nothing was written; mend what `headpin check` reports first',
    );
}

/** Raters who have scored something and are declared nowhere. */
function undeclared(rows: readonly GivenRow[], { strategy }: StrategyView): string[] {
  const known = new Set([...strategy.raters, ...strategy.ballots].map(({ name }) => name));
  const scored = rows.filter(({ scores }) => [...scores.values()].some((score) => score !== ''));
  return [...new Set(scored.map(({ rater }) => rater))].filter((name) => !known.has(name));
}
