/**
 * What several rules need before they can look, and the finding that carries their weight while it is missing: the
 * entries under "When missing".
 */
import { forSegment, isNamedBy, valueOf } from '../facts/read.ts';
import type { Component, Expansion, Placed, Pricing, Segment } from '../facts/strategy.ts';
import { points } from '../method/figures.ts';
import { allOf, brokenAt, type Met, named, oneOf, requirement, unless, unlinkedHeads, type WithSegment } from './met.ts';
import { isPaying, isWaived } from './parts.ts';
import type { RuleId, Scene } from './rule.ts';

export { allOf, isUnsound, type Met, oneOf, readable, requirement } from './met.ts';

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
export const aSegment = requirement('a segment', 'focus/beachhead-missing', ({ strategy }) =>
  unless(strategy.segments.length > 0, [strategy.decision?.beachhead]),
);
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

// Scenarios and ratings
export const aScenario = requirement('a scenario', 'scenario/too-few', ({ strategy }) => strategy.scenarios.length > 0);
export const aScenarioForTheBeachhead = forBeachhead(
  'a scenario for the beachhead',
  'scenario/too-few',
  ({ strategy }) => strategy.scenarios,
);
export const aBallotWithAScore = requirement('a ballot with a score', 'scenario/panel-weak', ({ strategy }) => {
  const { ballots } = strategy;
  if (ballots.some(({ rows }) => rows.some(({ scores }) => scores.some(({ value }) => typeof value === 'number')))) return true;
  const scores = ballots.flatMap(({ rows }) => rows.flatMap((row) => row.scores));
  return unless(
    false,
    scores.flatMap((score) => (score.value === undefined ? [brokenAt(score.at, '')] : [])),
  );
});

// Whole product
export const aNeedAndAComponent = inBeachhead('a need and a component for it', 'whole-product/missing', ({ needs }, { strategy }) => {
  const names = new Set(needs.map(({ name }) => name));
  const meetsOne = ({ meets }: Component): boolean => valueOf(meets)?.some(({ name }) => names.has(name)) === true;
  if (strategy.components.some((component) => meetsOne(component) && !isWaived(component))) return true;
  const parts = strategy.components.filter((component) => !isWaived(component));
  return unless(false, needs.length === 0 ? [] : parts.map((component) => component.meets));
});

// Competition
export const anAlternative = requirement(
  'an alternative',
  'competition/alternative-missing',
  ({ strategy }) => strategy.alternatives.length > 0,
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
    strategy.campaigns.some((campaign) => isNamedBy(beachhead, valueOf(campaign.for))),
    strategy.campaigns.map((campaign) => campaign.for),
  ),
);

// Pricing
export const aPricing = forBeachhead<Pricing>('a pricing with model and price', 'pricing/missing', ({ strategy }) => strategy.pricings, [
  'model',
  'price',
]);

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
