/** The whole product and the bowling alley against their definitions, written down anew (method, sections 7 and 8). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { close, corners, days, ends, figuresOf, monthsFrom, range } from './market-sums.ts';
import { holds } from './runs.ts';

describe('the whole product', () => {
  const component = fc.record({
    from: fc.constantFrom('', 'us', 'customer', 'Signed', 'Agreed', 'Talking'),
    status: fc.constantFrom('', 'shipped', 'building', 'agreed', 'missing'),
    ready: fc.option(days(2026, 2027), { nil: '' }),
    isWaived: fc.boolean(),
    meets: fc.subarray(['First', 'Second', 'Third']),
  });

  holds(
    'has each need covered, promised, waived or open, and ends with its last part',
    3000,
    fc.property(
      fc.array(component, { maxLength: 6 }),
      fc.option(days(2026, 2027), { nil: '' }),
      fc.option(days(2026, 2026), { nil: '' }),
      (parts, launch, decided) => {
        const property = (key: string, value: string) => (value === '' ? '' : ` ${key}: ${value}`);
        const written = parts.map(
          ({ from, status, ready, isWaived, meets }, i) =>
            `component Part${i} {${property('from', from)}${property('status', status)}${property('ready', ready)}${isWaived ? ' waived: "no"' : ''}${property('meets', meets.join(', '))} }`,
        );
        const figures = figuresOf(`strategy S { beachhead: Clerks${property('launch', launch)}${property('decided', decided)} }
        segment Clerks { need First need Second need Third }
        partner Signed { status: signed }\npartner Agreed { status: agreed }\npartner Talking { status: talking }
        ${written.join('\n')}`);
        const product = figures.wholeProduct.bySegment.get(figures.beachhead!)!;
        const stateOf = (need: string) => {
          const met = parts.filter(({ meets }) => meets.includes(need));
          const counting = met.filter(({ from, isWaived }) => !isWaived && !['', 'Talking'].includes(from));
          const covers = ({ status, ready }: (typeof parts)[number]) =>
            status === 'shipped' || (status !== 'missing' && ready !== '' && launch !== '' && ready <= launch);
          if (counting.some(covers)) return 'covered';
          if (counting.some(({ status }) => ['building', 'agreed'].includes(status))) return 'promised';
          return met.length > 0 && met.every(({ isWaived }) => isWaived) ? 'waived' : 'open';
        };
        const states = ['First', 'Second', 'Third'].map(stateOf);
        expect(product.needs.map(({ state }) => state)).toEqual(states);
        const left = states.filter((state) => state !== 'waived').length;
        expect(product.coverage).toBe(left === 0 ? null : states.filter((state) => state === 'covered').length / left);

        const last =
          parts
            .filter(({ isWaived, meets }) => !isWaived && meets.length > 0)
            .map(({ ready }) => ready)
            .sort()
            .at(-1) ?? '';
        const from = decided === '' ? launch : decided;
        if (last === '' || from === '') expect(product.leadTime).toBeNull();
        else {
          expect(product.leadTime).toMatchObject({ ready: last, from, withinThreeMonths: last <= monthsFrom(from, 3) });
          close(product.leadTime!.months, ((Date.parse(last) - Date.parse(from)) / 86_400_000) * (12 / 365.25), 'months');
        }
      },
    ),
  );
});

describe('the bowling alley', () => {
  const texts = ['North America', 'north  america', 'NORTH AMERICA ', 'Ontario', ''] as const;
  const four = ['geography', 'industry', 'profession', 'useCase'] as const;
  const segment = fc.tuple(...four.map(() => fc.constantFrom(...texts)));
  const written = (name: string, values: readonly string[]) =>
    `segment ${name} { ${four.flatMap((point, i) => (values[i] === '' ? [] : [`${point}: "${values[i]}"`])).join(' ')} }`;

  holds(
    'goes by path A, by path B, or not at all, as the points say',
    3000,
    fc.property(segment, segment, (from, to) => {
      const [expansion] = figuresOf(`${written('From', from)}\n${written('To', to)}\nexpand From -> To {}\nstrategy S {}`).expansions;
      const same = four.map((_, i) =>
        from[i] === '' || to[i] === '' ? undefined : from[i] === 'Ontario' || to[i] === 'Ontario' ? from[i] === to[i] : true,
      );
      const [geography, industry, profession, useCase] = same;
      const isA = useCase === true && [geography, industry, profession].includes(false);
      const isB = useCase === false && [geography, industry, profession].every((shared) => shared === true);
      expect(expansion!.path).toBe(isA ? 'A' : isB ? 'B' : null);
    }),
  );

  it.each([
    ['STRAẞE', 'Straße', true],
    ['straße', 'STRASSE', true],
    ['ΟΔΟΣ', 'οδος', true],
    ['ﬁling', 'FILING', true],
    ['caf\u00e9', 'CAFE\u0301', true],
    ['ılık', 'ilik', false],
    ['a\u00a0b', 'A \n B', true],
    ['naïve', 'naive', false],
  ])('compares %j and %j after Unicode case folding', (one, other, isSame) => {
    const quoted = (text: string) => JSON.stringify(text).slice(1, -1);
    const [expansion] = figuresOf(`segment From { industry: "${quoted(one)}" useCase: "u" }
      segment To { industry: "${quoted(other)}" useCase: "u" }
      expand From -> To {}
      strategy S {}`).expansions;
    expect(expansion!.shared.includes('industry')).toBe(isSame);
  });

  holds(
    'reuses the parts that meet needs of both, waived ones left out',
    2000,
    fc.property(
      fc.array(fc.record({ meets: fc.subarray(['Old', 'New', 'Newer']), isWaived: fc.boolean() }), { maxLength: 7 }),
      fc.integer({ min: 0, max: 5 }),
      ends([5, 20, 40]),
      fc.constantFrom(0, 10, 25, 100),
      (parts, won, accounts, gate) => {
        const [expansion] = figuresOf(`
          segment From { accounts: ${range(accounts)} need Old }\nsegment To { need New need Newer }
          ${parts.map(({ meets, isWaived }, i) => `component P${i} {${meets.length === 0 ? '' : ` meets: ${meets.join(', ')}`}${isWaived ? ' waived: "no"' : ''} }`).join('\n')}
          ${Array.from({ length: won }, (_, i) => `customer C${i} { segment: From status: ${i % 2 === 0 ? 'won' : 'reference'} }`).join('\n')}
          customer Pilot { segment: From status: pilot }
          expand From -> To { gate: ${gate}% }\nstrategy S {}`).expansions;
        const forTarget = parts.filter(({ meets, isWaived }) => !isWaived && (meets.includes('New') || meets.includes('Newer')));
        expect(expansion!.reuse).toBe(
          forTarget.length === 0 ? null : forTarget.filter(({ meets }) => meets.includes('Old')).length / forTarget.length,
        );
        const soFar = corners([accounts], (n) => won / n);
        close(expansion!.shareSoFar!.low, soFar.low, 'low');
        close(expansion!.shareSoFar!.high, soFar.high, 'high');
        const reaches = (share: number) => share >= (gate / 100) * (1 - 1e-9);
        expect(expansion!.gateOpen).toBe(reaches(soFar.low) ? 'yes' : reaches(soFar.high) ? 'depends' : 'no');
      },
    ),
  );
});
