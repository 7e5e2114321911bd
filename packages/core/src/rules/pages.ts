/** The page of each rule, as Markdown. Written by scripts/rules-index.mjs. */
import adoptersEarlyAdoptersIncomplete from './adopters/early-adopters-incomplete.md';
import adoptersEarlyMarketMissing from './adopters/early-market-missing.md';
import adoptersFewInterviews from './adopters/few-interviews.md';
import adoptersNotInsideBeachhead from './adopters/not-inside-beachhead.md';
import adoptersPainUnproven from './adopters/pain-unproven.md';
import adoptersReferenceUnmet from './adopters/reference-unmet.md';
import adoptersTooFewReferences from './adopters/too-few-references.md';
import channelIncomplete from './channel/incomplete.md';
import channelMarginTooThin from './channel/margin-too-thin.md';
import channelMissing from './channel/missing.md';
import channelPragmatistsUnreached from './channel/pragmatists-unreached.md';
import channelWrongForBuyer from './channel/wrong-for-buyer.md';
import competitionAlternativeIncomplete from './competition/alternative-incomplete.md';
import competitionAlternativeMissing from './competition/alternative-missing.md';
import competitionCategoryMissing from './competition/category-missing.md';
import competitionDisparaging from './competition/disparaging.md';
import competitionLimitationMissing from './competition/limitation-missing.md';
import evidenceClaimUnsupported from './evidence/claim-unsupported.md';
import evidenceClaimWeak from './evidence/claim-weak.md';
import evidenceEaseUnproven from './evidence/ease-unproven.md';
import evidenceFalsePrecision from './evidence/false-precision.md';
import evidenceGroundThin from './evidence/ground-thin.md';
import evidenceNotForPragmatists from './evidence/not-for-pragmatists.md';
import evidenceUnverifiable from './evidence/unverifiable.md';
import evidenceWrongGroup from './evidence/wrong-group.md';
import expansionBridgeMissing from './expansion/bridge-missing.md';
import expansionGateUnsound from './expansion/gate-unsound.md';
import expansionMissing from './expansion/missing.md';
import expansionNotAdjacent from './expansion/not-adjacent.md';
import expansionReuseThin from './expansion/reuse-thin.md';
import expansionTooEarly from './expansion/too-early.md';
import focusBeachheadMissing from './focus/beachhead-missing.md';
import focusBudgetScattered from './focus/budget-scattered.md';
import focusDecisionIncomplete from './focus/decision-incomplete.md';
import focusDrifting from './focus/drifting.md';
import focusFireNotSpreading from './focus/fire-not-spreading.md';
import focusHorizonTooLong from './focus/horizon-too-long.md';
import focusOneOffProject from './focus/one-off-project.md';
import focusRiskUnanswered from './focus/risk-unanswered.md';
import focusRunwayTooShort from './focus/runway-too-short.md';
import focusSalesDriven from './focus/sales-driven.md';
import focusSecondTarget from './focus/second-target.md';
import focusStageMissing from './focus/stage-missing.md';
import focusWontPursueMissing from './focus/wont-pursue-missing.md';
import languageHiddenCharacter from './language/hidden-character.md';
import languageIgnoreUnused from './language/ignore-unused.md';
import languageIgnoreWithoutReason from './language/ignore-without-reason.md';
import languageMixedCurrency from './language/mixed-currency.md';
import languageNoStrategy from './language/no-strategy.md';
import languageOutOfRange from './language/out-of-range.md';
import languageRepeated from './language/repeated.md';
import languageSyntax from './language/syntax.md';
import languageTooLarge from './language/too-large.md';
import languageTwoStrategies from './language/two-strategies.md';
import languageUndeclaredRater from './language/undeclared-rater.md';
import languageUnknownProperty from './language/unknown-property.md';
import languageUnknownReference from './language/unknown-reference.md';
import languageUnknownSetting from './language/unknown-setting.md';
import languageUnknownWord from './language/unknown-word.md';
import languageWrongValue from './language/wrong-value.md';
import positioningBroadOffer from './positioning/broad-offer.md';
import positioningClaimBlurred from './positioning/claim-blurred.md';
import positioningDemoFirst from './positioning/demo-first.md';
import positioningDisruptionWords from './positioning/disruption-words.md';
import positioningFeedbackMissing from './positioning/feedback-missing.md';
import positioningMessageMissing from './positioning/message-missing.md';
import positioningMissing from './positioning/missing.md';
import positioningNotAQuestion from './positioning/not-a-question.md';
import positioningPeersUnfounded from './positioning/peers-unfounded.md';
import positioningPitchIncomplete from './positioning/pitch-incomplete.md';
import positioningReplacesStack from './positioning/replaces-stack.md';
import positioningStatementIncomplete from './positioning/statement-incomplete.md';
import pricingAboveWorth from './pricing/above-worth.md';
import pricingBelowCost from './pricing/below-cost.md';
import pricingDiscount from './pricing/discount.md';
import pricingMissing from './pricing/missing.md';
import pricingNotWhole from './pricing/not-whole.md';
import pricingOutsideCorridor from './pricing/outside-corridor.md';
import pricingVendorModel from './pricing/vendor-model.md';
import reasonAboutUs from './reason/about-us.md';
import reasonIncomplete from './reason/incomplete.md';
import reasonMissing from './reason/missing.md';
import reasonNoUrgency from './reason/no-urgency.md';
import reasonNotCompelling from './reason/not-compelling.md';
import roadmapBusinessCaseThin from './roadmap/business-case-thin.md';
import roadmapDatesDisagree from './roadmap/dates-disagree.md';
import roadmapEffortBelowRevenue from './roadmap/effort-below-revenue.md';
import roadmapIncomplete from './roadmap/incomplete.md';
import roadmapOrderInverted from './roadmap/order-inverted.md';
import roadmapPartUnplanned from './roadmap/part-unplanned.md';
import roadmapProductNotAgreed from './roadmap/product-not-agreed.md';
import type { RuleId } from './rule.ts';
import scenarioAnchorsMissing from './scenario/anchors-missing.md';
import scenarioBeachheadEliminated from './scenario/beachhead-eliminated.md';
import scenarioDisputed from './scenario/disputed.md';
import scenarioIdenticalBallots from './scenario/identical-ballots.md';
import scenarioNotOnePage from './scenario/not-one-page.md';
import scenarioPanelWeak from './scenario/panel-weak.md';
import scenarioRatingContradicted from './scenario/rating-contradicted.md';
import scenarioReversedScale from './scenario/reversed-scale.md';
import scenarioTooFew from './scenario/too-few.md';
import scenarioUndecided from './scenario/undecided.md';
import scenarioWinnerElsewhere from './scenario/winner-elsewhere.md';
import segmentCustomersDiffer from './segment/customers-differ.md';
import segmentJewelMissing from './segment/jewel-missing.md';
import segmentPointMissing from './segment/point-missing.md';
import segmentProfileIncomplete from './segment/profile-incomplete.md';
import segmentShareOutOfBand from './segment/share-out-of-band.md';
import segmentSizeMissing from './segment/size-missing.md';
import segmentTooBigToLead from './segment/too-big-to-lead.md';
import segmentTooSmall from './segment/too-small.md';
import segmentTooWide from './segment/too-wide.md';
import wholeProductAllyUnsettled from './whole-product/ally-unsettled.md';
import wholeProductAncillaryMissing from './whole-product/ancillary-missing.md';
import wholeProductComponentUnclear from './whole-product/component-unclear.md';
import wholeProductLate from './whole-product/late.md';
import wholeProductLeadTime from './whole-product/lead-time.md';
import wholeProductMissing from './whole-product/missing.md';
import wholeProductNeedOpen from './whole-product/need-open.md';
import wholeProductNotNeeded from './whole-product/not-needed.md';

