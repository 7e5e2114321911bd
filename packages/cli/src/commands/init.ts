import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { shownPath } from '@headpin/language/files/paths.ts';
import { nearest } from '../command-line/nearest.ts';
import type { Invocation } from '../command-line/parse.ts';
import { textOf } from '../command-line/values.ts';
import { type ExitCode, exitCodes, Stop } from '../stop.ts';
import { templateNames, templates } from '../templates/templates.ts';
import { createPage, write } from '../terminal/output.ts';

/** Writes a starter into a folder, which is made where it does not exist. Leaves every file that exists alone. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const folder = resolve(invocation.positionals[0] ?? '.');
  const template = templateNamed(textOf(invocation, 'template') ?? 'starter');
  const files = Object.entries(template.files({ name: nameFor(folder) }));
  const taken = files.map(([path]) => join(folder, path)).filter((path) => existsSync(path));
  if (taken.length > 0)
    throw new Stop(
      `${taken.map((path) => shownPath(path, process.cwd())).join(', ')} exists already and is left alone; choose another folder with \`headpin init DIR\``,
    );
  const page = createPage({ colour: false, width: 100 });
  for (const [path, text] of files) {
    create(join(folder, path), text);
    page.line(`${shownPath(join(folder, path), process.cwd())} written`);
  }
  page.line(
    `Next: \`headpin check${invocation.positionals[0] === undefined ? '' : ` ${invocation.positionals[0]}`}\` says what is missing and what each step gains.`,
  );
  write('stdout', page.text());
  return exitCodes.clean;
}

function templateNamed(asked: string) {
  const name = templateNames.find((one) => one === asked);
  if (name !== undefined) return templates[name];
  const near = nearest(asked, templateNames);
  throw new Stop(`\`${asked}\` is no template; ${near === undefined ? `there are ${templateNames.join(', ')}` : `did you mean ${near}?`}`);
}

/** A name of the language out of a folder's: `our plan-2` gives `OurPlan2`. */
function nameFor(folder: string): string {
  const words = basename(folder)
    .normalize('NFC')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  return /^\p{L}/u.test(name) ? name : `Strategy${name}`;
}

/** Fails, rather than overwrites, where the file has appeared in the meantime. */
function create(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: 'wx' });
  } catch (error) {
    throw new Stop(
      `${shownPath(path, process.cwd())} cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}); choose another folder`,
    );
  }
}
