/** A score in a ballot: the question, the anchors, and this rater against the panel. */
import {
  type Assessment,
  type Ballot,
  type CellFigures,
  type Criterion,
  formatCount,
  formatList,
  formatNumber,
  formatPercent,
  type ScenarioFigures,
} from '@headpin/core';
import type { RowNode } from '../../syntax/tree.ts';
import { bold, bullets, joined, type Markdown, md, paragraphs } from '../../text/markdown.ts';

/** The criterion of a column, with its figures for the scenario of the row where there are any. */
export function scoreHover(assessment: Assessment, ballot: Ballot, node: RowNode, column: number): Markdown | undefined {
  const criterion = assessment.strategy.criteria.find(({ name }) => name === ballot.columns[column]);
  if (criterion === undefined) return undefined;
  const own = assessment.figures.scoreboard.scenarios.find(({ scenario }) => scenario.name === node.scenario.text);
  const cell = own?.cells.find((one) => one.criterion === criterion);
  const atom = node.scores[column]!;
  const score = atom.type === 'amount' ? atom.low : null;
  return paragraphs(
    questionOf(criterion),
    anchorsOf(criterion),
    weightOf(assessment, criterion),
    own === undefined || cell === undefined ? undefined : bullets(againstPanel(assessment, ballot, own, cell, score)),
  );
}

export const questionOf = ({ name, question }: Criterion): Markdown =>
  question === undefined ? bold(name) : md`${bold(name)} ${question}`;

/** What a 1 and a 5 mean, in one line. */
export function anchorsOf({ low, high }: Criterion): Markdown | undefined {
  const anchors = [...(low === undefined ? [] : [md`**1** ${low}`]), ...(high === undefined ? [] : [md`**5** ${high}`])];
  return anchors.length === 0 ? undefined : joined(anchors, ' · ');
}

function weightOf({ figures }: Assessment, criterion: Criterion): Markdown {
  const kind = criterion.kind === 'showstopper' ? 'showstopper' : 'nice-to-have';
  if (criterion.weight === 0) return md`${kind}, switched off by its weight of 0`;
  const all = figures.scoreboard.criteria.reduce((sum, { weight }) => sum + weight, 0);
  return md`${kind}, ${formatPercent(criterion.weight / all)} of the weight`;
}

function againstPanel({ figures }: Assessment, ballot: Ballot, own: ScenarioFigures, cell: CellFigures, score: number | null): Markdown[] {
  const { cutoff } = figures.scoreboard;
  const rater = ballot.name;
  const others = cell.ratings.filter((one) => one.rater !== rater);
  const lines: Markdown[] = [];
  lines.push(
    score === null
      ? md`${bold(rater)} abstains on ${own.scenario.name}`
      : md`${bold(rater)} gives ${own.scenario.name} ${score}${distance(score, others)}`,
  );
  if (cell.ratings.length > 1 || (others.length === 1 && score === null)) lines.push(panelLine(cell));
  if (cell.disputed) lines.push(md`**disputed**: talk about it before anything is averaged`);
  if (cell.criterion.kind === 'showstopper' && cell.mean !== null) {
    const failed = own.failed.some(({ criterion }) => criterion === cell.criterion.name);
    lines.push(
      failed
        ? md`below the cutoff of ${formatNumber(cutoff)}: it eliminates ${own.scenario.name}`
        : md`passes the cutoff of ${formatNumber(cutoff)}`,
    );
  }
  if (cell.contribution !== null)
    lines.push(md`adds ${formatNumber(cell.contribution, 1)} points to the total of ${formatNumber(own.total ?? 0, 1)}`);
  return lines;
}

function panelLine({ ratings, mean, n, lowest, highest }: CellFigures): Markdown {
  const [first] = ratings;
  if (ratings.length === 1 && first !== undefined) return md`only ${first.rater} has rated it: ${first.score}`;
  const scores = ratings.map(({ score }) => score);
  const low = Math.min(...scores);
  const high = Math.max(...scores);
  const range = low === high ? `all ${low}` : `from ${low} (${formatList(lowest)}) to ${high} (${formatList(highest)})`;
  return md`panel: mean ${formatNumber(mean ?? 0)} of ${formatCount(n, 'rating')}, ${range}`;
}

function distance(score: number, others: readonly { readonly score: number }[]): string {
  if (others.length === 0) return ', so far alone';
  const mean = others.reduce((sum, one) => sum + one.score, 0) / others.length;
  const difference = score - mean;
  if (Math.abs(difference) < 0.005) return `, like the others (mean ${formatNumber(mean)})`;
  return `, ${formatNumber(Math.abs(difference))} ${difference > 0 ? 'above' : 'below'} the others (mean ${formatNumber(mean)})`;
}
