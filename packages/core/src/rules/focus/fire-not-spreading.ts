import { addMonths } from '../../calendar/days.ts';
import { given, targets, valueOf } from '../../facts/read.ts';
import type { Customer } from '../../facts/strategy.ts';
import type { CalendarDate } from '../../facts/values.ts';
import { formatNumber, formatTimeBetween } from '../../format/values.ts';
import { beachheadIn, beachheadPlace, customersOf, decisionOf, headCount, isBelow, isPaying } from '../parts.ts';
import { aBeachhead, aPayingCustomer } from '../requirements.ts';
import { at, type Report, rule, type Scene } from '../rule.ts';

const fewestDeals = { value: 5, unit: 'count', meaning: 'customers needed before (a) judges' } as const;
const smallestPart = { value: 0.2, unit: '%', meaning: 'least part that came through another customer' } as const;
const longestPause = { value: 6, unit: 'months', meaning: 'longest time without a deal' } as const;

/** The customer of the beachhead whose deal, pilots included, was closed last. */
function newestDeal(customers: readonly Customer[]): { readonly customer: Customer; readonly closed: CalendarDate } | undefined {
  const dated = customers.flatMap((customer) => {
    const closed = valueOf(customer.closed);
    return closed !== undefined && (isPaying(customer) || valueOf(customer.status) === 'pilot') ? [{ customer, closed }] : [];
  });
  return dated.reduce<(typeof dated)[number] | undefined>(
    (newest, deal) => (newest && newest.closed > deal.closed ? newest : deal),
    undefined,
  );
}

/** Whether the offer, or else the decision, is old enough for a deal to be due; so it is where neither is given. */
function isDue(scene: Scene, before: CalendarDate): boolean {
  const { launch, decided } = decisionOf(scene);
  const start = given(launch) ? launch : decided;
  return start === undefined || (valueOf(start) ?? before) < before;
}

/** Customers of one niche talk: each deal should bring the next. */
export default rule({
  id: 'focus/fire-not-spreading',
  summary: 'Deals in the beachhead should keep coming, and come from references.',
  stages: at.crossing('warning'),
  parameters: { fewestDeals, smallestPart, longestPause },
  messages: {
    main: 'Of {all} customers in {beachhead} {opened} came through another one, so the fire does not feed itself yet. Find out why customers do not talk, or record in `opened` whom they brought.',
    pause:
      'The newest deal in {beachhead} is {age} old, and a fire that stops spreading goes out. Find out what holds the next customer back.',
  },
  requires: [aBeachhead, aPayingCustomer],
  look(scene) {
    const beachhead = beachheadIn(scene);
    const subjects = ['the paying customers'];
    const customers = customersOf(scene.strategy, beachhead);
    const paying = customers.filter(isPaying);
    const newest = newestDeal(customers);
    const common = {
      place: beachheadPlace(scene),
      subjects,
      related: newest === undefined ? [] : [{ message: 'the newest deal', at: newest.customer.at }],
    };
    const reports: Report<'main' | 'pause'>[] = [];

    const all = headCount(paying);
    const brought = new Set(scene.strategy.customers.flatMap((customer) => targets(customer.opened).filter((other) => other !== customer)));
    const opened = headCount(paying.filter((customer) => brought.has(customer)));
    if (all >= fewestDeals.value && isBelow(opened / all, smallestPart.value)) {
      const slots = { all: formatNumber(all), beachhead: beachhead.name, opened: formatNumber(opened) };
      reports.push({ message: 'main', slots, ...common });
    }

    const before = addMonths(scene.today, -longestPause.value);
    if (newest !== undefined && newest.closed < before && isDue(scene, before)) {
      const slots = { beachhead: beachhead.name, age: formatTimeBetween(newest.closed, scene.today) };
      reports.push({ message: 'pause', slots, ...common });
    }
    return { subjects, reports };
  },
});
