/**
 * What rules need before they can look, and the finding that carries their weight while it is missing: the entries
 * under "When missing". A value on which a `language` error stands is there, but hides what the rule would look at; such
 * values are handed back, so that the finding of the error carries the weight.
 */
import { forSegment, given, targets, valueOf } from '../facts/read.ts';
import type { Expansion, Placed, Pricing, Segment } from '../facts/strategy.ts';
import type { Origin, Property, Reference } from '../facts/values.ts';
import { points } from '../method/figures.ts';
import { customersOf, isPaying, isWaived, missingOf } from './parts.ts';
import type { Requirement, RuleId, Scene } from './rule.ts';

/** There, missing, or hidden by errors on these values. */
export type Met = ReturnType<Requirement['met']>;

export const requirement = (what: string, carrier: RuleId, met: (scene: Scene) => Met): Requirement => ({ what, carrier, met });

/** A place that holds no property value, such as the name after `for`, as the broken value that it is. */
const brokenAt = (at: Origin, written: string): Property<unknown> => ({ key: at, at, value: undefined, written, items: [] });

const isReference = (value: unknown): value is Reference =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'reference';
const isUnlinked = (value: unknown): boolean => isReference(value) && value.target === undefined;

/** Whether an error stands on the value or on a name in it. */
export function isUnsound(property: Property<unknown> | undefined): property is Property<unknown> {
  if (property === undefined) return false;
  return property.value === undefined || isUnlinked(property.value) || (Array.isArray(property.value) && property.value.some(isUnlinked));
}

const unsound = (properties: readonly (Property<unknown> | undefined)[]): readonly Property<unknown>[] => properties.filter(isUnsound);
const named = (element: Placed, names: readonly string[]) => names.map((name) => element.properties.get(name));

/** `true`, or the values with errors that may hide what is looked for, or `false` where there are none. */
function unless(found: boolean, hiding: readonly (Property<unknown> | undefined)[]): Met {
  if (found) return true;
  const errors = unsound(hiding);
  return errors.length > 0 && errors;
}

/** All of some properties, given and without an error. */
export function allOf(element: Placed | undefined, names: readonly string[]): Met {
  if (element === undefined || missingOf(element, names).length > 0) return false;
  const errors = unsound(named(element, names));
  return errors.length === 0 || errors;
}

/** At least one of some properties, given and without an error. */
export function oneOf(element: Placed | undefined, names: readonly string[]): Met {
  if (element === undefined) return false;
  const all = named(element, names);
  return unless(
    all.some((property) => given(property) && !isUnsound(property)),
    all,
  );
}

/** Holds unless an error stands on one of some values that a rule takes together. */
export const readable = (what: string, carrier: RuleId, all: (scene: Scene) => readonly (Property<unknown> | undefined)[]): Requirement =>
  requirement(what, carrier, (scene) => {
    const errors = unsound(all(scene));
    return errors.length === 0 || errors;
  });

type WithSegment = { readonly segment: Reference<'segment'> | undefined };
/** Names after `for` that link to nothing. */
const unlinkedHeads = (all: readonly WithSegment[]) =>
  all.flatMap(({ segment }) => (segment !== undefined && segment.target === undefined ? [brokenAt(segment.at, segment.name)] : []));

/** A requirement on the decision. */
const inDecision = (what: string, ...names: readonly string[]) =>
  requirement(what, 'focus/decision-incomplete', ({ strategy }) => allOf(strategy.decision, names));

/** A requirement that looks at the beachhead; where its name has an error, that hides the construct. */
const inBeachhead = (what: string, carrier: RuleId, met: (beachhead: Segment, scene: Scene) => Met) =>
  requirement(what, carrier, (scene) =>
    scene.beachhead === undefined ? unless(false, [scene.strategy.decision?.beachhead]) : met(scene.beachhead, scene),
  );

/** One of the declarations for the beachhead that hold for one segment, with some of its properties. */
function forBeachhead<T extends Placed & WithSegment>(
  what: string,
  carrier: RuleId,
  all: (scene: Scene) => readonly T[],
  names: readonly string[] = [],
) {
  return inBeachhead(what, carrier, (beachhead, scene) => {
    const one = forSegment(all(scene), beachhead);
    return one === undefined ? unless(false, unlinkedHeads(all(scene))) : allOf(one, names);
  });
}

// The decision
export const aGoal = inDecision('a goal', 'goal');
export const aHorizon = inDecision('a horizon', 'horizon');
export const runwayAndHorizon = inDecision('a runway and a horizon', 'runway', 'horizon');
export const aLaunch = inDecision('a launch', 'launch');
export const aProduct = inDecision('a product', 'product');
export const decidedOrLaunch = requirement('a day of decision or a launch', 'focus/decision-incomplete', ({ strategy }) =>
  oneOf(strategy.decision, ['decided', 'launch']),
);

