import { given, valueOf } from '../../facts/read.ts';
import { formatMoney, formatPerYear } from '../../format/values.ts';
import { beachheadIn, relatedTo } from '../parts.ts';
import { aPricing, readable } from '../requirements.ts';
import { at, rule } from '../rule.ts';
import { exceeds, priceAfterDiscount, pricingIn } from './prices.ts';

const readableCost = readable('the cost and the discount', 'pricing/missing', (scene) => [
  pricingIn(scene)?.cost,
  pricingIn(scene)?.discount,
]);

/** Each customer costs more than it pays. */
export default rule({
  id: 'pricing/below-cost',
  summary: 'The price should be above what it costs to serve an account.',
  stages: at.fromTheChasmOn('warning'),
  messages: {
    main: '{price} does not pay for serving {segment}, which costs {cost} a year, so each customer won makes it worse. Raise the price, or take work out of the whole product.',
  },
  requires: [aPricing, readableCost],
  uncounted: (scene) => !given(pricingIn(scene)?.cost),
  look(scene) {
    const segment = beachheadIn(scene);
    const element = pricingIn(scene)!;
    const cost = valueOf(element.cost)!;
    const price = priceAfterDiscount(element);
    const subjects = [segment.name];
    if (exceeds(price.high, cost.perYear.low)) return { subjects, reports: [] };
    const words = `${formatMoney({ ...price, currency: cost.currency })} per year`;
    return {
      subjects,
      reports: [
        {
          message: 'main',
          slots: { price: words, segment: segment.name, cost: formatPerYear(cost) },
          place: { element, property: 'price' },
          subjects,
          related: relatedTo('what it costs to serve one account', element.cost),
        },
      ],
    };
  },
});
