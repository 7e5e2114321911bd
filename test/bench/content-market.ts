import {
  type Block,
  day,
  jewels,
  names,
  number,
  partnerCount,
  partnerName,
  plain,
  randomFrom,
  text,
  texts,
  type Value,
  words,
} from './content-parts.ts';

/** One target market and everything that belongs to it: about 165 lines of Headpin. */
export function market(index: number): Block[] {
  const random = randomFrom(1_000_003 * (index + 1));
  const prose = (count: number): string => Array.from({ length: count }, () => words[random(words.length)]!).join(' ');
  const id = number(index);
  const earlier = (span: number): string => number(Math.max(0, index - random(span)));
  const segment = `Segment${id}`;
  const needs = ['a', 'b', 'c', 'd'].map((letter) => `Need${id}${letter}`);
  const interviews = `Interviews${id}`;
  const survey = `Survey${id}`;
  const partner = partnerName(index % partnerCount);
  const reference = `Customer${id}a`;
  const evidence = (name: string, kind: string, more: Block['fields'] = []): Block => ({
    keyword: 'evidence',
    name,
    title: prose(4),
    fields: [
      ['kind', plain(kind)],
      ['sample', plain(12 + random(60))],
      ['date', plain(day(random(300)))],
      ['source', text(`notes of ${prose(5)}`)],
      ...more,
    ],
  });
  const component = (letter: string, need: number, kind: string, from: Value, more: Block['fields'] = []): Block => ({
    keyword: 'component',
    name: `Component${id}${letter}`,
    title: prose(4),
    fields: [
      ['meets', names(needs[need]!, ...(letter === 'a' ? [`Need${earlier(40)}b`] : []))],
      ['from', from],
      ['kind', plain(kind)],
      ['status', plain('shipped')],
      ['ready', plain(day(90 + random(30)))],
      ...more,
    ],
  });
  const alternative = (keyword: string, name: string): Block => ({
    keyword,
    name,
    title: prose(3),
    fields: [
      ['strength', text(prose(10))],
      ['limitation', text(`It cannot ${prose(8)}.`)],
      ['price', plain(`$${200 + random(90)}k per year`)],
      ['budget', plain(`$${300 + random(90)}k per year`)],
      ['response', text(prose(8))],
      ['evidence', names(survey)],
    ],
  });
  const customer = (letter: string, adopter: string, status: string, more: Block['fields']): Block => ({
    keyword: 'customer',
    name: `Customer${id}${letter}`,
    title: prose(3),
    fields: [
      ['segment', names(segment)],
      ['adopter', plain(adopter)],
      ['status', plain(status)],
      ['deal', plain(`$${250 + random(60)}k per year`)],
      ['closed', plain(day(30 + random(250)))],
      ['needs', names(...needs.slice(0, 3))],
      ...(more ?? []),
    ],
  });
  return [
    {
      keyword: 'segment',
      name: segment,
      title: prose(4),
      fields: [
        ['geography', text(`${prose(2)} ${id}`)],
        ['industry', text(prose(2))],
        ['profession', text(`${prose(2)} managers`)],
        ['useCase', text(`Bring the ${prose(6)} home before ${prose(2)}`)],
        ['talkAt', texts(`the spring meeting of ${prose(2)}`, `the monthly call of ${prose(2)}`)],
        ['payer', text(`head of ${prose(2)}`)],
        ['user', text(`${prose(2)} clerk`)],
        ['sponsor', text('managing director')],
        ['job', text(prose(12))],
        ['value', text(prose(8))],
        ['solution', text(prose(6))],
        ['accounts', plain(60 + random(200))],
        ['spend', plain(`$${300 + random(100)}k..$${420 + random(100)}k per year`)],
        ['share', plain(`${30 + random(15)}% within 24 months`)],
        ['widerMarket', plain(900 + random(4000))],
        ['basis', plain('market')],
        ['uses', names(jewels[index % jewels.length]!, jewels[(index + 1) % jewels.length]!)],
        ['differs', text(`To serve it as well would ${prose(8)}.`)],
        ['evidence', names(interviews, survey)],
      ],
      blocks: [
        ...needs.map((name) => ({ keyword: 'need', name, title: prose(6) })),
        {
          keyword: 'reason to buy',
          fields: [
            ['problem', text(`Four times a year the ${prose(7)} is lost.`)],
            ['trigger', text(`A new law doubles the ${prose(4)}.`)],
            ['today', text(prose(9))],
            ['shortfall', text(`It tells too late that ${prose(5)}.`)],
            ['deadline', plain('2027-05-31')],
            ['inaction', plain(`$${10 + random(6)}00k..$${17 + random(4)}00k per year`)],
            ['risk', plain(`$${200 + random(90)}k per year`)],
            ['evidence', names(survey)],
          ],
        },
        {
          keyword: 'early adopters',
          fields: [
            ['who', text(`the eight that lost ${prose(5)} last year`)],
            ['accounts', plain(8)],
            ['needs', names(...needs.slice(0, 2))],
            ['tried', text(prose(7))],
            ['asked', text(prose(7))],
            ['prepaid', text(prose(7))],
            ['interviews', plain(5 + random(20))],
          ],
        },
      ],
    },
    {
      keyword: 'scenario',
      name: `Scenario${id}`,
      title: prose(4),
      target: segment,
      fields: [
        ['customer', text(`Dr ${prose(2)}, head of ${prose(3)}`)],
        ['evidence', names(interviews)],
      ],
      blocks: [
        {
          keyword: 'before',
          fields: [
            ['attempt', text(prose(8))],
            ['approach', text(prose(10))],
            ['obstacle', text(prose(10))],
            ['consequence', text(prose(9))],
            ['cost', plain(`$${10 + random(9)}00k per year`)],
          ],
        },
        {
          keyword: 'after',
          fields: [
            ['attempt', text(prose(8))],
            ['approach', text(prose(10))],
            ['enabler', text(prose(8))],
            ['reward', text(prose(9))],
            ['gain', plain(`$${6 + random(4)}00k per year`)],
          ],
        },
      ],
    },
    component('a', 0, 'hardware', plain('us'), [['uses', names(jewels[index % jewels.length]!)]]),
    component('b', 1, 'service', names(partner)),
    component('c', 2, 'software', plain('us'), [['uses', names(jewels[(index + 1) % jewels.length]!)]]),
    component('d', 3, 'training', names(partner)),
    alternative('market alternative', `Courier${id}`),
    alternative('product alternative', `Tracker${id}`),
    {
      keyword: 'positioning',
      target: segment,
      fields: [
        ['claim', text(`Harbour Watch is where ${prose(4)} go when ${prose(5)}.`)],
        ['benefit', text(prose(7))],
        ['against', names(`Courier${id}`, `Tracker${id}`)],
        ['difference', text(prose(9))],
        ['commitment', text(prose(9))],
        ['change', plain('piece')],
        ['promises', names(...needs)],
        ['evidence', names(`Reference${id}`, survey)],
        ['reviewed', plain(day(200 + random(80)))],
      ],
      blocks: [
        {
          keyword: 'message',
          title: prose(3),
          fields: [
            ['says', text(prose(12))],
            ['via', text(`talks at the spring meeting of ${prose(2)}`)],
            ['evidence', names(`Reference${id}`)],
            ['adopters', plain('pragmatists')],
          ],
        },
        {
          keyword: 'objection',
          title: prose(6),
          fields: [
            ['answer', text(prose(10))],
            ['on', plain(day(100 + random(100)))],
          ],
        },
      ],
    },
    {
      keyword: 'pitch',
      target: segment,
      blocks: [
        { keyword: 'peers', title: `We work with others in ${prose(2)}.` },
        { keyword: 'problem', title: `They told us that ${prose(6)}.` },
        { keyword: 'confirm', title: 'Has that happened to you?' },
        { keyword: 'today', title: 'What do you do today when it does?' },
        { keyword: 'demo', title: `May we show you ${prose(4)}?` },
      ],
    },
    {
      keyword: 'channel',
      target: segment,
      fields: [
        ['buyer', plain('executive')],
        ['model', plain('consultative')],
        ['through', names(partner)],
        ['margin', plain('18%')],
        ['usualMargin', plain('12%')],
        ['because', text(prose(10))],
      ],
    },
    {
      keyword: 'pricing',
      target: segment,
      fields: [
        ['model', plain('customer')],
        ['price', plain(`$${280 + random(60)}k per year`)],
        ['cost', plain(`$${110 + random(60)}k per year`)],
        ['discount', plain('0%')],
        ['covers', names(...['a', 'b', 'c', 'd'].map((letter) => `Component${id}${letter}`))],
      ],
    },
    {
      keyword: 'milestone',
      name: `Milestone${id}`,
      title: prose(4),
      fields: [
        ['due', plain(day(120 + random(60)))],
        ['for', names(segment)],
        ['delivers', names(`Component${id}a`, `Component${id}c`)],
      ],
    },
    customer('a', 'pragmatist', 'reference', [
      ['opened', names(`Customer${id}b`)],
      ['evidence', names(`Reference${id}`)],
    ]),
    customer('b', 'pragmatist', 'won', [['discount', plain('5%')]]),
    evidence(interviews, 'interviews'),
    evidence(survey, 'survey'),
    evidence(`Reference${id}`, 'reference', [['from', names(reference)]]),
  ];
}
