import { given } from '../../facts/read.ts';
import { beachheadIn } from '../parts.ts';
import { noneMisnamed } from '../positioning/misnamed.ts';
import { aBeachhead } from '../requirements.ts';
import { at, rule } from '../rule.ts';
import { pricingIn } from './prices.ts';

/** Nothing says what the beachhead pays. */
export default rule({
  id: 'pricing/missing',
  summary: 'The beachhead must have a pricing model and a price.',
  stages: at.fromTheChasmOn('error'),
  messages: {
    main: 'Nothing says what {segment} pays. Add `pricing for {segment}` with a model and a price; the price of the whole product is what the buyer compares.',
  },
  requires: [aBeachhead, noneMisnamed('pricing', ({ strategy }) => strategy.pricings)],
  look(scene) {
    const segment = beachheadIn(scene);
    const pricing = pricingIn(scene);
    const subjects = [segment.name];
    if (given(pricing?.model) && given(pricing?.price)) return { subjects, reports: [] };
    const place = { element: pricing ?? segment };
    return { subjects, reports: [{ message: 'main', slots: { segment: segment.name }, place, subjects }] };
  },
});
