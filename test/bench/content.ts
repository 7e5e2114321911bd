/** A strategy of any size as plain data, which the notations write down. The same size gives the same data. */
import { market } from './content-market.ts';
import {
  type Block,
  jewels,
  names,
  number,
  partnerCount,
  partnerName,
  plain,
  randomFrom,
  raterCount,
  raterName,
  text,
  texts,
  words,
} from './content-parts.ts';

export interface Content {
  /** What every other declaration leans on: the decision, jewels, criteria, raters, partners. */
  readonly hub: readonly Block[];
  readonly rest: readonly Block[];
}

function hub(prose: (count: number) => string): Block[] {
  const risks = ['revenue', 'incumbents', 'newcomers', 'investors'];
  return [
    {
      keyword: 'strategy',
      name: 'Harbour',
      title: 'Harbour: a crossing of wanted size',
      fields: [
        ['product', text('Harbour Watch')],
        ['category', text('freight custody services')],
        ['owner', text('Ines Amsel, chief commercial officer')],
        ['kind', plain('application')],
        ['stage', plain('bowlingAlley')],
        ['beachhead', names('Segment00000')],
        ['goal', plain('$40M over 5 years')],
        ['horizon', plain('24 months')],
        ['launch', plain('2026-05-04')],
        ['runway', plain('36 months')],
        ['decided', plain('2026-02-02')],
        ['because', text(`Only here does one person lose money each time that ${prose(8)}.`)],
        ['costs', plain('$4M per year')],
        ['development', plain('$3M')],
        ['agreed', texts('product management', 'sales', 'finance')],
        ['wontPursue', texts(`custom work for ${prose(3)}`, `deals that ask for ${prose(4)}`)],
      ],
    },
    ...jewels.map((name) => ({ keyword: 'jewel', name, title: prose(4) })),
    { keyword: 'criterion', name: 'buyer', fields: [['weight', plain(2)]] },
    { keyword: 'criterion', name: 'reason', fields: [['weight', plain(3)]] },
    ...risks.map(
      (force, i): Block => ({
        keyword: 'risk',
        name: `Risk${i}`,
        title: prose(5),
        fields: [
          ['force', plain(force)],
          ['answer', text(`Before that day ${prose(9)}.`)],
        ],
      }),
    ),
    {
      keyword: 'campaign',
      name: 'SpringMeeting',
      title: prose(5),
      fields: [
        ['budget', plain('$180k')],
        ['for', names('Segment00000')],
        ['via', plain('conference')],
      ],
    },
    ...Array.from(
      { length: raterCount },
      (_, i): Block => ({
        keyword: 'rater',
        name: raterName(i),
        title: prose(2),
        fields: [
          ['role', text(prose(2))],
          ['customerFacing', plain(i % 3 === 2 ? 'no' : 'yes')],
        ],
      }),
    ),
    ...Array.from(
      { length: partnerCount },
      (_, i): Block => ({
        keyword: 'partner',
        name: partnerName(i),
        title: prose(2),
        fields: [
          ['gives', text(prose(6))],
          ['wins', text(prose(6))],
          ['status', plain(i % 4 === 3 ? 'talking' : 'signed')],
        ],
      }),
    ),
  ];
}

/** One rater's scores of every scenario. */
function ballot(rater: number, markets: number): Block {
  const random = randomFrom(77_777 * (rater + 1));
  const rows = Array.from({ length: markets }, (_, index) => ({
    scenario: `Scenario${number(index)}`,
    // The first scenario is the best one; most others survive the showstoppers, some do not.
    scores: Array.from({ length: 9 }, () => (index === 0 ? 4 + random(2) : (index % 7 === 3 ? 1 : 2) + random(4))),
  }));
  return { keyword: 'ballot', name: raterName(rater), rows };
}

/** A strategy with so many target markets. */
export function contentOf(markets: number): Content {
  const random = randomFrom(42);
  const prose = (count: number): string => Array.from({ length: count }, () => words[random(words.length)]!).join(' ');
  return {
    hub: hub(prose),
    rest: [
      ...Array.from({ length: markets }, (_, index) => market(index)).flat(),
      ...Array.from({ length: raterCount }, (_, rater) => ballot(rater, markets)),
    ],
  };
}
