/** Verdict, robustness and agreement in lines. */
import type { Figures } from '@headpin/core';
import { type ExplainedLine, line } from '@headpin/core/explain/explanation.ts';
import { formatCount, formatNumber, formatPercent } from '@headpin/core/format/values.ts';

const shownResearch = 3;

export function trustLines({ robustness, agreement, scoreboard }: Figures): ExplainedLine[] {
  const winner = scoreboard.first[0]?.scenario.name;
  const sampled = winner === undefined ? undefined : robustness.scenarios.get(winner);
  const { flips, leaveOneOut } = robustness;
  const lost = leaveOneOut?.filter(({ kept }) => !kept) ?? [];
  return [
    line('verdict', `${robustness.verdict}: ${robustness.reason}`),
    ...(sampled === undefined
      ? []
      : [
          line(
            'weights',
            `${winner} is first in ${formatPercent(sampled.acceptability[0] ?? 0)} of 10,000 weightings, and in ${formatPercent(sampled.acceptabilityOrdered)} of those that put showstoppers first`,
          ),
        ]),
    ...(sampled === undefined || sampled.bootstrap === null
      ? []
      : [line('raters', `first in ${formatPercent(sampled.bootstrap)} of the panels drawn from these raters`)]),
    ...(leaveOneOut === null || leaveOneOut.length === 0
      ? []
      : [
          line(
            'leave one out',
            lost.length === 0
              ? 'no single rater decides it'
              : `without ${lost.map(({ without, winner: other }) => `${without} it would be ${other ?? 'nobody'}`).join(', without ')}`,
          ),
        ]),
    ...(flips.steps === null ? [] : [line('what would flip it', flipText(flips))]),
    ...[...robustness.weights].flatMap(([criterion, { stays, below, above }]) => weightLine(criterion, stays, below, above)),
    ...(agreement.kendallW === null
      ? []
      : [
          line(
            'agreement',
            `Kendall's W ${formatNumber(agreement.kendallW)} over ${formatCount(agreement.ratedInFull.length, 'scenario')}${agreement.icc === null ? '' : `, ICC ${formatNumber(agreement.icc)}`}`,
          ),
        ]),
    ...agreement.disputed.map(({ scenario, criterion, lowest, highest }) =>
      line('disputed', `${scenario} ${criterion}: ${lowest.join(', ')} low, ${highest.join(', ')} high`),
    ),
    ...robustness.research
      .filter(({ value }) => value > 0)
      .slice(0, shownResearch)
      .map(({ scenario, criterion, value, changes }) =>
        line(
          'find out next',
          `${scenario} ${criterion}: worth ${formatNumber(value * 100)} points, changes the choice with ${formatPercent(changes)}`,
        ),
      ),
  ];
}

function flipText({ steps, ratings, by }: Figures['robustness']['flips']): string {
  const edits = by.map(({ rater, scenario, criterion, from, to }) => `${rater} ${scenario} ${criterion} ${from} to ${to}`).join(', ');
  return `${formatCount(steps ?? 0, 'one-point step')}${ratings === null ? '' : `, or ${formatCount(ratings, 'rating')} changed at will`}: ${edits}`;
}

function weightLine(
  criterion: string,
  [low, high]: readonly [number, number | null],
  below: string | null,
  above: string | null,
): ExplainedLine[] {
  const ends = [
    below === null ? undefined : `below ${formatNumber(low)} ${below} is first`,
    above === null || high === null ? undefined : `above ${formatNumber(high)} ${above} is first`,
  ].filter((end) => end !== undefined);
  return ends.length === 0 ? [] : [line(`weight of ${criterion}`, ends.join(', '))];
}
