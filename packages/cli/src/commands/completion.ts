import { nearest } from '../command-line/nearest.ts';
import type { Invocation } from '../command-line/parse.ts';
import { completedCommands, type KnownCommand } from '../completion/words.ts';
import { type ExitCode, exitCodes, Stop } from '../stop.ts';
import { write } from '../terminal/output.ts';

const shells = {
  bash: async () => (await import('../completion/bash.ts')).bashScript,
  zsh: async () => (await import('../completion/zsh.ts')).zshScript,
  fish: async () => (await import('../completion/fish.ts')).fishScript,
} as const;
const names = Object.keys(shells) as (keyof typeof shells)[];

/** Prints the script by which a shell completes these commands, their options and words. */
export async function printCompletion({ positionals }: Invocation, commands: Readonly<Record<string, KnownCommand>>): Promise<ExitCode> {
  const [asked = ''] = positionals;
  const shell = names.find((name) => name === asked);
  if (shell === undefined) {
    if (asked === '') throw new Stop(`name the shell, such as \`headpin completion bash\`; there are ${names.join(', ')}`);
    const near = nearest(asked, names);
    throw new Stop(
      `\`${asked}\` is no shell that is known; ${near === undefined ? `there are ${names.join(', ')}` : `did you mean ${near}?`}`,
    );
  }
  write('stdout', (await shells[shell]())(completedCommands(commands)));
  return exitCodes.clean;
}
