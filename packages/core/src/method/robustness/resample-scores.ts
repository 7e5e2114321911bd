/**
 * Scores resampled panels fast. A total is a sum over sets of criteria that the same raters rated: weighted values added up over the
 * votes, divided by the votes of those raters. Both add up rater by rater, so a resample is a sum of vectors.
 */
import { passesGate } from '../gate.ts';
import { type Panel, tieTolerance } from '../panel.ts';
import { scorePanel } from '../score-panel.ts';
import { valueOfMean } from '../total.ts';

/** The criteria of a scenario that the same raters rated. */
interface Term {
  /** Where in the vectors their weighted values stand. */
  readonly valuesAt: number;
  /** Where in the vectors the votes of those raters stand. */
  readonly votesAt: number;
  readonly weight: number;
}

interface Contender {
  /** Number of the scenario. */
  readonly scenario: number;
  readonly terms: readonly Term[];
  /** By showstopper and rater: the rating, 0 where missing. */
  readonly showstoppers: readonly (readonly number[])[];
}

export class ResampleScores {
  /** By rater: what one vote adds. */
  readonly vectors: readonly Float64Array[];
  readonly #cutoff: number;
  readonly #contenders: readonly Contender[];
  readonly #leaders: number[] = [];
  readonly #totals: number[] = [];

  /** @param voters numbers of the raters that resamples are drawn from */
  constructor(panel: Panel, voters: readonly number[]) {
    const rows: number[][] = [];
    const votesAt = new Map<string, number>();
    const rowOfVotes = (cell: readonly number[]): number => {
      const rated = voters.map((r) => (cell[r]! > 0 ? 1 : 0));
      const name = rated.join('');
      const known = votesAt.get(name);
      if (known !== undefined) return known;
      votesAt.set(name, rows.length);
      return rows.push(rated) - 1;
    };

    const contenderOf = (scenario: number): Contender => {
      const terms = new Map<number, Term & { weight: number }>();
      for (const [c, { weight }] of panel.criteria.entries()) {
        const cell = panel.ratings[scenario]![c]!;
        const at = rowOfVotes(cell);
        let term = terms.get(at);
        if (term === undefined) {
          term = { valuesAt: rows.push(voters.map(() => 0)) - 1, votesAt: at, weight: 0 };
          terms.set(at, term);
        }
        term.weight += weight;
        const values = rows[term.valuesAt]!;
        for (const [i, r] of voters.entries()) if (cell[r]! > 0) values[i] = values[i]! + weight * valueOfMean(cell[r]!);
      }
      return {
        scenario,
        terms: [...terms.values()],
        showstoppers: panel.criteria.flatMap(({ kind }, c) =>
          kind === 'showstopper' ? [voters.map((r) => panel.ratings[scenario]![c]![r]!)] : [],
        ),
      };
    };

    this.#cutoff = panel.cutoff;
    this.#contenders = scenariosByTotal(panel)
      .map(contenderOf)
      .filter((contender) => canSurvive(contender, panel.cutoff));
    this.vectors = voters.map((_, i) => Float64Array.from(rows, (row) => row[i]!));
  }

  /**
   * The scenarios that are first in a resample, before tie-breaks; none where nobody survives. The array is reused by the next call.
   * @param sums the vectors added up by the votes
   */
  leaders(votes: Uint8Array, sums: Float64Array): readonly number[] {
    const leaders = this.#leaders;
    const totals = this.#totals;
    let found = 0;
    let best = -1;
    for (const contender of this.#contenders) {
      const total = totalOf(contender.terms, sums);
      if (total < best - tieTolerance || total < 0 || !this.#survives(contender, votes)) continue;
      if (total > best) best = total;
      leaders[found] = contender.scenario;
      totals[found++] = total;
    }
    let kept = 0;
    for (let i = 0; i < found; i++) if (best - totals[i]! <= tieTolerance) leaders[kept++] = leaders[i]!;
    leaders.length = kept;
    return leaders;
  }

  #survives({ showstoppers }: Contender, votes: Uint8Array): boolean {
    for (const ratings of showstoppers) {
      let sum = 0;
      let count = 0;
      for (let i = 0; i < votes.length; i++) {
        if (ratings[i] === 0) continue;
        sum += votes[i]! * ratings[i]!;
        count += votes[i]!;
      }
      if (count === 0 || !passesGate(sum, count, this.#cutoff)) return false;
    }
    return true;
  }
}

/** On the scale 0–1; −1 where no rating of a criterion is left. */
function totalOf(terms: readonly Term[], sums: Float64Array): number {
  let weighted = 0;
  let weights = 0;
  for (const { valuesAt, votesAt, weight } of terms) {
    const votes = sums[votesAt]!;
    if (votes === 0) continue;
    weighted += sums[valuesAt]! / votes;
    weights += weight;
  }
  return weights === 0 ? -1 : weighted / weights;
}

/** Best first, so that the gate of a scenario that cannot lead is seldom looked at. */
function scenariosByTotal(panel: Panel): number[] {
  const scored = scorePanel(panel);
  return [...scored.keys()].sort((a, b) => (scored[b]!.total ?? -1) - (scored[a]!.total ?? -1) || a - b);
}

/** Whether each showstopper has at least one rating that reaches the cutoff: without, no resample lets the scenario pass. */
const canSurvive = ({ showstoppers }: Contender, cutoff: number): boolean =>
  showstoppers.every((ratings) => ratings.some((rating) => rating > 0 && passesGate(rating, 1, cutoff)));
