import { given, valueOf } from '../../facts/read.ts';
import type { Rate } from '../../facts/values.ts';
import { formatPerYear } from '../../format/values.ts';
import { beachheadIn, relatedTo } from '../parts.ts';
import { pricingIn } from '../pricing/prices.ts';
import { aChannel, buyerAndModel } from '../requirements.ts';
import { at, type Report, rule } from '../rule.ts';
import { type Buyer, buyerProfiles } from './buyers.ts';
import { channelIn } from './channels.ts';

const endUserBelow = 1000;
const departmentHeadBelow = 100_000;

/** Currencies of about the same worth, in which the sizes of purchase mean something. */
const judged = ['USD', 'EUR', 'GBP', 'CHF'];

/** Whether a yearly price is, over its whole range, none that this buyer decides on. */
function isOutOfReach(buyer: Buyer, price: Rate): boolean {
  if (!judged.includes(price.currency)) return false;
  const { low, high } = price.perYear;
  if (buyer === 'endUser') return low >= endUserBelow;
  if (buyer === 'departmentHead') return low >= departmentHeadBelow;
  return buyer === 'executive' && high < departmentHeadBelow;
}

/** Buyer, way of selling and price do not belong together. */
export default rule({
  id: 'channel/wrong-for-buyer',
  summary: 'The way of selling should fit who buys and how much.',
  stages: at.fromTheChasmOn('warning'),
  parameters: {
    endUserBelow: {
      value: endUserBelow,
      unit: 'money',
      meaning: 'yearly price from which an end user does not decide alone, in the currency of the strategy',
    },
    departmentHeadBelow: { value: departmentHeadBelow, unit: 'money', meaning: 'yearly price from which executives sign' },
  },
  messages: {
    main: 'A {buyer} is best reached by {fitting} selling, and this channel is {model}. Change it, or say in `because` why it fits.',
    price: '{price} a year is not the size of purchase that a {buyer} makes. Check who really signs, or say in `because` why it fits.',
  },
  requires: [aChannel, buyerAndModel],
  look(scene) {
    const element = channelIn(scene)!;
    const subjects = [beachheadIn(scene).name];
    if (given(element.because)) return { subjects, reports: [] };

    const buyer = valueOf(element.buyer)!;
    const model = valueOf(element.model)!;
    const { fitting, words } = buyerProfiles[buyer];
    const reports: Report<'main' | 'price'>[] = [];
    if (model !== fitting) {
      reports.push({
        message: 'main',
        slots: { buyer: words, fitting, model },
        place: { element, property: 'model' },
        subjects,
        related: relatedTo('who buys', element.buyer),
        fixes: [{ title: `Use ${fitting}`, safe: false, changes: [{ do: 'set', element, property: 'model', value: fitting }] }],
      });
    }
    const priced = pricingIn(scene)?.price;
    const price = valueOf(priced);
    if (price !== undefined && isOutOfReach(buyer, price)) {
      reports.push({
        message: 'price',
        slots: { price: formatPerYear(price), buyer: words },
        place: { element, property: 'buyer' },
        subjects,
        related: relatedTo('the price', priced),
      });
    }
    return { subjects, reports };
  },
});
