import { describe, expect, it } from 'vitest';
import { leaveOneOut } from '../../packages/core/src/method/robustness/leave-one-out.ts';
import { standingOf } from '../../packages/core/src/method/robustness/standing.ts';
import { expectClose, panelFrom, readVector, type VectorPanel } from '../method/vectors.ts';

interface Run {
  readonly without: string;
  readonly coWinners: readonly string[];
  readonly winner: string;
  readonly marginOfWinner01: number;
}
interface Vector {
  readonly inputs: VectorPanel;
  readonly expected: {
    readonly runs: readonly Run[];
    readonly stabilityAfterTieBreak: number;
    readonly stabilityStrict: number;
    readonly fragilePanel: {
      readonly ratings: VectorPanel['ratings'];
      readonly expected: Readonly<
        Record<string, { readonly order: readonly string[]; readonly score01: Readonly<Record<string, number>> }>
      >;
    };
  };
}

describe('leave one rater out (vector 10)', () => {
  const { inputs, expected } = readVector<Vector>('10-leave-one-rater-out');
  const runs = leaveOneOut(standingOf(panelFrom(inputs, 1)))!;

  it('names winner, ties and margin without each rater', () => {
    expect(runs.map(({ without }) => without)).toEqual(expected.runs.map(({ without }) => without));
    for (const [i, due] of expected.runs.entries()) {
      expect(runs[i]).toMatchObject({ winner: due.winner, coWinners: due.coWinners });
      expectClose(runs[i]!.margin, due.marginOfWinner01 * 100, due.without);
    }
  });

  it('counts the runs that keep the winner, after tie-breaks and strictly', () => {
    expect(runs.filter(({ kept }) => kept).length / runs.length).toBe(expected.stabilityAfterTieBreak);
    expect(runs.filter(({ coWinners }) => coWinners.length === 1).length / runs.length).toBe(expected.stabilityStrict);
  });

  it('finds the rater on whom a fragile choice hangs', () => {
    const { ratings, expected: due } = expected.fragilePanel;
    const fragile = leaveOneOut(
      standingOf(panelFrom({ ...inputs, raters: ['ana', 'ben', 'chloe'], scenarios: ['A', 'B'], ratings }, 1, equal(inputs))),
    )!;
    for (const { without, winner, kept, margin } of fragile) {
      const { order, score01 } = due[without]!;
      expect(winner).toBe(order[0]);
      expect(kept).toBe(order[0] === due.all!.order[0]);
      expectClose(margin, Math.abs(score01.A! - score01.B!) * 100, without);
    }
  });
});

const equal = ({ criteria }: VectorPanel): Record<string, number> => Object.fromEntries(criteria.map((name) => [name, 1]));

describe('leave one rater out, at the edges', () => {
  const { inputs } = readVector<Vector>('10-leave-one-rater-out');

  it('is undefined with one rater', () => {
    expect(leaveOneOut(standingOf(panelFrom({ ...inputs, raters: ['ana'] }, 3)))).toBeNull();
  });

  it('does not leave out a rater who rated nothing', () => {
    const withSilent = panelFrom({ ...inputs, raters: [...inputs.raters, 'silent'] }, 3);
    expect(leaveOneOut(standingOf(withSilent))!.map(({ without }) => without)).toEqual(inputs.raters);
  });

  it('has no winner and no margin when nobody passes the gate without a rater', () => {
    const [first] = leaveOneOut(standingOf(panelFrom(inputs, 5)))!;
    expect(first).toEqual({ without: 'ana', winner: null, coWinners: [], kept: true, margin: null });
  });
});
