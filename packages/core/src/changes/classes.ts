/** What a change is about, so that decisions come first and wording last. */
import type { Property } from '../facts/values.ts';

export const changeClasses = ['decision', 'rating', 'sizing', 'whole-product', 'market', 'evidence', 'wording'] as const;
export type ChangeClass = (typeof changeClasses)[number];

/** Properties whose class is not that of their declaration. `*` stands for any declaration or block. */
const byProperty: Readonly<Record<string, ChangeClass>> = {
  'strategy beachhead': 'decision',
  'strategy stage': 'decision',
  'strategy cutoff': 'decision',
  'strategy kind': 'decision',
  'strategy application': 'decision',
  'strategy decided': 'decision',
  'strategy decideBy': 'decision',
  'strategy goal': 'sizing',
  'strategy horizon': 'sizing',
  'strategy runway': 'sizing',
  'strategy costs': 'sizing',
  'strategy development': 'sizing',
  'strategy launch': 'whole-product',
  'strategy wontPursue': 'market',
  'strategy agreed': 'market',
  'strategy category': 'market',
  'strategy product': 'market',
  'segment geography': 'market',
  'segment industry': 'market',
  'segment profession': 'market',
  'segment useCase': 'market',
  'segment payer': 'market',
  'segment accounts': 'sizing',
  'segment spend': 'sizing',
  'segment share': 'sizing',
  'segment widerMarket': 'sizing',
  'segment basis': 'sizing',
  'component waived': 'whole-product',
  'positioning claim': 'market',
  '* accounts': 'sizing',
  '* inaction': 'sizing',
  '* risk': 'sizing',
  '* deadline': 'market',
  '* cost': 'sizing',
  '* gain': 'sizing',
  '* price': 'sizing',
  '* budget': 'sizing',
  '* discount': 'sizing',
  '* margin': 'sizing',
  '* usualMargin': 'sizing',
  '* evidence': 'evidence',
};

const byDeclaration: Readonly<Record<string, ChangeClass>> = {
  component: 'whole-product',
  partner: 'whole-product',
  milestone: 'whole-product',
  need: 'whole-product',
  evidence: 'evidence',
  rater: 'rating',
  ballot: 'rating',
};

/** The class of a property; plain texts are wording unless the table says more. */
export function classOfProperty(what: string, name: string, property: Property<unknown>): ChangeClass {
  const known = byProperty[`${what} ${name}`] ?? byProperty[`* ${name}`];
  if (known !== undefined) return known;
  const texts = Array.isArray(property.value) ? property.value : [property.value];
  const isText = texts.every((one) => typeof one === 'string') && property.written.startsWith('"');
  return isText ? 'wording' : (byDeclaration[what] ?? 'market');
}
