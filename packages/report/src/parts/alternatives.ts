import type { Assessment } from '@headpin/core/assessment/assessment.ts';
import { forSegment, given, targets } from '@headpin/core/facts/read.ts';
import type { Alternative } from '@headpin/core/facts/strategy.ts';

/** The alternatives that the beachhead's positioning is set against; all of them where it names none. */
export function alternativesInPlay({ strategy, figures }: Assessment): readonly Alternative[] {
  const against = forSegment(strategy.positionings, figures.beachhead)?.against;
  return given(against) ? targets(against) : strategy.alternatives;
}
