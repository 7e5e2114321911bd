/** A strategy in which every text tries to leave its place. */
export const hostileText =
  '</title><script>window.hit=1</script><img src=x onerror=window.hit=1>\'x "y" [z](javascript:alert(1)) ![i](http://x.test/i.png) | `';

const text = JSON.stringify(hostileText);

export const hostileStrategy = `
strategy Hostile ${text} {
  product: ${text} category: ${text} owner: ${text} kind: application application: ${text}
  stage: chasm beachhead: Seg goal: $100M over 5 years horizon: 24 months launch: 2025-12-01 decided: 2025-09-01
  because: ${text} agreed: ${text} wontPursue: ${text}
}
jewel Jewel ${text}
// ${hostileText}
segment Seg ${text} {
  geography: ${text} industry: ${text} profession: ${text} useCase: ${text} talkAt: ${text}
  payer: ${text} user: ${text} distinct: ${text} job: ${text} value: ${text} solution: ${text}
  accounts: 38..40 spend: $1.5M per year share: 45% within 24 months widerMarket: 3k uses: Jewel evidence: Proof differs: ${text}
  need Need ${text}
  need Open ${text}
  reason to buy { problem: ${text} trigger: ${text} today: ${text} shortfall: ${text} inaction: $1M per day risk: $4M per year }
  early adopters { who: ${text} accounts: 5 tried: ${text} asked: ${text} }
}
segment Other ${text} { geography: ${text} industry: "other" profession: "other" useCase: ${text} }
// ${hostileText}
scenario Scene ${text} for Seg {
  customer: ${text}
  before { attempt: ${text} approach: ${text} obstacle: ${text} consequence: ${text} cost: $1M per day }
  after { attempt: ${text} approach: ${text} enabler: ${text} reward: ${text} gain: $30M per year }
}
scenario Worse ${text} for Other { customer: ${text} }
criterion extra ${text} { kind: showstopper low: ${text} high: ${text} }
rater Ana { role: ${text} }
ballot Ana { Scene 5 5 4 4 4 3 4 3 5 4 ${text}
  Worse 1 2 4 4
}
market alternative Old ${text} { strength: ${text} limitation: ${text} price: $1M per year budget: $2M per year response: ${text} }
product alternative New ${text} { strength: ${text} limitation: ${text} price: $1M per year }
partner Partner ${text} { gives: ${text} wins: ${text} status: signed segments: Seg, Other }
component Part ${text} { meets: Need from: Partner kind: software status: shipped ready: 2025-11-01 }
component Waived ${text} { meets: Open from: us status: missing }
component Without ${text} { waived: ${text} }
positioning for Seg {
  claim: ${text} benefit: ${text} against: Old, New difference: ${text} commitment: ${text} promises: Need, Open evidence: Proof
  message ${text} { says: ${text} via: ${text} adopters: pragmatists }
  objection ${text} { answer: ${text} }
}
pitch for Seg { peers ${text} problem ${text} confirm ${text} }
channel for Seg { buyer: executive model: consultative through: Partner because: ${text} }
pricing for Seg { model: customer price: $1.2M per year guarantee: ${text} covers: Part }
customer Buyer ${text} { segment: Seg adopter: pragmatist status: reference deal: $1M closed: 2026-05-05 needs: Open evidence: Proof }
evidence Proof ${text} { kind: reference date: 2026-05-05 source: "javascript:alert(1)" from: Buyer }
milestone Mile ${text} { due: 2027-01-31 for: Seg delivers: Part }
expand Seg -> Other { through: Partner gate: 40% starts: 2027-12-01 }
// headpin-ignore segment/too-wide: ${hostileText}
risk Risk ${text} { force: revenue answer: ${text} }
`;
