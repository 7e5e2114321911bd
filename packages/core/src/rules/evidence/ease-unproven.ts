import { isBroken, valueOf } from '../../facts/read.ts';
import type { Evidence } from '../../facts/strategy.ts';
import { decisionOf } from '../parts.ts';
import { at, rule } from '../rule.ts';

/** Whether a piece of evidence may show it; a kind with an error gets the benefit of the doubt. */
const mayShowEase = ({ kind }: Evidence) => valueOf(kind) === 'easeOfUse' || isBroken(kind);

/** On Main Street nothing shows how little a newcomer has to learn. */
export default rule({
  id: 'evidence/ease-unproven',
  summary: 'On Main Street something should show that the product is easy to adopt.',
  stages: { ...at.everyStage('warning'), earlyMarket: 'off', chasm: 'off', bowlingAlley: 'off', tornado: 'off' },
  messages: {
    main: 'Nothing shows that {product} is easy to adopt, and the late majority waits until it is. Measure how long a newcomer needs, and record it as evidence of kind `easeOfUse`.',
  },
  look(scene) {
    const element = decisionOf(scene);
    const subjects = [element.name];
    if (scene.strategy.evidence.some(mayShowEase)) return { subjects, reports: [] };
    const slots = { product: valueOf(element.product) ?? element.name };
    return { subjects, reports: [{ message: 'main', slots, place: { element, property: 'stage' }, subjects }] };
  },
});
