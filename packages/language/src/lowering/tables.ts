/** Where declarations of each kind go. */
import type { DeclarationKind, ReferenceKind, Strategy } from '@headpin/core';

/** What a declaration may be named as; declarations that nothing names have none. */
export const tableOf: Partial<Record<DeclarationKind, ReferenceKind>> = {
  segment: 'segment',
  scenario: 'scenario',
  jewel: 'jewel',
  evidence: 'evidence',
  'market alternative': 'alternative',
  'product alternative': 'alternative',
  partner: 'partner',
  component: 'component',
  customer: 'customer',
  criterion: 'criterion',
  rater: 'rater',
};

/** The part of a strategy in which the declarations of a kind stand. */
export const listOf: Readonly<Record<DeclarationKind, keyof Strategy>> = {
  strategy: 'decision',
  criterion: 'criteria',
  jewel: 'jewels',
  segment: 'segments',
  scenario: 'scenarios',
  rater: 'raters',
  ballot: 'ballots',
  'market alternative': 'alternatives',
  'product alternative': 'alternatives',
  partner: 'partners',
  component: 'components',
  positioning: 'positionings',
  pitch: 'pitches',
  channel: 'channels',
  pricing: 'pricings',
  customer: 'customers',
  evidence: 'evidence',
  campaign: 'campaigns',
  milestone: 'milestones',
  expand: 'expansions',
  risk: 'risks',
};
