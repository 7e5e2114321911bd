import { dirname, extname, resolve } from 'node:path';
import { shownPath } from '@headpin/language/files/paths.ts';
import { nearest } from '../command-line/nearest.ts';
import type { Invocation } from '../command-line/parse.ts';
import { isSet, textOf, todayOf } from '../command-line/values.ts';
import { load } from '../files/load.ts';
import { onlyStrategy } from '../files/only-strategy.ts';
import { writeWhole } from '../files/write-whole.ts';
import { reportWriters } from '../report/writers.ts';
import { type ExitCode, exitCodes, Stop } from '../stop.ts';
import { createPage, write, writeError } from '../terminal/output.ts';

/** Writes the report of one strategy into a file; its ending chooses the form. With `--watch` again after each change. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const output = outputOf(invocation);
  let opens = isSet(invocation, 'open');
  const runOnce = async (ended?: AbortSignal): Promise<ExitCode> => {
    const code = await writeReport(invocation, output, ended);
    if (opens) {
      opens = false;
      await (await import('../report/open-file.ts')).openFile(resolve(output), output);
    }
    return code;
  };
  if (!isSet(invocation, 'watch')) return runOnce();
  return (await import('../files/watch.ts')).watchFiles({ paths: invocation.positionals, run: runOnce });
}

function outputOf(invocation: Invocation): string {
  const output = textOf(invocation, 'output');
  const endings = Object.keys(reportWriters);
  if (output === undefined) throw new Stop('say where the report goes, such as `headpin report -o report.html`');
  const ending = extname(output).toLowerCase();
  if (reportWriters[ending] === undefined) {
    const near = nearest(extname(output), endings);
    throw new Stop(
      `no report ends in \`${extname(output)}\`; ${near === undefined ? `use one of ${endings.join(', ')}` : `did you mean \`${near}\`?`}`,
    );
  }
  if (ending !== '.pdf' && textOf(invocation, 'browser') !== undefined)
    throw new Stop('--browser is for a .pdf; leave it out, or write a .pdf');
  return output;
}

async function writeReport(invocation: Invocation, output: string, ended: AbortSignal | undefined): Promise<ExitCode> {
  const today = todayOf(invocation);
  const { project, views, problems } = load(invocation.positionals);
  const view = onlyStrategy(views, 'a report is about one strategy');
  const path = resolve(output);
  const folder = dirname(path);
  const content = await reportWriters[extname(output).toLowerCase()]!({
    project,
    view,
    assessment: project.assess(view, today),
    link: ({ file, range }) => `${addressOf(shownPath(resolve(file), folder))}#L${range.start.line + 1}`,
    browser: textOf(invocation, 'browser'),
    ended,
  });
  writeWhole(path, content, output);
  const page = createPage({ colour: false, width: 100 });
  page.line(`${output} written: ${view.name}`);
  write('stdout', page.text());
  if (problems === '') return exitCodes.clean;
  writeError(problems);
  return exitCodes.stopped;
}

/** A relative path as an address; no name of a file can become a scheme, a query or a fragment. */
const addressOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/');
