/** Random journeys, each followed step by step, shared out over several test files so that every core has some. */
import { expect, it } from 'vitest';
import { Picker } from '../properties/picker.ts';
import { Author } from './author.ts';
import { compared } from './equals.ts';
import { shrink } from './shrink.ts';
import { computing, seed, steps } from './sizes.ts';
import { anyStart } from './starts.ts';
import type { Journey, Step } from './steps.ts';
import { go, type Rhythm, Traveller } from './traveller.ts';

const shares = 4;
const stepsOfJourney = 150;
const rhythm: Rhythm = { outputs: 10, resting: 7, dear: 200 };
/** Of one share; then it ends. */
const mostFailures = 2;

/** A random journey; ends early, with what it was, where something differs. */
async function travel(picker: Picker, length: number): Promise<{ journey: Journey; what: string } | undefined> {
  const disk = anyStart(picker);
  const author = new Author(picker, disk);
  const traveller = await Traveller.begin(disk, rhythm);
  const taken: Step[] = [];
  while (taken.length < length) {
    const step = author.next(traveller.workspace);
    taken.push(step);
    const what = await traveller.go(step);
    if (what !== undefined) return { journey: { disk, steps: taken }, what };
  }
  return undefined;
}

/** Cut down, as it would be kept. */
async function told({ journey, what }: { journey: Journey; what: string }): Promise<string> {
  const small = await shrink(journey, async (one) => (await go(one)) !== undefined);
  const now = await go(small);
  const found = `after ${journey.steps.length} steps: ${now?.what ?? what}`;
  return `${found}\n\nTo keep it, put this into test/equivalence/cases/:\n${JSON.stringify(small, undefined, 2)}\n`;
}

/** Takes one of four shares of all steps, on journeys of its own. */
export function takeShare(share: 1 | 2 | 3 | 4): void {
  const own = Math.ceil(steps / shares);
  it(`a session equals a fresh start after each of ${own} random steps`, { timeout: 0 }, async () => {
    const spent = computing();
    const failures: string[] = [];
    let taken = 0;
    let journeys = 0;
    while (taken < own && failures.length < mostFailures) {
      const length = Math.min(stepsOfJourney, own - taken);
      const trouble = await travel(new Picker(seed + (journeys * shares + share - 1) * 7919), length);
      taken += trouble?.journey.steps.length ?? length;
      if (trouble !== undefined) failures.push(await told(trouble));
      journeys++;
    }
    console.log(
      `Equivalence, share ${share} of ${shares}: ${taken} steps in ${journeys} journeys, HEADPIN_SEED=${seed}, ${spent()} s of computing, ${failures.length} failures. ` +
        `After each step syntax, links, facts, figures, findings, diagnostics and symbols of all strategies were compared (${compared.strategies} times), ` +
        `and the report of those that the step touched (${compared.reports}); after every ${rhythm.outputs}th machine outputs, the report as Markdown and what all features ` +
        `answer about a place, after every ${rhythm.resting}th a session not looked at in between, after every ${rhythm.dear}th robustness computed anew and the report's file.`,
    );
    expect(failures.join('\n\n')).toBe('');
  });
}
