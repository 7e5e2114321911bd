import { target } from '../../facts/read.ts';
import type { Milestone } from '../../facts/strategy.ts';
import { formatKeys } from '../../format/values.ts';
import { decisionOf, missingOf } from '../parts.ts';
import { at, type Report, rule, type Scene } from '../rule.ts';
import { isFor } from './milestones.ts';

const parts = ['due', 'for', 'delivers'] as const;
type Part = (typeof parts)[number];

const key = ({ name }: Milestone, part: Part) => `${part} of ${name}`;

/** The segment of a milestone that is neither the beachhead nor the end of an expansion. Without a beachhead there is no path to leave. */
function segmentOffThePath(scene: Scene, milestone: Milestone) {
  const segment = target(milestone.for);
  if (segment === undefined || scene.beachhead === undefined || isFor(milestone, scene.beachhead)) return undefined;
  return scene.strategy.expansions.some(({ to }) => to?.target === segment) ? undefined : segment;
}

/** One finding a milestone: what is missing comes first, and takes the share of a segment off the path with it. */
function reportOn(scene: Scene, milestone: Milestone): Report<'main' | 'part' | 'nobody'> | undefined {
  const missing = missingOf(milestone, parts);
  const segment = segmentOffThePath(scene, milestone);
  const lost = parts.filter((part) => missing.includes(part) || (part === 'for' && segment !== undefined));
  const subjects = lost.map((part) => key(milestone, part));
  const { name } = milestone;
  if (missing.length > 0) {
    return { message: 'part', slots: { milestone: name, missing: formatKeys(missing) }, place: { element: milestone }, subjects };
  }
  if (segment === undefined) return undefined;
  return { message: 'nobody', slots: { milestone: name, segment: segment.name }, place: { element: milestone, property: 'for' }, subjects };
}

/** No roadmap, or work of which nobody knows whom it serves and when. */
export default rule({
  id: 'roadmap/incomplete',
  summary: 'The roadmap should say what is delivered to which segment, by when.',
  stages: at.crossing('warning'),
  messages: {
    main: '{strategy} has no roadmap, so product and customers are won in different orders. Add a milestone for the beachhead.',
    part: '{milestone} does not say {missing}. Add it: what serves no segment by a date is work without a customer.',
    nobody: '{milestone} is for {segment}, which is neither the beachhead nor a pin behind it. Drop it, or expand to that segment.',
  },
  look(scene) {
    const { milestones } = scene.strategy;
    const element = decisionOf(scene);
    if (milestones.length === 0) {
      const subjects = ['the roadmap'];
      return { subjects, reports: [{ message: 'main', slots: { strategy: element.name }, place: { element }, subjects }] };
    }
    return {
      subjects: milestones.flatMap((milestone) => parts.map((part) => key(milestone, part))),
      reports: milestones.flatMap((milestone) => reportOn(scene, milestone) ?? []),
    };
  },
});
