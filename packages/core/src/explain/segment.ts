/** How a segment's sizing, its reason to buy and its share so far come about (method, section 6). */
import type { Assessment } from '../assessment/assessment.ts';
import { valueOf } from '../facts/read.ts';
import type { Segment } from '../facts/strategy.ts';
import type { Interval, PeriodUnit, Rate } from '../facts/values.ts';
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
import { payingCustomers } from '../method/sizing.ts';
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
          `${formatRange(accounts)} accounts × ${formatRate(spend)}${perYearFactor(spend)} = ${amount(sizing.marketPerYear)} per year`,
          at.accounts,
          at.spend,
        )
      : undefined,
    sizing.marketOverPeriod && line('market over the period', `× ${period} = ${amount(sizing.marketOverPeriod)}`, at.goal),
    share && goal && sizing.fullYears
      ? line('years at full share', fullYearsInWords(goal.over.years, share.within.years, sizing.fullYears), at.share, at.goal)
      : undefined,
    share && sizing.ownRevenue && sizing.fullYears
      ? line(
          'own revenue',
          `market × ${formatTimedShare(share)}, rising in a straight line until then, over ${period} = ${amount(sizing.ownRevenue)}: market per year × ${formatPercent(share)} × ${formatRange(sizing.fullYears)}`,
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
    goal && sizing.shareNeeded && sizing.fullYears
      ? line(
          'share needed',
          `${formatPercent(sizing.shareNeeded)} would just reach the goal: ${formatMoney(goal)} ÷ (market per year × ${formatRange(sizing.fullYears)} years)`,
          at.goal,
          at.accounts,
          at.spend,
          at.share,
        )
      : undefined,
    share &&
      line(
        'small enough to lead',
        `${testResult(sizing.smallEnough, 'give a horizon')}; a leader holds 30–50%, and wins it within the horizon${partsInWords(sizing)}`,
        at.share,
        strategy.decision?.horizon?.at,
      ),
    share && line('half the orders', testResult(sizing.halfTheOrders, 'give a share'), at.share),
    accounts && sizing.shareSoFar
      ? line(
          'share so far',
          `${formatRange(sizing.won)} won of ${formatRange(accounts)} accounts = ${formatPercent(sizing.shareSoFar)}`,
          at.accounts,
          ...payingCustomers(strategy, segment).map(({ status }) => status?.at),
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
      ? line('doing nothing costs', `${perYearSum(inaction, amount(sizing.inactionPerYear))} for one account`, segment.reason?.inaction?.at)
      : undefined,
    risk && sizing.riskPerYear ? line('buying risks', perYearSum(risk, amount(sizing.riskPerYear)), segment.reason?.risk?.at) : undefined,
    sizing.inactionRatio &&
      line(
        'inaction ratio',
        `${formatRatio(sizing.inactionRatio)} times the risk; it compels above ${formatNumber(1)}: ${testResult(sizing.compels, 'give both')}`,
        segment.reason?.inaction?.at,
        segment.reason?.risk?.at,
      ),
  ];
}

const periodsPerYear: Readonly<Record<PeriodUnit, string>> = { day: '365.25', week: '365.25 ÷ 7', month: '12', quarter: '4', year: '' };

/** What turns a rate into one per year: ` × 12`, nothing for one that is. */
const perYearFactor = ({ per }: Rate): string => (per === 'year' ? '' : ` × ${periodsPerYear[per]}`);

/** A rate and what it comes to in a year, where that is not the same. */
const perYearSum = (rate: Rate, perYear: string): string =>
  rate.per === 'year' ? formatRate(rate) : `${formatRate(rate)}${perYearFactor(rate)} = ${perYear} per year`;

/** Why a segment is not small enough to lead, where the two parts of the test differ. */
function partsInWords({ smallEnoughParts: { share, horizon } }: SizingFigures): string {
  return share === null || horizon === null || share === horizon ? '' : `: the share ${share}, the time ${horizon}`;
}

/**
 * The years at full share as a sum: half of the rise is lost, and where the rise takes longer than the period, more. The low end has
 * the shorter period and the longer rise.
 */
function fullYearsInWords(period: Interval, rise: Interval, fullYears: Interval): string {
  const sum = (years: number, riseYears: number, full: number): string =>
    riseYears > years
      ? `${formatNumber(years)}² ÷ (2 × ${formatNumber(riseYears)}) = ${formatNumber(full)}`
      : `${formatNumber(years)} − ${formatNumber(riseYears)} ÷ 2 = ${formatNumber(full)}`;
  const [low, high] = [sum(period.low, rise.high, fullYears.low), sum(period.high, rise.low, fullYears.high)];
  return low === high ? low : `${low}, to ${high}`;
}

/** What sizing still needs, in words. */
function missingIn({ decision }: Assessment['strategy'], segment: Segment): string {
  const needed = { accounts: segment.accounts, spend: segment.spend, share: segment.share, 'the goal of the strategy': decision?.goal };
  const missing = Object.entries(needed).flatMap(([name, property]) => (valueOf<unknown>(property) === undefined ? [name] : []));
  return `${formatList(missing)} ${missing.length === 1 ? 'is' : 'are'}`;
}
