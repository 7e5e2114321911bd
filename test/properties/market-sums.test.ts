/** Sizing, the bowling alley, the whole product, focus and evidence against sums that are written down anew here (method, sections 6 to 10). */
import { computeFigures, type Figures, type Interval } from '@headpin/core';
import { openProject } from '@headpin/language';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { today as usualDay } from './examples.ts';
import { holds } from './runs.ts';

function figuresOf(text: string, today = usualDay): Figures {
  const [view] = openProject([{ path: 'strategy.headpin', text }]).strategies;
  expect(view!.lowered.findings.map(({ rule }) => rule)).toEqual([]);
  return computeFigures(view!.strategy, today);
}

const close = (actual: number, expected: number, what: string) =>
  expect(Math.abs(actual - expected), `${what}: ${actual} instead of ${expected}`).toBeLessThanOrEqual(
    1e-9 * Math.max(1, Math.abs(expected)),
  );

type Ends = readonly [number, number];
const ends = (all: readonly number[]): fc.Arbitrary<Ends> =>
  fc
    .tuple(fc.constantFrom(...all), fc.constantFrom(...all), fc.boolean())
    .map(([a, b, isRange]): Ends => (isRange ? [Math.min(a, b), Math.max(a, b)] : [a, a]));
const range = ([low, high]: Ends, write = (end: number) => String(end)) => (low === high ? write(low) : `${write(low)}..${write(high)}`);
const money = (amount: number) => `$${amount}`;
const percent = (share: number) => `${share}%`;
/** The least and the largest that some numbers, each at one of its two ends, can give. */
function corners(all: readonly Ends[], of: (...numbers: number[]) => number): Interval {
  const choices = all.reduce<number[][]>(
    (chosen, [low, high]) =>
      chosen.flatMap((one) => [
        [...one, low],
        [...one, high],
      ]),
    [[]],
  );
  const results = choices.map((numbers) => of(...numbers));
  return { low: Math.min(...results), high: Math.max(...results) };
}
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
    1500,
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
    500,
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
    500,
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

