/** Small things that many rules ask of a strategy. */
import { foldText, forSegment, given, valueOf } from '../facts/read.ts';

export { customersIn as customersOf } from '../method/indexes.ts';
export { isWaived } from '../method/whole-product.ts';

import type { Component, Customer, Decision, Need, Placed, Positioning, ReasonToBuy, Segment } from '../facts/strategy.ts';
import type { Duration, Interval, Property } from '../facts/values.ts';
import type { NeedFigures } from '../method/figures.ts';
import { neededFor, productOf } from '../method/whole-product.ts';
import type { Place, Related, Scene } from './rule.ts';

/** Most fixes that one finding offers where each of several declarations would do. */
export const mostChoices = 5;

/** The names of those properties that are not given. A value with an error counts as given. */
export function missingOf<N extends string>(element: Placed, names: readonly N[]): readonly N[] {
  return names.filter((name) => !given(element.properties.get(name)));
}

/** Whether two texts are equal, ignoring case and spacing (method, section 8). */
export const sameText = (one: string, other: string): boolean => foldText(one) === foldText(other);

/** The decision of a scene whose rule needs a strategy; such rules never run without one. */
export function decisionOf(scene: Scene): Decision {
  const { decision } = scene.strategy;
  if (decision === undefined) throw new Error('A rule that needs a strategy ran without one.');
  return decision;
}

/** The beachhead of a scene whose rule requires one. */
export function beachheadIn(scene: Scene): Segment {
  if (scene.beachhead === undefined) throw new Error('A rule that requires a beachhead ran without one.');
  return scene.beachhead;
}

/** The reason to buy of the beachhead in a scene whose rule requires one. */
export function reasonIn(scene: Scene): ReasonToBuy {
  const { reason } = beachheadIn(scene);
  if (reason === undefined) throw new Error('A rule that requires a reason to buy ran without one.');
  return reason;
}

/** The `beachhead` value, or the strategy's name where it is not given. */
export function beachheadPlace(scene: Scene): Place {
  const element = decisionOf(scene);
  return given(element.beachhead) ? { element, property: 'beachhead' } : { element };
}

/** A property as a related place; nothing where it is not given. */
export function relatedTo(message: string, property: Property<unknown> | undefined): readonly Related[] {
  return property === undefined ? [] : [{ message, at: property.at }];
}

/** Whether a customer pays: won, or speaking as a reference. */
export function isPaying(customer: Customer): boolean {
  const status = valueOf(customer.status);
  return status === 'won' || status === 'reference';
}

/** Of how many customers one entry speaks: its `count`, the low end of a range, else 1. */
export const headsOf = (customer: Customer): number => valueOf(customer.count)?.low ?? 1;

/** How many customers some entries stand for, cohorts counted. */
export const headCount = (customers: readonly Customer[]): number => customers.reduce((sum, customer) => sum + headsOf(customer), 0);

/** A story that cannot be sold twice: a marquee name or work made for one customer. */
export const isOneOff = (customer: Customer): boolean => valueOf(customer.marquee) === true || valueOf(customer.custom) === true;

/** The value of one entry for all the customers it stands for, a rate for one year, middle of a range; `undefined` where it gives none. */
export function dealValue(customer: Customer): number | undefined {
  const deal = valueOf(customer.deal);
  if (deal === undefined) return undefined;
  const { low, high } = deal.type === 'rate' ? deal.perYear : deal;
  return ((low + high) / 2) * headsOf(customer);
}

/** Parts without `waived` that meet a need of the beachhead. */
export function neededComponents(scene: Scene): readonly Component[] {
  return scene.beachhead === undefined ? [] : neededFor(scene.strategy, scene.beachhead.needs);
}

/** How far a need is met. */
export const figuresOf = ({ strategy }: Scene, need: Need): NeedFigures | undefined =>
  productOf(strategy, need.segment).needs.find((figures) => figures.need === need);

/** The positioning of the beachhead. */
export const positioningIn = (scene: Scene): Positioning | undefined => forSegment(scene.strategy.positionings, scene.beachhead);

/** What rounding may add to or take from a computed number. */
const tolerance = 1e-9;

/** Whether a computed number lies below a bound by more than rounding. */
export const isBelow = (number: number, bound: number): boolean => number < bound - tolerance;

/** Whether a computed number lies above a bound by more than rounding. */
export const isAbove = (number: number, bound: number): boolean => number > bound + tolerance;

/** A length of time in months, both ends. */
export const monthsOf = ({ years }: Duration): Interval => ({ low: years.low * 12, high: years.high * 12 });

/** The beachhead's name, or words for it where none is chosen. */
export const beachheadName = ({ beachhead }: Scene): string => beachhead?.name ?? 'its beachhead';
