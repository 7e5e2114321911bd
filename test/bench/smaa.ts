/**
 * Times the robustness figures on a large panel and prints medians in milliseconds.
 *     npx node test/bench/smaa.ts [scenarios 50] [criteria 9] [raters 10] [rounds 7] [missing 0]
 * `missing` is the share of ratings left out, such as 0.1. Needs a Node that strips types (22.18 or later).
 */
import type { Panel } from '../../packages/core/src/method/panel.ts';
import { firstRanks, rankTable } from '../../packages/core/src/method/robustness/acceptability.ts';
import { survivorsAsAlternatives } from '../../packages/core/src/method/robustness/alternatives.ts';
import type { RobustnessFigures } from '../../packages/core/src/method/robustness/figures.ts';
import { Generator } from '../../packages/core/src/method/robustness/generator.ts';
import { computeRobustness } from '../../packages/core/src/method/robustness/robustness.ts';
import { standingOf } from '../../packages/core/src/method/robustness/standing.ts';
import { sampleWeights } from '../../packages/core/src/method/robustness/weight-sample.ts';

const [scenarios = 50, criteria = 9, raters = 10, rounds = 7, missing = 0] = process.argv.slice(2).map(Number);

/** Ratings of random scenarios of which nearly all survive: the dearest case. */
function panelOf(seed: number): Panel {
  const generator = Generator.fromSeed(seed);
  const names = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`);
  const rating = (): number => (generator.double() < missing ? 0 : 2 + generator.below(4));
  return {
    scenarios: names('S', scenarios),
    criteria: names('c', criteria).map((name, c) => ({ name, kind: c < 4 ? 'showstopper' : 'niceToHave', weight: 1 + generator.below(4) })),
    raters: names('r', raters),
    cutoff: 3,
    ratings: names('S', scenarios).map(() => names('c', criteria).map(() => names('r', raters).map(rating))),
  };
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]!;

/** Times a part of the figures, each round on a panel of its own. Warm rounds leave out the first. */
function time(name: string, part: (figures: RobustnessFigures, panel: Panel) => unknown): void {
  const times = Array.from({ length: rounds + 1 }, (_, round) => {
    const panel = panelOf(round);
    const figures = computeRobustness(panel);
    const from = performance.now();
    part(figures, panel);
    return performance.now() - from;
  });
  console.log(`${name.padEnd(48)} ${times[0]!.toFixed(1).padStart(8)} first ${median(times.slice(1)).toFixed(1).padStart(8)} median`);
}

console.log(`${scenarios} scenarios, ${criteria} criteria, ${raters} raters, ${standingOf(panelOf(0)).survivors.length} survivors; ms`);
const allButTable = (figures: RobustnessFigures): unknown[] => [
  figures.reason,
  figures.flips.allWeights,
  figures.weights,
  figures.research,
  figures.bootstrap,
  ...[...figures.scenarios.values()].map(({ acceptabilityOrdered, centralWeights, confidence }) => [
    acceptabilityOrdered,
    centralWeights,
    confidence,
  ]),
];
time('everything but the table of ranks', allButTable);
time('table of ranks and pairs, with its sample', ({ pairwise }) => pairwise);
time('leave one rater out', ({ leaveOneOut }) => leaveOneOut);
time('bootstrap', ({ bootstrap }) => bootstrap);
time('flips', ({ flips }) => flips);
time('one weight at a time', ({ weights }) => weights);
time('what to research next', ({ research }) => research);
time('first ranks in 10,000 weightings, with the sample', (_, panel) =>
  firstRanks(survivorsAsAlternatives(standingOf(panel)), sampleWeights(criteria)),
);
time('table of ranks alone', (_, panel) => rankTable(survivorsAsAlternatives(standingOf(panel)), sampleWeights(criteria)));
