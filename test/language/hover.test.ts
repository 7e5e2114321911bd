/** What a hover explains, by what stands under the cursor. */
import { describe, expect, it } from 'vitest';
import { openEditor } from './harness.ts';
import { hoverIn } from './hovering.ts';
import { type TownClerksFile, townClerksWith } from './town-clerks.ts';

/** Each case: the file, a text in it, the same with the cursor, and what the hover says among other things. */
type Case = readonly [what: string, file: TownClerksFile, marked: string, ...says: string[]];

function explains(cases: readonly Case[]): void {
  for (const [what, file, marked, ...says] of cases) {
    it(what, async () => {
      const editor = await openEditor(townClerksWith(file, marked.replace('█', ''), marked));
      const text = await hoverIn(editor);
      for (const part of says) expect(text).toContain(part);
    });
  }
}

describe('a scenario', () => {
  explains([
    [
      'where it is declared',
      'scenarios.headpin',
      'scenario Late█Minutes',
      'scenario **LateMinutes** "The minutes that come too late"',
      'LateMinutes has rank 1 of 2 survivors, with 79.2 of 100 points.',
      '| buyer | 4.5 | 4–5 | 9.7 of 11.1 | passes the gate |',
      'next is LostTapes, 22.2 points behind',
      'whole fails the gate with 1 point less over its 2 ratings',
      'of the ratings are there; the rest could make it',
    ],
    ['in a ballot', 'ballots/ana.headpin', '█LateMinutes', 'LateMinutes has rank 1 of 2 survivors'],
    [
      'that is eliminated',
      'scenarios.headpin',
      'scenario Court█Day',
      'CourtDay is eliminated: reason (2) lies below the cutoff of 3.',
      '**What would bring it back**',
      'reason: 2 points more over 2 ratings (mean 2 against 3)',
    ],
    ['behind the first', 'scenarios.headpin', 'scenario Lost█Tapes', 'first is LateMinutes, 22.2 points ahead'],
  ]);

  it('tells the verdict once there was time to compute it', async () => {
    const editor = await openEditor(townClerksWith('scenarios.headpin', 'LateMinutes', '█LateMinutes'));
    expect(await hoverIn(editor)).not.toContain('fragile');
    await editor.until(() => editor.asked.includes('workspace/inlayHint/refresh'), 'the verdict');
    expect(await hoverIn(editor)).toContain('**fragile**: ');
    expect(await hoverIn(editor)).toContain('Ana’s whole for LateMinutes from 4 to 3');
  });
});

describe('a score', () => {
  explains([
    [
      'shows the question, the anchors and the panel',
      'ballots/ben.headpin',
      'LateMinutes 4 5 █2',
      '**whole** Can we and our partners deliver the whole product in three months?',
      '**1** years away · **5** in their hands this quarter',
      'showstopper, 11.1% of the weight',
      '**Ben** gives LateMinutes 2, 2 below the others (mean 4)',
      'panel: mean 3 of 2 ratings, from 2 (Ben) to 4 (Ana)',
      'passes the cutoff of 3',
      'adds 5.6 points to the total of 79.2',
    ],
    ['an abstention', 'ballots/ben.headpin', '4 5 2 4  4 █-', '**Ben** abstains on LateMinutes', 'only Ana has rated it: 4'],
    ['one that eliminates', 'ballots/ana.headpin', 'CourtDay    4 █2', 'below the cutoff of 3: it eliminates CourtDay'],
  ]);

  it('says when the panel disputes it', async () => {
    const editor = await openEditor(`strategy S {}
scenario A for B
segment B {}
ballot Ana { A █5 }
ballot Ben { A 1 }`);
    expect(await hoverIn(editor)).toContain('**disputed**');
  });
});

describe('the figures of a segment', () => {
  const sum = '400 accounts × $20k per year = $8M per year';
  explains([
    ['on `accounts`', 'strategy.headpin', 'acc█ounts: 400', 'Buyers in the segment', '**Sizing of Clerks**', `market per year: ${sum}`],
    ['on the value of `spend`', 'strategy.headpin', 'spend: $█20k', sum],
    [
      'on the value of `share`',
      'strategy.headpin',
      'share: 4█0%',
      'own revenue: market × 40% within 2 years, rising in a straight line until then, over 5 years = $12.8M',
    ],
    [
      'on `goal`',
      'strategy.headpin',
      'goal: █$10M',
      '$10M ÷ 5 years = $2M per year',
      '**Sizing of Clerks**',
      'big enough: yes; the goal is $10M over 5 years',
    ],
    [
      'on `beachhead`',
      'strategy.headpin',
      'beach█head',
      'The one segment to win first',
      'segment **Clerks** "Town clerks"',
      'Clerks is the beachhead',
    ],
    [
      'on its name, with the comment above it',
      'strategy.headpin',
      'beachhead: Cl█erks',
      'Town clerks who must publish minutes within a week.',
      sum,
    ],
    [
      'on what doing nothing costs',
      'strategy.headpin',
      'inaction: $█1k per week',
      '$1k per week × 365.25 ÷ 7 weeks = $52.2k per year',
      'inaction ratio: 5.22 times the risk',
    ],
  ]);
});

