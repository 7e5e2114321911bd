/** What runs in other engines and processes: files in, everything that machines read of them out, as text. */
import { checkedStrategy, scoredStrategy } from '@headpin/core';
import { confidenceOf, firstRanks, rankTable } from '@headpin/core/method/robustness/acceptability.ts';
import { alternativesOf } from '@headpin/core/method/robustness/alternatives.ts';
import { Generator, stateOfSeed } from '@headpin/core/method/robustness/generator.ts';
import { orderByGroups, sampleWeights } from '@headpin/core/method/robustness/weight-sample.ts';
import { openProject, type SourceFile } from '@headpin/language';

/** The figures and the findings of all strategies in some files, as JSON. */
export function figuresOf(files: readonly SourceFile[], today: string): string {
  const project = openProject(files);
  const places = { locate: project.locate.bind(project), edits: project.edits.bind(project) };
  const strategies = project.strategies.map((view) => {
    const assessment = project.assess(view, today);
    return {
      score: scoredStrategy(view, assessment),
      reason: assessment.figures.robustness.reason,
      check: checkedStrategy(view, assessment, places),
    };
  });
  return JSON.stringify(strategies);
}

const take = <T>(count: number, next: () => T): T[] => Array.from({ length: count }, next);

/** What vector 09 asks for, in its shape, as JSON. `panel` is what it gives as input. */
export function randomnessOf(seeds: readonly number[], panel: SampledPanel): string {
  const reference = new Generator([1, 2, 3, 4]);
  const below = Generator.fromSeed(7);
  return JSON.stringify({
    xoshiroReference_state_1_2_3_4: take(10, () => reference.word()),
    fromSeed: Object.fromEntries(seeds.map((seed) => [seed, streamOf(seed)])),
    simplex9_seed42_first3: take(3, (draw = 0) => draw).map((_, draw) => [...sampleWeights(9, 3).weights.subarray(9 * draw, 9 * draw + 9)]),
    below5_seed7_first20: take(20, () => below.below(5)),
    sampled: sampledOf(panel),
  });
}

function streamOf(seed: number) {
  const [words, doubles] = [Generator.fromSeed(seed), Generator.fromSeed(seed)];
  return { state: stateOfSeed(seed), u32: take(6, () => words.word()), f53: take(3, () => doubles.double()) };
}

export interface SampledPanel {
  readonly N: number;
  readonly seed: number;
  /** By scenario, the values of the criteria on the scale 0–1. */
  readonly values: readonly (readonly number[])[];
  /** Numbers of the criteria, the most important one first. */
  readonly importance: readonly number[];
}

function sampledOf({ N, seed, values, importance }: SampledPanel) {
  const alternatives = alternativesOf(values, importance.length);
  const free = sampleWeights(importance.length, N, seed);
  return [
    free,
    orderByGroups(
      free,
      importance.map((criterion) => [criterion]),
    ),
  ].map((sample) => {
    const first = firstRanks(alternatives, sample);
    const { acceptability, pairwise } = rankTable(alternatives, sample);
    return {
      counts: values.map((_, a) =>
        [...acceptability.subarray(a * values.length, (a + 1) * values.length)].map((share) => Math.round(share * N)),
      ),
      centralWeight: first.centralWeights.map((weights) => weights && [...weights]),
      pairwise: [...pairwise],
      confidence: confidenceOf(alternatives, first),
    };
  });
}
