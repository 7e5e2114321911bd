import { forSegment } from '../../facts/read.ts';
import { formatKeys } from '../../format/values.ts';
import { beachheadIn } from '../parts.ts';
import { aBeachhead } from '../requirements.ts';
import { at, rule } from '../rule.ts';
import { noneMisnamed } from './misnamed.ts';
import { diagnosis } from './pitches.ts';

/** A pitch that leaves out a move of the diagnosis, or none at all. */
export default rule({
  id: 'positioning/pitch-incomplete',
  summary: 'The pitch should make the four diagnostic moves.',
  stages: at.niche('warning'),
  messages: {
    main: 'The pitch for {segment} lacks {missing}. Diagnose first: we work with others in your industry, we hear of this problem, do you have it, how do you solve it now?',
  },
  requires: [aBeachhead, noneMisnamed('pitch', ({ strategy }) => strategy.pitches)],
  look(scene) {
    const segment = beachheadIn(scene);
    const pitch = forSegment(scene.strategy.pitches, segment);
    const said = pitch?.steps.filter((step) => step.text?.trim() !== '').map((step) => step.move) ?? [];
    const missing = diagnosis.filter((move) => !said.includes(move));
    if (missing.length === 0) return { subjects: diagnosis, reports: [] };
    const slots = { segment: segment.name, missing: formatKeys(missing) };
    return { subjects: diagnosis, reports: [{ message: 'main', slots, place: { element: pitch ?? segment }, subjects: missing }] };
  },
});
