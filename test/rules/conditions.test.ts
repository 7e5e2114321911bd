/** Where exactly rules on focus, segment, reason and competition begin to fire: thresholds, ranges, exceptions. */
import { openProject } from '@headpin/language';
import { describe, expect, it } from 'vitest';

function messages(rule: string, text: string, today = '2026-11-21'): readonly string[] {
  const project = openProject([{ path: 'strategy.headpin', text }]);
  const assessments = project.strategies.map((view) => project.assess(view, today));
  expect(assessments.flatMap(({ failures }) => failures)).toEqual([]);
  const findings = assessments.flatMap(({ findings }) => findings);
  expect(findings.map((finding) => finding.rule).filter((id) => id.startsWith('language/') && id !== 'language/no-strategy')).toEqual([]);
  return findings.filter((finding) => finding.rule === rule).map(({ messageName }) => messageName);
}

const strategy = (inside: string) => `strategy Minutes { stage: chasm beachhead: Clerks ${inside} }\n`;
/** A strategy that has chosen nothing yet. */
const decision = (inside: string) => `strategy Minutes { stage: chasm ${inside} }\n`;
const segment = (inside: string) => `segment Clerks { profession: "town clerks" ${inside} }\n`;
const niche = `${strategy('')}${segment('')}`;
const reason = (inside: string) => strategy('') + segment(`reason to buy { ${inside} }`);
const deal = (name: string, inside: string, isInside = true) =>
  `customer ${name} { ${isInside ? 'segment: Clerks' : ''} adopter: pragmatist ${inside} }\n`;

type Case = readonly [what: string, text: string, messages: readonly string[]];
const hold = (rule: string, cases: readonly Case[]) =>
  describe(rule, () => it.each(cases)('%s', (_, text, expected) => expect(messages(rule, text)).toEqual(expected)));

hold('focus/beachhead-missing', [
  ['asks even where there is one segment', `strategy Minutes { stage: chasm }\n${segment('')}`, ['main']],
  ['is overdue the day after', 'strategy Minutes { stage: chasm decideBy: 2026-11-20 }', ['overdue']],
  ['is not overdue on the day', 'strategy Minutes { stage: chasm decideBy: 2026-11-21 }', ['main']],
]);

hold('focus/horizon-too-long', [
  ['two years are enough', decision('horizon: 2 years'), []],
  ['eight quarters are two years', decision('horizon: 8 quarters'), []],
  ['a range that reaches over two years is in doubt', decision('horizon: 24..30 months'), []],
  ['a range beyond two years is too long', decision('horizon: 25..30 months'), ['main']],
]);

hold('focus/runway-too-short', [
  ['thirty months outlast twenty-four', decision('horizon: 24 months runway: 30 months'), []],
  ['twenty-nine do not', decision('horizon: 24 months runway: 29 months'), ['main']],
  ['a range that reaches far enough is in doubt', decision('horizon: 24 months runway: 24..30 months'), []],
]);

const five = (inside: number, closed = '2026-09-01') =>
  [1, 2, 3, 4, 5].map((n) => deal(`Town${n}`, `status: won closed: ${closed}`, n <= inside)).join('');
hold('focus/sales-driven', [
  ['one in five lies inside', niche + five(1), ['main']],
  ['two in five are enough', niche + five(2), []],
  ['deals before the decision do not count for the judgement', strategy('decided: 2026-10-01') + segment('') + five(1), []],
  ['deals on the day of the decision do', strategy('decided: 2026-09-01') + segment('') + five(1), ['main']],
  ['a cohort counts for all its customers', niche + deal('Towns', 'status: won closed: 2026-09-01 count: 9') + five(0), []],
  [
    'the value is looked at too',
    strategy('') +
      segment('') +
      five(4) +
      deal('Parliament', 'status: won closed: 2026-09-02 deal: $1M', false) +
      deal('Town9', 'status: won closed: 2026-09-02 deal: $10k'),
    ['main'],
  ],
]);

hold('focus/drifting', [
  ['three in five lie inside', niche + five(3), ['main']],
  ['seven in ten are enough', niche + five(5) + five(2, '2026-10-01').replaceAll('Town', 'Later'), ['lastFive']],
  ['it is silent where the company is sales-driven', niche + five(1), []],
  ['newer deals inside are no drift', niche + five(2, '2026-08-01') + five(5).replaceAll('Town', 'Later'), []],
]);

hold('focus/budget-scattered', [
  ['half of the money is enough', `${niche}campaign A { budget: $50k for: Clerks } campaign B { budget: $50k }`, []],
  ['a range that may be half is in doubt', `${niche}campaign A { budget: $40k..$50k for: Clerks } campaign B { budget: $50k }`, []],
  [
    'a campaign for the beachhead without a budget is not enough',
    `${niche}campaign A { for: Clerks } campaign B { budget: $50k }`,
    ['main'],
  ],
  ['no budget at all', `${niche}campaign A { for: Clerks }`, ['none']],
]);

hold('focus/risk-unanswered', [
  [
    'one answer to a force is enough',
    decision('') +
      'risk A { force: revenue } risk B { force: revenue answer: "cash" } risk C { force: incumbents answer: "x" } risk D { force: newcomers answer: "x" } risk E { force: investors answer: "x" }',
    [],
  ],
  ['a blank answer is none', `${decision('')}risk A { force: revenue answer: "  " }`, ['main', 'open']],
]);

