/** How far the panel agrees (method, section 4). */
import type { ScenarioFigures } from '../figures.ts';
import type { Panel } from '../panel.ts';
import { valueOfMean } from '../total.ts';
import { krippendorffAlpha } from './alpha.ts';
import type { AgreementBand, AgreementFigures } from './figures.ts';
import { iccOfMean } from './icc.ts';
import { kendallW } from './kendall.ts';

const leastUnits = 5;
const leastRatersForAlpha = 3;
const leastScenarios = 3;
const leastRaters = 2;

/** @param scenarios the figures of the panel's scenarios, in its order */
export function agreementOf(panel: Panel, scenarios: readonly ScenarioFigures[], coverage: number | null): AgreementFigures {
  const withScores = [...panel.raters.keys()].filter((r) => panel.ratings.some((scenario) => scenario.some((cell) => cell[r] !== 0)));
  const ratedInFull = scenariosRatedInFull(panel, withScores);
  const isShown = ratedInFull.length >= leastScenarios && withScores.length >= leastRaters;
  const totals = withScores.map((r) => ratedInFull.map((s) => totalOfRater(panel, s, r)));
  const isComplete = ratedInFull.length === panel.scenarios.length;
  return {
    criteria: new Map(panel.criteria.map((criterion, c) => [criterion.name, alphaOf(panel, scenarios, c)])),
    ratersWithScores: withScores.map((r) => panel.raters[r]!),
    coverage,
    kendallW: isShown ? kendallW(totals) : null,
    ratedInFull: ratedInFull.map((s) => panel.scenarios[s]!),
    icc: isShown && isComplete ? iccOfMean(ratedInFull.map((_, i) => totals.map((ofRater) => ofRater[i]!))) : null,
    disputed: scenarios.flatMap(disputedCells),
  };
}

/** Scenarios for which all these raters rated every showstopper; none where there is no showstopper. */
function scenariosRatedInFull(panel: Panel, raters: readonly number[]): number[] {
  const showstoppers = [...panel.criteria.keys()].filter((c) => panel.criteria[c]!.kind === 'showstopper');
  if (showstoppers.length === 0 || raters.length === 0) return [];
  return [...panel.scenarios.keys()].filter((s) => showstoppers.every((c) => raters.every((r) => panel.ratings[s]![c]![r] !== 0)));
}

/** One rater's total of a scenario over the showstoppers, all of which the rater rated; on the scale 0–1. */
function totalOfRater(panel: Panel, scenario: number, rater: number): number {
  let [weighted, weights] = [0, 0];
  for (const [c, { kind, weight }] of panel.criteria.entries()) {
    if (kind !== 'showstopper') continue;
    weighted += weight * valueOfMean(panel.ratings[scenario]![c]![rater]!);
    weights += weight;
  }
  return weighted / weights;
}

function alphaOf(panel: Panel, scenarios: readonly ScenarioFigures[], c: number) {
  const isUnit = (s: number) => panel.criteria[c]!.kind === 'showstopper' || scenarios[s]!.status === 'survivor';
  const cells = panel.ratings.filter((_, s) => isUnit(s)).map((scenario) => scenario[c]!);
  const units = cells.filter((cell) => cell.filter((x) => x !== 0).length >= 2);
  const raters = panel.raters.filter((_, r) => units.some((cell) => cell[r] !== 0)).length;
  const counted = { units: units.length, raters };
  if (units.length < leastUnits || raters < leastRatersForAlpha) {
    return { alpha: null, ...counted, why: `fewer than ${leastUnits} units or ${leastRatersForAlpha} raters` };
  }
  const alpha = krippendorffAlpha(units.map((cell) => cell.filter((x) => x !== 0)));
  return { alpha, ...counted, why: alpha === null ? 'nothing varies' : null };
}

function disputedCells(scenario: ScenarioFigures): AgreementFigures['disputed'] {
  return scenario.cells
    .filter(({ disputed }) => disputed)
    .map(({ criterion, range, rwg, lowest, highest }) => ({
      scenario: scenario.scenario.name,
      criterion: criterion.name,
      range: range!,
      rwg,
      lowest,
      highest,
    }));
}

/** The word for a coefficient of agreement, by Krippendorff's bounds; a word, not a verdict. */
export function agreementBand(coefficient: number): AgreementBand {
  if (coefficient >= 0.8) return 'strong';
  return coefficient >= 0.667 ? 'moderate' : 'weak';
}
