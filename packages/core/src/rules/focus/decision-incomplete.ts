import { valueOf } from '../../facts/read.ts';
import { formatKeys } from '../../format/values.ts';
import { decisionOf, missingOf } from '../parts.ts';
import { at, rule } from '../rule.ts';

const parts = ['product', 'kind', 'owner', 'goal', 'horizon', 'runway', 'launch', 'decided', 'because'] as const;

/** Each part is a subject of its own, so each one written down gains something. */
export default rule({
  id: 'focus/decision-incomplete',
  summary: 'The decision to cross should be written down in full.',
  stages: at.niche('warning'),
  messages: {
    main: 'The decision behind {strategy} leaves open {missing}. Write it down: a choice that is not on paper is reopened with every deal.',
    application:
      'The decision behind {strategy} leaves open {missing}. A platform crosses as one application, because users back an application and departments of information technology wait: name it.',
  },
  look(scene) {
    const element = decisionOf(scene);
    const subjects = valueOf(element.kind) === 'platform' ? [...parts, 'application'] : parts;
    const missing = missingOf(element, subjects);
    if (missing.length === 0) return { subjects, reports: [] };
    return {
      subjects,
      reports: [
        {
          message: missing.includes('application') ? 'application' : 'main',
          slots: { strategy: element.name, missing: formatKeys(missing) },
          place: { element },
          subjects: missing,
        },
      ],
    };
  },
});