const old = deal('Barrie', 'status: won closed: 2026-05-20');
hold('focus/fire-not-spreading', [
  ['half a year without a deal', niche + old, ['pause']],
  ['half a year to the day is no pause yet', niche + deal('Barrie', 'status: won closed: 2026-05-21'), []],
  ['a pilot keeps the fire going', niche + old + deal('Orillia', 'status: pilot closed: 2026-10-01'), []],
  ['nothing is due before the launch', strategy('launch: 2027-01-01 decided: 2025-01-01') + segment('') + old, []],
  ['without a launch the decision counts', strategy('decided: 2026-10-01') + segment('') + old, []],
  ['one in five came through another', niche + five(5).replace('status: won', 'status: reference opened: Town2'), []],
  ['a customer does not bring itself', niche + five(5).replace('status: won', 'status: reference opened: Town1'), ['main']],
]);

const priced = (name: string, inside: string) => deal(name, `status: won closed: 2026-09-01 ${inside}`);
hold('focus/one-off-project', [
  ['a range from one account is in doubt', strategy('') + segment('accounts: 1..3'), []],
  [
    'half of the value is not too much',
    niche + priced('A', 'deal: $20k custom: yes') + priced('B', 'deal: $10k') + priced('C', 'deal: $10k'),
    [],
  ],
  ['more than half is', niche + priced('A', 'deal: $21k custom: yes') + priced('B', 'deal: $10k') + priced('C', 'deal: $10k'), ['marquee']],
  ['two deals with a value do not tell', niche + priced('A', 'deal: $21k custom: yes') + priced('B', 'deal: $10k') + priced('C', ''), []],
]);

const narrow = 'geography: "Ontario" industry: "city government" useCase: "publish minutes in time"';
hold('segment/too-wide', [
  [
    'a broad trade is narrowed by job and problem',
    `segment S { geography: "global" industry: "all companies" profession: "graphics departments" useCase: "lay out the annual report" }`,
    [],
  ],
  [
    'and is not without the problem',
    'segment S { geography: "Ontario" industry: "all companies" profession: "graphics departments" }',
    ['main'],
  ],
  ['a broad job is too wide beside narrow points', `segment S { ${narrow} profession: "all knowledge workers" }`, ['main']],
  ['one word more makes it narrow', `segment S { ${narrow} profession: "knowledge workers in copy rooms" }`, []],
  ['another language passes', `segment S { ${narrow} profession: "全員" }`, []],
  ['a range below the wider market', `segment S { ${narrow} profession: "clerks" accounts: 400..500 widerMarket: 450 }`, []],
]);

const sized = (share: string) => strategy('') + segment(`share: ${share}`);
hold('segment/share-out-of-band', [
  ['the ends of the band lie inside', sized('30% within 12 months'), []],
  ['so does the upper one', sized('50% within 12 months'), []],
  ['a range that touches the band is in doubt', sized('20%..30% within 12 months'), []],
  ['below it', sized('20%..29% within 12 months'), ['main']],
  ['above it and late', strategy('horizon: 12 months') + segment('share: 60% within 18 months'), ['late', 'main']],
  ['a range of months that may be in time is in doubt', strategy('horizon: 18 months') + segment('share: 40% within 18..24 months'), []],
]);

const needing = (needs: Readonly<Record<string, string>>) =>
  strategy('') +
  segment('need A need B need C') +
  Object.entries(needs)
    .map(([name, list]) => deal(name, `status: won needs: ${list}`))
    .join('');
hold('segment/customers-differ', [
  ['a mean overlap of sixty per cent is enough', needing({ P: 'A, B', Q: 'A, B', R: 'A, B', S: 'A' }), []],
  ['less is not', needing({ P: 'A, B', Q: 'A', R: 'B, C' }), ['main']],
  ['two customers do not tell', needing({ P: 'A', Q: 'B' }), []],
  ['a cohort counts for all its customers', needing({ P: 'A count: 9', Q: 'B' }), []],
  ['lost customers are left out', needing({ P: 'A', Q: 'A', R: 'B' }).replace(/(customer R .*)status: won/, '$1status: lost'), []],
]);

hold('reason/no-urgency', [
  ['a deadline today still forces', reason('deadline: 2026-11-21'), []],
  ['one that has passed does not, even beside a trigger', reason('trigger: "A town lost in court." deadline: 2026-11-20'), ['past']],
]);

hold('reason/not-compelling', [
  ['equal costs do not compel', reason('inaction: $1k per month risk: $12k per year'), ['main']],
  ['a range around the risk is in doubt', reason('inaction: $10k..$13k per year risk: $12k per year'), []],
  ['no risk, no finding', reason('inaction: $1k per year risk: $0 per year'), []],
]);

hold('reason/about-us', [
  ['what is ours and no product', reason('problem: "Our minutes come out late."'), []],
  ['a verb that sells', reason('problem: "Late." trigger: "We now offer minutes."'), ['main']],
  ['two words between are too many for a verb', reason('problem: "We are glad to offer minutes."'), []],
]);

hold('competition/alternative-missing', [
  ['each kind is asked for', decision(''), ['main', 'main']],
  [
    'one company in both parts, whatever the spacing',
    `${decision('')}market alternative A "Old  Soft"\nproduct alternative B "old soft"`,
    ['same'],
  ],
  [
    'a second one of a kind settles it',
    `${decision('')}market alternative A "Old Soft"\nproduct alternative B "Old Soft"\nproduct alternative C "New Soft"`,
    [],
  ],
]);

hold('competition/category-missing', [
  ['a blank one is none', decision('category: " "'), ['main']],
  ['a word that names none', decision('category: "TBD"'), ['coined']],
  ['new is a word like others inside a category', decision('category: "new home insurance"'), []],
]);
