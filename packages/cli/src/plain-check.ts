/**
 * The entry for a plain `headpin check`, which runs at every commit: all of it in one piece, nothing loaded on demand.
 * The program in `bin` takes it where no option asks for more; `main.ts` can do the same and everything else.
 */
import { run } from './commands/check.ts';
import { startLightly } from './engine.ts';
import { startWith } from './start.ts';
import { Stop } from './stop.ts';

export async function start(): Promise<void> {
  startLightly();
  await startWith(async (request) => {
    if (request.do === 'run' && request.invocation.command === 'check') return run(request.invocation);
    throw new Stop('this entry only checks; run `headpin`');
  });
  // All is written by now. An end that is not asked for takes the heap down first: for many files a tenth of the whole time.
  process.exit();
}
