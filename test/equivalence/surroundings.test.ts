/** The command prints the same bytes in every locale and time zone, and however the file system lists a folder. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, headpin } from '../cli/built-cli.ts';
import { Picker } from '../properties/picker.ts';
import { exampleDisk } from './starts.ts';

const surroundings = [
  { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'America/St_Johns', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' },
] as const;

const checkFormats = ['pretty', 'compact', 'json', 'sarif', 'github', 'gitlab', 'junit', 'rdjson', 'markdown'] as const;
const reports = ['report.html', 'report.md', 'report.svg', 'report.json'] as const;
/** Commands, with the file that they write where they write one. */
const commands: readonly { readonly args: readonly string[]; readonly written?: string }[] = [
  ...checkFormats.map((format) => ({ args: ['check', '--format', format] })),
  { args: ['score', '--format', 'json', 'graftline'] },
  { args: ['export', 'graftline'] },
  ...reports.map((written) => ({ args: ['report', '-o', written, 'graftline'], written })),
];

/** Names whose order differs between code units, locales and case-blind sorting. */
const files: Readonly<Record<string, string>> = {
  ...exampleDisk('graftline'),
  ...exampleDisk('typing-errors'),
  'names/strategy.headpin': 'strategy Names { beachhead: I }\n',
  'names/ı.headpin': 'segment I\n',
  'names/I.headpin': 'segment I { accounts: 4 }\n',
  'names/ä.headpin': 'segment Z\nsegment I\n',
  'names/z.headpin': 'segment Z\nscenario late for Z\n',
  'names/Z.headpin': 'scenario Late for I\nscenario late for I\n',
  'names/10.headpin': 'rater Ana\n',
  'names/9.headpin': 'rater Ana\nballot Ana { Late 5 }\n',
};

/** A folder in which the files were made in an order of its own, as file systems list them then. */
function shuffledFolder(order: number): string {
  const folder = folderWith({});
  for (const [path, text] of new Picker(order).shuffled(Object.entries(files))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function printed(order: number, env: Readonly<Record<string, string>>, { args, written }: (typeof commands)[number]) {
  const cwd = shuffledFolder(order);
  const dated = args[0] === 'export' ? args : [...args, '--today', '2026-11-21'];
  const { code, out, err } = headpin(dated, { cwd, env });
  return { code, out, err, file: written === undefined ? '' : readFileSync(join(cwd, written), 'utf8') };
}

describe.each(commands.map((command) => ({ name: command.args.join(' '), command })))('$name', ({ command }) => {
  it('gives the same bytes everywhere', { timeout: 120_000 }, () => {
    const [first, ...others] = surroundings.map((env, order) => printed(order, env, command));
    expect((first?.out ?? '') + first?.file).toMatch(/[\s\S]{200}/);
    for (const other of others) expect(other).toEqual(first);
  });
});
