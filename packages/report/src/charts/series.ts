import type { Criterion } from '@headpin/core/facts/strategy.ts';

const shades = { showstopper: { name: 'must', count: 4 }, niceToHave: { name: 'nice', count: 5 } } as const;

/** The colour class of each criterion: showstoppers in one hue, nice-to-haves in another, shades in their order. */
export function seriesClasses(criteria: readonly Criterion[]): ReadonlyMap<string, string> {
  const seen = { showstopper: 0, niceToHave: 0 };
  return new Map(
    criteria.map((criterion) => {
      const { name, count } = shades[criterion.kind];
      return [criterion.name, `${name}-${seen[criterion.kind]++ % count}`];
    }),
  );
}
