/** Journeys that once went wrong, and those beyond the limits: each step is followed by every comparison there is. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Journey, Step } from './steps.ts';
import { go } from './traveller.ts';

const cases = new URL('cases/', import.meta.url);

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
    expect(await go(journey, { outputs: 4, resting: 2, dear: 5 })).toBeUndefined();
  });
});
