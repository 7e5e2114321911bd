/** Conditions with several branches, beyond what the pages show. */
import { openProject } from '@headpin/language';
import { describe, expect, it } from 'vitest';

/** The messages of one rule on a strategy in the chasm whose beachhead is Clerks. */
function messagesOf(rule: string, text: string): readonly string[] {
  const file = {
    path: 'strategy.headpin',
    text: `strategy Minutes { stage: chasm beachhead: Clerks launch: 2027-02-01 decided: 2026-11-02 }\n${text}`,
  };
  const project = openProject([file]);
  const { findings, failures } = project.assess(project.strategies[0]!, '2026-11-21');
  expect(failures).toEqual([]);
  return findings.filter((finding) => finding.rule === rule).map(({ message }) => message);
}

const rated = (scores: string) => `scenario Late for Clerks\nrater Ana ballot Ana { Late ${scores} }`;

describe('scenario/rating-contradicted', () => {
  /** Sorted: the findings all stand on the scenario. */
  const facts = (text: string, scores = '5 5 5 5 5 5 5 5 5') =>
    messagesOf('scenario/rating-contradicted', `${rated(scores)}\n${text}`)
      .map((message) => {
        const [, criterion, fact] = /rates (\w+) of Late at \d, but (.+)\. Settle/.exec(message) ?? [];
        return `${criterion}: ${fact}`;
      })
      .sort();

  it('finds what is not declared at all', () => {
    expect(facts('segment Clerks { need Draft }\nmarket alternative Typists\ncomponent Recorder { meets: Draft status: shipped }')).toEqual(
      [
        'buyer: nothing says who pays',
        'channel: there is none',
        'credibility: no customer in Clerks vouches for you',
        'growth: nothing leads on from Clerks',
        'partners: Recorder comes from nobody who has agreed',
        'reason: no reason to buy is declared',
        'rivals: nothing says what Typists cannot do',
        'whole: Draft is open',
      ],
    );
  });

  const declared = `
    segment Clerks {
      payer: "the town clerk"
      need Draft
      reason to buy { problem: "Minutes are late." inaction: $10k per year risk: $20k per year }
    }
    segment Schools
    market alternative Typists { limitation: "They cannot type faster." }
    partner TownWeb { wins: "visits" status: talking }
    component Recorder { meets: Draft from: us status: building ready: 2027-06-30 }
    component Publisher { meets: Draft from: TownWeb status: shipped }
    channel for Clerks { buyer: executive model: freemium }
    pricing for Clerks { model: customer price: $15k per year }
    customer Milton { segment: Clerks status: reference }
    expand Clerks -> Schools { gate: 40% }`;

  it('finds what other rules report', () => {
    expect(facts(declared)).toEqual([
      'channel: it does not fit the buyer',
      'partners: Publisher comes from nobody who has agreed',
      'price: it is above what the problem costs or the budget holds',
      'reason: waiting costs less than the risk',
      'whole: the last part comes 7.9 months after the decision',
    ]);
  });

  it('leaves ratings below 4 alone, and those of the second round where the scenario is out', () => {
    expect(facts(declared, '3 3 3 3 3 3 3 3 3')).toEqual([]);
    expect(facts('segment Clerks', '3 3 3 1 5 5 5 5 5')).toEqual([]);
  });
});

describe('scenario/disputed', () => {
  it('names all disputed showstoppers in one finding, and each rater at one end only', () => {
    const panel = `segment Clerks\n${rated('5 1 4 3')}\nrater Ben ballot Ben { Late 1 5 4 3 }\nrater Cleo ballot Cleo { Late 3 3 4 3 }`;
    expect(messagesOf('scenario/disputed', panel)).toEqual([
      'Ana and Ben see buyer and reason of Late 4 points apart. Let them tell each other why before the choice hangs on the mean.',
    ]);
  });
});

describe('scenario/identical-ballots', () => {
  const ballots = (rows: string) =>
    `segment Clerks scenario A for Clerks scenario B for Clerks scenario C for Clerks
     rater Ana ballot Ana { ${rows} } rater Ben ballot Ben { ${rows} }`;

  it('does not take rows that are only laid out for agreement', () => {
    expect(messagesOf('scenario/identical-ballots', ballots('A B C'))).toEqual([]);
    expect(messagesOf('scenario/identical-ballots', ballots('A 4 5 B 2 2 C 3'))).toHaveLength(1);
  });
});

describe('scenario/not-one-page', () => {
  it('counts the words of a full scenario', () => {
    const day = (enabler: string) => `segment Clerks scenario Late for Clerks {
      customer: "Anne Roy"
      before { attempt: "a" approach: "a" obstacle: "a" consequence: "a" cost: $1k per year }
      after { attempt: "a" approach: "a" enabler: "${enabler}" reward: "a" gain: $1k per year }
    }`;
    expect(messagesOf('scenario/not-one-page', day('word '.repeat(491)))).toEqual([]);
    expect(messagesOf('scenario/not-one-page', day('word '.repeat(492)))).toEqual([
      'Late has 501 words. Cut it to one page, 500 words at most.',
    ]);
  });
});

describe('whole-product/need-open', () => {
  const open = (component: string) => messagesOf('whole-product/need-open', `segment Clerks { need Draft }\n${component}`);

  it('does not judge a need behind an error in the part that meets it', () => {
    expect(open('component Recorder { meets: Draft from: us status: missing }')).toHaveLength(1);
    expect(open('component Recorder { meets: Draft from: us status: shiped }')).toEqual([]);
    expect(open('component Recorder { meets: Draft from: TownWeb status: shipped }')).toEqual([]);
  });

  it('blames the partner only where the part would then be there', () => {
    const partner = 'partner TownWeb { wins: "visits" status: talking }\n';
    expect(open(`${partner}component Recorder { meets: Draft from: TownWeb status: missing }`)[0]).toMatch(/^Nothing covers Draft/);
    expect(open(`${partner}component Recorder { meets: Draft from: TownWeb ready: 2027-01-31 }`)[0]).toMatch(/^Only Recorder of TownWeb/);
  });
});

describe('adopters/too-few-references', () => {
  it('counts a cohort by its customers', () => {
    const cohort = (count: string) =>
      `segment Clerks customer Towns { segment: Clerks adopter: pragmatist status: reference count: ${count} }`;
    expect(messagesOf('adopters/too-few-references', cohort('2'))).toHaveLength(1);
    expect(messagesOf('adopters/too-few-references', cohort('2..5'))).toEqual([]);
  });
});
