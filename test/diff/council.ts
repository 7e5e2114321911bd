/** A strategy with one of nearly everything, and what comparing two states of it says. */
import type { Comparison } from '@headpin/core';
import { detailOf, subjectOf } from '@headpin/core/changes/words.ts';
import { compareTexts } from './comparing.ts';

export const base = `strategy Minutes "Council minutes" {
  stage: chasm
  beachhead: Clerks
  goal: $10M over 5 years
}

segment Clerks "Town clerks" {
  geography: "Ontario"
  useCase: "publish minutes in time"
  accounts: 400..440
  spend: $20k per year
  share: 40% within 24 months
  talkAt: "the yearly meeting", "the monthly call"

  need Publish "Minutes on the web the same evening"
  need Archive "Find a decision of ten years ago"
}

segment Schools "School boards" {
  geography: "Ontario"
}

component Transcriber "Writes along" {
  meets: Publish
  from: us
  kind: software
  status: shipped
}

scenario LateMinutes "The minutes are late" for Clerks
scenario LostDecision "Nobody finds the decision" for Clerks

rater Mia { customerFacing: yes }
rater Tom { customerFacing: no }

ballot Mia {
  LateMinutes  5 5 4 4
  LostDecision 4 3 4 3
}

ballot Tom {
  LateMinutes  4 4 4 4
  LostDecision 4 4 4 3
}

positioning for Clerks {
  claim: "The first minutes that are never late"
  message "clerks" { says: "Home by nine." }
}

pitch for Clerks {
  peers "We work with eleven clerks."
  problem "They tell us that the minutes are late."
}
`;

/** Each change as `class: subject: detail`. */
export const said = ({ changes }: Comparison): string[] =>
  changes.map((change) => `${change.class}: ${subjectOf(change)}: ${detailOf(change)}`);
/** What is said after these texts in `base` were replaced. */
export const changed = (...edits: readonly (readonly [string, string])[]): string[] => {
  const after = edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`There is no ${from}`);
    return text.replaceAll(from, to);
  }, base);
  return said(compareTexts(base, after));
};
