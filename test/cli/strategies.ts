/** Small strategies for the tests of the command line. Judged on 2026-11-21. */

export const today = ['--today', '2026-11-21'] as const;

/** Short enough to know each of its findings; no error of the language in it. */
export const minutes = `strategy Minutes "Council minutes on time" {
  product: "Minutes"
  stage: chasm
  beachhead: Clerks
}

segment Clerks "Town clerks in Ontario" {
  geography: "Ontario"
  industry: "municipal government"
  profession: "town clerks"
  useCase: "publish approved minutes within the legal deadline"
  accounts: 400..440
  spend: $20k per year
  share: 40% within 24 months

  need Publish "Minutes on the web the same evening"

  reason to buy {
    problem: "The minutes are late, and the town pays."
    inaction: $1k per day
    risk: $100k per year
  }
}

component Transcriber {
  meets: Publish
  from: us
  status: shipped
}

scenario LateMinutes for Clerks
scenario VideoSearch for Clerks
`;

export const ballot = `rater Mia { customerFacing: yes }

ballot Mia {
  LateMinutes 4 5 4 3
  VideoSearch 4 2 4 3
}
`;

/** One word is wrong in it. */
export const misspelt = minutes.replace('status: shipped', 'status: shiped');
