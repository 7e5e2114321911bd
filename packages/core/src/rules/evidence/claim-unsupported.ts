import { given } from '../../facts/read.ts';
import { beachheadIn, positioningIn } from '../parts.ts';
import { aClaim } from '../requirements.ts';
import { at, rule } from '../rule.ts';

/** A claim of leadership that nothing shows. */
export default rule({
  id: 'evidence/claim-unsupported',
  summary: 'The claim must have evidence.',
  stages: at.lasting('error'),
  messages: {
    main: 'The claim for {segment} stands without evidence, so it is an opinion. Link market share, references or partners in `evidence`.',
  },
  requires: [aClaim],
  look(scene) {
    const segment = beachheadIn(scene);
    const element = positioningIn(scene)!;
    const subjects = [segment.name];
    if (given(element.evidence)) return { subjects, reports: [] };
    return { subjects, reports: [{ message: 'main', slots: { segment: segment.name }, place: { element, property: 'claim' }, subjects }] };
  },
});
