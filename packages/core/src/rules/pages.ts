/** The page of each rule, as Markdown. Written by scripts/rules-index.mjs. */
import competitionAlternativeIncomplete from './competition/alternative-incomplete.md';
import competitionAlternativeMissing from './competition/alternative-missing.md';
import competitionCategoryMissing from './competition/category-missing.md';
import competitionDisparaging from './competition/disparaging.md';
import competitionLimitationMissing from './competition/limitation-missing.md';
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
import reasonAboutUs from './reason/about-us.md';
import reasonIncomplete from './reason/incomplete.md';
import reasonMissing from './reason/missing.md';
import reasonNoUrgency from './reason/no-urgency.md';
import reasonNotCompelling from './reason/not-compelling.md';
import segmentCustomersDiffer from './segment/customers-differ.md';
import segmentJewelMissing from './segment/jewel-missing.md';
import segmentPointMissing from './segment/point-missing.md';
import segmentProfileIncomplete from './segment/profile-incomplete.md';
import segmentShareOutOfBand from './segment/share-out-of-band.md';
import segmentSizeMissing from './segment/size-missing.md';
import segmentTooBigToLead from './segment/too-big-to-lead.md';
import segmentTooSmall from './segment/too-small.md';
import segmentTooWide from './segment/too-wide.md';
import type { RuleId } from './rule.ts';

export const pages: ReadonlyMap<RuleId, string> = new Map([
  ['competition/alternative-incomplete', competitionAlternativeIncomplete],
  ['competition/alternative-missing', competitionAlternativeMissing],
  ['competition/category-missing', competitionCategoryMissing],
  ['competition/disparaging', competitionDisparaging],
  ['competition/limitation-missing', competitionLimitationMissing],
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
  ['reason/about-us', reasonAboutUs],
  ['reason/incomplete', reasonIncomplete],
  ['reason/missing', reasonMissing],
  ['reason/no-urgency', reasonNoUrgency],
  ['reason/not-compelling', reasonNotCompelling],
  ['segment/customers-differ', segmentCustomersDiffer],
  ['segment/jewel-missing', segmentJewelMissing],
  ['segment/point-missing', segmentPointMissing],
  ['segment/profile-incomplete', segmentProfileIncomplete],
  ['segment/share-out-of-band', segmentShareOutOfBand],
  ['segment/size-missing', segmentSizeMissing],
  ['segment/too-big-to-lead', segmentTooBigToLead],
  ['segment/too-small', segmentTooSmall],
  ['segment/too-wide', segmentTooWide],
]);
