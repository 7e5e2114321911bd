/** The kinds of colours: one for each kind of name, and those for what stands around names. */
import type { DeclarationKind } from '@headpin/core';

export const tokenTypes = [
  'keyword',
  'property',
  'enumMember',
  'number',
  'operator',
  'unit',
  'strategy',
  'jewel',
  'segment',
  'need',
  'scenario',
  'criterion',
  'rater',
  'alternative',
  'partner',
  'component',
  'customer',
  'evidence',
  'campaign',
  'milestone',
  'risk',
] as const;
export type TokenType = (typeof tokenTypes)[number];

/** `defaultLibrary` marks the criteria that are built in. */
export const tokenModifiers = ['declaration', 'defaultLibrary'] as const;
export type TokenModifier = (typeof tokenModifiers)[number];

/** What the name of a declaration is; the names of those left out belong to a segment. */
export const nameTypes: Readonly<Partial<Record<DeclarationKind, TokenType>>> = {
  strategy: 'strategy',
  jewel: 'jewel',
  segment: 'segment',
  scenario: 'scenario',
  criterion: 'criterion',
  rater: 'rater',
  'market alternative': 'alternative',
  'product alternative': 'alternative',
  partner: 'partner',
  component: 'component',
  customer: 'customer',
  evidence: 'evidence',
  campaign: 'campaign',
  milestone: 'milestone',
  risk: 'risk',
};
