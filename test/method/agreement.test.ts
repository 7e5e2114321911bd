import { describe, expect, it } from 'vitest';
import { krippendorffAlpha } from '../../packages/core/src/method/agreement/alpha.ts';
import { cellAgreement } from '../../packages/core/src/method/agreement/cell.ts';
import { iccOfMean } from '../../packages/core/src/method/agreement/icc.ts';
import { kendallW } from '../../packages/core/src/method/agreement/kendall.ts';
import { expectClose, readVector } from './vectors.ts';

describe("Kendall's W (vector 04)", () => {
  const { cases } = readVector<{ cases: readonly { name: string; ratersByItems: readonly number[][]; expected: { W: number } | null }[] }>(
    '04-kendall-w',
  );
  for (const { name, ratersByItems, expected } of cases) {
    it(name, () => expectClose(kendallW(ratersByItems), expected?.W ?? null));
  }
});

describe("Krippendorff's alpha, ordinal (vector 05)", () => {
  interface AlphaCase {
    readonly name: string;
    readonly ratersByUnits: readonly (readonly (number | null)[])[];
    readonly expected: { readonly ordinal?: { readonly alpha: number | null } };
  }
  const { cases } = readVector<{ cases: readonly AlphaCase[] }>('05-krippendorff-alpha');
  for (const { name, ratersByUnits, expected } of cases) {
    const { ordinal } = expected;
    if (ordinal === undefined) continue;
    it(name, () => {
      const units = ratersByUnits[0]!.map((_, unit) => ratersByUnits.flatMap((ratings) => ratings[unit] ?? []));
      expectClose(krippendorffAlpha(units), ordinal.alpha);
    });
  }
});

describe('intraclass correlation of the mean (vector 06)', () => {
  interface IccCase {
    readonly name: string;
    readonly targetsByRaters: readonly number[][];
    readonly expected: Readonly<Record<string, number>>;
  }
  const { cases } = readVector<{ cases: readonly IccCase[] }>('06-icc');
  for (const { name, targetsByRaters, expected } of cases) {
    it(name, () => expectClose(iccOfMean(targetsByRaters), expected['ICC(2,k)=ICC(A,k)']!));
  }
  it('is undefined when nothing varies', () =>
    expect(
      iccOfMean([
        [0.1, 0.1],
        [0.1, 0.1],
        [0.1, 0.1],
      ]),
    ).toBeNull());
});

describe('agreement inside one cell (vector 07)', () => {
  const { cases } = readVector<{ cases: readonly { ratings: readonly number[]; rwgUniform: number | null; range: number }[] }>(
    '07-cell-agreement',
  );
  for (const { ratings, rwgUniform, range } of cases) {
    it(`ratings ${ratings.join(' ')}`, () => {
      const agreement = cellAgreement(ratings);
      expectClose(agreement.rwg, rwgUniform);
      expect(agreement.range).toBe(range);
    });
  }
  it.each([
    [[2, 3, 4], false],
    [[1, 4], true],
    [[2, 2, 4], true],
    [[2, 4], false],
    [[], false],
  ])('ratings %j are disputed: %s', (ratings, disputed) => expect(cellAgreement(ratings).disputed).toBe(disputed));
});
