import { given, target, valueOf } from '@headpin/core/facts/read.ts';
import type { Component } from '@headpin/core/facts/strategy.ts';
import { titleOf } from '../../parts/names.ts';

export type Lane = 'ours' | 'partners' | 'customer' | 'open';

/** Which side of the board a part stands on: ours, a partner's, the customer's, or nobody's yet. */
export function laneOf(component: Component): Lane {
  const from = valueOf(component.from);
  if (from === 'us') return 'ours';
  if (from === 'customer') return 'customer';
  return target(component.from) ? 'partners' : 'open';
}

/** Who provides a part, in words. */
export function providerOf(component: Component): string {
  const lane = laneOf(component);
  if (lane === 'ours') return 'us';
  if (lane === 'customer') return 'the customer';
  const partner = target(component.from);
  return partner ? titleOf(partner) : 'nobody yet';
}

export const isWaived = (component: Component): boolean => given(component.waived);
