import type { Segment } from '@headpin/core/facts/strategy.ts';
import type { ExpansionFigures } from '@headpin/core/method/figures.ts';

export interface Pin {
  readonly segment: Segment;
  /** Steps of path A from the head pin, to the right. */
  readonly column: number;
  /** Steps of path B, upwards. */
  readonly row: number;
  readonly expansion: ExpansionFigures | undefined;
  readonly from: Pin | undefined;
}

const steps = { A: [1, 0], B: [0, 1] } as const;

/**
 * Places each pin one step from the one that it falls after: to the right on path A, upwards on path B, both where it is
 * not adjacent. A taken place moves on in the same direction. Pins that nothing leads to stand in a column of their own.
 */
export function layOutPins(beachhead: Segment | undefined, expansions: readonly ExpansionFigures[]): readonly Pin[] {
  const pins = new Map<Segment, Pin>();
  const taken = new Set<string>();
  const place = (
    segment: Segment,
    column: number,
    row: number,
    step: readonly [number, number],
    expansion?: ExpansionFigures,
    from?: Pin,
  ) => {
    let [c, r] = [column, row];
    while (taken.has(`${c},${r}`)) [c, r] = [c + step[0], r + step[1]];
    taken.add(`${c},${r}`);
    pins.set(segment, { segment, column: c, row: r, expansion, from });
  };
  const heads = new Set([...(beachhead ? [beachhead] : []), ...expansions.flatMap(({ from }) => (from ? [from] : []))]);
  for (const head of heads) {
    if (pins.has(head)) continue;
    place(head, 0, 0, [0, 1]);
    spread(head);
  }
  function spread(segment: Segment): void {
    const from = pins.get(segment);
    for (const expansion of expansions) {
      if (!from || expansion.from !== segment || !expansion.to || pins.has(expansion.to)) continue;
      const step = expansion.path === null ? ([1, 1] as const) : steps[expansion.path];
      place(expansion.to, from.column + step[0], from.row + step[1], step, expansion, from);
      spread(expansion.to);
    }
  }
  return [...pins.values()];
}
