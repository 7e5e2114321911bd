import { given, valueOf } from '../../facts/read.ts';
import type { Interval, Property } from '../../facts/values.ts';
import { formatMoney, formatPercent } from '../../format/values.ts';
import { beachheadIn, positioningIn, relatedTo } from '../parts.ts';
import { anAlternative, aPricing, isUnsound, readable, requirement } from '../requirements.ts';
import { at, type Report, type Requirement, rule, type Scene } from '../rule.ts';
import { alternativesCompared, exceeds, highestOf, priceAfterDiscount, pricingIn } from './prices.ts';

const premium = {
  value: 0.3,
  unit: '%',
  meaning: 'what pragmatists pay the leader above the dearest alternative',
  fromTheBook: true,
} as const;

const isByCustomer = (scene: Scene) => valueOf(pricingIn(scene)?.model) === 'customer';

/** Another model has no corridor, so what is missing for one carries nothing. */
const forCorridor = ({ what, carrier, met }: Requirement) => requirement(what, carrier, (scene) => !isByCustomer(scene) || met(scene));

const readableCorridor = readable('a discount and `against`', 'pricing/missing', (scene) => [
  pricingIn(scene)?.discount,
  positioningIn(scene)?.against,
]);

/** Which alternative is the dearest is known only when each of them has a price. */
const pricesOfAlternatives = requirement('the price of an alternative', 'competition/alternative-incomplete', (scene) => {
  const alternatives = alternativesCompared(scene);
  if (alternatives.length === 0 || alternatives.some(({ price }) => !given(price))) return false;
  const errors = alternatives.map(({ price }): Property<unknown> | undefined => price).filter(isUnsound);
  return errors.length === 0 || errors;
});

/** A price at or below the alternatives, or above what a leader can ask. */
export default rule({
  id: 'pricing/outside-corridor',
  summary: "A leader's price should lie above both alternatives, by no more than the leader's premium.",
  stages: at.crossing('warning'),
  parameters: { premium },
  messages: {
    main: '{price} is not above {reference}, and pragmatists read a low price as a weak product. Price as the leader: above {reference}, up to {top}.',
    high: '{price} is more than {premium} above {reference}, which is more than a leader can ask. Stay below {top}, or show a whole product that is worth more.',
  },
  requires: [aPricing, ...[readableCorridor, pricesOfAlternatives, anAlternative].map(forCorridor)],
  uncounted: (scene) => !isByCustomer(scene),
  look(scene) {
    const element = pricingIn(scene)!;
    const subjects = [beachheadIn(scene).name];
    const listed = valueOf(element.price)!;
    const discounted = priceAfterDiscount(element);
    const alternatives = alternativesCompared(scene);
    const reference = highestOf(alternatives.flatMap(({ price }) => valueOf(price) ?? []))!;
    const top = { low: reference.low * (1 + premium.value), high: reference.high * (1 + premium.value) };

    const money = (amount: Interval) => formatMoney({ ...amount, currency: listed.currency });
    const slots = { reference: money(reference), top: money(top), premium: formatPercent(premium.value) };
    const dearest = alternatives.filter(({ price }) => valueOf(price)?.perYear.high === reference.high);
    const found = {
      place: { element, property: 'price' },
      subjects,
      related: [
        ...dearest.flatMap((alternative) => relatedTo(`the price of ${alternative.name}`, alternative.price)),
        ...relatedTo('the planned discount', element.discount),
      ],
    };
    const reports: Report<'main' | 'high'>[] = [];
    if (!exceeds(discounted.high, reference.low)) {
      const isReduced = discounted.high < listed.perYear.high;
      const price = `${money(discounted)} per year${isReduced ? ' after the discount' : ''}`;
      reports.push({ ...found, message: 'main', slots: { ...slots, price } });
    }
    if (exceeds(listed.perYear.low, top.high)) {
      reports.push({ ...found, message: 'high', slots: { ...slots, price: `${money(listed.perYear)} per year` } });
    }
    return { subjects, reports };
  },
});
