/** A scenario: where it stands, what each criterion adds, and what would change that (method, sections 1 to 5). */
import {
  type Assessment,
  type CellFigures,
  formatCount,
  formatList,
  formatNumber,
  formatPercent,
  formatRange,
  type RobustnessFigures,
  type Scenario,
  type ScenarioFigures,
} from '@headpin/core';
import { bold, bullets, type Markdown, md, paragraphs, prose, table } from '../../text/markdown.ts';

/** @param robustness where it is computed already; without it the hover keeps to what costs nothing */
export function scenarioHover(assessment: Assessment, scenario: Scenario, robustness: RobustnessFigures | undefined): Markdown {
  const own = assessment.figures.scoreboard.scenarios.find((one) => one.scenario === scenario);
  if (own === undefined) return md``;
  const flips = flipLines(assessment, own, robustness);
  return paragraphs(
    md`${summaryOf(assessment, own)}`,
    own.cells.some(({ n }) => n > 0) ? contributions(own) : undefined,
    missingRatings(own),
    flips.length === 0
      ? undefined
      : md`${bold(own.status === 'eliminated' ? 'What would bring it back' : 'What would change that')}\n${bullets(flips)}`,
  );
}

const points = (number: number): string => formatNumber(number, 1);

function summaryOf({ figures }: Assessment, own: ScenarioFigures): string {
  const { scoreboard } = figures;
  const { name } = own.scenario;
  if (own.status === 'eliminated') {
    const failed = own.failed.map(({ criterion, mean }) => `${criterion} (${formatNumber(mean)})`);
    return `${name} is eliminated: ${formatList(failed)} ${failed.length === 1 ? 'lies' : 'lie'} below the cutoff of ${formatNumber(scoreboard.cutoff)}.`;
  }
  if (own.status === 'undecided') return `${name} is undecided: nobody has rated ${formatList(own.unrated)} yet.`;
  const survivors = scoreboard.scenarios.filter(({ status }) => status === 'survivor');
  const shared = survivors.filter(({ rank }) => rank === own.rank).length > 1 ? ', shared' : '';
  const round = own.firstRoundOnly ? ', on the first round alone' : '';
  return `${name} has rank ${own.rank}${shared} of ${formatCount(survivors.length, 'survivor')}, with ${points(own.total ?? 0)} of 100 points${round}.`;
}

function contributions(own: ScenarioFigures): Markdown {
  // Without a second round there is nothing to show of it.
  const shown =
    own.status === 'survivor' && !own.firstRoundOnly ? own.cells : own.cells.filter(({ criterion }) => criterion.kind === 'showstopper');
  const counted = own.cells.filter(({ contribution }) => contribution !== null);
  const weights = counted.reduce((sum, { criterion }) => sum + criterion.weight, 0);
  return table(
    [
      { title: 'criterion', figures: false },
      { title: 'mean', figures: true },
      { title: 'range', figures: true },
      { title: 'points', figures: true },
      { title: '', figures: false },
    ],
    shown.map((cell) => [
      cell.criterion.name,
      cell.mean === null ? '–' : formatNumber(cell.mean),
      rangeOf(cell),
      cell.contribution === null ? '–' : `${points(cell.contribution)} of ${points((100 * cell.criterion.weight) / weights)}`,
      noteOn(own, cell),
    ]),
  );
}

function rangeOf({ ratings, n }: CellFigures): string {
  if (n === 0) return '–';
  const scores = ratings.map(({ score }) => score);
  return formatRange({ low: Math.min(...scores), high: Math.max(...scores) });
}

function noteOn(own: ScenarioFigures, { criterion, disputed, mean }: CellFigures): string {
  const failed = own.failed.some((one) => one.criterion === criterion.name);
  const gate = criterion.kind !== 'showstopper' || mean === null ? [] : [failed ? 'fails the gate' : 'passes the gate'];
  return [...gate, ...(disputed ? ['disputed'] : [])].join(', ');
}

function missingRatings({ coverage, bounds: [low, high] }: ScenarioFigures): Markdown | undefined {
  if (coverage === null || coverage >= 1) return undefined;
  return md`${formatPercent(coverage)} of the ratings are there; the rest could make it ${formatRange({ low, high }, points)} points.`;
}

function flipLines(assessment: Assessment, own: ScenarioFigures, robustness: RobustnessFigures | undefined): Markdown[] {
  const { scoreboard } = assessment.figures;
  if (own.status === 'eliminated') {
    return own.failed.map(({ criterion, mean }) => {
      const cell = own.cells.find((one) => one.criterion.name === criterion)!;
      return md`${criterion}: ${formatCount(pointsToPass(cell, scoreboard.cutoff), 'point')} more over ${formatCount(cell.n, 'rating')} (mean ${formatNumber(mean)} against ${formatNumber(scoreboard.cutoff)})`;
    });
  }
  if (own.status === 'undecided') return [];
  const [first] = scoreboard.first;
  const ahead =
    own.rank === 1
      ? []
      : first === undefined
        ? []
        : [md`first is ${first.scenario.name}, ${points((first.total ?? 0) - (own.total ?? 0))} points ahead`];
  return [
    ...ahead,
    ...(own.rank === 1 ? rivalLine(assessment, own) : []),
    ...gateLine(own, scoreboard.cutoff),
    ...(own.rank === 1 && robustness !== undefined ? firmness(assessment, robustness) : []),
  ];
}

/** The next one, by total. */
function rivalLine({ figures }: Assessment, own: ScenarioFigures): Markdown[] {
  const next = figures.scoreboard.ranked.find((one) => one !== own && one.status === 'survivor');
  if (next === undefined) return [];
  return [md`next is ${next.scenario.name}, ${points((own.total ?? 0) - (next.total ?? 0))} points behind`];
}

/** The showstopper that is nearest to the gate. */
function gateLine(own: ScenarioFigures, cutoff: number): Markdown[] {
  const rated = own.cells.filter(({ criterion, n }) => criterion.kind === 'showstopper' && n > 0);
  const [nearest] = [...rated].sort((a, b) => pointsToFail(a, cutoff) - pointsToFail(b, cutoff));
  if (nearest === undefined) return [];
  const lost = pointsToFail(nearest, cutoff);
  if (nearest.sum - lost < nearest.n) return [];
  return [
    md`${nearest.criterion.name} fails the gate with ${formatCount(lost, 'point')} less over its ${formatCount(nearest.n, 'rating')}`,
  ];
}

/** Sums of ratings are whole; what is closer to the cutoff than this lies on it. */
const rounding = 1e-9;
const pointsToFail = ({ sum, n }: CellFigures, cutoff: number): number => Math.floor(sum - cutoff * n + rounding) + 1;
const pointsToPass = ({ sum, n }: CellFigures, cutoff: number): number => Math.ceil(cutoff * n - sum - rounding);

/** The verdict with its reason, which holds the shortest flip where the choice is fragile. */
function firmness({ figures }: Assessment, { verdict, reason, flips }: RobustnessFigures): Markdown[] {
  const said = md`**${verdict}**: ${prose(reason)}`;
  if (verdict === 'fragile' || flips.steps === null || figures.scoreboard.first.length !== 1) return [said];
  const edits = flips.by.map(
    ({ rater, scenario, criterion, from, to }) => `${rater} gives ${scenario} ${to} for ${criterion} in place of ${from}`,
  );
  return [said, md`the fewest changes: ${formatList(edits)}`];
}