describe('the whole product', () => {
  explains([
    [
      'a need that is covered',
      'strategy.headpin',
      'need Rec█ord',
      'Record of Clerks is covered.',
      'Recorder: covers what it meets; from us, shipped',
      'customers: Toronto',
    ],
    [
      'a need that is open, and what hangs on it',
      'strategy.headpin',
      'promises: Publish, Arch█ive',
      'Archive of Clerks is open',
      '**What hangs on it**',
      'promised by: the positioning of the segment',
      'reference: Toronto',
    ],
    ['a component', 'strategy.headpin', 'component Publ█isher', 'from Gazette (signed), building, ready 2027-02-01', 'Publish: Clerks; '],
    [
      'a partner',
      'strategy.headpin',
      'from: Gaz█ette',
      'partner **Gazette** "The Gazette"',
      'provides Publisher',
      'bridge of Clerks -\\> Courts',
    ],
    ['a status', 'strategy.headpin', 'status: ship█ped', 'In customers’ hands', 'component **Recorder**'],
  ]);
});

describe('the market', () => {
  explains([
    [
      'an alternative',
      'strategy.headpin',
      'alternative Typ█ists',
      'market alternative **Typists**',
      'limitation: slow',
      'price: $2k per month',
      'evidence: none with a grade',
    ],
    ['a price per month', 'strategy.headpin', 'price: $2█k', '$2k per month × 12 months = $24k per year'],
    [
      'a customer',
      'strategy.headpin',
      'customer Tor█onto',
      'in Clerks, the beachhead',
      'needs that nothing covers: Archive',
      'speaks for us in TorontoSays',
    ],
    [
      'evidence',
      'strategy.headpin',
      'evidence Toronto█Says',
      'TorontoSays has grade A, and speaks of the market.',
      'Grade A from a customer of the segment',
    ],
    ['a kind of evidence', 'strategy.headpin', 'kind: refer█ence', 'Grade A from a customer of the segment, C from outside it.'],
    ['an expansion', 'strategy.headpin', 'exp█and Clerks', 'takes path A', 'bridge: Gazette', 'reuse: 1 of 1 parts = 100%'],
    ['its gate', 'strategy.headpin', 'gate: █30%', 'The share of the pin before it', '30% to be won first; 0.25% so far'],
    ['a jewel', 'strategy.headpin', 'jewel Diar█isation', 'no segment needs it yet'],
    ['a rater', 'scenarios.headpin', 'rater █Ana', 'rater **Ana** "Ana Silva"', 'role: sales', '3 scenarios of 3 rated'],
  ]);
});

describe('the decision', () => {
  explains([
    ['its readiness', 'strategy.headpin', 'strategy Min█utes', 'Minutes has a readiness of', 'Of 100 each: focus', '**What costs most**'],
    [
      'a stage',
      'strategy.headpin',
      'stage: cha█sm',
      'Win one segment whole, and nothing else.',
      'Against `earlyMarket`, the stage before it:',
      'also looks: 55 rules',
    ],
    ['a time', 'strategy.headpin', 'horizon: 2█4 months', '24 months = 2 years'],
    ['a day', 'strategy.headpin', 'launch: 20█27', '2027-03-01, 100 days from today'],
  ]);

  it('names the rules that change between stages where they are few', async () => {
    const editor = await openEditor('strategy S { stage: bowling█Alley }');
    expect(await hoverIn(editor)).toContain('falls silent: focus/second-target');
  });

  it('tells who would be first at other cutoffs', async () => {
    const editor = await openEditor(townClerksWith('strategy.headpin', 'stage: chasm', 'stage: chasm cut█off: 3'));
    expect(await hoverIn(editor)).toContain('**Who would be first, by cutoff**\n- 1–3: first is LateMinutes\n- 3–');
  });
});

describe('ballots', () => {
  it('explains a built-in criterion among the columns', async () => {
    const editor = await openEditor('strategy S {}\nballot Ana {\n  columns: rea█son, buyer\n}');
    expect(await hoverIn(editor)).toContain('**reason** Is there a compelling reason to buy?');
  });

  it('goes by the columns of the ballot', async () => {
    const editor = await openEditor('strategy S {}\nsegment B {}\nscenario A for B\nballot Ana {\n  columns: rivals, buyer\n  A 4 █3\n}');
    expect(await hoverIn(editor)).toContain('**buyer** Is there one identifiable buyer');
  });
});
