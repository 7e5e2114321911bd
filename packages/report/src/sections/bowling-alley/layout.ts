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
const notAdjacent = [1, 1] as const;

/**
 * Places each pin one step from the one that it falls after: to the right on path A, upwards on path B, both where it is
 * not adjacent. Where the place is taken it stands higher, so that no line runs behind another pin. Pins that nothing
 * leads to stand in the first column.
 */
export function layOutPins(beachhead: Segment | undefined, expansions: readonly ExpansionFigures[]): readonly Pin[] {
  const pins = new Map<Segment, Pin>();
  const taken = new Set<string>();
  const place = (segment: Segment, column: number, lowest: number, expansion?: ExpansionFigures, from?: Pin) => {
    let row = lowest;
    while (taken.has(`${column},${row}`)) row += 1;
    taken.add(`${column},${row}`);
    pins.set(segment, { segment, column, row, expansion, from });
  };
  const heads = new Set([...(beachhead ? [beachhead] : []), ...expansions.flatMap(({ from }) => (from ? [from] : []))]);
  for (const head of heads) {
    if (pins.has(head)) continue;
    place(head, 0, 0);
    spread(head);
  }
  function spread(segment: Segment): void {
    const from = pins.get(segment);
    for (const expansion of expansions) {
      if (!from || expansion.from !== segment || !expansion.to || pins.has(expansion.to)) continue;
      const [across, up] = expansion.path === null ? notAdjacent : steps[expansion.path];
      place(expansion.to, from.column + across, from.row + up, expansion, from);
      spread(expansion.to);
    }
  }
  return [...pins.values()];
}
