/** Sizing of a segment against the strategy's goal, period and horizon (method, section 6). */
import { valueOf } from '../facts/read.ts';
import { oncePerElement } from '../facts/reads.ts';
import type { Customer, Segment, Strategy } from '../facts/strategy.ts';
import type { Interval, TimedShare } from '../facts/values.ts';
import type { SizingFigures } from './figures.ts';
import { customersIn } from './indexes.ts';
import { above, all, atLeast, atMost, dividedBy, exactly, plus, times } from './interval.ts';

/** The share of a market leader. */
export const leaderShare: Interval = { low: 0.3, high: 0.5 };
/** The share of the orders of a segment that makes it the main one. */
const halfOfAll = 0.5;
/** Inaction compels above this multiple of the risk. */
export const compellingRatio = 1;

export const sizingOf = oncePerElement((strategy, segment: Segment): SizingFigures => {
  const accounts = valueOf(segment.accounts);
  const share = valueOf(segment.share);
  const goal = valueOf(strategy.decision?.goal);
  const spend = valueOf(segment.spend)?.perYear;
  const marketPerYear = accounts && spend ? times(accounts, spend) : null;
  const period = goal?.over.years;
  const fullYears = share && period ? yearsAtFullShare(period, share) : null;
  const market = marketPerYear && fullYears ? times(marketPerYear, fullYears) : null;
  const ownRevenue = market && share ? times(market, share) : null;
  const won = wonIn(strategy, segment);
  return {
    segment,
    marketPerYear,
    marketOverPeriod: marketPerYear && period ? times(marketPerYear, period) : null,
    fullYears,
    shareNeeded: market && goal ? dividedBy(goal, market) : null,
    ownRevenue,
    bigEnough: ownRevenue && goal ? atLeast(ownRevenue, goal) : null,
    ...smallEnoughToLead(share, valueOf(strategy.decision?.horizon)?.years),
    halfTheOrders: share ? atLeast(share, exactly(halfOfAll)) : null,
    ...inaction(segment),
    shareSoFar: accounts ? dividedBy(won, accounts) : null,
    won,
  };
});

/**
 * Years of full share that the period is worth: Y − R/2 while the share rises in a straight line over R years within
 * the period, Y²/(2R) where R is longer. The longest rise goes with the low end.
 */
function yearsAtFullShare(period: Interval, share: TimedShare): Interval {
  const rise = share.within.years;
  const worth = (years: number, riseYears: number) => (riseYears > years ? (years * years) / (2 * riseYears) : years - riseYears / 2);
  return { low: worth(period.low, rise.high), high: worth(period.high, rise.low) };
}

function smallEnoughToLead(share: TimedShare | undefined, horizon: Interval | undefined) {
  const inRange = share ? all(atLeast(share, exactly(leaderShare.low)), atMost(share, exactly(leaderShare.high))) : null;
  const inTime = share && horizon ? atMost(share.within.years, horizon) : null;
  return { smallEnough: inRange && inTime ? all(inRange, inTime) : null, smallEnoughParts: { share: inRange, horizon: inTime } };
}

function inaction(segment: Segment) {
  const cost = valueOf(segment.reason?.inaction)?.perYear ?? null;
  const risk = valueOf(segment.reason?.risk)?.perYear ?? null;
  const ratio = cost && risk ? dividedBy(cost, risk) : null;
  return { inactionPerYear: cost, riskPerYear: risk, inactionRatio: ratio, compels: ratio ? above(ratio, compellingRatio) : null };
}

/** Customers of the segment with status won or reference. */
export const payingCustomers = (strategy: Strategy, segment: Segment): readonly Customer[] =>
  customersIn(strategy, segment).filter((customer) => {
    const status = valueOf(customer.status);
    return status === 'won' || status === 'reference';
  });

/** Accounts of the segment that are won, cohorts counted. */
const wonIn = (strategy: Strategy, segment: Segment): Interval =>
  payingCustomers(strategy, segment).reduce((sum, customer) => plus(sum, valueOf(customer.count) ?? exactly(1)), exactly(0));