/** Calendar arithmetic on three numbers, without the product's own. */
const lastOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
function monthsFrom(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const [y, m] = [first.getUTCFullYear(), first.getUTCMonth() + 1];
  return `${y}-${String(m).padStart(2, '0')}-${String(Math.min(day, lastOf(y, m))).padStart(2, '0')}`;
}
/** Any day, the ends of months more often than others. */
const days = (from: number, to: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 2, 15, 28, 29, 30, 31))
    .map(
      ([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(Math.min(day, lastOf(year, month))).padStart(2, '0')}`,
    );

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
    1500,
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
    1000,
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

describe('the whole product', () => {
  const component = fc.record({
    from: fc.constantFrom('', 'us', 'customer', 'Signed', 'Agreed', 'Talking'),
    status: fc.constantFrom('', 'shipped', 'building', 'agreed', 'missing'),
    ready: fc.option(days(2026, 2027), { nil: '' }),
    isWaived: fc.boolean(),
    meets: fc.subarray(['First', 'Second', 'Third']),
  });

  holds(
    'has each need covered, promised, waived or open, and ends with its last part',
    1500,
    fc.property(
      fc.array(component, { maxLength: 6 }),
      fc.option(days(2026, 2027), { nil: '' }),
      fc.option(days(2026, 2026), { nil: '' }),
      (parts, launch, decided) => {
        const property = (key: string, value: string) => (value === '' ? '' : ` ${key}: ${value}`);
        const written = parts.map(
          ({ from, status, ready, isWaived, meets }, i) =>
            `component Part${i} {${property('from', from)}${property('status', status)}${property('ready', ready)}${isWaived ? ' waived: "no"' : ''}${property('meets', meets.join(', '))} }`,
        );
        const figures = figuresOf(`strategy S { beachhead: Clerks${property('launch', launch)}${property('decided', decided)} }
        segment Clerks { need First need Second need Third }
        partner Signed { status: signed }\npartner Agreed { status: agreed }\npartner Talking { status: talking }
        ${written.join('\n')}`);
        const product = figures.wholeProduct.bySegment.get(figures.beachhead!)!;
        const stateOf = (need: string) => {
          const met = parts.filter(({ meets }) => meets.includes(need));
          const counting = met.filter(({ from, isWaived }) => !isWaived && !['', 'Talking'].includes(from));
          const covers = ({ status, ready }: (typeof parts)[number]) =>
            status === 'shipped' || (status !== 'missing' && ready !== '' && launch !== '' && ready <= launch);
          if (counting.some(covers)) return 'covered';
          if (counting.some(({ status }) => ['building', 'agreed'].includes(status))) return 'promised';
          return met.length > 0 && met.every(({ isWaived }) => isWaived) ? 'waived' : 'open';
        };
        const states = ['First', 'Second', 'Third'].map(stateOf);
        expect(product.needs.map(({ state }) => state)).toEqual(states);
        const left = states.filter((state) => state !== 'waived').length;
        expect(product.coverage).toBe(left === 0 ? null : states.filter((state) => state === 'covered').length / left);

        const last =
          parts
            .filter(({ isWaived, meets }) => !isWaived && meets.length > 0)
            .map(({ ready }) => ready)
            .sort()
            .at(-1) ?? '';
        const from = decided === '' ? launch : decided;
        if (last === '' || from === '') expect(product.leadTime).toBeNull();
        else {
          expect(product.leadTime).toMatchObject({ ready: last, from, withinThreeMonths: last <= monthsFrom(from, 3) });
          close(product.leadTime!.months, ((Date.parse(last) - Date.parse(from)) / 86_400_000) * (12 / 365.25), 'months');
        }
      },
    ),
  );
});

describe('the bowling alley', () => {
  const texts = ['North America', 'north  america', 'NORTH AMERICA ', 'Ontario', ''] as const;
  const four = ['geography', 'industry', 'profession', 'useCase'] as const;
  const segment = fc.tuple(...four.map(() => fc.constantFrom(...texts)));
  const written = (name: string, values: readonly string[]) =>
    `segment ${name} { ${four.flatMap((point, i) => (values[i] === '' ? [] : [`${point}: "${values[i]}"`])).join(' ')} }`;

  holds(
    'goes by path A, by path B, or not at all, as the points say',
    1500,
    fc.property(segment, segment, (from, to) => {
      const [expansion] = figuresOf(`${written('From', from)}\n${written('To', to)}\nexpand From -> To {}\nstrategy S {}`).expansions;
      const same = four.map((_, i) =>
        from[i] === '' || to[i] === '' ? undefined : from[i] === 'Ontario' || to[i] === 'Ontario' ? from[i] === to[i] : true,
      );
      const [geography, industry, profession, useCase] = same;
      const isA = useCase === true && [geography, industry, profession].includes(false);
      const isB = useCase === false && [geography, industry, profession].every((shared) => shared === true);
      expect(expansion!.path).toBe(isA ? 'A' : isB ? 'B' : null);
    }),
  );

  it.each([
    ['STRAẞE', 'Straße', true],
    ['straße', 'STRASSE', true],
    ['ΟΔΟΣ', 'οδος', true],
    ['ﬁling', 'FILING', true],
    ['caf\u00e9', 'CAFE\u0301', true],
    ['ılık', 'ilik', false],
    ['a\u00a0b', 'A \n B', true],
    ['naïve', 'naive', false],
  ])('compares %j and %j after Unicode case folding', (one, other, isSame) => {
    const quoted = (text: string) => JSON.stringify(text).slice(1, -1);
    const [expansion] = figuresOf(`segment From { industry: "${quoted(one)}" useCase: "u" }
      segment To { industry: "${quoted(other)}" useCase: "u" }
      expand From -> To {}
      strategy S {}`).expansions;
    expect(expansion!.shared.includes('industry')).toBe(isSame);
  });

  holds(
    'reuses the parts that meet needs of both, waived ones left out',
    800,
    fc.property(
      fc.array(fc.record({ meets: fc.subarray(['Old', 'New', 'Newer']), isWaived: fc.boolean() }), { maxLength: 7 }),
      fc.integer({ min: 0, max: 5 }),
      ends([5, 20, 40]),
      fc.constantFrom(0, 10, 25, 100),
      (parts, won, accounts, gate) => {
        const [expansion] = figuresOf(`
          segment From { accounts: ${range(accounts)} need Old }\nsegment To { need New need Newer }
          ${parts.map(({ meets, isWaived }, i) => `component P${i} {${meets.length === 0 ? '' : ` meets: ${meets.join(', ')}`}${isWaived ? ' waived: "no"' : ''} }`).join('\n')}
          ${Array.from({ length: won }, (_, i) => `customer C${i} { segment: From status: ${i % 2 === 0 ? 'won' : 'reference'} }`).join('\n')}
          customer Pilot { segment: From status: pilot }
          expand From -> To { gate: ${gate}% }\nstrategy S {}`).expansions;
        const forTarget = parts.filter(({ meets, isWaived }) => !isWaived && (meets.includes('New') || meets.includes('Newer')));
        expect(expansion!.reuse).toBe(
          forTarget.length === 0 ? null : forTarget.filter(({ meets }) => meets.includes('Old')).length / forTarget.length,
        );
        const soFar = corners([accounts], (n) => won / n);
        close(expansion!.shareSoFar!.low, soFar.low, 'low');
        close(expansion!.shareSoFar!.high, soFar.high, 'high');
        const reaches = (share: number) => share >= (gate / 100) * (1 - 1e-9);
        expect(expansion!.gateOpen).toBe(reaches(soFar.low) ? 'yes' : reaches(soFar.high) ? 'depends' : 'no');
      },
    ),
  );
});
