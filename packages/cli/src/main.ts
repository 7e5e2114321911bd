/** The entry of the command line: parses the arguments and runs one command. */
import manifest from '../package.json' with { type: 'json' };
import { commandSpec } from './command-line/commands.ts';
import { startWith } from './start.ts';
import { exitCodes } from './stop.ts';
import { write } from './terminal/output.ts';

/** Runs what the process was started with, and sets its exit code. */
export const start = (): Promise<void> =>
  startWith(async (request, args) => {
    if (request.do === 'run') return (await commandSpec(request.invocation.command).load()).run(request.invocation);
    if (request.do === 'help') {
      const [{ helpText }, { lookOf }] = await Promise.all([import('./command-line/help.ts'), import('./terminal/look.ts')]);
      write('stdout', helpText(request.command, await lookOf(args.includes('--no-color'))));
    } else write('stdout', `${manifest.version}\n`);
    return exitCodes.clean;
  });
