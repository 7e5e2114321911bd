/** How a scenario's gate, total and rank come about (method, sections 1 to 3 and 5). */
import type { Assessment } from '../assessment/assessment.ts';
import type { Scenario } from '../facts/strategy.ts';
import { formatCount, formatNumber, formatPercent } from '../format/values.ts';
import type { CellFigures, Figures, ScenarioFigures } from '../method/figures.ts';
import type { RatingEdit } from '../method/robustness/figures.ts';
import { type ExplainedLine, type Explanation, line, section } from './explanation.ts';
import { ratingsAt } from './ratings-at.ts';
import { list, points } from './words.ts';

export function explainScenario(assessment: Assessment, scenario: Scenario): Explanation {
  const { figures } = assessment;
  const own = figures.scoreboard.scenarios.find((one) => one.scenario === scenario)!;
  return {
    kind: 'scenario',
    name: scenario.name,
    title: scenario.title,
    at: scenario.at,
    summary: summaryOf(own, figures),
    sections: [
      ...section(
        'The gate',
        own.cells.filter(({ criterion }) => criterion.kind === 'showstopper').map((cell) => gateLine(assessment, own, cell)),
      ),
      ...section('The total', [
        ...own.cells.filter(({ contribution }) => contribution !== null).map((cell) => contributionLine(assessment, own, cell)),
        totalLine(own),
        boundsLine(own, figures),
      ]),
      ...section('How firm the first place is', own.rank === 1 ? firmness(assessment) : []),
    ],
  };
}

function summaryOf(own: ScenarioFigures, { scoreboard }: Figures): string {
  const { name } = own.scenario;
  if (own.status === 'eliminated') {
    const failed = own.failed.map(({ criterion, mean }) => `${criterion} (${formatNumber(mean)})`);
    return `${name} is eliminated: ${list(failed)} ${failed.length === 1 ? 'lies' : 'lie'} below the cutoff of ${formatNumber(scoreboard.cutoff)}.`;
  }
  if (own.status === 'undecided') return `${name} is undecided: nobody has rated ${list(own.unrated)} yet.`;
  if (own.rank === null) return `${name} passes the gate, but nobody has rated anything that counts.`;
  const survivors = scoreboard.scenarios.filter(({ status }) => status === 'survivor');
  const shared = survivors.filter(({ rank }) => rank === own.rank).length > 1 ? ', shared' : '';
  const round = own.firstRoundOnly ? ', on the first round alone' : '';
  return `${name} ranks ${own.rank}${shared} of ${formatCount(survivors.length, 'survivor')} with ${points(own.total ?? 0)} points of 100${round}.`;
}

function gateLine(assessment: Assessment, own: ScenarioFigures, cell: CellFigures): ExplainedLine {
  const cutoff = formatNumber(assessment.figures.scoreboard.cutoff);
  const from = [...ratingsAt(assessment.strategy, own.scenario, cell.criterion.name), assessment.strategy.decision?.cutoff?.at];
  if (cell.mean === null) return line(cell.criterion.name, 'not rated yet, so the gate is open', ...from);
  const failed = own.failed.find(({ criterion }) => criterion === cell.criterion.name);
  const verdict =
    failed === undefined ? `passes the cutoff of ${cutoff}` : `misses the cutoff of ${cutoff} by ${formatNumber(failed.distance)}`;
  return line(cell.criterion.name, `${meanOf(cell)} ${verdict}`, ...from);
}

function meanOf(cell: CellFigures): string {
  const scores = cell.ratings.map(({ rater, score }) => `${rater} ${score}`);
  const disputed = cell.disputed ? `, disputed between ${list(cell.lowest)} and ${list(cell.highest)}` : '';
  return `mean ${formatNumber(cell.mean ?? 0)} (${list(scores)}${disputed})`;
}

function contributionLine(assessment: Assessment, own: ScenarioFigures, cell: CellFigures): ExplainedLine {
  const counted = own.cells.filter(({ contribution }) => contribution !== null);
  const weights = counted.reduce((sum, { criterion }) => sum + criterion.weight, 0);
  // The gate has shown the ratings of the showstoppers already.
  const ratings = cell.criterion.kind === 'showstopper' ? '' : `${meanOf(cell)}: `;
  const weight = formatNumber(cell.criterion.weight, decimalsOfWeights);
  return line(
    cell.criterion.name,
    `${ratings}(${cell.sum} ÷ ${cell.n} − 1) ÷ 4 × ${weight} ÷ ${formatNumber(weights, decimalsOfWeights)} of the weight = ${hundredths(cell.contribution ?? 0)} points`,
    ...ratingsAt(assessment.strategy, own.scenario, cell.criterion.name),
    cell.criterion.declaration?.weight?.at,
  );
}

/** Enough that a weight as written is not rounded. */
const decimalsOfWeights = 6;
/** Terms of a sum keep a digit more than the total that is shown elsewhere. */
const hundredths = (amount: number): string => formatNumber(amount, 2);

function totalLine(own: ScenarioFigures): ExplainedLine | undefined {
  if (own.total === null) return undefined;
  const note = own.status === 'survivor' ? '' : ', over showstoppers alone, and gives no rank';
  return line('total', `the sum of these is ${hundredths(own.total)} points of 100${note}`);
}

function boundsLine(own: ScenarioFigures, { scoreboard }: Figures): ExplainedLine | undefined {
  if (own.coverage === null || own.coverage >= 1) return undefined;
  const [low, high] = own.bounds;
  const reached = own.cells.filter(({ criterion }) => criterion.kind === 'showstopper' || own.status === 'survivor');
  const present = reached.reduce((sum, { n }) => sum + n, 0);
  const expected = reached.length * scoreboard.raters.length;
  return line(
    'missing',
    `${present} of ${expected} ratings are there, ${formatPercent(own.coverage)}; with 1 for each of the others it is ${points(low)} points, with 5 ${points(high)}`,
  );
}

function firmness({ figures }: Assessment): (ExplainedLine | undefined)[] {
  const { robustness, scoreboard } = figures;
  const name = scoreboard.first[0]?.scenario.name ?? '';
  const sampled = robustness.scenarios.get(name);
  const { steps, by } = robustness.flips;
  return [
    line('verdict', `${robustness.verdict}: ${robustness.reason}`),
    sampled && line('weights', `first in ${formatPercent(sampled.acceptability[0] ?? 0)} of 10,000 weightings`),
    sampled?.bootstrap === null || sampled === undefined
      ? undefined
      : line('raters', `first in ${formatPercent(sampled.bootstrap)} of panels drawn from these raters`),
    steps === null ? undefined : line('scores', `${formatCount(steps, 'one-point change')} would end it: ${list(by.map(editInWords))}`),
  ];
}

const editInWords = ({ rater, scenario, criterion, from, to }: RatingEdit): string =>
  `${rater} gives ${scenario} ${criterion} ${to} in place of ${from}`;
