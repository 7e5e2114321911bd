/** What every entry does: reads the arguments, sets the exit code, and says in one line what kept it from its work. */
import { parseRequest, type Request } from './command-line/parse.ts';
import { type ExitCode, exitCodes, saysWhy } from './stop.ts';
import { writeError } from './terminal/output.ts';

/** Does what the process was started for, and sets its exit code. */
export async function startWith(answer: (request: Request, args: readonly string[]) => Promise<ExitCode>): Promise<void> {
  const args = process.argv.slice(2);
  try {
    process.exitCode = await answer(parseRequest(args), args);
  } catch (error) {
    if (saysWhy(error)) writeError(error.message);
    else
      writeError(`a fault in headpin itself: ${error instanceof Error ? error.message : String(error)}; please report it${trace(error)}`);
    process.exitCode = exitCodes.stopped;
  }
}

/** The stack, for those who set HEADPIN_DEBUG to mend the fault. */
const trace = (error: unknown): string => (process.env.HEADPIN_DEBUG && error instanceof Error ? ` ${error.stack}` : '');
