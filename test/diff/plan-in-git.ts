/** One small strategy in git, and what comparing it says. */
import { headpin, type Run } from '../cli/built-cli.ts';
import { ballot, minutes } from '../cli/strategies.ts';
import { plainGit } from './repositories.ts';

export const files = { 'plan/strategy.headpin': minutes, 'plan/ballots/mia.headpin': ballot };
/** The strategy with one figure changed, and how the comparison names that change. */
export const dearer = minutes.replace('$20k', '$25k');
export const spend = ['changed segment Clerks spend'];

export const diff = (cwd: string, ...args: readonly string[]): Run =>
  headpin(['diff', '--format', 'json', ...args], { cwd, env: plainGit });
/** A run that ended with exit code 2, nothing on stdout and one line. */
export const stopped = (line: string): Run => ({ code: 2, out: '', err: `headpin: ${line}\n` });
