/** The moves of a pitch, and the steps in which they are made. */
import type { Pitch, PitchMove, PitchStep } from '../../facts/strategy.ts';

/** The moves that find out what hurts, before anything is shown. */
export const diagnosis = ['peers', 'problem', 'confirm', 'today'] as const satisfies readonly PitchMove[];

export const isDiagnosis = (step: PitchStep): boolean => diagnosis.some((move) => move === step.move);

/** All pitches with a key that tells them apart, even where two are for one segment. */
export const keyedPitches = (pitches: readonly Pitch[]): readonly { readonly key: string; readonly pitch: Pitch }[] =>
  pitches.map((pitch, i) => ({ key: `pitch ${i + 1}`, pitch }));
