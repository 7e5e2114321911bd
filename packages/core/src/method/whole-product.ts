/** The whole product: which needs are covered, promised or open, and what hangs on the open ones (method, section 7). */
import { addMonths, daysBetween } from '../calendar/days.ts';
import { beachheadOf, given, valueOf } from '../facts/read.ts';
import { oncePerElement } from '../facts/reads.ts';
import type { Component, Need, Segment, Strategy } from '../facts/strategy.ts';
import type { CalendarDate } from '../facts/values.ts';
import { chainOf } from './chain.ts';
import type { NeedFigures, NeedState, SegmentProduct, WholeProductFigures } from './figures.ts';
import { componentsFor, componentsForAny } from './indexes.ts';

const monthsAllowed = 3;
const monthsPerDay = 12 / 365.25;

export const isWaived = (component: Component): boolean => given(component.waived);

/** Not waived, and from us, the customer, or a partner that is agreed or signed. */
export function counts(component: Component): boolean {
  if (isWaived(component)) return false;
  const from = valueOf(component.from);
  if (from === undefined) return false;
  if (typeof from === 'string') return true;
  const status = valueOf(from.target?.status);
  return status === 'agreed' || status === 'signed';
}

/** Counts, and is shipped, or not missing and ready by the launch. */
export function covers(component: Component, launch: CalendarDate | undefined): boolean {
  if (!counts(component)) return false;
  const status = valueOf(component.status);
  if (status === 'shipped') return true;
  const ready = valueOf(component.ready);
  return status !== 'missing' && ready !== undefined && launch !== undefined && ready <= launch;
}

/** Counts, does not cover, and is building or agreed. */
export function promises(component: Component, launch: CalendarDate | undefined): boolean {
  const status = valueOf(component.status);
  return counts(component) && !covers(component, launch) && (status === 'building' || status === 'agreed');
}

export function wholeProductOf(strategy: Strategy): WholeProductFigures {
  const launch = valueOf(strategy.decision?.launch);
  const beachhead = beachheadOf(strategy);
  const segments = [...strategy.segments].sort((a, b) => Number(b === beachhead) - Number(a === beachhead));
  const bySegment = new Map(segments.map((segment) => [segment, productOf(strategy, segment)]));
  return {
    bySegment,
    needs: new Map(strategy.segments.flatMap((segment) => bySegment.get(segment)!.needs.map((figures) => [figures.need, figures]))),
    counts,
    covers: (component) => covers(component, launch),
    promises: (component) => promises(component, launch),
  };
}

/** Components that meet one of the needs, waived ones left out. */
export const neededFor = (strategy: Strategy, needs: readonly Need[]): Component[] =>
  componentsForAny(strategy, needs).filter((component) => !isWaived(component));

function needFigures(strategy: Strategy, need: Need, launch: CalendarDate | undefined): NeedFigures {
  const metBy = componentsFor(strategy, need);
  const found = (state: NeedState, by: readonly Component[]): NeedFigures | undefined =>
    by.length > 0 ? { need, state, by, metBy } : undefined;
  return (
    found(
      'covered',
      metBy.filter((component) => covers(component, launch)),
    ) ??
    found(
      'promised',
      metBy.filter((component) => promises(component, launch)),
    ) ??
    found('waived', metBy.every(isWaived) ? metBy : []) ?? { need, state: 'open', by: [], metBy }
  );
}

/** The whole product of one segment: what asks for no other is left alone by an edit of another. */
export const productOf = oncePerElement((strategy, segment: Segment): SegmentProduct => {
  const launch = valueOf(strategy.decision?.launch);
  const needs = segment.needs.map((need) => needFigures(strategy, need, launch));
  const covered = needs.filter(({ state }) => state === 'covered').length;
  const of = needs.filter(({ state }) => state !== 'waived').length;
  const needed = neededFor(strategy, segment.needs);
  return {
    segment,
    needs,
    coverage: of === 0 ? null : covered / of,
    covered,
    of,
    needed,
    leadTime: leadTime(strategy, needed),
    chains: needs.filter(({ state }) => state === 'open').map(({ need }) => chainOf(strategy, need)),
  };
});

function leadTime(strategy: Strategy, needed: readonly Component[]): SegmentProduct['leadTime'] {
  const from = valueOf(strategy.decision?.decided) ?? valueOf(strategy.decision?.launch);
  if (from === undefined) return null;
  let last: { component: Component; ready: CalendarDate } | undefined;
  for (const component of needed) {
    const ready = valueOf(component.ready);
    if (ready !== undefined && (last === undefined || ready > last.ready)) last = { component, ready };
  }
  if (last === undefined) return null;
  const days = daysBetween(from, last.ready);
  return { ...last, from, days, months: days * monthsPerDay, withinThreeMonths: last.ready <= addMonths(from, monthsAllowed) };
}
