import type { Assessment } from '@headpin/core/assessment/assessment.ts';
import { addPeriod } from '@headpin/core/calendar/days.ts';
import { target, valueOf } from '@headpin/core/facts/read.ts';
import type { Milestone, Segment } from '@headpin/core/facts/strategy.ts';
import type { CalendarDate, Origin } from '@headpin/core/facts/values.ts';

/** When a segment is won: from the launch or the start of its expansion; without an end where no share is given. */
export interface Phase {
  readonly from: CalendarDate;
  readonly to: CalendarDate | undefined;
  readonly at: Origin;
}

/** One segment on the roadmap. */
export interface Lane {
  readonly segment: Segment | undefined;
  readonly phase: Phase | undefined;
  readonly milestones: readonly { readonly milestone: Milestone; readonly due: CalendarDate }[];
}

function phaseOf({ strategy, figures }: Assessment, segment: Segment): Phase | undefined {
  const start =
    segment === figures.beachhead ? strategy.decision?.launch : figures.expansions.find(({ to }) => to === segment)?.expansion.starts;
  const from = valueOf(start);
  if (!start || from === undefined) return undefined;
  const within = valueOf(segment.share)?.within;
  return { from, to: within && addPeriod(from, within.high, within.unit), at: start.at };
}

/** A lane for each segment that has a phase or a milestone, the beachhead first; milestones for no segment come last. */
export function lanesOf(assessment: Assessment): readonly Lane[] {
  const { strategy, figures } = assessment;
  const dated = strategy.milestones.flatMap((milestone) => {
    const due = valueOf(milestone.due);
    return due === undefined ? [] : [{ milestone, due }];
  });
  const order = [...new Set([...(figures.beachhead ? [figures.beachhead] : []), ...strategy.segments])];
  const lanes = [...order, undefined].map((segment) => ({
    segment,
    phase: segment && phaseOf(assessment, segment),
    milestones: dated.filter(({ milestone }) => target(milestone.for) === segment),
  }));
  return lanes.filter(({ phase, milestones }) => phase || milestones.length > 0);
}
