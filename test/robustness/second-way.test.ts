/** The fast ways of the sampled figures give the very bits of the plain ones. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstRanks, rankTable } from '../../packages/core/src/method/robustness/acceptability.ts';
import { alternativesOf } from '../../packages/core/src/method/robustness/alternatives.ts';
import { bootstrap } from '../../packages/core/src/method/robustness/bootstrap.ts';
import { leastMove } from '../../packages/core/src/method/robustness/least-move.ts';
import { OrderByTotal } from '../../packages/core/src/method/robustness/order-by-total.ts';
import { ResampleScores } from '../../packages/core/src/method/robustness/resample-scores.ts';
import { visitDrawnResamples, visitEveryResample } from '../../packages/core/src/method/robustness/resamples.ts';
import { standingOf } from '../../packages/core/src/method/robustness/standing.ts';
import { sampleWeights } from '../../packages/core/src/method/robustness/weight-sample.ts';
import { anyPanel } from './panels.ts';
import { plainLeaders, plainLeastMove, plainRanks, type Rows } from './plain.ts';

/** Tables of values: coarse ones tie often, fine ones hardly ever. */
const anyRows = ({ gaps }: { gaps: boolean }): fc.Arbitrary<{ rows: Rows; criteria: number }> =>
  fc.record({ criteria: fc.integer({ min: 1, max: 8 }), count: fc.integer({ min: 0, max: 20 }) }).chain(({ criteria, count }) => {
    const coarse = fc.constantFrom(0, 0.25, 0.5, 0.75, 1);
    const value = fc.oneof(coarse, fc.double({ min: 0, max: 1, noNaN: true }));
    const cell = gaps ? fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: fc.constant(null) }) : value;
    const list = <T>(of: fc.Arbitrary<T>, length: number) => fc.array(of, { minLength: length, maxLength: length });
    return fc.record({
      criteria: fc.constant(criteria),
      rows: fc.oneof(list(list(cell, criteria), count), list(list(coarse, criteria), count)),
    });
  });

describe('ranks under sampled weights', () => {
  for (const gaps of [false, true]) {
    it(gaps ? 'with unrated criteria' : 'of rows in full', () => {
      fc.assert(
        // More draws than a counter of 8 bits holds.
        fc.property(anyRows({ gaps }), fc.constantFrom(1, 255, 256, 600), ({ rows, criteria }, draws) => {
          const sample = sampleWeights(criteria, draws);
          const alternatives = alternativesOf(rows, criteria);
          const plain = plainRanks(rows, sample);
          const { acceptability, pairwise } = rankTable(alternatives, sample);
          const first = firstRanks(alternatives, sample);
          expect([...acceptability]).toEqual(plain.acceptability);
          expect([...pairwise]).toEqual(plain.pairwise);
          expect([...first.shares]).toEqual(rows.map((_, a) => plain.acceptability[a * rows.length]));
          expect(first.centralWeights.map((weights) => weights && [...weights])).toEqual(plain.centralWeights);
        }),
        { numRuns: 60 },
      );
    });
  }
});

describe('order by total', () => {
  it('is the order of the totals, whatever came before', () => {
    const total = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.5, 0.5 + 1e-12, 1, 1e-300));
    fc.assert(
      fc.property(
        fc
          .integer({ min: 0, max: 40 })
          .chain((count) => fc.array(fc.array(total, { minLength: count, maxLength: count }), { maxLength: 5 })),
        (lists) => {
          const byTotal = new OrderByTotal(lists[0]?.length ?? 0);
          for (const totals of lists) {
            const order = [...byTotal.sorted(Float64Array.from(totals))];
            expect(order.map((a) => totals[a])).toEqual(totals.toSorted((a, b) => b - a));
            expect(order.toSorted((a, b) => a - b)).toEqual([...totals.keys()]);
          }
        },
      ),
    );
  });
});

describe('leaders of resampled panels', () => {
  const panels = fc.oneof(
    anyPanel({ scenarios: 8, niceToHaves: 4, raters: 6, oneMissingIn: 0 }),
    anyPanel({ scenarios: 8, niceToHaves: 4, raters: 6, oneMissingIn: 6 }),
    anyPanel({ scenarios: 8, niceToHaves: 4, raters: 5, oneMissingIn: 2 }),
  );

  it('are those of every scenario scored in full, however many raters share their votes', () => {
    fc.assert(
      fc.property(panels, fc.nat(), (panel, any) => {
        const { voters } = standingOf(panel);
        fc.pre(voters.length > 1);
        const shared = any % voters.length;
        const scores = new ResampleScores(panel, voters, shared);
        visitEveryResample(
          voters.length,
          shared,
          (votes) => scores.share(votes),
          (votes) => expect([...scores.leaders(votes)].sort((a, b) => a - b)).toEqual(plainLeaders(panel, voters, [...votes])),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('and so are the chances to be first', () => {
    fc.assert(
      fc.property(panels, (panel) => {
        const { voters } = standingOf(panel);
        fc.pre(voters.length > 1);
        const wins = panel.scenarios.map(() => 0);
        let all = 0;
        const count = (votes: Uint8Array, ways: number): void => {
          const leaders = plainLeaders(panel, voters, [...votes]);
          all += ways;
          for (const s of leaders) wins[s] = wins[s]! + ways / leaders.length;
        };
        visitEveryResample(voters.length, 0, () => {}, count);
        expect(bootstrap(panel, voters)!.wins).toEqual(wins.map((ways) => ways / all));
      }),
      { numRuns: 60 },
    );
  });

  it('also where resamples are drawn and nothing is shared', () => {
    fc.assert(
      fc.property(anyPanel({ scenarios: 6, raters: 14, oneMissingIn: 4 }), (panel) => {
        const { voters } = standingOf(panel);
        fc.pre(voters.length > 1);
        const scores = new ResampleScores(panel, voters);
        visitDrawnResamples(voters.length, 20, 42, (votes) =>
          expect([...scores.leaders(votes)].sort((a, b) => a - b)).toEqual(plainLeaders(panel, voters, [...votes])),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('the least move of weight', () => {
  it('takes criteria in order of leads', () => {
    const lead = fc.oneof(fc.constantFrom(-1, -0.5, 0, -0, 0.5, 1), fc.double({ min: -1, max: 1, noNaN: true }));
    const criterion = fc.record({ share: fc.double({ min: 0, max: 1, noNaN: true }), lead });
    fc.assert(
      fc.property(fc.array(criterion, { minLength: 1, maxLength: 12 }), (criteria) => {
        const [shares, leads] = [criteria.map(({ share }) => share), criteria.map((one) => one.lead)];
        expect(leastMove(shares, leads)).toBe(plainLeastMove(shares, leads));
      }),
    );
  });
});
