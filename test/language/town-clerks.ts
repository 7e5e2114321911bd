/** A small strategy that the cases of several features stand on. */
export const townClerks = {
  'strategy.headpin': `strategy Minutes "Minutes in a day" {
  stage: chasm
  beachhead: Clerks
  goal: $10M over 5 years
  horizon: 24 months
  launch: 2027-03-01
  decided: 2026-11-01
}

/// Town clerks who must publish minutes within a week.
segment Clerks "Town clerks" {
  geography: "Ontario"
  industry: "municipal government"
  profession: "town clerks"
  useCase: "publish approved minutes"
  accounts: 400
  spend: $20k per year
  share: 40% within 2 years
  need Record "Record the meeting"
  need Publish "Publish the minutes"
  need Archive

  reason to buy {
    inaction: $1k per week
    risk: $10k per year
  }
}

segment Courts "Court reporters" {
  geography: "Ontario"
  industry: "justice"
  profession: "court reporters"
  useCase: "publish approved minutes"
  need CourtPublish
}

component Recorder { meets: Record from: us status: shipped }
component Publisher { meets: Publish, CourtPublish from: Gazette status: building ready: 2027-02-01 }
partner Gazette "The Gazette" { gives: "printing" wins: "readers" status: signed }

positioning for Clerks { promises: Publish, Archive }
customer Toronto { segment: Clerks status: reference needs: Archive, Record adopter: pragmatist deal: $20k per year }
evidence TorontoSays { kind: reference from: Toronto date: 2026-10-01 }
market alternative Typists { limitation: "slow" price: $2k per month }
expand Clerks -> Courts { through: Gazette gate: 30% }
jewel Diarisation "Knows who speaks"
`,
  'scenarios.headpin': `scenario LateMinutes "The minutes that come too late" for Clerks
scenario LostTapes "The tapes that nobody finds" for Clerks
scenario CourtDay for Courts
rater Ana "Ana Silva" { role: "sales" customerFacing: yes }
`,
  'ballots/ana.headpin': `ballot Ana {
  LateMinutes 5 5 4 4  4 4 4 4 5
  LostTapes   4 4 4 3  3 3 3 3 3
  CourtDay    4 2 3 3
}
`,
  'ballots/ben.headpin': `ballot Ben {
  LateMinutes 4 5 2 4  4 - 4 4 5 "the printer is slow"
  LostTapes   4 4 3 3  3 3 3 3 3
  CourtDay    4 2 3 3
}
`,
} as const;

export type TownClerksFile = keyof typeof townClerks;

/** The strategy with the cursor `█` before the first place of a text in one of its files. */
export function townClerksWith(path: TownClerksFile, text: string, marked: string): Record<string, string> {
  if (!townClerks[path].includes(text)) throw new Error(`${path} holds no ${text}`);
  return { ...townClerks, [path]: townClerks[path].replace(text, () => marked) };
}
