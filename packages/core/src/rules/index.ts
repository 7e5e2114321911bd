/** All rules, sorted by id. Written by scripts/rules-index.mjs. */
import adoptersEarlyAdoptersIncomplete from './adopters/early-adopters-incomplete.ts';
import adoptersEarlyMarketMissing from './adopters/early-market-missing.ts';
import adoptersFewInterviews from './adopters/few-interviews.ts';
import adoptersNotInsideBeachhead from './adopters/not-inside-beachhead.ts';
import adoptersPainUnproven from './adopters/pain-unproven.ts';
import adoptersReferenceUnmet from './adopters/reference-unmet.ts';
import adoptersTooFewReferences from './adopters/too-few-references.ts';
import channelIncomplete from './channel/incomplete.ts';
import channelMarginTooThin from './channel/margin-too-thin.ts';
import channelMissing from './channel/missing.ts';
import channelPragmatistsUnreached from './channel/pragmatists-unreached.ts';
import channelWrongForBuyer from './channel/wrong-for-buyer.ts';
import competitionAlternativeIncomplete from './competition/alternative-incomplete.ts';
import competitionAlternativeMissing from './competition/alternative-missing.ts';
import competitionCategoryMissing from './competition/category-missing.ts';
import competitionDisparaging from './competition/disparaging.ts';
import competitionLimitationMissing from './competition/limitation-missing.ts';
import evidenceClaimUnsupported from './evidence/claim-unsupported.ts';
import evidenceClaimWeak from './evidence/claim-weak.ts';
import evidenceEaseUnproven from './evidence/ease-unproven.ts';
import evidenceFalsePrecision from './evidence/false-precision.ts';
import evidenceGroundThin from './evidence/ground-thin.ts';
import evidenceNotForPragmatists from './evidence/not-for-pragmatists.ts';
import evidenceUnverifiable from './evidence/unverifiable.ts';
import evidenceWrongGroup from './evidence/wrong-group.ts';
import expansionBridgeMissing from './expansion/bridge-missing.ts';
import expansionGateUnsound from './expansion/gate-unsound.ts';
import expansionMissing from './expansion/missing.ts';
import expansionNotAdjacent from './expansion/not-adjacent.ts';
import expansionReuseThin from './expansion/reuse-thin.ts';
import expansionTooEarly from './expansion/too-early.ts';
import focusBeachheadMissing from './focus/beachhead-missing.ts';
import focusBudgetScattered from './focus/budget-scattered.ts';
import focusDecisionIncomplete from './focus/decision-incomplete.ts';
import focusDrifting from './focus/drifting.ts';
import focusFireNotSpreading from './focus/fire-not-spreading.ts';
import focusHorizonTooLong from './focus/horizon-too-long.ts';
import focusOneOffProject from './focus/one-off-project.ts';
import focusRiskUnanswered from './focus/risk-unanswered.ts';
import focusRunwayTooShort from './focus/runway-too-short.ts';
import focusSalesDriven from './focus/sales-driven.ts';
import focusSecondTarget from './focus/second-target.ts';
import focusStageMissing from './focus/stage-missing.ts';
import focusWontPursueMissing from './focus/wont-pursue-missing.ts';
import languageHiddenCharacter from './language/hidden-character.ts';
import languageIgnoreUnused from './language/ignore-unused.ts';
import languageIgnoreWithoutReason from './language/ignore-without-reason.ts';
import languageMixedCurrency from './language/mixed-currency.ts';
import languageNoStrategy from './language/no-strategy.ts';
import languageOutOfRange from './language/out-of-range.ts';
import languageRepeated from './language/repeated.ts';
import languageSyntax from './language/syntax.ts';
import languageTooLarge from './language/too-large.ts';
import languageTwoStrategies from './language/two-strategies.ts';
import languageUndeclaredRater from './language/undeclared-rater.ts';
import languageUnknownProperty from './language/unknown-property.ts';
import languageUnknownReference from './language/unknown-reference.ts';
import languageUnknownSetting from './language/unknown-setting.ts';
import languageUnknownWord from './language/unknown-word.ts';
import languageWrongValue from './language/wrong-value.ts';
import positioningBroadOffer from './positioning/broad-offer.ts';
import positioningClaimBlurred from './positioning/claim-blurred.ts';
import positioningDemoFirst from './positioning/demo-first.ts';
import positioningDisruptionWords from './positioning/disruption-words.ts';
import positioningFeedbackMissing from './positioning/feedback-missing.ts';
import positioningMessageMissing from './positioning/message-missing.ts';
import positioningMissing from './positioning/missing.ts';
import positioningNotAQuestion from './positioning/not-a-question.ts';
import positioningPeersUnfounded from './positioning/peers-unfounded.ts';
import positioningPitchIncomplete from './positioning/pitch-incomplete.ts';
import positioningReplacesStack from './positioning/replaces-stack.ts';
import positioningStatementIncomplete from './positioning/statement-incomplete.ts';
import pricingAboveWorth from './pricing/above-worth.ts';
import pricingBelowCost from './pricing/below-cost.ts';
import pricingDiscount from './pricing/discount.ts';
import pricingMissing from './pricing/missing.ts';
import pricingNotWhole from './pricing/not-whole.ts';
import pricingOutsideCorridor from './pricing/outside-corridor.ts';
import pricingVendorModel from './pricing/vendor-model.ts';
import reasonAboutUs from './reason/about-us.ts';
import reasonIncomplete from './reason/incomplete.ts';
import reasonMissing from './reason/missing.ts';
import reasonNoUrgency from './reason/no-urgency.ts';
import reasonNotCompelling from './reason/not-compelling.ts';
import roadmapBusinessCaseThin from './roadmap/business-case-thin.ts';
import roadmapDatesDisagree from './roadmap/dates-disagree.ts';
import roadmapEffortBelowRevenue from './roadmap/effort-below-revenue.ts';
import roadmapIncomplete from './roadmap/incomplete.ts';
import roadmapOrderInverted from './roadmap/order-inverted.ts';
import roadmapPartUnplanned from './roadmap/part-unplanned.ts';
import roadmapProductNotAgreed from './roadmap/product-not-agreed.ts';
import type { Rule } from './rule.ts';
import scenarioAnchorsMissing from './scenario/anchors-missing.ts';
import scenarioBeachheadEliminated from './scenario/beachhead-eliminated.ts';
import scenarioDisputed from './scenario/disputed.ts';
import scenarioIdenticalBallots from './scenario/identical-ballots.ts';
import scenarioNotOnePage from './scenario/not-one-page.ts';
import scenarioPanelWeak from './scenario/panel-weak.ts';
import scenarioRatingContradicted from './scenario/rating-contradicted.ts';
import scenarioReversedScale from './scenario/reversed-scale.ts';
import scenarioTooFew from './scenario/too-few.ts';
import scenarioUndecided from './scenario/undecided.ts';
import scenarioWinnerElsewhere from './scenario/winner-elsewhere.ts';
import segmentCustomersDiffer from './segment/customers-differ.ts';
import segmentJewelMissing from './segment/jewel-missing.ts';
import segmentPointMissing from './segment/point-missing.ts';
import segmentProfileIncomplete from './segment/profile-incomplete.ts';
import segmentShareOutOfBand from './segment/share-out-of-band.ts';
import segmentSizeMissing from './segment/size-missing.ts';
import segmentTooBigToLead from './segment/too-big-to-lead.ts';
import segmentTooSmall from './segment/too-small.ts';
import segmentTooWide from './segment/too-wide.ts';
import wholeProductAllyUnsettled from './whole-product/ally-unsettled.ts';
import wholeProductAncillaryMissing from './whole-product/ancillary-missing.ts';
import wholeProductComponentUnclear from './whole-product/component-unclear.ts';
import wholeProductLate from './whole-product/late.ts';
import wholeProductLeadTime from './whole-product/lead-time.ts';
import wholeProductMissing from './whole-product/missing.ts';
import wholeProductNeedOpen from './whole-product/need-open.ts';
import wholeProductNotNeeded from './whole-product/not-needed.ts';

