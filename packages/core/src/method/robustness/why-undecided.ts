/** When there is no choice to judge yet (method, section 5). */
import type { Panel } from '../panel.ts';
import { firstOf, scoreTally } from '../score-panel.ts';
import type { Standing } from './standing.ts';
import { inWords } from './words.ts';

/** Why there is nothing to judge yet; `null` where there is one winner, and no undecided scenario could be first. */
export function whyUndecided(standing: Standing): string | null {
  const { panel, first, scored } = standing;
  if (panel.scenarios.length === 0) return 'There is no scenario to choose.';
  if (first.length === 0) return 'No scenario passes the gate.';
  if (first.length > 1) return `${inWords(first.map((s) => panel.scenarios[s]!))} share the first rank.`;
  const hidden = [...scored.keys()].find((s) => scored[s]!.status === 'undecided' && couldBeFirst(standing, s));
  return hidden === undefined
    ? null
    : `${panel.scenarios[hidden]!} would be first with 5 for ${unratedOf(panel, scored[hidden]!.unrated)}, which nobody rated.`;
}

const unratedOf = (panel: Panel, unrated: readonly number[]): string => inWords(unrated.map((c) => panel.criteria[c]!.name));

/** Whether an undecided scenario takes the first rank with 5 for its unrated showstoppers. */
function couldBeFirst({ panel, tally, scored }: Standing, scenario: number): boolean {
  const { unrated } = scored[scenario]!;
  const fill = (rows: Standing['tally']['sums'], value: number) =>
    rows.map((row, s) => (s === scenario ? row.map((number, c) => (unrated.includes(c) ? value : number)) : row));
  return firstOf(scoreTally(panel, { sums: fill(tally.sums, 5), counts: fill(tally.counts, 1) })).includes(scenario);
}
