import { formatPercent } from '../../format/values.ts';
import { anExpand } from '../requirements.ts';
import { at, type Parameter, rule } from '../rule.ts';
import { namesOf, subjectOf, targetPlace } from './pins.ts';

const leastReuse: Parameter = { value: 0.6, unit: '%', meaning: 'least reuse of parts' };

/** Too few of the parts that the next pin needs are there already (method, section 8). */
export default rule({
  id: 'expansion/reuse-thin',
  summary: 'Most of the whole product should serve the next pin too.',
  stages: at.crossing('info'),
  parameters: { leastReuse },
  messages: {
    main: 'Only {reuse} of the parts that {to} needs serve {from} already, so little momentum carries over. Look for a pin that reuses more.',
  },
  requires: [anExpand],
  uncounted: ({ figures }) => figures.expansions.length > 0 && figures.expansions.every(({ reuse }) => reuse === null),
  look({ figures }) {
    const measured = figures.expansions.filter(({ reuse }) => reuse !== null);
    const reports = measured.flatMap(({ expansion, reuse, reused, ofTarget }) => {
      if (reuse === null || reuse >= leastReuse.value) return [];
      const isNew = ofTarget.filter((component) => !reused.includes(component));
      return [
        {
          message: 'main' as const,
          slots: { ...namesOf(expansion), reuse: formatPercent(reuse) },
          place: targetPlace(expansion),
          subjects: [subjectOf(expansion)],
          related: isNew.map((component) => ({ message: `${component.name} is new`, at: component.at })),
        },
      ];
    });
    return { subjects: measured.map(({ expansion }) => subjectOf(expansion)), reports };
  },
});
