/**
 * A big loss of speed fails the tests: Headpin against the floor in the same minutes, on the same text. It counts
 * processor time, which a busy machine leaves alone, and the bounds are four times the goals; what is true tells
 * `node test/bench/run.ts`.
 */
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeStrategy } from './generator.ts';
import { growthInLines } from './growth.ts';
import { measure } from './latency/measure.ts';
import { removeRunFolder, runFolder } from './run-folder.ts';
import { bundle } from './servers/bundles.ts';
import { serverCalled } from './servers/servers.ts';

const slack = 4;

/** Milliseconds of a keystroke, of the best of some rounds. Where no processor time is to be had, of the clock. */
async function keystrokes(lines: number, rounds: number): Promise<{ headpin: number; floor: number }> {
  const folder = path.join(runFolder, String(lines));
  writeStrategy(folder, 'headpin', lines, 1);
  const best = { headpin: Number.POSITIVE_INFINITY, floor: Number.POSITIVE_INFINITY };
  for (let round = 0; round < rounds; round++) {
    for (const name of ['headpin', 'floor'] as const) {
      const wanted = { what: new Set(['keystroke'] as const), file: 'main', samples: 12, budget: 2000 };
      const { keystroke } = await measure(serverCalled(name), folder, wanted);
      best[name] = Math.min(best[name], keystroke!.cpu ?? keystroke!.p50);
    }
  }
  return best;
}

describe('the speed of Headpin', () => {
  beforeAll(() => bundle('headpin-server', 'floor-server'));
  afterAll(removeRunFolder);

  it.each([
    { lines: 1000, goal: 3 },
    { lines: 10_000, goal: 1 },
  ])(
    'answers a keystroke in $lines lines within $goal × the hand-written floor, and slack',
    async ({ lines, goal }) => {
      const { headpin, floor } = await keystrokes(lines, 2);
      expect(headpin / floor).toBeLessThan(goal * slack);
    },
    240_000,
  );

  it('builds a strategy in a time that grows as its lines do', () => {
    const { points } = growthInLines(3, [1000, 10_000]);
    const [small, large] = points;
    expect(large!.fresh / small!.fresh).toBeLessThan((large!.lines / small!.lines) ** 1.1 * slack);
  }, 60_000);
});
