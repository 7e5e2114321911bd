/** The part of the score output that comes from the ballots. */
import type { Figures, ScenarioFigures } from '../method/figures.ts';
import type { ScoredCriterion, ScoredPanel, ScoredScenario } from './score-output.ts';

export function criteriaOf({ scoreboard, agreement, robustness }: Figures): ScoredCriterion[] {
  return scoreboard.criteria.map(({ name, kind, weight }) => {
    const flip = robustness.weights.get(name);
    return {
      name,
      kind,
      weight,
      alpha: agreement.criteria.get(name)?.alpha ?? null,
      flip: flip === undefined ? null : { stays: flip.stays, below: flip.below, above: flip.above },
    };
  });
}

export function scenarioOf(figures: ScenarioFigures, { robustness }: Figures): ScoredScenario {
  const sampled = robustness.scenarios.get(figures.scenario.name);
  return {
    name: figures.scenario.name,
    segment: figures.scenario.segment?.name ?? null,
    status: figures.status,
    rank: figures.rank,
    total: figures.total,
    bounds: figures.bounds,
    coverage: figures.coverage,
    failed: figures.failed,
    possibleWinner: figures.possibleWinner,
    necessaryWinner: figures.necessaryWinner,
    criteria: Object.fromEntries(
      figures.cells.map(({ criterion, mean, n, contribution, range, rwg, disputed }) => [
        criterion.name,
        { mean, n, contribution, range, rwg, disputed },
      ]),
    ),
    acceptability: sampled?.acceptability ?? null,
    acceptabilityOrdered: sampled?.acceptabilityOrdered ?? null,
    firstRoundOnly: figures.firstRoundOnly,
    centralWeights: sampled?.centralWeights ?? null,
    confidence: sampled?.confidence ?? null,
    bootstrap: sampled?.bootstrap ?? null,
  };
}

export function panelOf({ agreement, robustness }: Figures): ScoredPanel {
  return {
    raters: agreement.ratersWithScores.length,
    kendallW: agreement.kendallW,
    icc: agreement.icc,
    leaveOneOut: robustness.leaveOneOut?.map(({ without, winner, margin }) => ({ without, winner, margin })) ?? null,
  };
}
