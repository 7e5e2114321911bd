/** The deals of the last twelve months and the part of them that lies in the beachhead (method, section 9). */

import { isNamedBy, valueOf } from '../facts/read.ts';
import type { Customer } from '../facts/strategy.ts';
import { formatMoney, formatNumber } from '../format/values.ts';
import { beachheadName, decisionOf, headCount } from './parts.ts';
import type { Related, Scene } from './rule.ts';

/** The lower of the shares by count and by value, with the sum behind it. */
export interface FocusIndex {
  /** A fraction. */
  readonly share: number;
  readonly measure: 'count' | 'value';
  /** In words: a number of deals, or money. */
  readonly inside: string;
  readonly all: string;
}

/** The focus index; `undefined` where there is no deal to count. */
export function focusIndex({ figures, strategy }: Scene): FocusIndex | undefined {
  const { byCount, byValue, inside, count, valueInside, value } = figures.focus;
  if (byCount === null) return undefined;
  if (byValue === null || byCount <= byValue || strategy.currency === undefined) {
    return { share: byCount, measure: 'count', inside: formatNumber(inside), all: formatNumber(count) };
  }
  const { currency } = strategy;
  const money = (amount: number) => formatMoney({ low: amount, high: amount, currency });
  return { share: byValue, measure: 'value', inside: money(valueInside), all: money(value) };
}

/** How many of the deals were closed since the beachhead was chosen; all where no day of decision is given. */
export function dealsSinceDecision(scene: Scene): number {
  const decided = valueOf(decisionOf(scene).decided);
  const { deals } = scene.figures.focus;
  return headCount(decided === undefined ? deals : deals.filter(({ closed }) => (valueOf(closed) ?? '') >= decided));
}

/** Each deal outside the beachhead, as a related place. */
export function dealsOutside(scene: Scene): readonly Related[] {
  const { beachhead } = scene;
  const isInside = ({ segment }: Customer) =>
    beachhead === undefined ? valueOf(segment)?.target === undefined : isNamedBy(beachhead, valueOf(segment));
  const outside = scene.figures.focus.deals.filter((deal) => !isInside(deal));
  return outside.map(({ at }) => ({ message: `outside ${beachheadName(scene)}`, at }));
}
