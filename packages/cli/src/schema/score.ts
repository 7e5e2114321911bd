/** The JSON Schema of `headpin score --format json`. */
import {
  count,
  day,
  described,
  draft,
  list,
  number,
  object,
  oneOf,
  orNull,
  pair,
  points,
  record,
  type Schema,
  share,
  test,
  text,
  truth,
} from './parts.ts';

const cell = object({
  mean: orNull(number),
  n: count,
  contribution: described(orNull(number), 'Points of the total; `null` where the criterion does not count.'),
  range: orNull(number),
  rwg: orNull(number),
  disputed: truth,
});

const criterion = object({
  name: text,
  kind: oneOf('showstopper', 'niceToHave'),
  weight: number,
  alpha: described(orNull(number), "Krippendorff's alpha, ordinal."),
  flip: orNull(
    object({
      stays: described(
        { type: 'array', prefixItems: [number, orNull(number)], items: false, minItems: 2 },
        'Weights between which the winner stays; an upper end of `null` means however large.',
      ),
      below: orNull(text),
      above: orNull(text),
    }),
  ),
});

const scenario = object({
  name: text,
  segment: orNull(text),
  status: oneOf('survivor', 'eliminated', 'undecided'),
  rank: orNull(count),
  total: orNull(points),
  bounds: pair,
  coverage: orNull(share),
  failed: list(object({ criterion: text, mean: number, distance: number })),
  possibleWinner: truth,
  necessaryWinner: truth,
  criteria: record(cell),
  acceptability: described(orNull(list(share)), 'Share of weightings for each rank; survivors only.'),
  acceptabilityOrdered: orNull(share),
  firstRoundOnly: truth,
  centralWeights: orNull(record(number)),
  confidence: orNull(share),
  bootstrap: orNull(share),
});

const panel = object({
  raters: count,
  kendallW: orNull(number),
  icc: orNull(number),
  leaveOneOut: orNull(list(object({ without: text, winner: orNull(text), margin: orNull(number) }))),
});

const flips = object({
  steps: orNull(count),
  ratings: orNull(count),
  by: list(object({ rater: text, scenario: text, criterion: text, from: number, to: number })),
  allWeights: orNull(share),
});

const segment = object({
  name: text,
  marketPerYear: orNull(pair),
  shareNeeded: orNull(pair),
  ownRevenue: orNull(pair),
  bigEnough: test,
  smallEnough: test,
  halfTheOrders: test,
  inactionRatio: orNull(pair),
});

const wholeProduct = object({
  coverage: orNull(share),
  leadTimeMonths: orNull(number),
  needs: list(object({ name: text, state: oneOf('covered', 'promised', 'open', 'waived'), by: list(text) })),
});

const expansion = object({
  from: orNull(text),
  to: orNull(text),
  path: oneOf('A', 'B', null),
  bridge: orNull(text),
  reuse: orNull(share),
  shareSoFar: described({ anyOf: [number, pair, { type: 'null' }] }, 'A pair where the accounts are a range.'),
});

const scoredStrategySchema: Schema = object({
  name: orNull(text),
  folder: text,
  cutoff: number,
  beachhead: orNull(text),
  readiness: orNull(points),
  criteria: list(criterion),
  scenarios: list(scenario),
  winnerByCutoff: list(object({ from: number, to: number, survivors: list(text), first: list(text) })),
  panel,
  flips,
  research: list(object({ scenario: text, criterion: text, value: number, changes: share })),
  verdict: oneOf('robust', 'supported', 'fragile', 'undecided'),
  segments: list(segment),
  wholeProduct: described(orNull(wholeProduct), 'Of the beachhead.'),
  expansions: list(expansion),
  focus: object({
    verdict: oneOf('market-driven', 'drifting', 'sales-driven', null),
    byCount: orNull(share),
    byValue: orNull(share),
    deals: count,
  }),
});

export const scoreSchema = {
  $schema: draft,
  $id: 'https://headpin.dev/schema/score-1.json',
  title: 'Output of `headpin score --format json`',
  ...object({ version: { const: 1 }, today: day, strategies: list(scoredStrategySchema) }),
};
