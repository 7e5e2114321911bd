import { describe, expect, it } from 'vitest';
import type {
  Component,
  Customer,
  Decision,
  Evidence,
  Need,
  Partner,
  ReasonToBuy,
  Segment,
} from '../../packages/core/src/facts/strategy.ts';
import { adjacencyOf } from '../../packages/core/src/method/bowling-alley.ts';
import { bestGrade, gradeEvidence, weakestGrade } from '../../packages/core/src/method/evidence.ts';
import { points } from '../../packages/core/src/method/figures.ts';
import { focusOf } from '../../packages/core/src/method/focus.ts';
import { sizingOf } from '../../packages/core/src/method/sizing.ts';
import { wholeProductOf } from '../../packages/core/src/method/whole-product.ts';
import { element, named, over, perYear, range, reference, segment, strategy, within, years } from './facts.ts';
import { expectClose, readVector } from './vectors.ts';

const decision = (values: Record<string, unknown>) => named<Decision>('strategy', 'Crossing', values);
const million = 1e6;

describe('sizing (vector 15)', () => {
  const { cases } = readVector<{
    cases: {
      hundredMillionReadAsYourRevenue: { inputs: Record<string, number>; expected: Record<string, number> };
      costOfDoingNothing: { inputs: Record<string, number>; expected: { revenueLostPerYear: number; ratio: number; pass: boolean } };
    };
  }>('15-sizing');

  it('own revenue reaches a goal exactly where the spend of the segment is what the goal needs', () => {
    const { inputs, expected } = cases.hundredMillionReadAsYourRevenue;
    const atOnce = years(0);
    const goal = over(inputs.revenueOver5Years!, years(5));
    for (const [share, spend] of [
      [inputs.shareLow!, expected.segmentSpendPerYearAtShareLow!],
      [inputs.shareHigh!, expected.segmentSpendPerYearAtShareHigh!],
    ] as const) {
      const one = segment('One', { accounts: range(1), spend: perYear(spend), share: within(share, share, atOnce) });
      const sizing = sizingOf(strategy({ decision: decision({ goal }), segments: [one] }), one);
      expect(Math.abs(sizing.ownRevenue!.low / inputs.revenueOver5Years! - 1)).toBeLessThan(1e-12);
      expectClose(sizing.shareNeeded!.low, share);
      expect(sizing.bigEnough).toBe('yes');
    }
  });

  it('inaction compels when it costs more than the risk', () => {
    const { inputs, expected } = cases.costOfDoingNothing;
    const lost = inputs.customers! * inputs.arpaPerYear! * inputs.churn!;
    const reason = element<ReasonToBuy>({}, { inaction: perYear(lost), risk: perYear(inputs.riskOfBuying!) });
    const sizing = sizingOf(strategy(), segment('One', {}, { reason }));
    expectClose(sizing.inactionPerYear!.low, expected.revenueLostPerYear);
    expectClose(sizing.inactionRatio!.high, expected.ratio);
    expect(sizing.compels === 'yes').toBe(expected.pass);
  });
});

