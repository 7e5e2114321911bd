import { given } from '../../facts/read.ts';
import { beachheadIn, positioningIn } from '../parts.ts';
import { aBeachhead } from '../requirements.ts';
import { at, rule } from '../rule.ts';
import { noneMisnamed } from './misnamed.ts';

/** Nothing says what the product leads in the beachhead. */
export default rule({
  id: 'positioning/missing',
  summary: 'The beachhead must have a positioning with a claim.',
  stages: at.lasting('error'),
  messages: {
    main: "Nothing claims leadership in {segment}, and the position in the buyer's head decides more than anything else. Add `positioning for {segment}` with a claim of two lines.",
  },
  requires: [aBeachhead, noneMisnamed('positioning', ({ strategy }) => strategy.positionings)],
  look(scene) {
    const segment = beachheadIn(scene);
    const positioning = positioningIn(scene);
    const subjects = [segment.name];
    if (given(positioning?.claim)) return { subjects, reports: [] };
    const place = { element: positioning ?? segment };
    return { subjects, reports: [{ message: 'main', slots: { segment: segment.name }, place, subjects }] };
  },
});
