/** SMAA of 50 scenarios, 9 criteria and many weightings: Headpin, the same loop in C, the same with numpy. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { firstRanks, rankTable } from '../../../packages/core/src/method/robustness/acceptability.ts';
import { alternativesOf } from '../../../packages/core/src/method/robustness/alternatives.ts';
import { Generator } from '../../../packages/core/src/method/robustness/generator.ts';
import { sampleWeights } from '../../../packages/core/src/method/robustness/weight-sample.ts';
import { median } from '../latency/statistics.ts';
import { runFolder } from '../run-folder.ts';

const scenarios = 50;
const criteria = 9;

/** Median milliseconds by who computed, or why there are none. */
export interface SmaaOutcome {
  readonly draws: number;
  readonly headpin: number;
  readonly c: number | { readonly failed: string };
  readonly numpy: number | { readonly failed: string };
}

/** Weights, first ranks, central weights, all ranks and all pairs. */
function headpinOnce(draws: number): number {
  const generator = Generator.fromSeed(1);
  const rows = Array.from({ length: scenarios }, () => Array.from({ length: criteria }, () => 0.25 + 0.75 * generator.double()));
  const from = performance.now();
  const alternatives = alternativesOf(rows, criteria);
  const sample = sampleWeights(criteria, draws);
  firstRanks(alternatives, sample);
  rankTable(alternatives, sample);
  return performance.now() - from;
}

const beside = (name: string): string => path.join(import.meta.dirname, name);

function outside(command: string, args: readonly string[]): number[] | { failed: string } {
  const run = spawnSync(command, args, { encoding: 'utf8' });
  if (run.status !== 0)
    return { failed: run.error?.message ?? `${command} ended with ${run.status}: ${run.stderr.trim().split('\n').at(-1)}` };
  return run.stdout.trim().split('\n').map(Number);
}

export function runSmaa(draws: number, rounds: number): SmaaOutcome {
  const program = path.join(runFolder, 'smaa');
  const compiled = spawnSync('cc', ['-O3', '-march=native', beside('smaa.c'), '-o', program, '-lm'], { encoding: 'utf8' });
  const took = { headpin: [] as number[], c: [] as number[], numpy: [] as number[] };
  const failed: { c?: string; numpy?: string } = compiled.status === 0 ? {} : { c: compiled.error?.message ?? compiled.stderr };
  const args = [scenarios, criteria, draws, 3].map(String);
  headpinOnce(draws);
  for (let round = 0; round < rounds; round++) {
    took.headpin.push(...Array.from({ length: 3 }, () => headpinOnce(draws)));
    for (const [name, command, first] of [
      ['c', program, []],
      ['numpy', 'python3', [beside('smaa.py')]],
    ] as const) {
      if (failed[name] !== undefined) continue;
      const ms = outside(command, [...first, ...args]);
      if (Array.isArray(ms)) took[name].push(...ms);
      else failed[name] = ms.failed;
    }
  }
  const outcome = (name: 'c' | 'numpy') => (failed[name] === undefined ? median(took[name])! : { failed: failed[name] });
  return { draws, headpin: median(took.headpin)!, c: outcome('c'), numpy: outcome('numpy') };
}
