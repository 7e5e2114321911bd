import { valueOf } from '../../facts/read.ts';
import { beachheadIn } from '../parts.ts';
import { aPricing } from '../requirements.ts';
import { at, rule } from '../rule.ts';
import { pricingIn } from './prices.ts';

/** A price that follows from our costs. */
export default rule({
  id: 'pricing/vendor-model',
  summary: 'While crossing, the price should follow from the customer and not from our costs.',
  stages: at.crossing('warning'),
  messages: {
    main: 'A price built on our costs tells {segment} nothing, and pragmatists read it as doubt. Set it by the alternatives: above both, as the leader would.',
  },
  requires: [aPricing],
  look(scene) {
    const segment = beachheadIn(scene);
    const element = pricingIn(scene)!;
    const subjects = [segment.name];
    if (valueOf(element.model) !== 'vendor') return { subjects, reports: [] };
    const change = { do: 'set', element, property: 'model', value: 'customer' } as const;
    return {
      subjects,
      reports: [
        {
          message: 'main',
          slots: { segment: segment.name },
          place: { element, property: 'model' },
          subjects,
          fixes: [{ title: 'Change it to `customer`', safe: false, changes: [change] }],
        },
      ],
    };
  },
});
