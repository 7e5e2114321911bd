/** How a segment's sizing, its reason to buy and its share so far come about (method, section 6). */
import type { Assessment } from '../assessment/assessment.ts';
import { valueOf } from '../facts/read.ts';
import type { Segment } from '../facts/strategy.ts';
import {
  formatCount,
  formatDuration,
  formatList,
  formatMoney,
  formatNumber,
  formatPercent,
  formatRange,
  formatRate,
  formatRatio,
  formatTimedShare,
} from '../format/values.ts';
import type { SizingFigures } from '../method/figures.ts';
import { expansionLines } from './expansion.ts';
import { type ExplainedLine, type Explanation, line, section } from './explanation.ts';
import { coverageLines } from './whole-product.ts';
import { money, testResult } from './words.ts';

type Lines = readonly (ExplainedLine | undefined | null)[];

export function explainSegment(assessment: Assessment, segment: Segment): Explanation {
  const { figures } = assessment;
  const sizing = figures.sizing.get(segment)!;
  return {
    kind: 'segment',
    name: segment.name,
    title: segment.title,
    at: segment.at,
    summary: summaryOf(assessment, segment, sizing),
    sections: [
      ...section('Sizing', sizingLines(assessment, segment, sizing)),
      ...section('Reason to buy', inactionLines(assessment, segment, sizing)),
      ...section('Whole product', coverageLines(assessment, segment)),
      ...section('Bowling alley', figures.expansions.filter(({ from, to }) => from === segment || to === segment).flatMap(expansionLines)),
    ],
  };
}

function summaryOf({ figures, strategy }: Assessment, segment: Segment, { ownRevenue, bigEnough, smallEnough }: SizingFigures): string {
  const role = figures.beachhead === segment ? 'the beachhead' : 'not the beachhead';
  if (ownRevenue === null) return `${segment.name} is ${role}; its own revenue is not known before ${missingIn(strategy, segment)} given.`;
  const words = [`big enough: ${bigEnough ?? 'not decided'}`, `small enough to lead: ${smallEnough ?? 'not decided'}`];
  return `${segment.name} is ${role} and brings ${money(strategy, ownRevenue)} of own revenue; ${words.join(', ')}.`;
}

function sizingLines({ strategy }: Assessment, segment: Segment, sizing: SizingFigures): Lines {
  const accounts = valueOf(segment.accounts);
  const spend = valueOf(segment.spend);
  const share = valueOf(segment.share);
  const goal = valueOf(strategy.decision?.goal);
  const amount = (of: Parameters<typeof money>[1]) => money(strategy, of);
  const at = { accounts: segment.accounts?.at, spend: segment.spend?.at, share: segment.share?.at, goal: strategy.decision?.goal?.at };
  const period = goal && formatDuration(goal.over);
  return [
    accounts && spend && sizing.marketPerYear
      ? line(
          'market per year',
          `${formatRange(accounts)} accounts × ${formatRate(spend)} = ${amount(sizing.marketPerYear)} per year`,
          at.accounts,
          at.spend,
        )
      : undefined,
    sizing.marketOverPeriod && line('market over the period', `× ${period} = ${amount(sizing.marketOverPeriod)}`, at.goal),
    share && sizing.ownRevenue
      ? line(
          'own revenue',
          `market × ${formatTimedShare(share)}, rising in a straight line until then, over ${period} = ${amount(sizing.ownRevenue)}`,
          at.share,
          at.goal,
        )
      : undefined,
    goal && sizing.ownRevenue
      ? line(
          'big enough',
          `${testResult(sizing.bigEnough, 'give accounts, spend and share')}; the goal is ${formatMoney(goal)} over ${period}`,
          at.goal,
        )
      : undefined,
    sizing.shareNeeded &&
      line('share needed', `${formatPercent(sizing.shareNeeded)} would just reach the goal`, at.goal, at.accounts, at.spend),
    share &&
      line(
        'small enough to lead',
        `${testResult(sizing.smallEnough, 'give a horizon')}; a leader holds 30–50%, and wins it within the horizon`,
        at.share,
        strategy.decision?.horizon?.at,
      ),
    share && line('half the orders', testResult(sizing.halfTheOrders, 'give a share'), at.share),
    accounts && sizing.shareSoFar
      ? line(
          'share so far',
          `${formatRange(sizing.won)} won of ${formatRange(accounts)} accounts = ${formatPercent(sizing.shareSoFar)}`,
          at.accounts,
        )
      : undefined,
    segment.widerMarket?.value && accounts
      ? line(
          'wider market',
          `${formatCount(accounts.high, 'account')} of ${formatRange(segment.widerMarket.value)}`,
          segment.widerMarket.at,
        )
      : undefined,
  ];
}

function inactionLines({ strategy }: Assessment, segment: Segment, sizing: SizingFigures): Lines {
  const inaction = valueOf(segment.reason?.inaction);
  const risk = valueOf(segment.reason?.risk);
  const amount = (of: Parameters<typeof money>[1]) => money(strategy, of);
  return [
    inaction && sizing.inactionPerYear
      ? line(
          'doing nothing costs',
          `${perYearSum(formatRate(inaction), amount(sizing.inactionPerYear))} for one account`,
          segment.reason?.inaction?.at,
        )
      : undefined,
    risk && sizing.riskPerYear
      ? line('buying risks', perYearSum(formatRate(risk), amount(sizing.riskPerYear)), segment.reason?.risk?.at)
      : undefined,
    sizing.inactionRatio &&
      line(
        'inaction ratio',
        `${formatRatio(sizing.inactionRatio)} times the risk; it compels above ${formatNumber(1)}: ${testResult(sizing.compels, 'give both')}`,
        segment.reason?.inaction?.at,
        segment.reason?.risk?.at,
      ),
  ];
}

/** A rate and what it comes to in a year, where that is not the same. */
const perYearSum = (rate: string, perYear: string): string => (rate === `${perYear} per year` ? rate : `${rate} = ${perYear} per year`);

/** What sizing still needs, in words. */
function missingIn({ decision }: Assessment['strategy'], segment: Segment): string {
  const needed = { accounts: segment.accounts, spend: segment.spend, share: segment.share, 'the goal of the strategy': decision?.goal };
  const missing = Object.entries(needed).flatMap(([name, property]) => (valueOf<unknown>(property) === undefined ? [name] : []));
  return `${formatList(missing)} ${missing.length === 1 ? 'is' : 'are'}`;
}