// Segments
export const aBeachhead = inBeachhead('a beachhead', 'focus/beachhead-missing', () => true);
export const aSegment = requirement('a segment', 'focus/beachhead-missing', ({ strategy }) => strategy.segments.length > 0);
export const aSize = inBeachhead('a size', 'segment/size-missing', (beachhead) => allOf(beachhead, ['accounts', 'spend', 'share']));
export const aShare = inBeachhead('a share to win', 'segment/size-missing', (beachhead) => allOf(beachhead, ['share']));
/** One of the three numbers of the beachhead that can look more exact than they are. */
export const aNumber = inBeachhead('accounts, spend or wider market', 'segment/size-missing', (beachhead) =>
  oneOf(beachhead, ['accounts', 'spend', 'widerMarket']),
);

// Reason to buy
export const aReason = inBeachhead('a reason to buy', 'reason/missing', ({ reason }) => reason !== undefined);
export const inactionAndRisk = inBeachhead('costs of inaction and risk', 'reason/incomplete', ({ reason }) =>
  allOf(reason, ['inaction', 'risk']),
);
export const problemOrTrigger = inBeachhead('a problem or a trigger', 'reason/incomplete', ({ reason }) =>
  oneOf(reason, ['problem', 'trigger']),
);

// Customers
/** The early adopters of the beachhead. */
export const earlyAdopters = inBeachhead(
  'early adopters',
  'adopters/early-adopters-incomplete',
  (segment) => segment.earlyAdopters !== undefined,
);
export const anyEarlyAdopters = requirement('early adopters', 'adopters/early-adopters-incomplete', ({ strategy }) =>
  strategy.segments.some((segment) => segment.earlyAdopters !== undefined),
);
export const aPayingCustomer = requirement('a paying customer', 'adopters/early-market-missing', ({ strategy }) =>
  unless(
    strategy.customers.some(isPaying),
    strategy.customers.map((customer) => customer.status),
  ),
);
export const aReference = requirement('a customer with status reference', 'adopters/too-few-references', ({ strategy }) =>
  unless(
    strategy.customers.some((customer) => valueOf(customer.status) === 'reference'),
    strategy.customers.map((customer) => customer.status),
  ),
);
/** A paying customer of the beachhead. */
export const aPayingCustomerOfTheBeachhead = inBeachhead(
  'a paying customer of the beachhead',
  'adopters/early-market-missing',
  (beachhead, { strategy }) =>
    unless(
      customersOf(strategy, beachhead).some(isPaying),
      strategy.customers.flatMap((customer) => [customer.segment, customer.status]),
    ),
);

// Scenarios and ratings
export const aScenario = requirement('a scenario', 'scenario/too-few', ({ strategy }) => strategy.scenarios.length > 0);
export const aScenarioForTheBeachhead = forBeachhead(
  'a scenario for the beachhead',
  'scenario/too-few',
  ({ strategy }) => strategy.scenarios,
);
export const aBallotWithAScore = requirement('a ballot with a score', 'scenario/panel-weak', ({ strategy }) => {
  const scores = strategy.ballots.flatMap((ballot) => ballot.rows.flatMap((row) => row.scores));
  return unless(
    scores.some((score) => typeof score.value === 'number'),
    scores.flatMap((score) => (score.value === undefined ? [brokenAt(score.at, '')] : [])),
  );
});

// Whole product
export const aNeedAndAComponent = inBeachhead('a need and a component for it', 'whole-product/missing', ({ needs }, { strategy }) => {
  const parts = strategy.components.filter((component) => !isWaived(component));
  return unless(
    parts.some((component) => targets(component.meets).some((need) => needs.includes(need))),
    needs.length === 0 ? [] : parts.map((component) => component.meets),
  );
});

// Competition
export const anAlternative = requirement(
  'an alternative',
  'competition/alternative-missing',
  ({ strategy }) => strategy.alternatives.length > 0,
);
export const aPriceOfAnAlternative = requirement('the price of an alternative', 'competition/alternative-incomplete', ({ strategy }) =>
  unless(
    strategy.alternatives.some(({ price }) => valueOf(price) !== undefined),
    strategy.alternatives.map(({ price }) => price),
  ),
);

