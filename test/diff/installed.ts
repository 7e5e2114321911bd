/** What a team's own machines have: programs on the PATH, a branch that changes a strategy, and the document that they follow. */
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { folderWith, program, root } from '../cli/built-cli.ts';
import { minutes } from '../cli/strategies.ts';
import { type Repo, repoWith } from './repositories.ts';

export const document = readFileSync(join(root, 'docs/ci.md'), 'utf8');
/** The code blocks of the document in a language. */
export const blocks = (language: string): string[] =>
  [...document.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, text = '']) => text);

export const dearer = minutes.replace('$20k', '$25k');
export const withNeed = minutes.replace('\n  reason to buy', '  need Archive "Find a decision"\n\n  reason to buy');

/** A folder with programs: `gh`, which keeps comments in a file, and `headpin` as the built one. */
export function programs(fails = false): { path: string; calls: () => string[]; comment: string } {
  const folder = folderWith({});
  const comment = join(folder, 'comment');
  const started = `command="$1"; shift
if [ "$command" != fmt ]; then set -- --today 2026-11-21 "$@"; fi
exec '${process.execPath}' '${program}' "$command" "$@"`;
  const scripts = {
    headpin: started,
    npx: `shift 2; ${started}`,
    gh: `printf '%s\\n' "$*" >> '${folder}/calls'
${fails ? 'exit 1' : ''}
case "$*" in
  *--method\\ DELETE*) rm '${comment}' ;;
  *--method*) for word in "$@"; do case "$word" in body=@*) cp "\${word#body=@}" '${comment}' ;; esac; done ;;
  *) if [ -e '${comment}' ]; then echo 77; fi ;;
esac`,
  };
  mkdirSync(join(folder, 'bin'));
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, 'bin', name), 0o755);
  }
  const calls = () => (existsSync(join(folder, 'calls')) ? readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n') : []);
  return { path: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`, calls, comment };
}
/** A repository on a branch that changes its strategy. */
export const branch = (before: string, after: string): Repo => {
  const repo = repoWith({ 'strategy.headpin': before });
  repo.git('checkout', '--quiet', '-b', 'topic');
  repo.write({ 'strategy.headpin': after }).commit();
  return repo;
};
