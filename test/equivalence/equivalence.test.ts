/**
 * Whatever happened before, a session says what a fresh start over the same texts says. Every step is followed by a
 * comparison; what is compared at every tenth or hundredth step alone is said in the closing line.
 *
 *     HEADPIN_STEPS=1000000 HEADPIN_SEED=7 npx vitest run test/equivalence
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Picker } from '../properties/picker.ts';
import { Author } from './author.ts';
import { shrink } from './shrink.ts';
import { computing, seed, steps } from './sizes.ts';
import { anyStart } from './starts.ts';
import type { Journey, Step } from './steps.ts';
import { go, type Rhythm, Traveller } from './traveller.ts';

const stepsOfJourney = 250;
const rhythm: Rhythm = { all: 20, answers: 40, outputs: 400 };
const cases = new URL('cases/', import.meta.url);

/** A random journey; ends early, with what it was, where something differs. */
async function travel(picker: Picker, length: number): Promise<{ journey: Journey; what: string } | undefined> {
  const disk = anyStart(picker);
  const author = new Author(picker);
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
  return `${now?.what ?? what}\n\nTo keep it, put this into test/equivalence/cases/:\n${JSON.stringify(small, undefined, 2)}\n`;
}

describe('a session equals a fresh start', () => {
  it.each(readdirSync(cases))('after the steps of %s', async (name) => {
    const journey = JSON.parse(readFileSync(new URL(name, cases), 'utf8')) as Journey;
    expect((await go(journey))?.what).toBeUndefined();
  });

  it.each([
    ['bytes', `// ${'x'.repeat(1_100_000)}\n`],
    ['words', 'a '.repeat(200_001)],
    ['depth', 'segment Deep '.padEnd(100, '{')],
  ])('beyond the limit of %s and back', async (_what, text) => {
    const file = 'plan/strategy.headpin';
    const edit = (at: number, remove: number, by: string): Step => ({ do: 'edit', file, at, remove, text: by });
    const journey: Journey = {
      disk: { [file]: 'strategy Minutes { beachhead: Clerks }\n', 'plan/market.headpin': 'segment Clerks\nscenario Late for Clerks\n' },
      steps: [{ do: 'open', file }, edit(0, 0, text), edit(5, 3, 'abc'), { do: 'undo', file }, { do: 'undo', file }, edit(0, 1, 'S')],
    };
    expect(await go(journey, { all: 1, answers: 4, outputs: 5 })).toBeUndefined();
  });

  it(`after each of ${steps} random steps`, { timeout: 0 }, async () => {
    const spent = computing();
    const failures: string[] = [];
    let taken = 0;
    let journeys = 0;
    while (taken < steps && failures.length < 3) {
      const length = Math.min(stepsOfJourney, steps - taken);
      const trouble = await travel(new Picker(seed + journeys * 7919), length);
      if (trouble !== undefined) failures.push(await told(trouble));
      taken += trouble?.journey.steps.length ?? length;
      journeys++;
    }
    console.log(
      `Equivalence: ${taken} steps in ${journeys} journeys, HEADPIN_SEED=${seed}, ${spent()} s of computing, ${failures.length} failures. ` +
        `Syntax, links, facts, figures, findings and diagnostics of what a step touches were compared after each, of all strategies after every ${rhythm.all}th, ` +
        `all features of a started server after every ${rhythm.answers}th, robustness, machine outputs and reports after every ${rhythm.outputs}th.`,
    );
    expect(failures.join('\n\n')).toBe('');
  });
});
