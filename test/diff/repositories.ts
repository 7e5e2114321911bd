/** Temporary git repositories, made without anybody's settings. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderWith, headpin, type Run } from '../cli/built-cli.ts';

export type Files = Readonly<Record<string, string>>;

/** Nothing of the machine's own settings reaches the repositories of the tests. */
export const plainGit: Readonly<Record<string, string>> = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Mia',
  GIT_AUTHOR_EMAIL: 'mia@example.org',
  GIT_COMMITTER_NAME: 'Mia',
  GIT_COMMITTER_EMAIL: 'mia@example.org',
};

export class Repo {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  git(...args: readonly string[]): string {
    const config = ['-c', 'protocol.file.allow=always', '-c', 'core.autocrlf=false'];
    return execFileSync('git', [...config, ...args], {
      cwd: this.folder,
      env: { ...process.env, ...plainGit },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  write(files: Files): this {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), text);
    }
    return this;
  }

  remove(...paths: readonly string[]): this {
    for (const path of paths) rmSync(join(this.folder, path), { recursive: true });
    return this;
  }

  /** Commits all there is, and gives the commit's id. */
  commit(message = 'work'): string {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
    return this.git('rev-parse', 'HEAD').trim();
  }

  /** Runs `headpin` here, or in a folder below. */
  headpin(args: readonly string[], { below = '.', env = {} }: { below?: string; env?: Readonly<Record<string, string>> } = {}): Run {
    return headpin([...args, '--today', '2026-11-21'], { cwd: join(this.folder, below), env: { ...plainGit, ...env } });
  }

  /** The changes of `headpin diff`, each as `kind what name property`. */
  changes(...args: readonly string[]): string[] {
    return changesIn(this.headpin(['diff', '--format', 'json', ...args]));
  }
}

interface Change {
  readonly kind: string;
  readonly what: string;
  readonly name: string;
  readonly property?: string;
}

export function changesIn({ code, out, err }: Run): string[] {
  if (code !== 0) throw new Error(`headpin ended with ${code}: ${err}`);
  const { strategies } = JSON.parse(out) as { strategies: readonly { changes: readonly Change[] }[] };
  return strategies.flatMap(({ changes }) =>
    changes.map(({ kind, what, name, property }) => [kind, what, name, ...(property === undefined ? [] : [property])].join(' ')),
  );
}

/** A new repository on `main`, with these files committed. */
export function repoWith(files: Files = {}): Repo {
  const repo = new Repo(folderWith({}));
  repo.git('init', '--quiet', '--initial-branch=main');
  repo.write(files).commit('first');
  return repo;
}
