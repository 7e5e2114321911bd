import { valueOf } from '../../facts/read.ts';
import type { Customer } from '../../facts/strategy.ts';
import { formatPercent } from '../../format/values.ts';
import { beachheadIn, headCount, headsOf, isAbove, relatedTo } from '../parts.ts';
import { aPricing, readable } from '../requirements.ts';
import { at, type Report, rule } from '../rule.ts';
import { pricingIn } from './prices.ts';

const largestMean = { value: 0.2, unit: '%', meaning: 'mean discount over the deals' } as const;
const fewestDeals = { value: 3, unit: 'count', meaning: 'deals needed before the mean is judged' } as const;

const discounts = readable('the discounts', 'pricing/missing', (scene) => [
  pricingIn(scene)?.discount,
  ...scene.figures.focus.deals.map(({ discount }) => discount),
]);

/** What was taken off a deal, the middle of a range; nothing given is nothing taken off. */
function discountOf(customer: Customer): number {
  const { low, high } = valueOf(customer.discount) ?? { low: 0, high: 0 };
  return (low + high) / 2;
}

/** Mean discount over the customers, cohorts counted. */
const meanDiscount = (deals: readonly Customer[]) =>
  deals.reduce((sum, customer) => sum + discountOf(customer) * headsOf(customer), 0) / headCount(deals);

/** A discount that is planned, or has become a habit. */
export default rule({
  id: 'pricing/discount',
  summary: 'Deals should be closed without a discount.',
  stages: at.crossing('warning'),
  parameters: { largestMean, fewestDeals },
  messages: {
    main: 'A planned discount of {discount} tells {segment} that the product is risky or worth less. Ask the full price and guarantee the result.',
    habit: 'Deals were closed at {mean} off on average, and pragmatists hear of it. Ask the full price and guarantee the result.',
  },
  requires: [aPricing, discounts],
  look(scene) {
    const element = pricingIn(scene)!;
    const { deals } = scene.figures.focus;
    const reports: Report<'main' | 'habit'>[] = [];
    const guarantee = relatedTo('what you guarantee', element.guarantee);

    const planned = valueOf(element.discount);
    if (planned !== undefined && planned.low > 0) {
      reports.push({
        message: 'main',
        slots: { discount: formatPercent(planned), segment: beachheadIn(scene).name },
        place: { element, property: 'discount' },
        subjects: ['the pricing'],
        related: guarantee,
        fixes: [{ title: 'Remove the planned discount', safe: false, changes: [{ do: 'remove', element, property: 'discount' }] }],
      });
    }
    const mean = meanDiscount(deals);
    if (headCount(deals) >= fewestDeals.value && isAbove(mean, largestMean.value)) {
      const reduced = deals.filter((customer) => discountOf(customer) > 0);
      const largest = reduced.reduce((most, customer) => (discountOf(customer) > discountOf(most) ? customer : most));
      const others = reduced.filter((customer) => customer !== largest);
      reports.push({
        message: 'habit',
        slots: { mean: formatPercent(mean) },
        place: { element: largest, property: 'discount' },
        subjects: ['the deals'],
        related: [...guarantee, ...others.flatMap((customer) => relatedTo(`the discount of ${customer.name}`, customer.discount))],
      });
    }
    return { subjects: ['the pricing', 'the deals'], reports };
  },
});