export const pages: ReadonlyMap<RuleId, string> = new Map<RuleId, string>([
  ['adopters/early-adopters-incomplete', adoptersEarlyAdoptersIncomplete],
  ['adopters/early-market-missing', adoptersEarlyMarketMissing],
  ['adopters/few-interviews', adoptersFewInterviews],
  ['adopters/not-inside-beachhead', adoptersNotInsideBeachhead],
  ['adopters/pain-unproven', adoptersPainUnproven],
  ['adopters/reference-unmet', adoptersReferenceUnmet],
  ['adopters/too-few-references', adoptersTooFewReferences],
  ['channel/incomplete', channelIncomplete],
  ['channel/margin-too-thin', channelMarginTooThin],
  ['channel/missing', channelMissing],
  ['channel/pragmatists-unreached', channelPragmatistsUnreached],
  ['channel/wrong-for-buyer', channelWrongForBuyer],
  ['competition/alternative-incomplete', competitionAlternativeIncomplete],
  ['competition/alternative-missing', competitionAlternativeMissing],
  ['competition/category-missing', competitionCategoryMissing],
  ['competition/disparaging', competitionDisparaging],
  ['competition/limitation-missing', competitionLimitationMissing],
  ['evidence/claim-unsupported', evidenceClaimUnsupported],
  ['evidence/claim-weak', evidenceClaimWeak],
  ['evidence/ease-unproven', evidenceEaseUnproven],
  ['evidence/false-precision', evidenceFalsePrecision],
  ['evidence/ground-thin', evidenceGroundThin],
  ['evidence/not-for-pragmatists', evidenceNotForPragmatists],
  ['evidence/unverifiable', evidenceUnverifiable],
  ['evidence/wrong-group', evidenceWrongGroup],
  ['expansion/bridge-missing', expansionBridgeMissing],
  ['expansion/gate-unsound', expansionGateUnsound],
  ['expansion/missing', expansionMissing],
  ['expansion/not-adjacent', expansionNotAdjacent],
  ['expansion/reuse-thin', expansionReuseThin],
  ['expansion/too-early', expansionTooEarly],
  ['focus/beachhead-missing', focusBeachheadMissing],
  ['focus/budget-scattered', focusBudgetScattered],
  ['focus/decision-incomplete', focusDecisionIncomplete],
  ['focus/drifting', focusDrifting],
  ['focus/fire-not-spreading', focusFireNotSpreading],
  ['focus/horizon-too-long', focusHorizonTooLong],
  ['focus/one-off-project', focusOneOffProject],
  ['focus/risk-unanswered', focusRiskUnanswered],
  ['focus/runway-too-short', focusRunwayTooShort],
  ['focus/sales-driven', focusSalesDriven],
  ['focus/second-target', focusSecondTarget],
  ['focus/stage-missing', focusStageMissing],
  ['focus/wont-pursue-missing', focusWontPursueMissing],
  ['language/hidden-character', languageHiddenCharacter],
  ['language/ignore-unused', languageIgnoreUnused],
  ['language/ignore-without-reason', languageIgnoreWithoutReason],
  ['language/mixed-currency', languageMixedCurrency],
  ['language/no-strategy', languageNoStrategy],
  ['language/out-of-range', languageOutOfRange],
  ['language/repeated', languageRepeated],
  ['language/syntax', languageSyntax],
  ['language/too-large', languageTooLarge],
  ['language/two-strategies', languageTwoStrategies],
  ['language/undeclared-rater', languageUndeclaredRater],
  ['language/unknown-property', languageUnknownProperty],
  ['language/unknown-reference', languageUnknownReference],
  ['language/unknown-setting', languageUnknownSetting],
  ['language/unknown-word', languageUnknownWord],
  ['language/wrong-value', languageWrongValue],
  ['positioning/broad-offer', positioningBroadOffer],
  ['positioning/claim-blurred', positioningClaimBlurred],
  ['positioning/demo-first', positioningDemoFirst],
  ['positioning/disruption-words', positioningDisruptionWords],
  ['positioning/feedback-missing', positioningFeedbackMissing],
  ['positioning/message-missing', positioningMessageMissing],
  ['positioning/missing', positioningMissing],
  ['positioning/not-a-question', positioningNotAQuestion],
  ['positioning/peers-unfounded', positioningPeersUnfounded],
  ['positioning/pitch-incomplete', positioningPitchIncomplete],
  ['positioning/replaces-stack', positioningReplacesStack],
  ['positioning/statement-incomplete', positioningStatementIncomplete],
  ['pricing/above-worth', pricingAboveWorth],
  ['pricing/below-cost', pricingBelowCost],
  ['pricing/discount', pricingDiscount],
  ['pricing/missing', pricingMissing],
  ['pricing/not-whole', pricingNotWhole],
  ['pricing/outside-corridor', pricingOutsideCorridor],
  ['pricing/vendor-model', pricingVendorModel],
  ['reason/about-us', reasonAboutUs],
  ['reason/incomplete', reasonIncomplete],
  ['reason/missing', reasonMissing],
  ['reason/no-urgency', reasonNoUrgency],
  ['reason/not-compelling', reasonNotCompelling],
  ['roadmap/business-case-thin', roadmapBusinessCaseThin],
  ['roadmap/dates-disagree', roadmapDatesDisagree],
  ['roadmap/effort-below-revenue', roadmapEffortBelowRevenue],
  ['roadmap/incomplete', roadmapIncomplete],
  ['roadmap/order-inverted', roadmapOrderInverted],
  ['roadmap/part-unplanned', roadmapPartUnplanned],
  ['roadmap/product-not-agreed', roadmapProductNotAgreed],
  ['scenario/anchors-missing', scenarioAnchorsMissing],
  ['scenario/beachhead-eliminated', scenarioBeachheadEliminated],
  ['scenario/disputed', scenarioDisputed],
  ['scenario/identical-ballots', scenarioIdenticalBallots],
  ['scenario/not-one-page', scenarioNotOnePage],
  ['scenario/panel-weak', scenarioPanelWeak],
  ['scenario/rating-contradicted', scenarioRatingContradicted],
  ['scenario/reversed-scale', scenarioReversedScale],
  ['scenario/too-few', scenarioTooFew],
  ['scenario/undecided', scenarioUndecided],
  ['scenario/winner-elsewhere', scenarioWinnerElsewhere],
  ['segment/customers-differ', segmentCustomersDiffer],
  ['segment/jewel-missing', segmentJewelMissing],
  ['segment/point-missing', segmentPointMissing],
  ['segment/profile-incomplete', segmentProfileIncomplete],
  ['segment/share-out-of-band', segmentShareOutOfBand],
  ['segment/size-missing', segmentSizeMissing],
  ['segment/too-big-to-lead', segmentTooBigToLead],
  ['segment/too-small', segmentTooSmall],
  ['segment/too-wide', segmentTooWide],
  ['whole-product/ally-unsettled', wholeProductAllyUnsettled],
  ['whole-product/ancillary-missing', wholeProductAncillaryMissing],
  ['whole-product/component-unclear', wholeProductComponentUnclear],
  ['whole-product/late', wholeProductLate],
  ['whole-product/lead-time', wholeProductLeadTime],
  ['whole-product/missing', wholeProductMissing],
  ['whole-product/need-open', wholeProductNeedOpen],
  ['whole-product/not-needed', wholeProductNotNeeded],
]);
