/** The bowling alley before and after: which pins and bridges are new, gone or other. */
import type { Assessment } from '../assessment/assessment.ts';
import type { Renames } from './meaning.ts';

/** How one pin leads to the next. */
export interface PinLink {
  readonly path: 'A' | 'B' | null;
  readonly bridge: string | null;
}

export interface PinChange {
  /** Names of the segments, as they are called now. */
  readonly from: string;
  readonly to: string;
  /** `undefined` where the pin is not on that side. */
  readonly before: PinLink | undefined;
  readonly after: PinLink | undefined;
}

/** Every pin of either side, those that are still there first. */
export function pinChanges(before: Assessment | undefined, after: Assessment | undefined, renames: Renames): PinChange[] {
  const old = pinsOf(before, renames);
  const now = pinsOf(after, { of: (_kind, name) => name });
  return [...new Set([...now.keys(), ...old.keys()])].map((key) => {
    const { from, to } = (now.get(key) ?? old.get(key))!;
    return { from, to, before: old.get(key)?.link, after: now.get(key)?.link };
  });
}

/** Whether a pin is not what it was. */
export const pinMoved = ({ before, after }: PinChange): boolean => before?.path !== after?.path || before?.bridge !== after?.bridge;

function pinsOf(assessment: Assessment | undefined, renames: Renames) {
  const pins = new Map<string, { readonly from: string; readonly to: string; readonly link: PinLink }>();
  for (const { expansion, path, bridge } of assessment?.figures.expansions ?? []) {
    const [from, to] = [expansion.from, expansion.to].map((end) => (end === undefined ? '?' : renames.of('segment', end.name)));
    const link = { path, bridge: bridge === undefined ? null : renames.of(bridge.is, bridge.name) };
    pins.set(`${from} ${to}`, { from: from!, to: to!, link });
  }
  return pins;
}