describe('sizing', () => {
  const sized = (values: Record<string, unknown>, of: Record<string, unknown>) => {
    const one = segment('One', values);
    return sizingOf(strategy({ decision: decision(of), segments: [one] }), one);
  };
  const goal = over(50 * million, years(5));

  it('lets the share rise in a straight line and then stay', () => {
    const { ownRevenue } = sized({ accounts: range(10), spend: perYear(million), share: within(0.4, 0.4, years(2)) }, { goal });
    expectClose(ownRevenue!.low, 10 * million * 0.4 * 4);
  });

  it('cuts the rise off where it is longer than the period', () => {
    const { ownRevenue } = sized({ accounts: range(10), spend: perYear(million), share: within(0.4, 0.4, years(8)) }, { goal });
    expectClose(ownRevenue!.low, (10 * million * 0.4 * 25) / 16);
  });

  it('puts the longest rise with the low end, and says "depends" where the goal lies inside', () => {
    const sizing = sized({ accounts: range(10, 20), spend: perYear(2 * million), share: within(0.3, 0.5, years(1, 2)) }, { goal });
    expectClose(sizing.ownRevenue!.low, 20 * million * 0.3 * 4);
    expectClose(sizing.ownRevenue!.high, 40 * million * 0.5 * 4.5);
    expect(sizing.bigEnough).toBe('depends');
    expectClose(sizing.shareNeeded!.low, (50 * million) / (40 * million * 4.5));
    expectClose(sizing.shareNeeded!.high, (50 * million) / (20 * million * 4));
  });

  it('is small enough to lead within 30–50% and the horizon, and undefined without a horizon', () => {
    const share = within(0.3, 0.5, years(2));
    expect(sized({ share }, { horizon: years(2) }).smallEnough).toBe('yes');
    expect(sized({ share }, { horizon: years(1) }).smallEnough).toBe('no');
    expect(sized({ share: within(0.2, 0.4, years(2)) }, { horizon: years(2) }).smallEnough).toBe('depends');
    expect(sized({ share }, {}).smallEnough).toBeNull();
    expect(sized({ share }, {}).smallEnoughParts).toEqual({ share: 'yes', horizon: null });
  });

  it('has no ratio where the risk is 0, and depends where the range straddles 1', () => {
    const compels = (risk: [number, number]) => {
      const reason = element<ReasonToBuy>({}, { inaction: perYear(10), risk: perYear(...risk) });
      return sizingOf(strategy(), segment('One', {}, { reason })).compels;
    };
    expect(compels([0, 0])).toBeNull();
    expect(compels([5, 20])).toBe('depends');
    expect(compels([10, 10])).toBe('no');
  });

  it('leaves a value with an error out of every figure', () => {
    expect(sized({ accounts: undefined, spend: perYear(1) }, { goal }).marketPerYear).toBeNull();
  });
});

describe('adjacency (vector 16)', () => {
  interface Pin {
    readonly pin: Record<string, string>;
    readonly changed: readonly string[];
    readonly path: string;
  }
  const { beachhead, cases } = readVector<{ beachhead: Record<string, string>; cases: readonly Pin[] }>('16-adjacency');
  const paths: Readonly<Record<string, 'A' | 'B' | null>> = { A: 'A', B: 'B', same: null, notAdjacent: null };
  it.each(cases)('changing $changed gives path $path', ({ pin, changed, path }) => {
    const adjacency = adjacencyOf(segment('From', beachhead), segment('To', pin));
    expect(adjacency.path).toBe(paths[path]);
    expect(adjacency.changed).toEqual(changed);
    expect(adjacency.shared).toEqual(points.filter((point) => !changed.includes(point)));
  });

  it('ignores case and spacing, and never shares a missing point', () => {
    const from = segment('From', beachhead);
    expect(adjacencyOf(from, segment('To', { ...beachhead, industry: '  PHARMA ', profession: 'other' })).changed).toEqual(['profession']);
    const { useCase: _, ...withoutUseCase } = beachhead;
    expect(adjacencyOf(from, segment('To', withoutUseCase)).path).toBeNull();
  });
});

describe('whole product', () => {
  const need = named<Need>('need', 'Assemble', {}, { segment: segment('One', {}) });
  const meets = [reference(need)];
  const partner = (status: string) => reference(named<Partner>('partner', 'Ally', { status }));
  const stateWith = (...parts: Record<string, unknown>[]) => {
    const components = parts.map((values, i) => named<Component>('component', `Part${i}`, { meets, ...values }));
    const one = segment('One', {}, { needs: [need] });
    return wholeProductOf(
      strategy({ decision: decision({ launch: '2027-01-31', decided: '2026-11-30' }), segments: [one], components }),
    ).bySegment.get(one)!;
  };
  it.each([
    ['covered', { from: 'us', status: 'shipped' }],
    ['covered', { from: 'us', status: 'building', ready: '2027-01-31' }],
    ['promised', { from: 'us', status: 'building', ready: '2027-02-01' }],
    ['open', { from: 'us', status: 'missing', ready: '2027-01-01' }],
    ['open', { status: 'shipped' }],
    ['open', { from: partner('talking'), status: 'shipped' }],
    ['covered', { from: partner('agreed'), status: 'shipped' }],
    ['waived', { waived: 'They have it.' }],
  ])('a need is %s by %j', (state, values) => expect(stateWith(values).needs[0]!.state).toBe(state));

  it('leaves waived needs out of the coverage', () => {
    expect(stateWith({ waived: 'They have it.' }).coverage).toBeNull();
    expect(stateWith({ from: 'us', status: 'shipped' }).coverage).toBe(1);
  });

  it('counts three months to the same day, or the last of the month', () => {
    const leadTime = (ready: string) => stateWith({ from: 'us', status: 'building', ready }).leadTime;
    expect(leadTime('2027-02-28')).toMatchObject({ days: 90, withinThreeMonths: true });
    expect(leadTime('2027-03-01')!.withinThreeMonths).toBe(false);
  });
});

