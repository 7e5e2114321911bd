/**
 * The chain that a sale hangs on: a need, the components that meet it, the positionings that promise it, the reference
 * customers who have it, and the expansions that lean on those (method, section 7).
 */
import {
  type Component,
  type Customer,
  type Expansion,
  type Need,
  type Origin,
  type Positioning,
  type Strategy,
  target,
  targets,
  valueOf,
} from '@headpin/core';

export type ChainLink = Need | Component | Positioning | Customer | Expansion;

/** The next link in one direction, with the places in the calling one's file at which it says so. */
export interface Step {
  readonly link: ChainLink;
  readonly at: readonly Origin[];
}

const meets = (component: Component, need: Need) => targets(component.meets).includes(need);
const promises = (positioning: Positioning, need: Need) => targets(positioning.promises).includes(need);
const hasNeed = (customer: Customer, need: Need) => [...targets(customer.needs), ...targets(customer.unmet)].includes(need);
const isReference = (customer: Customer) => valueOf(customer.status) === 'reference';

/** The places of the items of a list that name one of the needs. */
function itemsNaming(property: Component['meets'] | Positioning['promises'], needs: readonly Need[]): Origin[] {
  return (valueOf(property) ?? []).flatMap(({ target: need, at }) => (need !== undefined && needs.includes(need) ? [at] : []));
}

/** Reference customers of the segment that have one of the promised needs. */
function referencesOf(strategy: Strategy, positioning: Positioning): Customer[] {
  const promised = targets(positioning.promises);
  return strategy.customers.filter(
    (customer) =>
      isReference(customer) && target(customer.segment) === positioning.segment?.target && promised.some((need) => hasNeed(customer, need)),
  );
}

/** What relies on a link. A need that no component meets leads straight to what promises it: there the chain is broken. */
export function reliesOn(strategy: Strategy, link: ChainLink): Step[] {
  switch (link.is) {
    case 'need': {
      const components = strategy.components.filter((component) => meets(component, link));
      const next = components.length > 0 ? components : strategy.positionings.filter((positioning) => promises(positioning, link));
      return next.map((one) => ({ link: one, at: [link.at] }));
    }
    case 'component': {
      const needs = targets(link.meets);
      return strategy.positionings
        .filter((positioning) => needs.some((need) => promises(positioning, need)))
        .map((positioning) => ({ link: positioning, at: itemsNaming(link.meets, targets(positioning.promises)) }));
    }
    case 'positioning':
      return referencesOf(strategy, link).map((customer) => ({
        link: customer,
        at: itemsNaming(link.promises, [...targets(customer.needs), ...targets(customer.unmet)]),
      }));
    case 'customer':
      return strategy.expansions.filter((expansion) => target(expansion.through) === link).map((one) => ({ link: one, at: [link.at] }));
    case 'expand':
      return [];
  }
}

/** What a link relies on, with the places in those at which they are relied on. */
export function restsOn(strategy: Strategy, link: ChainLink): Step[] {
  const all: readonly ChainLink[] = [
    ...strategy.segments.flatMap((segment) => segment.needs),
    ...strategy.components,
    ...strategy.positionings,
    ...strategy.customers,
  ];
  return all.flatMap((one) => reliesOn(strategy, one).flatMap((step) => (step.link === link ? [{ link: one, at: step.at }] : [])));
}
