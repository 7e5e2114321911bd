/** Shell completion: bash runs the script; the other shells are read. */
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { folderWith, headpin } from '../cli/built-cli.ts';

const script = (shell: string) => headpin(['completion', shell]).out;

/** What bash offers for these words, the last being typed. */
function offered(...words: readonly string[]): string[] {
  const line = ['headpin', ...words].map((word) => `'${word}'`).join(' ');
  const asked = `source /dev/stdin <<'SCRIPT'\n${script('bash')}SCRIPT\nCOMP_WORDS=(${line}); COMP_CWORD=${words.length}; _headpin; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr, status } = spawnSync('bash', ['--norc', '-c', asked], {
    cwd: folderWith({ 'plan.headpin': '' }),
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
  return stdout.split('\n').filter((word) => word !== '');
}

describe('bash', () => {
  it.each<readonly [readonly string[], readonly string[]]>([
    [['sc'], ['score', 'schema']],
    [['check', '--format', 's'], ['sarif']],
    [
      ['check', '--fail-on', ''],
      ['error', 'warning', 'info', 'never'],
    ],
    [
      ['check', '--bas'],
      ['--base', '--baseline'],
    ],
    [['completion', 'z'], ['zsh']],
    [['schema', 'd'], ['diff']],
    [['check', 'pl'], ['plan.headpin']],
    [['check', '--baseline', 'pl'], ['plan.headpin']],
  ])('%j', (words, expected) => {
    expect(offered(...words)).toEqual(expected);
  });
});

describe.each(['bash', 'zsh', 'fish'])('%s', (shell) => {
  it('knows every command, and every option with its words', () => {
    const text = script(shell);
    for (const [, command = ''] of headpin(['--help']).out.matchAll(/^ {2}([a-z]+) /gm)) {
      expect(text).toMatch(new RegExp(`\\b${command}\\b`));
      for (const [, option = ''] of headpin([command, '--help']).out.matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm))
        expect(text).toMatch(new RegExp(`(?:--|-l )${option}\\b`));
    }
    expect(text).toContain('pretty compact json sarif github gitlab junit rdjson markdown');
  });
});

it('zsh and fish get one quoted word for each text, whatever stands in it', () => {
  for (const shell of ['zsh', 'fish']) {
    for (const line of script(shell).split('\n')) {
      const open = line.replace(/'\\''|\\'/g, '').match(/'/g) ?? [];
      expect([line, open.length % 2]).toEqual([line, 0]);
    }
  }
});

it('another shell ends with 2', () => {
  expect(headpin(['completion', 'fishy'])).toEqual({
    code: 2,
    out: '',
    err: 'headpin: `fishy` is no shell that is known; did you mean fish?\n',
  });
  expect(headpin(['completion'])).toEqual({
    code: 2,
    out: '',
    err: 'headpin: name the shell, such as `headpin completion bash`; there are bash, zsh, fish\n',
  });
});
