import { targets } from '../../facts/read.ts';
import { beachheadIn, isWaived } from '../parts.ts';
import { aBeachhead, isUnsound } from '../requirements.ts';
import { at, type Report, rule, type Scene } from '../rule.ts';

/** The beachhead has no needs, or no part that meets one of them. */
export default rule({
  id: 'whole-product/missing',
  summary: 'The beachhead must have a whole product: needs, and parts that meet them.',
  stages: at.lasting('error'),
  messages: {
    main: '{segment} says nothing of what its people need for the whole result, so nobody can tell what is missing. Add a `need` for each thing that they must have.',
    parts: 'No component meets a need of {segment}, so there is a promise and no product. Declare the parts, yours and those of partners.',
  },
  requires: [aBeachhead],
  look(scene) {
    const segment = beachheadIn(scene);
    const subjects = [segment.name];
    const message = lack(scene);
    if (message === undefined) return { subjects, reports: [] };
    const report: Report<'main' | 'parts'> = { message, slots: { segment: segment.name }, place: { element: segment }, subjects };
    return { subjects, reports: [report] };
  },
});

/** What the whole product lacks. A part whose `meets` has an error may meet a need. */
function lack(scene: Scene): 'main' | 'parts' | undefined {
  const { needs } = beachheadIn(scene);
  if (needs.length === 0) return 'main';
  const parts = scene.strategy.components.filter((component) => !isWaived(component));
  const met = parts.some(({ meets }) => targets(meets).some((need) => needs.includes(need)) || isUnsound(meets));
  return met ? undefined : 'parts';
}
