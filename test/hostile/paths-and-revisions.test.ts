/** The built program with names of files and of revisions that try to be something else. Nothing is read or written outside. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, headpin } from '../cli/built-cli.ts';
import { plainGit } from '../diff/repositories.ts';
import { corpus } from './corpus.ts';
import { quoted } from './strategies.ts';
import { commandsIn, steering } from './terminal.ts';

const strategy = 'strategy S { stage: moon }\n';
const today = ['--today', '2026-11-21'];
/** Names that this machine's file system can hold. */
const fileNames = [
  '--help.headpin',
  '-.headpin',
  '::error::x.headpin',
  'x\n::error::y.headpin',
  '\u001b[2J.headpin',
  'a\u202eb.headpin',
  '<img src=x>.headpin',
  '"quoted" \'too\'.headpin',
  '$(touch hostile).headpin',
  '`touch hostile`;touch hostile|.headpin',
  'a%0Ab%2e%2e.headpin',
  'CON.headpin',
  'a:b?c#d.headpin',
  '[x](y).headpin',
  '..headpin',
  '...headpin',
  ' .headpin',
  '__proto__.headpin',
  '日本語 𝒜.headpin',
  '\\\\hostile.test\\share.headpin',
  `${'x'.repeat(240)}.headpin`,
];

describe('names of files and folders', () => {
  it.each(['pretty', 'compact', 'json', 'sarif', 'github', 'gitlab', 'junit', 'rdjson', 'markdown'])(
    'are text in the format %s',
    (format) => {
      const files = Object.fromEntries(fileNames.map((name, i) => [`${i} ${name.replaceAll('/', '_')}/${name}`, strategy]));
      const cwd = folderWith(files);
      const { code, out, err } = headpin(['check', '--format', format, ...today], { cwd });
      expect([code, err]).toEqual([1, '']);
      // Markdown keeps names from becoming calls and links by zero-width spaces of its own.
      expect(steering(format === 'markdown' ? out.replaceAll('\u200b', '') : out)).toEqual([]);
      expect(commandsIn(out).filter(({ name }) => format !== 'github' || !['error', 'warning', 'notice'].includes(name))).toEqual([]);
      if (['json', 'sarif', 'gitlab', 'rdjson'].includes(format)) expect(JSON.stringify(JSON.parse(out))).toContain('moon');
      expect(readdirSync(cwd)).toHaveLength(fileNames.length);
    },
  );

  it('that look like options are files behind --', () => {
    const cwd = folderWith({ '--help.headpin': strategy, '--format=json.headpin': strategy });
    expect(headpin(['check', '--format', 'compact', ...today, '--', '--help.headpin'], { cwd }).out).toContain(
      '--help.headpin:1:21: error language/unknown-word',
    );
  });

  it.each(corpus('paths').map(({ what, text }) => [what, text] as const))(
    'a path that is none is refused and shown harmlessly: %s',
    (_, path) => {
      if (path.includes('\0')) return;
      const cwd = folderWith({ 'inside/s.headpin': strategy });
      const { code, out, err } = headpin(['check', ...today, '--', path], { cwd: join(cwd, 'inside') });
      expect(code).toBe(2);
      expect(out + err).not.toContain('root:x:0');
      expect(steering(out + err)).toEqual([]);
    },
  );

  it('a link out of the folder is not followed', () => {
    const cwd = folderWith({ 'outside/secret.headpin': 'segment Secret { geography: "hidden" }\n', 'inside/s.headpin': strategy });
    mkdirSync(join(cwd, 'inside/.git'));
    symlinkSync(join(cwd, 'outside'), join(cwd, 'inside/folder'));
    symlinkSync(join(cwd, 'outside/secret.headpin'), join(cwd, 'inside/file.headpin'));
    symlinkSync('/etc/passwd', join(cwd, 'inside/passwd.headpin'));
    symlinkSync(join(cwd, 'inside'), join(cwd, 'inside/loop'));
    const { out, err } = headpin(['check', '--format', 'json', ...today], { cwd: join(cwd, 'inside') });
    expect(out).not.toMatch(/Secret|hidden|root:/);
    expect(err).not.toMatch(/Secret|root:/);
    expect((JSON.parse(out) as { strategies: { files: string[] }[] }).strategies.flatMap(({ files }) => files)).toEqual(['s.headpin']);
  });

  it('a text of a file names no file', () => {
    const cwd = folderWith({});
    const texts = corpus('paths', 'patterns', 'revisions').map(({ text }, i) => `risk R${i} ${quoted(text)}`);
    writeFileSync(
      join(cwd, 's.headpin'),
      `strategy S ${quoted('../../x')} { product: ${quoted('/etc/passwd')} stage: chasm }\n${texts.join('\n')}\n`,
    );
    expect(headpin(['report', '-o', 'report.html', ...today], { cwd }).err).toBe('');
    expect(readdirSync(cwd).sort()).toEqual(['report.html', 's.headpin']);
    expect(readFileSync(join(cwd, 'report.html'), 'utf8')).not.toContain('root:x:0');
  });
});

describe('a revision', () => {
  const cwd = () => {
    const folder = folderWith({ 's.headpin': 'strategy S { stage: chasm }\n' });
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, env: { ...process.env, ...plainGit }, stdio: 'ignore' });
    git('init', '-q', '-b', 'main');
    // What a hostile repository would run, were it asked.
    git('config', 'core.pager', 'touch hostile');
    git('config', 'core.fsmonitor', 'touch hostile');
    git('config', 'diff.external', 'touch hostile');
    git('config', 'core.sshCommand', 'touch hostile');
    git('config', 'uploadpack.packObjectsHook', 'touch hostile');
    git('config', '--unset', 'core.fsmonitor');
    git('add', '.');
    git('commit', '-q', '-m', 'one');
    git('config', 'core.fsmonitor', 'touch hostile');
    return folder;
  };
  it('is never an option, a path or a program', () => {
    const folder = cwd();
    const files = readdirSync(folder);
    for (const { what, text } of [...corpus('revisions'), ...corpus('terminal').slice(0, 3), ...corpus('runner').slice(0, 3)]) {
      if (text.includes('\0')) continue;
      for (const args of [
        ['diff', ...today, '--', text],
        ['review', ...today, `--base=${text}`],
      ]) {
        const { code, out, err } = headpin(args, { cwd: folder, env: plainGit });
        expect([
          what,
          args[0],
          code === 0 || code === 1 || (code === 2 && err.startsWith('headpin: ') && err.trim().split('\n').length === 1),
        ]).toEqual([what, args[0], true]);
        expect([what, steering(out + err), commandsIn(out + err)]).toEqual([what, [], []]);
      }
      expect([what, readdirSync(folder)]).toEqual([what, files]);
    }
    expect(existsSync(join(folder, 'hostile'))).toBe(false);
  }, 120_000);
});
