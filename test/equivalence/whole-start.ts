/** A strategy of every kind of declaration, in which nearly all names are meant somewhere and some are names of two things. */
import type { Disk } from './steps.ts';

export const whole: Disk = {
  'plan/strategy.headpin': `strategy Minutes "Minutes in a day" {
  stage: chasm
  beachhead: Clerks
  goal: $10M over 5 years
  horizon: 24 months
  launch: 2027-03-01
  decided: 2026-11-01
  cutoff: 2
}
jewel Ear "Hears every accent"
risk Copy { force: newcomers answer: "be first" }
milestone Beta { due: 2027-01 delivers: Reader effort: 40% }
campaign Spring { budget: $10k for: Clerks via: peers, web }
expand Clerks -> Courts { through: Gazette gate: 30% starts: 2027-Q2 }
expand Clerks -> Schools { through: Gazette gate: 40% }
`,
  'plan/market.headpin': `/// Who must publish within a week.
segment Clerks "Town clerks" {
  geography: "Ontario"
  industry: "government"
  profession: "clerks"
  useCase: "publish approved minutes"
  accounts: 400
  spend: $20k per year
  share: 40% within 2 years
  need Publish "Minutes on the web"
  need Archive
  reason to buy { inaction: $1k per week risk: $10k per year }
}
segment Courts "Court reporters" {
  geography: "Ontario"
  industry: "justice"
  profession: "reporters"
  useCase: "publish approved minutes"
  accounts: 80
  need Seal
}
// headpin-ignore segment/profile-incomplete: later
segment Schools { geography: "Ontario" industry: "government" profession: "clerks" useCase: "mark papers" }
market alternative Typists { price: $2k per month budget: $1k per year limitation: "slow" }
product alternative Robots { strength: "cheap" }
partner Gazette "The Gazette" { gives: "printing" wins: "readers" status: signed segments: Clerks, Courts }
customer Gazette { segment: Courts status: won }
`,
  'plan/offer.headpin': `component Reader { meets: Publish, Archive from: us uses: Ear status: shipped }
component Printer { meets: Publish, Seal from: Gazette status: building ready: 2027-02-01 }
positioning for Clerks { promises: Publish, Archive against: Typists, Robots message "press" { says: "now" } objection "old" { answer: "no" } }
pitch for Clerks { peers "They do" problem "Late" confirm "True?" demo "So" }
channel for Clerks { through: Gazette margin: 20% model: guided }
pricing for Clerks { price: $2k per month discount: 10% covers: Reader }
customer Toronto { segment: Clerks status: reference needs: Archive, Publish adopter: pragmatist deal: $20k per year opened: Ottawa evidence: Says }
customer Ottawa { segment: Clerks adopter: visionary status: won discount: 30% }
evidence Says { kind: reference from: Toronto date: 2026-10-01 sample: 4 }
evidence Told { kind: partner from: Gazette date: 2026-09-01 }
`,
  'plan/scenarios.headpin': `scenario Late "Too late" for Clerks { customer: "Anne" before { cost: $1k per day } after { gain: $20k per year } }
scenario Lost for Clerks
scenario Sealed for Courts
criterion buyer { weight: 2 }
criterion fit "Does it fit?" { weight: 3 }
rater Ana "Ana" { customerFacing: yes }
rater Bo
`,
  'plan/ballots/ana.headpin': `ballot Ana {
  Late   5 5 4 4 4 4 4 4 5 3
  Lost   4 - 3 2 3 3 3 3 3 4 "who knows"
  Sealed 4 2 3 3
}
`,
  'plan/ballots/bo.headpin': `ballot Bo { columns: reason, buyer
  Late 4 5
  Lost 3 3
}
`,
};
