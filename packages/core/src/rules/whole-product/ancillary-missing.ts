import { valueOf } from '../../facts/read.ts';
import { formatList } from '../../format/values.ts';
import { beachheadIn } from '../parts.ts';
import { aNeedAndAComponent } from '../requirements.ts';
import { at, rule } from '../rule.ts';
import { ancillaryKinds } from './ancillaries.ts';

/** How each kind is called in a message. */
const asked = { documentation: 'documentation', training: 'training', support: 'support', skills: 'skilled people' } as const;

/** Pragmatists find no documentation, training, support or skilled people. */
export default rule({
  id: 'whole-product/ancillary-missing',
  summary: 'A whole product should come with documentation, training, support and skilled people.',
  stages: at.lasting('warning'),
  messages: {
    main: 'Pragmatists ask for {missing} before they buy, and {segment} gets none. Find someone who provides it, or declare it with `waived` and the reason.',
  },
  requires: [aNeedAndAComponent],
  look(scene) {
    const segment = beachheadIn(scene);
    const there = new Set(scene.strategy.components.map(({ kind }) => valueOf(kind)));
    const missing = ancillaryKinds.filter((kind) => !there.has(kind));
    if (missing.length === 0) return { subjects: ancillaryKinds, reports: [] };
    const slots = { missing: formatList(missing.map((kind) => asked[kind])), segment: segment.name };
    return { subjects: ancillaryKinds, reports: [{ message: 'main', slots, place: { element: segment }, subjects: missing }] };
  },
});
