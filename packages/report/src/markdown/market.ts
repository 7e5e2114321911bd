import { valueOf } from '@headpin/core/facts/read.ts';
import { formatPercent, formatPerYear } from '@headpin/core/format/values.ts';
import { alternativesInPlay } from '../parts/alternatives.ts';
import { shareText, wholePercent } from '../parts/format.ts';
import type { Blocks } from './places.ts';
import { heading, md, table } from './writer.ts';

/** The alternatives, and the pins that follow. */
export const marketBlocks: Blocks = (assessment, places) => {
  const { figures } = assessment;
  const alternatives = alternativesInPlay(assessment);
  return [
    ...(alternatives.length === 0
      ? []
      : [
          heading(3, 'Competition'),
          table(
            ['Alternative', 'Side', '>Price a year', '>Budget a year', 'Limitation'],
            alternatives.map((alternative) => {
              const price = valueOf(alternative.price);
              const budget = valueOf(alternative.budget);
              return [
                places.element(alternative),
                alternative.side,
                price ? formatPerYear(price) : '–',
                budget ? formatPerYear(budget) : '–',
                valueOf(alternative.limitation) ?? '–',
              ];
            }),
          ),
        ]),
    ...(figures.expansions.length === 0
      ? []
      : [
          heading(3, 'Bowling alley'),
          table(
            ['Pin', 'After', 'Path', 'Bridge', '>Gate', '>Share so far', '>Parts reused'],
            figures.expansions.map(({ expansion, from, to, path, bridge, shareSoFar, reuse }) => {
              const gate = valueOf(expansion.gate);
              return [
                to ? places.element(to) : '?',
                from ? places.element(from) : '?',
                places.at(expansion.at, path ?? 'not adjacent'),
                bridge ? places.element(bridge) : md`**missing**`,
                gate ? formatPercent(gate) : '–',
                shareText(shareSoFar),
                wholePercent(reuse),
              ];
            }),
          ),
        ]),
  ];
};