describe('focus', () => {
  const one = segment('One');
  const inside = reference(one);
  const customer = (name: string, values: Record<string, unknown>) => named<Customer>('customer', name, { status: 'won', ...values });
  const focus = (...customers: Customer[]) => focusOf(strategy({ segments: [one], customers }));
  const deal = (amount: number) => ({ type: 'money', currency: 'USD', ...range(amount) });

  it('counts what was closed later than twelve months before the newest', () => {
    const { deals, after } = focus(
      customer('Old', { closed: '2025-06-30', segment: inside }),
      customer('Kept', { closed: '2025-07-01' }),
      customer('Lead', { closed: '2026-12-01', status: 'lead' }),
      customer('Newest', { closed: '2026-06-30', segment: inside }),
    );
    expect(after).toBe('2025-06-30');
    expect(deals.map(({ name }) => name)).toEqual(['Kept', 'Newest']);
  });

  it('takes the lower of the shares by count and by value, a cohort for its accounts', () => {
    const figures = focus(
      customer('Cohort', { closed: '2026-01-01', segment: inside, count: range(3), deal: deal(10) }),
      customer('Big', { closed: '2026-02-01', deal: deal(70) }),
    );
    expect(figures).toMatchObject({ count: 4, inside: 3, byCount: 0.75, byValue: 0.3, verdict: 'sales-driven' });
  });

  it('goes by count alone where no deal has a value, and is undefined without deals', () => {
    expect(focus(customer('A', { closed: '2026-01-01', segment: inside }))).toMatchObject({ byValue: null, verdict: 'market-driven' });
    expect(focus()).toMatchObject({ byCount: null, verdict: null, newest: null });
  });

  it('compares the last five deals with the five before however long ago, cohorts by account', () => {
    const figures = focus(
      customer('Before', { closed: '2024-01-01', count: range(4) }),
      customer('Across', { closed: '2026-02-01', segment: inside, count: range(4) }),
      customer('Last', { closed: '2026-03-01', count: range(2) }),
    );
    expect(figures.drift).toEqual({ lastFive: 0.6, fiveBefore: 0.2 });
    expect(focus(customer('Few', { closed: '2026-01-01', count: range(9) })).drift).toBeNull();
  });
});

describe('evidence', () => {
  const one = segment('One');
  const witness = (of: Segment) => reference(named<Customer>('customer', 'Witness', { segment: reference(of) }));
  const ally = (status: string) => reference(named<Partner>('partner', 'Ally', { status }));
  const grade = (values: Record<string, unknown>) => gradeEvidence(named<Evidence>('evidence', 'Proof', values), one, '2026-11-21');
  it.each([
    ['A', { kind: 'usage' }],
    ['A', { kind: 'reference', from: witness(one) }],
    ['C', { kind: 'reference', from: witness(segment('Other')) }],
    ['B', { kind: 'interviews', sample: range(8) }],
    ['C', { kind: 'interviews', sample: range(7, 9) }],
    ['B', { kind: 'partner', from: ally('signed') }],
    ['C', { kind: 'partner', from: ally('agreed') }],
    ['D', { kind: 'anecdote' }],
    ['A', { kind: 'usage', date: '2025-05-21' }],
    ['B', { kind: 'usage', date: '2025-05-20' }],
    ['D', { kind: 'anecdote', date: '2020-01-01' }],
    [null, { kind: 'usage', date: '2026-11-22' }],
    [null, { date: '2026-11-01' }],
  ])('has grade %s: %j', (expected, values) => expect(grade(values).grade).toBe(expected));

  it('grades a statement by its best evidence and a chain by its weakest link', () => {
    expect(bestGrade(['C', null, 'B'])).toBe('B');
    expect(weakestGrade(['A', 'C', 'B'])).toBe('C');
    expect(weakestGrade(['A', null])).toBeNull();
  });
});
