/** Focus: how much of what is sold lies in the beachhead (method, section 9). */
import { addMonths } from '../calendar/days.ts';
import { beachheadOf, isNamedBy, valueOf } from '../facts/read.ts';
import type { Customer, Segment, Strategy } from '../facts/strategy.ts';
import type { Interval } from '../facts/values.ts';
import type { FocusFigures, FocusVerdict } from './figures.ts';
import { atLeast, exactly } from './interval.ts';

const windowMonths = 12;
const driftDeals = 5;
/** The share in the beachhead from which a company is market-driven, and from which it drifts only. */
export const focusThresholds = { marketDriven: 0.7, drifting: 0.4 } as const;

const closedStatuses: ReadonlySet<string> = new Set(['pilot', 'won', 'reference']);

interface Deal {
  readonly customer: Customer;
  readonly closed: string;
  /** Accounts that it stands for. */
  readonly accounts: number;
  /** What all of them pay, a rate for one year; 0 where no value is given. */
  readonly value: number;
  readonly isInside: boolean;
}

export function focusOf(strategy: Strategy, beachhead = beachheadOf(strategy)): FocusFigures {
  // The sort is stable, so that deals of one day keep their places.
  const closed = strategy.customers.flatMap((customer) => dealOf(customer, beachhead)).sort((a, b) => compare(a.closed, b.closed));
  const newest = closed.at(-1)?.closed ?? null;
  const after = newest === null ? null : addMonths(newest, -windowMonths);
  const deals = closed.filter((deal) => after !== null && deal.closed > after);

  const inside = deals.filter(({ isInside }) => isInside);
  const [count, countInside] = [sum(deals, 'accounts'), sum(inside, 'accounts')];
  const [value, valueInside] = [sum(deals, 'value'), sum(inside, 'value')];
  const byCount = beachhead === undefined || count === 0 ? null : countInside / count;
  const byValue = beachhead === undefined || value === 0 ? null : valueInside / value;
  return {
    deals: deals.map(({ customer }) => customer),
    count,
    inside: countInside,
    byCount,
    byValue,
    valueInside,
    value,
    verdict: byCount === null ? null : verdictOn(Math.min(byCount, byValue ?? byCount)),
    after,
    newest,
    drift: beachhead === undefined ? null : driftOf(closed),
  };
}

/** A deal that is closed; nothing for other customers. Of a range of accounts the low end counts, of one of money the middle. */
function dealOf(customer: Customer, beachhead: Segment | undefined): Deal[] {
  const closed = valueOf(customer.closed);
  if (closed === undefined || !closedStatuses.has(valueOf(customer.status) ?? '')) return [];
  const accounts = valueOf(customer.count)?.low ?? 1;
  const deal = valueOf(customer.deal);
  const value = deal === undefined ? 0 : middle(deal.type === 'rate' ? deal.perYear : deal);
  return [
    {
      customer,
      closed,
      accounts,
      value: accounts * value,
      isInside: beachhead !== undefined && isNamedBy(beachhead, valueOf(customer.segment)),
    },
  ];
}

const middle = ({ low, high }: Interval): number => (low + high) / 2;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const sum = (deals: readonly Deal[], of: 'accounts' | 'value'): number => deals.reduce((all, deal) => all + deal[of], 0);

const reaches = (share: number, least: number): boolean => atLeast(exactly(share), exactly(least)) === 'yes';

function verdictOn(share: number): FocusVerdict {
  if (reaches(share, focusThresholds.marketDriven)) return 'market-driven';
  return reaches(share, focusThresholds.drifting) ? 'drifting' : 'sales-driven';
}

/**
 * Shares in the beachhead of the last five deals and of the five before, however long ago; `null` below ten.
 * A cohort is that many deals.
 */
function driftOf(deals: readonly Deal[]): FocusFigures['drift'] {
  if (sum(deals, 'accounts') < 2 * driftDeals) return null;
  const groups = [0, 0];
  let taken = 0;
  for (const deal of [...deals].reverse()) {
    for (const [g] of groups.entries()) {
      const from = Math.max(taken, g * driftDeals);
      const to = Math.min(taken + deal.accounts, (g + 1) * driftDeals);
      if (deal.isInside && to > from) groups[g]! += to - from;
    }
    taken += deal.accounts;
  }
  return { lastFive: groups[0]! / driftDeals, fiveBefore: groups[1]! / driftDeals };
}
