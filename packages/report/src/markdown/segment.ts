import { valueOf } from '@headpin/core/facts/read.ts';
import { points } from '@headpin/core/method/figures.ts';
import { moneyText, readable, shareText } from '../parts/format.ts';
import type { Blocks } from './places.ts';
import { heading, md, table } from './writer.ts';

/** The four points of the beachhead, and the sizing of every segment. */
export const segmentBlocks: Blocks = ({ strategy, figures }, places) => {
  const { beachhead } = figures;
  if (strategy.segments.length === 0) return [heading(3, 'The segment'), md`No segment is declared yet.`];
  const money = (amount: Parameters<typeof moneyText>[0]) => moneyText(amount, strategy.currency);
  return [
    heading(3, 'The segment'),
    beachhead &&
      table(
        ['Point', 'Value'],
        points.map((point) => [
          readable(point),
          beachhead[point] ? places.at(beachhead[point].at, valueOf(beachhead[point]) ?? '–') : 'missing',
        ]),
      ),
    table(
      ['Segment', '>Market a year', '>Own revenue', '>Share needed', 'Big enough', 'Small enough', 'Half of the orders'],
      strategy.segments.map((segment) => {
        const sizing = figures.sizing.get(segment);
        const name = places.element(segment);
        return [
          segment === beachhead ? md`**${name}**` : name,
          money(sizing?.marketPerYear),
          money(sizing?.ownRevenue),
          shareText(sizing?.shareNeeded),
          sizing?.bigEnough ?? 'unknown',
          sizing?.smallEnough ?? 'unknown',
          sizing?.halfTheOrders ?? 'unknown',
        ];
      }),
    ),
  ];
};
