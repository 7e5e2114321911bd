import type { Invocation } from '../command-line/parse.ts';
import { isSet } from '../command-line/values.ts';
import { type ExitCode, exitCodes, Stop } from '../stop.ts';

/** Runs the language server until the editor ends it. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  if (!isSet(invocation, 'stdio')) throw new Stop('the server talks over stdin and stdout; run `headpin lsp --stdio`');
  // The server reads from its own arguments how it is to talk, and they still hold `--stdio`.
  await import('@headpin/language/server/node.ts');
  return exitCodes.clean;
}