// Positioning
export const aClaim = forBeachhead('a positioning with a claim', 'positioning/missing', ({ strategy }) => strategy.positionings, ['claim']);
export const aChange = forBeachhead(
  'what the customer must change',
  'positioning/statement-incomplete',
  ({ strategy }) => strategy.positionings,
  ['change'],
);
/** A positioning, pitch, channel or pricing, for whichever segment. */
export const aBlockForASegment = requirement('a positioning, pitch, channel or pricing', 'positioning/missing', ({ strategy }) =>
  [strategy.positionings, strategy.pitches, strategy.channels, strategy.pricings].some((all) => all.length > 0),
);
export const aPitch = requirement('a pitch', 'positioning/pitch-incomplete', ({ strategy }) => strategy.pitches.length > 0);
export const aPitchForTheBeachhead = forBeachhead(
  'a pitch for the beachhead',
  'positioning/pitch-incomplete',
  ({ strategy }) => strategy.pitches,
);
export const aPeersStep = inBeachhead('a step `peers`', 'positioning/pitch-incomplete', (beachhead, { strategy }) =>
  Boolean(forSegment(strategy.pitches, beachhead)?.steps.some((step) => step.move === 'peers')),
);

// Channel
export const aChannel = forBeachhead('a channel', 'channel/missing', ({ strategy }) => strategy.channels);
export const buyerAndModel = forBeachhead('a buyer and a model', 'channel/incomplete', ({ strategy }) => strategy.channels, [
  'buyer',
  'model',
]);
export const bothMargins = forBeachhead('both margins', 'channel/incomplete', ({ strategy }) => strategy.channels, [
  'margin',
  'usualMargin',
]);
export const aCampaignForTheBeachhead = inBeachhead('a campaign for the beachhead', 'focus/budget-scattered', (beachhead, { strategy }) =>
  unless(
    strategy.campaigns.some((campaign) => valueOf(campaign.for)?.target === beachhead),
    strategy.campaigns.map((campaign) => campaign.for),
  ),
);

// Pricing
export const aPricing = forBeachhead<Pricing>('a pricing with model and price', 'pricing/missing', ({ strategy }) => strategy.pricings, [
  'model',
  'price',
]);
/** What the price can be held against: the cost of doing nothing, or the budget of a market alternative. */
export const inactionOrABudget = inBeachhead('a cost of inaction or a budget', 'reason/incomplete', ({ reason }, { strategy }) => {
  const budgets = strategy.alternatives.filter(({ side }) => side === 'market').map(({ budget }) => budget);
  const worths = [reason?.inaction, ...budgets];
  return unless(
    worths.some((worth) => valueOf<unknown>(worth) !== undefined),
    worths,
  );
});

// Expansion
export const anExpand = requirement('an expand', 'expansion/missing', ({ strategy }) => strategy.expansions.length > 0);
const ends = (all: readonly Expansion[]) => all.flatMap(({ from, to }) => unlinkedHeads([{ segment: from }, { segment: to }]));
/** An expand of which both segments give all four points. */
export const fourPointsAtAnExpand = requirement('all four points at an expand', 'segment/point-missing', ({ strategy }) => {
  const sides = strategy.expansions.map(({ from, to }) => [from?.target, to?.target]);
  const complete = sides.some((pair) => pair.every((segment) => allOf(segment, points) === true));
  const hiding = sides.flat().flatMap((segment) => (segment === undefined ? [] : named(segment, points)));
  return unless(complete, [...ends(strategy.expansions), ...hiding]);
});
/** An expand that is adjacent, so that it has a path. */
export const aPath = requirement('a path', 'expansion/not-adjacent', ({ strategy, figures }) =>
  unless(
    figures.expansions.some(({ path }) => path !== null),
    ends(strategy.expansions),
  ),
);
/** An expand from a segment that says how many accounts it has. */
export const accountsAtAnExpand = requirement('accounts of a segment that an expand starts from', 'segment/size-missing', ({ strategy }) =>
  unless(
    strategy.expansions.some(({ from }) => valueOf(from?.target?.accounts) !== undefined),
    [...ends(strategy.expansions), ...strategy.expansions.map(({ from }) => from?.target?.accounts)],
  ),
);

// Evidence
export const anEvidence = requirement('evidence', 'evidence/ground-thin', ({ strategy }) => strategy.evidence.length > 0);
export const evidenceForTheClaim = forBeachhead(
  'evidence for the claim',
  'evidence/claim-unsupported',
  ({ strategy }) => strategy.positionings,
  ['evidence'],
);

// Roadmap
export const aMilestone = requirement('a milestone', 'roadmap/incomplete', ({ strategy }) => strategy.milestones.length > 0);
export const aMilestoneDueForASegment = requirement('a milestone with `due` and `for`', 'roadmap/incomplete', ({ strategy }) => {
  const all = strategy.milestones.map((milestone) => allOf(milestone, ['due', 'for']));
  return unless(
    all.includes(true),
    all.flatMap((met) => (typeof met === 'boolean' ? [] : met)),
  );
});