export const rules: readonly Rule[] = [
  adoptersEarlyAdoptersIncomplete,
  adoptersEarlyMarketMissing,
  adoptersFewInterviews,
  adoptersNotInsideBeachhead,
  adoptersPainUnproven,
  adoptersReferenceUnmet,
  adoptersTooFewReferences,
  channelIncomplete,
  channelMarginTooThin,
  channelMissing,
  channelPragmatistsUnreached,
  channelWrongForBuyer,
  competitionAlternativeIncomplete,
  competitionAlternativeMissing,
  competitionCategoryMissing,
  competitionDisparaging,
  competitionLimitationMissing,
  evidenceClaimUnsupported,
  evidenceClaimWeak,
  evidenceEaseUnproven,
  evidenceFalsePrecision,
  evidenceGroundThin,
  evidenceNotForPragmatists,
  evidenceUnverifiable,
  evidenceWrongGroup,
  expansionBridgeMissing,
  expansionGateUnsound,
  expansionMissing,
  expansionNotAdjacent,
  expansionReuseThin,
  expansionTooEarly,
  focusBeachheadMissing,
  focusBudgetScattered,
  focusDecisionIncomplete,
  focusDrifting,
  focusFireNotSpreading,
  focusHorizonTooLong,
  focusOneOffProject,
  focusRiskUnanswered,
  focusRunwayTooShort,
  focusSalesDriven,
  focusSecondTarget,
  focusStageMissing,
  focusWontPursueMissing,
  languageHiddenCharacter,
  languageIgnoreUnused,
  languageIgnoreWithoutReason,
  languageMixedCurrency,
  languageNoStrategy,
  languageOutOfRange,
  languageRepeated,
  languageSyntax,
  languageTooLarge,
  languageTwoStrategies,
  languageUndeclaredRater,
  languageUnknownProperty,
  languageUnknownReference,
  languageUnknownSetting,
  languageUnknownWord,
  languageWrongValue,
  positioningBroadOffer,
  positioningClaimBlurred,
  positioningDemoFirst,
  positioningDisruptionWords,
  positioningFeedbackMissing,
  positioningMessageMissing,
  positioningMissing,
  positioningNotAQuestion,
  positioningPeersUnfounded,
  positioningPitchIncomplete,
  positioningReplacesStack,
  positioningStatementIncomplete,
  pricingAboveWorth,
  pricingBelowCost,
  pricingDiscount,
  pricingMissing,
  pricingNotWhole,
  pricingOutsideCorridor,
  pricingVendorModel,
  reasonAboutUs,
  reasonIncomplete,
  reasonMissing,
  reasonNoUrgency,
  reasonNotCompelling,
  roadmapBusinessCaseThin,
  roadmapDatesDisagree,
  roadmapEffortBelowRevenue,
  roadmapIncomplete,
  roadmapOrderInverted,
  roadmapPartUnplanned,
  roadmapProductNotAgreed,
  scenarioAnchorsMissing,
  scenarioBeachheadEliminated,
  scenarioDisputed,
  scenarioIdenticalBallots,
  scenarioNotOnePage,
  scenarioPanelWeak,
  scenarioRatingContradicted,
  scenarioReversedScale,
  scenarioTooFew,
  scenarioUndecided,
  scenarioWinnerElsewhere,
  segmentCustomersDiffer,
  segmentJewelMissing,
  segmentPointMissing,
  segmentProfileIncomplete,
  segmentShareOutOfBand,
  segmentSizeMissing,
  segmentTooBigToLead,
  segmentTooSmall,
  segmentTooWide,
  wholeProductAllyUnsettled,
  wholeProductAncillaryMissing,
  wholeProductComponentUnclear,
  wholeProductLate,
  wholeProductLeadTime,
  wholeProductMissing,
  wholeProductNeedOpen,
  wholeProductNotNeeded,
];

const byId = new Map<string, Rule>(rules.map((one) => [one.id, one]));

/** The rule with this id; `undefined` where there is none. */
export const ruleOf = (id: string): Rule | undefined => byId.get(id);
