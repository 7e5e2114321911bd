import type { Pitch, PitchStep } from '../../facts/strategy.ts';
import { aPitch } from '../requirements.ts';
import { at, type Fix, rule } from '../rule.ts';
import { isDiagnosis, keyedPitches } from './pitches.ts';

/** The demos after which the diagnosis still goes on. */
function demosTooEarly({ steps }: Pitch): readonly PitchStep[] {
  return steps.filter((step, i) => step.move === 'demo' && steps.slice(i + 1).some(isDiagnosis));
}

/** The product is on the table before the problem is. */
export default rule({
  id: 'positioning/demo-first',
  summary: 'A pitch must diagnose before it shows the product.',
  stages: at.niche('error'),
  alsoWithoutStrategy: true,
  messages: {
    main: 'The pitch for {segment} opens the laptop before the problem is on the table, which looks like a product in search of one. Move the demo to the end.',
  },
  requires: [aPitch],
  look({ strategy }) {
    const pitches = keyedPitches(strategy.pitches);
    return {
      subjects: pitches.map(({ key }) => key),
      reports: pitches.flatMap(({ key, pitch }) => {
        const early = demosTooEarly(pitch);
        const first = early[0] ?? pitch.steps.slice(0, 1).find((step) => step.move === 'demo');
        if (first === undefined) return [];
        const changes = early.map((step) => ({ do: 'move-last', element: pitch, at: step.at }) as const);
        const fixes: readonly Fix[] = changes.length === 0 ? [] : [{ title: 'Move the demo to the end', safe: true, changes }];
        const slots = { segment: pitch.segment?.name ?? 'this segment' };
        return [{ message: 'main' as const, slots, place: { element: pitch, at: first.at }, subjects: [key], fixes }];
      }),
    };
  },
});
