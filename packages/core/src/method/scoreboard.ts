/** The scoreboard: gate, totals, ranks and what is missing, for every scenario (method, sections 1 to 3). */
import type { Criterion, Strategy } from '../facts/strategy.ts';
import { cellsLike } from './cells.ts';
import { cutoffSteps, survivesUpTo } from './cutoff-steps.ts';
import type { CellFigures, ScenarioFigures, ScenarioStatus, Scoreboard } from './figures.ts';
import { lazy } from './lazy.ts';
import { type Openness, opennessOf, winnersOf } from './missing.ts';
import type { Panel } from './panel.ts';
import { type ScoredScenario, scoreTally } from './score-panel.ts';
import { type Tally, tallyOf } from './tally.ts';

export interface ScoredStrategy {
  readonly scoreboard: Scoreboard;
  /** Ratings present ÷ expected over all scenarios and the rounds that each reached. */
  readonly coverage: number | null;
}

/** What ratings alone tell: of each scenario all but the scenario itself. */
export interface Scores {
  readonly panel: Panel;
  readonly criteria: readonly Criterion[];
  /** By scenario, in the order of the panel. */
  readonly figures: readonly Omit<ScenarioFigures, 'scenario'>[];
  readonly coverage: number | null;
  readonly winnerByCutoff: () => Scoreboard['winnerByCutoff'];
}

/**
 * @param criteria those of the panel
 * @param before what was scored of an earlier panel: cells are taken from there that come out the same
 */
export function scorePanelOf(criteria: readonly Criterion[], panel: Panel, before?: Scores): Scores {
  const tally = tallyOf(panel);
  const cells = cellsLike(criteria, panel, before);
  const scored = scoreTally(panel, tally);
  const openness = scored.map(({ status }, s) => opennessOf(panel, tally, s, status));
  const winners = winnersOf(
    scored,
    openness.map(({ bounds }) => bounds),
  );
  const sum = (of: (one: Openness) => number) => openness.reduce((all, one) => all + of(one), 0);
  return {
    panel,
    criteria,
    figures: scored.map((one, s) => ({
      ...figuresOf(panel, tally, cells(one, s), one, openness[s]!, s),
      possibleWinner: winners.possible[s]!,
      necessaryWinner: winners.necessary[s]!,
    })),
    coverage: ratio(
      sum(({ present }) => present),
      sum(({ expected }) => expected),
    ),
    winnerByCutoff: winnersOfCutoffs(panel),
  };
}

/** Apart from all else, for what it remembers lives as long as the scores do: scores before them must not. */
const winnersOfCutoffs = (panel: Panel): Scores['winnerByCutoff'] => lazy(() => cutoffSteps(panel));

/** @param scores of the panel of the strategy */
export function scoreStrategy(strategy: Strategy, { panel, criteria, figures, coverage, winnerByCutoff }: Scores): ScoredStrategy {
  const scenarios = strategy.scenarios.map((scenario, s): ScenarioFigures => ({ scenario, ...figures[s]! }));
  return {
    scoreboard: {
      cutoff: panel.cutoff,
      criteria,
      raters: panel.raters,
      scenarios,
      ranked: ranked(scenarios),
      first: scenarios.filter(({ rank }) => rank === 1),
      get winnerByCutoff() {
        return winnerByCutoff();
      },
    },
    coverage,
  };
}

function figuresOf(panel: Panel, tally: Tally, cells: readonly CellFigures[], scored: ScoredScenario, openness: Openness, s: number) {
  const [low, high] = openness.bounds;
  const secondRound = cells.filter(({ criterion }) => criterion.kind === 'niceToHave');
  return {
    status: scored.status,
    rank: scored.rank,
    total: scored.total === null ? null : 100 * scored.total,
    bounds: [100 * low, 100 * high] as const,
    coverage: ratio(openness.present, openness.expected),
    failed: scored.failed.map((c) => {
      const { criterion, n, sum } = cells[c]!;
      return { criterion: criterion.name, mean: sum / n, distance: panel.cutoff - sum / n };
    }),
    unrated: scored.unrated.map((c) => panel.criteria[c]!.name),
    survivesUpTo: survivesUpTo(panel, tally, s),
    firstRoundOnly: scored.status === 'survivor' && secondRound.length > 0 && secondRound.every(({ n }) => n === 0),
    cells,
  };
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

const orderOfStatus: Record<ScenarioStatus, number> = { survivor: 0, undecided: 1, eliminated: 2 };

/** Survivors by rank, then undecided and eliminated ones by total; what is equal keeps the order of declaration. */
function ranked(scenarios: readonly ScenarioFigures[]): ScenarioFigures[] {
  return [...scenarios].sort(
    (a, b) =>
      orderOfStatus[a.status] - orderOfStatus[b.status] ||
      (a.rank ?? scenarios.length + 1) - (b.rank ?? scenarios.length + 1) ||
      (b.total ?? -1) - (a.total ?? -1),
  );
}
