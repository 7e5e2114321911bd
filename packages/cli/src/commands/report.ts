import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, extname, resolve } from 'node:path';
import { shownPath } from '@headpin/language/files/paths.ts';
import { nearest } from '../command-line/nearest.ts';
import type { Invocation } from '../command-line/parse.ts';
import { textOf, todayOf } from '../command-line/values.ts';
import { type Loaded, load } from '../files/load.ts';
import { reportWriters } from '../report/writers.ts';
import { type ExitCode, exitCodes, Stop } from '../stop.ts';
import { createPage, write, writeError } from '../terminal/output.ts';

/** Writes the report of one strategy into a file; its ending chooses the form. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const output = textOf(invocation, 'output');
  const endings = Object.keys(reportWriters);
  if (output === undefined) throw new Stop('say where the report goes, such as `headpin report -o report.html`');
  const writer = reportWriters[extname(output).toLowerCase()];
  if (writer === undefined) {
    const near = nearest(extname(output), endings);
    throw new Stop(
      `no report ends in \`${extname(output)}\`; ${near === undefined ? `use one of ${endings.join(', ')}` : `did you mean \`${near}\`?`}`,
    );
  }
  const today = todayOf(invocation);
  const loaded = load(invocation.positionals);
  const view = onlyStrategy(loaded);
  const path = resolve(output);
  const folder = dirname(path);
  const text = await writer({
    project: loaded.project,
    view,
    assessment: loaded.project.assess(view, today),
    link: ({ file, range }) => `${addressOf(shownPath(resolve(file), folder))}#L${range.start.line + 1}`,
  });
  writeWhole(path, text, output);
  const page = createPage({ colour: false, width: 100 });
  page.line(`${output} written: ${view.name}`);
  write('stdout', page.text());
  if (loaded.problems === '') return exitCodes.clean;
  writeError(loaded.problems);
  return exitCodes.stopped;
}

/** A relative path as an address; no name of a file can become a scheme, a query or a fragment. */
const addressOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

function onlyStrategy({ views }: Loaded) {
  const strategies = views.filter(({ name }) => name !== null);
  const [view, other] = strategies;
  if (view === undefined) throw new Stop('no `strategy` block is here to report on; add one, or name the folder of a strategy');
  if (other !== undefined)
    throw new Stop(`a report is about one strategy; name one of ${strategies.map(({ folder }) => folder).join(', ')}`);
  return view;
}

/** Writes beside the file and moves it over, so that a reader never sees half a report. */
function writeWhole(path: string, text: string, shown: string): void {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(beside, text);
    renameSync(beside, path);
  } catch (error) {
    throw new Stop(`${shown} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}); choose another place`);
  }
}
