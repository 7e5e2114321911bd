import { given } from '../../facts/read.ts';
import { decisionOf } from '../parts.ts';
import { at, rule } from '../rule.ts';

/** The stage decides which rules apply; without it those of the chasm do. */
export default rule({
  id: 'focus/stage-missing',
  summary: 'A strategy must say at which stage of the adoption life cycle it stands.',
  stages: at.everyStage('error'),
  messages: {
    main: '{strategy} does not say at which stage it stands, so it is judged as if it were in the chasm. Add `stage: chasm`, or the stage that fits.',
  },
  look(scene) {
    const element = decisionOf(scene);
    const subjects = [element.name];
    if (given(element.stage)) return { subjects, reports: [] };
    return {
      subjects,
      reports: [
        {
          message: 'main',
          slots: { strategy: element.name },
          place: { element },
          subjects,
          fixes: [
            {
              title: 'Add `stage: chasm`',
              safe: false,
              changes: [{ do: 'set', element, property: 'stage', value: 'chasm', first: true }],
            },
          ],
        },
      ],
    };
  },
});
