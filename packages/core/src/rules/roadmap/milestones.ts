/** Milestones and whom they serve. */
import { isBroken, isNamedBy, valueOf } from '../../facts/read.ts';
import type { Component, Milestone, Segment } from '../../facts/strategy.ts';
import type { CalendarDate } from '../../facts/values.ts';

export const isFor = (milestone: Milestone, segment: Segment | undefined): boolean =>
  segment !== undefined && isNamedBy(segment, valueOf(milestone.for));

/** A milestone that says when it is due. */
export interface Dated {
  readonly milestone: Milestone;
  readonly due: CalendarDate;
}

/** Milestones by the day on which they are due, those of one day in their order; those without a day are left out. */
export function byDueDate(milestones: readonly Milestone[]): readonly Dated[] {
  const dated = milestones.flatMap((milestone) => {
    const due = valueOf(milestone.due);
    return due === undefined ? [] : [{ milestone, due }];
  });
  return dated.sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}

/** Whether a part is not shipped; a status with an error is not judged. */
export const isStillToCome = ({ status }: Component): boolean => valueOf(status) !== 'shipped' && !isBroken(status);
