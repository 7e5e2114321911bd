import { valueOf } from '@headpin/core/facts/read.ts';
import { formatDuration, formatPercent } from '@headpin/core/format/values.ts';
import { asFarAsRead } from '@headpin/core/readiness/words.ts';
import { dateText, fixed, moneyText, rangeText, wholePercent } from '../parts/format.ts';
import { titleOf } from '../parts/names.ts';
import type { Blocks } from './places.ts';
import { heading, md, table } from './writer.ts';

/** The beachhead in one sentence, the reason to buy, and the five figures that a board asks for first. */
export const decisionBlocks: Blocks = (assessment, places) => {
  const { strategy, figures, readiness } = assessment;
  const { beachhead, scoreboard, focus } = figures;
  const { decision } = strategy;
  const sizing = beachhead && figures.sizing.get(beachhead);
  const product = beachhead && figures.wholeProduct.bySegment.get(beachhead);
  const scored = scoreboard.ranked.some(({ total }) => total !== null);
  const [first, ...tied] = scoreboard.first;
  return [
    heading(2, decision ? titleOf(decision) : 'Files without a strategy'),
    sentence(assessment, places),
    beachhead?.reason?.problem && valueOf(beachhead.reason.problem)
      ? md`Reason to buy: ${places.at(beachhead.reason.problem.at, valueOf(beachhead.reason.problem) ?? '')}`
      : undefined,
    table(
      ['Figure', '>Value', 'Note'],
      [
        ['Readiness', fixed(readiness.score), `of 100 points${asFarAsRead(assessment.findings)}`],
        [
          'The choice',
          scored ? figures.robustness.verdict : '–',
          first
            ? md`first: ${places.element(first.scenario)}${tied.length > 0 ? ` and ${tied.length} more` : ''}`
            : 'nobody ranks first yet',
        ],
        ['Own revenue', moneyText(sizing?.ownRevenue, strategy.currency), `reaches the goal: ${sizing?.bigEnough ?? 'unknown'}`],
        [
          'Whole product',
          wholePercent(product?.coverage),
          product?.of ? `${product.covered} of ${product.of} needs covered` : 'no needs declared',
        ],
        ['Deals in the beachhead', wholePercent(focus.byCount), focus.verdict ?? 'no dated deals yet'],
      ],
    ),
    md`As of ${dateText(assessment.today)}.`,
  ];
};

const sentence = (assessment: Parameters<Blocks>[0], places: Parameters<Blocks>[1]) => {
  const { strategy, figures } = assessment;
  const { beachhead } = figures;
  if (!beachhead) return md`**No beachhead is chosen yet.**`;
  const share = valueOf(beachhead.share);
  const accounts = valueOf(beachhead.accounts);
  const product = valueOf(strategy.decision?.product) ?? (strategy.decision ? titleOf(strategy.decision) : 'We');
  const target = share
    ? `: ${formatPercent(share)}${accounts ? ` of ${rangeText(accounts)} accounts` : ''} within ${formatDuration(share.within)}`
    : '';
  return md`**${product} first wins ${places.element(beachhead)}${target}.**`;
};
