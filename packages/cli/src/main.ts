/** The entry of the command line: parses the arguments and runs one command. */
import manifest from '../package.json' with { type: 'json' };

import { commandSpec } from './command-line/commands.ts';
import { parseRequest } from './command-line/parse.ts';
import { type ExitCode, exitCodes, Stop } from './stop.ts';
import { write, writeError } from './terminal/output.ts';

/** Runs what the process was started with, and sets its exit code. */
export async function start(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2));
}

async function run(args: readonly string[]): Promise<ExitCode> {
  try {
    const request = parseRequest(args);
    if (request.do === 'run') return await (await commandSpec(request.invocation.command).load()).run(request.invocation);
    if (request.do === 'help') {
      const [{ helpText }, { lookOf }] = await Promise.all([import('./command-line/help.ts'), import('./terminal/look.ts')]);
      write('stdout', helpText(request.command, await lookOf(args.includes('--no-color'))));
    } else write('stdout', `${manifest.version}\n`);
    return exitCodes.clean;
  } catch (error) {
    if (error instanceof Stop) writeError(error.message);
    else
      writeError(`a fault in headpin itself: ${error instanceof Error ? error.message : String(error)}; please report it${trace(error)}`);
    return exitCodes.stopped;
  }
}

/** The stack, for those who set HEADPIN_DEBUG to mend the fault. */
const trace = (error: unknown): string => (process.env.HEADPIN_DEBUG && error instanceof Error ? ` ${error.stack}` : '');
