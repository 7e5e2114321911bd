/** Robustness of the example strategies, against figures computed independently in exact arithmetic. */
import { describe, expect, it } from 'vitest';
import type { FlipRoute } from '../../packages/core/src/method/robustness/figures.ts';
import { assessExample, exampleNames, expectedText } from '../method/examples.ts';
import { expectClose, parseExact } from '../method/vectors.ts';

interface Expected {
  readonly strategy: {
    readonly verdict: string;
    readonly criteria: readonly {
      readonly name: string;
      readonly flip: { readonly stays: readonly [number, number | null]; readonly below: string | null; readonly above: string | null };
    }[];
  };
  readonly scenarios: readonly {
    readonly name: string;
    readonly acceptability: readonly number[] | null;
    readonly acceptabilityOrdered: number | null;
    readonly centralWeights: Readonly<Record<string, number>> | null;
    readonly bootstrap: number | null;
  }[];
  readonly panel: {
    readonly leaveOneOut: readonly {
      without: string;
      winner: string | null;
      coWinners: readonly string[];
      kept: boolean;
      margin: number | null;
    }[];
    readonly bootstrap: { readonly multisets: number; readonly noSurvivor: number; readonly tie: number } | null;
  };
  readonly flips: {
    readonly steps: number | null;
    readonly ratings: number | null;
    readonly pass: FlipRoute | null;
    readonly gate: FlipRoute | null;
    readonly revive: FlipRoute | null;
    readonly allWeights: number | null;
    readonly allWeightsRival: string | null;
  };
}

const noRoute: FlipRoute = { steps: null, stepsBy: null, ratings: null, ratingsBy: null };

for (const name of exampleNames) {
  describe(`robustness of ${name}`, () => {
    const expected = parseExact<Expected>(expectedText(name));
    const { robustness } = assessExample(name).figures;

    it('has the verdict', () => expect(robustness.verdict).toBe(expected.strategy.verdict));

    it('tells how far each weight can move, and who is first beyond', () => {
      for (const { name: criterion, flip } of expected.strategy.criteria) {
        const { stays, below, above } = robustness.weights.get(criterion)!;
        expectClose(stays[0], flip.stays[0], `${criterion} from`);
        expectClose(stays[1], flip.stays[1], `${criterion} to`);
        expect({ below, above }, criterion).toEqual({ below: flip.below, above: flip.above });
      }
    });

    it('gives each survivor its ranks over all weightings', () => {
      const survivors = expected.scenarios.filter(({ acceptability }) => acceptability !== null);
      expect([...robustness.scenarios.keys()]).toEqual(survivors.map((one) => one.name));
      for (const { name: scenario, acceptability, acceptabilityOrdered, centralWeights } of survivors) {
        const figures = robustness.scenarios.get(scenario)!;
        expect(figures.acceptability).toHaveLength(acceptability!.length);
        for (const [rank, share] of acceptability!.entries())
          expectClose(figures.acceptability[rank], share, `${scenario} rank ${rank + 1}`);
        expectClose(figures.acceptabilityFirst, acceptability![0]!, `${scenario} first`);
        expectClose(figures.acceptabilityOrdered, acceptabilityOrdered, `${scenario} ordered`);
        expect(Object.keys(figures.centralWeights ?? {})).toEqual(Object.keys(centralWeights ?? {}));
        for (const [criterion, weight] of Object.entries(centralWeights ?? {}))
          expectClose(figures.centralWeights![criterion], weight, `${scenario} ${criterion}`);
      }
    });

    it('gives each scenario its chance over resampled raters', () => {
      for (const { name: scenario, bootstrap } of expected.scenarios)
        expectClose(robustness.bootstrap?.wins.get(scenario) ?? null, bootstrap, scenario);
      const due = expected.panel.bootstrap;
      if (due === null) expect(robustness.bootstrap).toBeNull();
      else {
        expect(robustness.bootstrap).toMatchObject({ resamples: due.multisets, exact: true });
        expectClose(robustness.bootstrap!.noSurvivor, due.noSurvivor, 'no survivor');
        expectClose(robustness.bootstrap!.tie, due.tie, 'tie');
      }
    });

    it('leaves out each rater', () => {
      const runs = robustness.leaveOneOut ?? [];
      expect(runs.map(({ margin, ...rest }) => rest)).toEqual(expected.panel.leaveOneOut.map(({ margin, ...rest }) => rest));
      for (const [i, { without, margin }] of expected.panel.leaveOneOut.entries()) expectClose(runs[i]!.margin, margin, without);
    });

    it('finds the shortest flips', () => {
      const { flips } = robustness;
      const { pass, gate, revive } = expected.flips;
      expect({ pass: flips.pass, gate: flips.gate, revive: flips.revive }).toEqual({
        pass: pass ?? noRoute,
        gate: gate ?? noRoute,
        revive: revive ?? noRoute,
      });
      expect({ steps: flips.steps, ratings: flips.ratings }).toEqual({ steps: expected.flips.steps, ratings: expected.flips.ratings });
      expect(flips.by.reduce((sum, { from, to }) => sum + Math.abs(to - from), 0)).toBe(expected.flips.steps);
      expect(flips.byRatings).toHaveLength(expected.flips.ratings!);
      expectClose(flips.allWeights, expected.flips.allWeights, 'all weights');
      expect(flips.allWeightsRival).toBe(expected.flips.allWeightsRival);
    });
  });
}
