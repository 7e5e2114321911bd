/** What a strategy as plain data is made of. */

/** What stands behind a key, before a notation writes it. */
export type Value =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'texts'; readonly texts: readonly string[] }
  /** A number, amount, date or word, as Headpin writes it. */
  | { readonly is: 'plain'; readonly plain: string }
  | { readonly is: 'names'; readonly names: readonly string[] };

export interface Block {
  readonly keyword: string;
  readonly name?: string;
  readonly title?: string;
  /** The segment it is for. */
  readonly target?: string;
  readonly fields?: readonly (readonly [key: string, value: Value])[];
  readonly blocks?: readonly Block[];
  /** Rows of a ballot. */
  readonly rows?: readonly { readonly scenario: string; readonly scores: readonly number[] }[];
}

export type Random = (below: number) => number;

/** Mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

export const words = (
  'buyer depot freight planner ledger claims nurse clinic audit margin pipeline renewal onboarding partner channel quota forecast ' +
  'churn contract store region plant line shift operator scheduler dispatcher invoice shortage recall compliance migration pilot ' +
  'budget sponsor harbour customs pallet harvest orchard turbine boiler surveyor archive tariff'
).split(' ');

export const text = (value: string): Value => ({ is: 'text', text: value });
export const texts = (...values: string[]): Value => ({ is: 'texts', texts: values });
export const plain = (value: string | number): Value => ({ is: 'plain', plain: String(value) });
export const names = (...values: string[]): Value => ({ is: 'names', names: values });

export const raterCount = 6;
export const partnerCount = 12;
export const jewels = ['LivingMap', 'ProofFile', 'QuietSensor'];
export const number = (index: number, width = 5): string => String(index).padStart(width, '0');
export const partnerName = (index: number): string => `Partner${number(index, 2)}`;
export const raterName = (index: number): string => `Rater${number(index, 2)}`;

/** The day `days` after the first of January 2026, by months of 28 days. */
export const day = (days: number): string => `2026-${number(1 + (Math.floor(days / 28) % 12), 2)}-${number(1 + (days % 28), 2)}`;
