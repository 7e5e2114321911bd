/** Windows of the calendar: the deals that count, and how evidence ages (method, sections 9 and 10). */
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { days, figuresOf, monthsFrom } from './market-sums.ts';
import { holds } from './runs.ts';

describe('focus', () => {
  const deals = fc.array(
    fc.record({
      closed: days(2026, 2028),
      status: fc.constantFrom('won', 'reference', 'pilot', 'lead', 'lost'),
      isInside: fc.boolean(),
      count: fc.constantFrom(1, 1, 1, 4),
      deal: fc.constantFrom('', '$100', '$300', '$10 per month', '$0.7k'),
    }),
    { maxLength: 14 },
  );
  const valueOf = { '': 0, $100: 100, $300: 300, '$10 per month': 120, '$0.7k': 700 } as const;

  holds(
    'counts the deals of the twelve months up to the newest, cohorts and values too, and judges the lower share',
    3000,
    fc.property(deals, (all) => {
      const customers = all.map(
        ({ closed, status, isInside, count, deal }, i) =>
          `customer C${i} { closed: ${closed} status: ${status} count: ${count}${isInside ? ' segment: Clerks' : ''}${deal === '' ? '' : ` deal: ${deal}`} }`,
      );
      const { focus } = figuresOf(`strategy S { beachhead: Clerks }\nsegment Clerks\n${customers.join('\n')}`);
      const closed = all.filter(({ status }) => ['won', 'reference', 'pilot'].includes(status));
      const newest = closed
        .map((deal) => deal.closed)
        .sort()
        .at(-1);
      const counted = closed.filter((deal) => newest !== undefined && deal.closed > monthsFrom(newest, -12));
      const sum = (deals: typeof all, of: (deal: (typeof all)[number]) => number) => deals.reduce((total, deal) => total + of(deal), 0);
      const inside = counted.filter(({ isInside }) => isInside);
      const count = (deals: typeof all) => sum(deals, (deal) => deal.count);
      const value = (deals: typeof all) => sum(deals, (deal) => deal.count * valueOf[deal.deal as keyof typeof valueOf]);
      expect(focus.count).toBe(count(counted));
      expect(focus.byCount).toBe(counted.length === 0 ? null : count(inside) / count(counted));
      expect(focus.byValue).toBe(value(counted) === 0 ? null : value(inside) / value(counted));
      const lower = Math.min(focus.byCount ?? 2, focus.byValue ?? 2);
      expect(focus.verdict).toBe(lower > 1 ? null : lower >= 0.7 ? 'market-driven' : lower >= 0.4 ? 'drifting' : 'sales-driven');

      // One entry a customer, so that the last five and the five before can be cut off.
      const each = closed
        .map((deal, place) => ({ ...deal, place }))
        .sort((a, b) => (a.closed < b.closed ? -1 : a.closed > b.closed ? 1 : a.place - b.place))
        .flatMap((deal) => Array.from({ length: deal.count }, () => deal.isInside));
      const share = (group: readonly boolean[]) => group.filter(Boolean).length / 5;
      expect(focus.drift).toEqual(each.length < 10 ? null : { lastFive: share(each.slice(-5)), fiveBefore: share(each.slice(-10, -5)) });
    }),
  );
});

describe('evidence', () => {
  const fresh = {
    marketShare: 'A',
    usage: 'A',
    survey: 'B',
    study: 'B',
    easeOfUse: 'B',
    standard: 'B',
    press: 'C',
    benchmark: 'C',
    demo: 'C',
    anecdote: 'D',
  } as const;

  holds(
    'loses a grade when it is older than eighteen calendar months, and has none before its day',
    2000,
    fc.property(
      fc.constantFrom(...(Object.keys(fresh) as (keyof typeof fresh)[])),
      days(2024, 2027),
      days(2025, 2027),
      (kind, date, today) => {
        const [grade] = [...figuresOf(`evidence E { kind: ${kind} date: ${date} source: "s" }\nstrategy S {}`, today).evidence.values()];
        const older = { A: 'B', B: 'C', C: 'D', D: 'D' } as const;
        const isOld = date < monthsFrom(today, -18);
        expect(grade!.grade).toBe(date > today ? null : isOld ? older[fresh[kind]] : fresh[kind]);
        expect(grade!.aged).toBe(date <= today && isOld);
      },
    ),
  );
});
