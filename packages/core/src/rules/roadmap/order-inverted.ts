import { target, valueOf } from '../../facts/read.ts';
import { beachheadIn } from '../parts.ts';
import { aBeachhead, aMilestoneDueForASegment } from '../requirements.ts';
import { at, rule } from '../rule.ts';
import { byDueDate, isFor } from './milestones.ts';

/** Another segment is served before the one that is to be won first. */
export default rule({
  id: 'roadmap/order-inverted',
  summary: 'The beachhead should be served first.',
  stages: at.crossing('warning'),
  messages: {
    main: '{milestone} serves {segment} before anything is delivered to {beachhead}. Turn the order round: first the segment that is to be won first.',
  },
  requires: [aBeachhead, aMilestoneDueForASegment],
  look(scene) {
    const { milestones } = scene.strategy;
    const beachhead = beachheadIn(scene);
    const subjects = ['the roadmap'];
    const own = milestones.filter((milestone) => isFor(milestone, beachhead));
    // One without a day may be the first of all; its day is asked for elsewhere.
    if (own.some(({ due }) => valueOf(due) === undefined)) return { subjects, reports: [] };

    const [first] = byDueDate(own);
    const others = milestones.filter((milestone) => target(milestone.for) !== undefined && !isFor(milestone, beachhead));
    const [earliest] = byDueDate(others);
    const segment = target(earliest?.milestone.for);
    if (earliest === undefined || segment === undefined || (first !== undefined && first.due <= earliest.due))
      return { subjects, reports: [] };
    const { milestone } = earliest;
    return {
      subjects,
      reports: [
        {
          message: 'main',
          slots: { milestone: milestone.name, segment: segment.name, beachhead: beachhead.name },
          place: { element: milestone, property: 'for' },
          subjects,
          related: first === undefined ? [] : [{ message: `the first milestone for ${beachhead.name}`, at: first.milestone.at }],
        },
      ],
    };
  },
});
