import { given, targets, valueOf } from '../../facts/read.ts';
import type { Component } from '../../facts/strategy.ts';
import { formatList } from '../../format/values.ts';
import { beachheadIn, missingOf, neededComponents } from '../parts.ts';
import { aPricing, readable } from '../requirements.ts';
import { at, type Report, rule } from '../rule.ts';
import { pricingIn } from './prices.ts';

const parts = ['covers', 'guarantee'] as const;

const readableParts = readable('what the price covers', 'pricing/missing', (scene) => [pricingIn(scene)?.covers]);

/** Provided by us or by a partner, and not by the customer or by nobody yet. */
function isOurs({ from }: Component): boolean {
  const provider = valueOf(from);
  return provider === 'us' || (typeof provider === 'object' && provider.target !== undefined);
}

/** A price for a part of the product, or without a word on what is guaranteed. */
export default rule({
  id: 'pricing/not-whole',
  summary: 'The price should cover the whole product and come with a guarantee.',
  stages: at.fromTheChasmOn('warning'),
  messages: {
    main: 'The price for {segment} leaves out {components}, so the buyer cannot compare it with the whole product of anyone else. Price the whole.',
    open: 'The price for {segment} does not say {missing}. Pragmatists pay the full price for a whole product that is guaranteed to work: say what it covers and what you guarantee.',
  },
  requires: [aPricing, readableParts],
  look(scene) {
    const segment = beachheadIn(scene).name;
    const element = pricingIn(scene)!;
    const reports: Report<'main' | 'open'>[] = missingOf(element, parts).map((part) => ({
      message: 'open',
      slots: { segment, missing: `\`${part}\`` },
      place: { element, property: part },
      subjects: [part],
    }));

    const covered = targets(element.covers);
    const left = neededComponents(scene).filter((component) => isOurs(component) && !covered.includes(component));
    if (given(element.covers) && left.length > 0) {
      const components = formatList(left.map(({ name }) => name));
      reports.push({
        message: 'main',
        slots: { segment, components },
        place: { element, property: 'covers' },
        subjects: ['covers'],
        related: left.map(({ name, at }) => ({ message: `${name}, which is left out`, at })),
        fixes: [
          {
            title: `Cover ${components} too`,
            safe: false,
            changes: left.map(({ name }) => ({ do: 'add-item', element, property: 'covers', item: name })),
          },
        ],
      });
    }
    return { subjects: parts, reports };
  },
});
