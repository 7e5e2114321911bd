/** Sizing against its formula, written down anew (method, section 6). */
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { close, corners, ends, figuresOf, money, percent, range } from './market-sums.ts';
import { holds } from './runs.ts';

const perYear = { day: 365.25, week: 365.25 / 7, month: 12, quarter: 4, year: 1 } as const;
const units = Object.keys(perYear) as (keyof typeof perYear)[];

describe('sizing', () => {
  const sized = fc.record({
    accounts: ends([1, 40, 600]),
    spend: ends([250, 25_000, 1_000_000]),
    per: fc.constantFrom(...units),
    share: ends([5, 30, 40, 50, 55]),
    rise: ends([6, 18, 24, 48, 90]),
    goal: ends([100_000, 10_000_000, 250_000_000]),
    years: ends([1, 3, 5]),
    horizon: ends([12, 24, 48]),
  });

  holds(
    'has the ends that the formula gives at the corners of all ranges',
    3000,
    fc.property(sized, ({ accounts, spend, per, share, rise, goal, years, horizon }) => {
      const figures = figuresOf(`
        strategy S { beachhead: Clerks goal: ${range(goal, money)} over ${range(years)} years horizon: ${range(horizon)} months }
        segment Clerks {
          accounts: ${range(accounts)}
          spend: ${range(spend, money)} per ${per}
          share: ${range(share, percent)} within ${range(rise)} months
        }`);
      const sizing = figures.sizing.get(figures.beachhead!)!;
      const market = (n: number, amount: number) => n * amount * perYear[per];
      /** A share that rises from 0 in a straight line, added up year by year. */
      const fullYears = (period: number, months: number) =>
        months / 12 > period ? period ** 2 / (2 * (months / 12)) : period - months / 24;
      const revenue = corners(
        [accounts, spend, share, years, rise],
        (n, amount, part, period, months) => (market(n, amount) * part * fullYears(period, months)) / 100,
      );
      const needed = corners(
        [goal, accounts, spend, years, rise],
        (wanted, n, amount, period, months) => wanted / (market(n, amount) * fullYears(period, months)),
      );
      for (const end of ['low', 'high'] as const) {
        close(sizing.ownRevenue![end], revenue[end], `revenue ${end}`);
        close(sizing.shareNeeded![end], needed[end], `share needed ${end}`);
        close(sizing.marketPerYear![end], corners([accounts, spend], market)[end], `market ${end}`);
      }
      const compared = (least: number, most: number) =>
        least >= goal[1] * (1 - 1e-9) ? 'yes' : most >= goal[0] * (1 - 1e-9) ? 'depends' : 'no';
      expect(sizing.bigEnough).toBe(compared(revenue.low, revenue.high));
      const inBand = share[1] < 30 || share[0] > 50 ? 'no' : share[0] >= 30 && share[1] <= 50 ? 'yes' : 'depends';
      const inTime = rise[0] > horizon[1] ? 'no' : rise[1] <= horizon[0] ? 'yes' : 'depends';
      expect(sizing.smallEnough).toBe([inBand, inTime].includes('no') ? 'no' : [inBand, inTime].includes('depends') ? 'depends' : 'yes');
      expect(sizing.halfTheOrders).toBe(share[0] >= 50 ? 'yes' : share[1] >= 50 ? 'depends' : 'no');
    }),
  );

  holds(
    'needs just the share at which own revenue reaches the goal',
    2000,
    fc.property(
      fc.integer({ min: 20, max: 900 }),
      fc.integer({ min: 1, max: 90 }),
      fc.integer({ min: 1, max: 6 }),
      (accounts, months, years) => {
        const text = (share: string) => `
        strategy S { beachhead: Clerks goal: $1M over ${years} years }
        segment Clerks { accounts: ${accounts} spend: $20k per year share: ${share} within ${months} months }`;
        const of = (share: string) => {
          const figures = figuresOf(text(share));
          return figures.sizing.get(figures.beachhead!)!;
        };
        const needed = of('40%').shareNeeded!.low * 100;
        fc.pre(needed < 100);
        close(of(`${needed.toFixed(12)}%`).ownRevenue!.low, 1_000_000, 'own revenue');
      },
    ),
  );

  holds(
    'compels when doing nothing costs more than the risk, whatever the periods',
    2000,
    fc.property(
      ends([0, 100, 1000, 50_000]),
      fc.constantFrom(...units),
      ends([0, 100, 1000, 50_000]),
      fc.constantFrom(...units),
      (cost, costPer, risk, riskPer) => {
        const figures =
          figuresOf(`segment Clerks { reason to buy { inaction: ${range(cost, money)} per ${costPer} risk: ${range(risk, money)} per ${riskPer} } }
        strategy S { beachhead: Clerks }`);
        const { inactionRatio, compels } = figures.sizing.get(figures.beachhead!)!;
        if (risk[0] === 0) {
          expect([inactionRatio, compels]).toEqual([null, null]);
          return;
        }
        const due = corners([cost, risk], (a, b) => (a * perYear[costPer]) / (b * perYear[riskPer]));
        close(inactionRatio!.low, due.low, 'low');
        close(inactionRatio!.high, due.high, 'high');
        const isAbove = (ratio: number) => ratio > 1 + 1e-9;
        expect(compels).toBe(isAbove(due.low) ? 'yes' : isAbove(due.high) ? 'depends' : 'no');
      },
    ),
  );
});
