import { formatMonths } from '@headpin/core/format/values.ts';
import { dateText } from '../parts/format.ts';
import type { Blocks } from './places.ts';
import { heading, joined, list, md, table } from './writer.ts';

/** The needs of the beachhead with who covers them, the lead time, and what hangs on open needs. */
export const wholeProductBlocks: Blocks = ({ figures }, places) => {
  const product = figures.beachhead && figures.wholeProduct.bySegment.get(figures.beachhead);
  const title = heading(3, 'Whole product');
  if (!product || product.needs.length === 0) return [title, md`No needs are declared for the beachhead yet.`];
  const lead = product.leadTime;
  return [
    title,
    table(
      ['Need', 'State', 'By'],
      product.needs.map(({ need, state, by }) => [
        places.element(need),
        state,
        by.length === 0 ? 'nobody yet' : joined(by.map(places.element), ', '),
      ]),
    ),
    lead
      ? md`The last part, ${places.element(lead.component)}, is ready on ${dateText(lead.ready)}: ${formatMonths(lead.months)} from ${dateText(lead.from)}, ${lead.withinThreeMonths ? 'within three months' : 'more than three months'}.`
      : undefined,
    product.chains.length === 0
      ? undefined
      : list(
          product.chains.map(
            ({ need, promises, customers, expansions }) =>
              md`${places.element(need)} is open: ${promises.length} promised, ${customers.length} customers, ${expansions.length} pins hang on it`,
          ),
        ),
  ];
};
