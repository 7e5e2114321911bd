import { valueOf } from '../../facts/read.ts';
import type { Property } from '../../facts/values.ts';
import { formatMoney, formatPerYear } from '../../format/values.ts';
import { beachheadIn, positioningIn, relatedTo } from '../parts.ts';
import { aPricing, isUnsound, readable, requirement } from '../requirements.ts';
import { at, type Report, rule, type Scene } from '../rule.ts';
import { alternativesCompared, exceeds, highestOf, pricingIn } from './prices.ts';

/** The incumbents whose budget the price has to fit. */
const incumbents = (scene: Scene) => alternativesCompared(scene).filter(({ side }) => side === 'market');

const worthOfTheProblem = requirement('the cost of inaction or a budget', 'reason/incomplete', (scene) => {
  const worths: readonly (Property<unknown> | undefined)[] = [
    scene.beachhead?.reason?.inaction,
    ...incumbents(scene).map(({ budget }) => budget),
  ];
  if (worths.some((worth) => valueOf(worth) !== undefined)) return true;
  const errors = worths.filter(isUnsound);
  return errors.length > 0 && errors;
});

const readableAgainst = readable('`against`', 'pricing/missing', (scene) => [positioningIn(scene)?.against]);

/** A price that nobody can spend on this problem. */
export default rule({
  id: 'pricing/above-worth',
  summary: 'The price should fit the budget and the size of the problem.',
  stages: at.fromTheChasmOn('warning'),
  messages: {
    main: '{price} is more than the problem costs {segment}, which is {inaction} a year. Find the use case that costs more, or a lower price.',
    budget:
      '{price} is more than the budget of {budget} that {alternative} holds. Take a price that fits it, or name the budget that you would take.',
  },
  requires: [aPricing, readableAgainst, worthOfTheProblem],
  look(scene) {
    const segment = beachheadIn(scene);
    const element = pricingIn(scene)!;
    const price = valueOf(element.price)!;
    const found = { place: { element, property: 'price' }, subjects: [segment.name] };
    const words = `${formatPerYear(price)} per year`;
    const reports: Report<'main' | 'budget'>[] = [];

    const inaction = valueOf(segment.reason?.inaction);
    if (inaction !== undefined && exceeds(price.perYear.low, inaction.perYear.high)) {
      const slots = { price: words, segment: segment.name, inaction: formatPerYear(inaction) };
      reports.push({ ...found, message: 'main', slots, related: relatedTo('the cost of doing nothing', segment.reason?.inaction) });
    }
    const budgets = incumbents(scene).flatMap((alternative) => {
      const budget = valueOf(alternative.budget);
      return budget === undefined ? [] : [{ alternative, budget }];
    });
    const largest = highestOf(budgets.map(({ budget }) => budget));
    if (largest !== undefined && exceeds(price.perYear.low, largest.high)) {
      const holder = budgets.find(({ budget }) => budget.perYear.high === largest.high)!.alternative;
      const budget = formatMoney({ ...largest, currency: price.currency });
      const slots = { price: words, budget, alternative: holder.name };
      reports.push({ ...found, message: 'budget', slots, related: relatedTo(`the budget of ${holder.name}`, holder.budget) });
    }
    return { subjects: found.subjects, reports };
  },
});
