/**
 * A big loss of speed fails the tests. Processor time against that of a plain loop in the same minute: a busy or slow machine slows both
 * down. What is true tells `node test/bench/run.ts --only smaa`; the bounds here are wide.
 */
import { describe, expect, it } from 'vitest';
import type { Panel } from '../../packages/core/src/method/panel.ts';
import { firstRanks, rankTable } from '../../packages/core/src/method/robustness/acceptability.ts';
import { alternativesOf } from '../../packages/core/src/method/robustness/alternatives.ts';
import { Generator } from '../../packages/core/src/method/robustness/generator.ts';
import { computeRobustness, heavyPartsOf } from '../../packages/core/src/method/robustness/robustness.ts';
import { sampleWeights } from '../../packages/core/src/method/robustness/weight-sample.ts';

const [draws, count, criteria] = [20_000, 50, 9];
const generator = Generator.fromSeed(1);
const rows = Array.from({ length: count }, () => Array.from({ length: criteria }, () => 0.25 + 0.75 * generator.double()));
const sample = sampleWeights(criteria, draws);

/** Every total, every pair compared: what the figures would be without any idea. */
function plainLoop(): number {
  const values = Float64Array.from(rows.flat());
  const totals = new Float64Array(count);
  const wins = new Uint32Array(count * count);
  for (let draw = 0; draw < draws; draw++) {
    for (let a = 0; a < count; a++) {
      let total = 0;
      for (let c = 0; c < criteria; c++) total += sample.weights[draw * criteria + c]! * values[a * criteria + c]!;
      totals[a] = total;
    }
    for (let a = 0; a < count; a++) {
      for (let b = 0; b < count; b++) if (totals[a]! > totals[b]!) wins[a * count + b]!++;
    }
  }
  return wins[1]!;
}

/** 300 scenarios that all survive, the first of them ahead; one rating in ten is missing. */
function largePanel(): Panel {
  const names = (prefix: string, length: number): string[] => Array.from({ length }, (_, i) => `${prefix}${i + 1}`);
  const random = Generator.fromSeed(2);
  return {
    scenarios: names('S', 300),
    criteria: names('c', 9).map((name, c) => ({ name, kind: c < 4 ? 'showstopper' : 'niceToHave', weight: 1 + (c % 3) })),
    raters: names('r', 10),
    cutoff: 3,
    ratings: names('S', 300).map((_, s) =>
      names('c', 9).map(() => names('r', 10).map(() => (random.below(10) === 0 ? 0 : s === 0 ? 4 + random.below(2) : 3 + random.below(3)))),
    ),
  };
}

/** Milliseconds of processor time of the best of some runs. */
function best(run: () => unknown, runs = 3): number {
  return Math.min(
    ...Array.from({ length: runs }, () => {
      const from = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1000;
    }),
  );
}

describe('the speed of robustness', () => {
  const floor = best(plainLoop);

  it('ranks under sampled weights take less time than comparing every pair would', () => {
    const alternatives = alternativesOf(rows, criteria);
    const took = best(() => [firstRanks(alternatives, sample), rankTable(alternatives, sample)]);
    expect(took).toBeLessThan(floor);
  });

  it('the verdict on 300 scenarios of 10 raters is a matter of moments, and so are all figures', () => {
    const panel = largePanel();
    expect(best(() => computeRobustness(panel).verdict, 2) / floor).toBeLessThan(10);
    const readAll = (): void => {
      for (const part of heavyPartsOf(computeRobustness(panel))) part();
    };
    expect(best(readAll, 2) / floor).toBeLessThan(20);
  }, 60_000);
});
