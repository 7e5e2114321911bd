/** From texts to facts: which name means what, what counts, and what comments say. */
import { openProject } from '@headpin/language';
import { describe, expect, it } from 'vitest';
import type { Strategy } from '../../packages/core/src/facts/strategy.ts';
import { expectFindings, judgeFiles, plain } from './language-findings.ts';
import { readPage } from './marked-text.ts';

const factsOf = (page: string): Strategy =>
  openProject(Object.entries(readPage(page)).map(([path, text]) => ({ path, text }))).strategies[0]!.strategy;

/** The kind of declaration that a reference names. */
const kindOf = (reference: unknown): string | undefined => (reference as { target?: { is: string } } | undefined)?.target?.is;

describe('a name', () => {
  it('may be that of several kinds at once', () => {
    const { scenarios, segments } = factsOf(
      'segment Clerks need Clerks scenario Clerks for Clerks component Clerks { meets: Clerks }'.replace(
        'need Clerks ',
        '{ need Clerks } ',
      ),
    );
    expect(scenarios[0]!.segment?.target).toBe(segments[0]);
    expect(segments[0]!.needs[0]!.name).toBe('Clerks');
  });

  it('of a component is `us` or `customer` first, whoever is called so', () => {
    const { components } = factsOf(
      'partner us partner customer partner Acme component A { from: us } component B { from: customer } component C { from: Acme }',
    );
    expect(components.map(({ from }) => from?.value)).toMatchObject(['us', 'customer', { name: 'Acme' }]);
  });

  it('in evidence is a partner first where its kind is `partner`, else a customer', () => {
    const both =
      'partner Acme customer Acme evidence P { kind: partner from: Acme } evidence R { from: Acme kind: reference } evidence N { from: Acme }';
    expect(factsOf(both).evidence.map(({ from }) => kindOf(from?.value))).toEqual(['partner', 'customer', 'customer']);
    expect(factsOf('partner Acme evidence R { kind: reference from: Acme }').evidence.map(({ from }) => kindOf(from?.value))).toEqual([
      'partner',
    ]);
  });

  it('behind `through` is a partner first on path A, a customer on path B', () => {
    const segment = (name: string, people: string, useCase: string) =>
      `segment ${name} { geography: "${people}" industry: "${people}" profession: "${people}" useCase: "${useCase}" }`;
    const page = `${segment('From', 'these', 'Filing')} ${segment('A', 'others', ' FILING ')} ${segment('B', 'These', 'printing')} ${segment('C', 'others', 'printing')}
      partner Acme customer Acme
      expand From -> A { through: Acme } expand From -> B { through: Acme } expand From -> C { through: Acme }`;
    expect(factsOf(page).expansions.map(({ through }) => kindOf(through?.value))).toEqual(['partner', 'customer', 'partner']);
  });

  it('is the same composed or not, and links across files', () => {
    const { scenarios } = factsOf('--- a.headpin\nscenario S for e\u0301t\u00e9\n--- b.headpin\nsegment \u00e9te\u0301 {}');
    expect(kindOf(scenarios[0]!.segment)).toBe('segment');
  });
});

describe('what is declared twice', () => {
  it('counts once: in the file with the smaller path, then at the earlier place', () => {
    const { segments } = factsOf('--- b.headpin\nsegment A "third"\n--- a.headpin\nsegment A "first"\nsegment A "second"');
    expect(segments.map(({ title }) => title)).toEqual(['first']);
  });

  it.each([
    ['a segment', 'segment A segment ⟦A⟧', 'The segment `A`'],
    ['the two alternatives are one kind', 'market alternative A product alternative ⟦A⟧', 'The alternative `A`'],
    ['needs are one kind across segments', 'segment A { need N } segment B { need ⟦N⟧ }', 'The need `N`'],
    ['a positioning for one segment', 'segment A positioning for A positioning for ⟦A⟧', 'The positioning for `A`'],
    ['a pitch for one segment', 'segment A pitch for A pitch for ⟦A⟧', 'The pitch for `A`'],
    ['an expansion between the same two', 'segment A segment B expand A -> B expand ⟦A⟧ -> B', 'The expansion from `A` to `B`'],
    ['a ballot of one rater', 'rater A ballot A ballot ⟦A⟧', 'The ballot of `A`'],
    ['a row of one scenario', 'segment A scenario S for A rater R ballot R { S 5\n⟦S⟧ 4 }', 'The row of `S`'],
    ['a block', 'segment A { reason to buy { problem: "p" } ⟦reason to buy⟧ { problem: "q" } }', '`reason to buy`'],
    ['a property', 'jewel J segment A { uses: J ⟦uses⟧: J }', '`uses`'],
    ['a name in a list', 'jewel J segment A { uses: J, ⟦J⟧ }', '`J`'],
    ['a column', 'segment A scenario S for A rater R ballot R { columns: reason, ⟦reason⟧, buyer\nS 5 4 3 }', '`reason`'],
  ])('%s', (_, page, what) => {
    const [finding] = expectFindings(page, [
      `repeated: ${what} is given twice, and only the first one counts. Remove this one, or give it a name of its own.`,
    ]);
    expect(finding!.related).toHaveLength(1);
  });

  it('keeps the values of the first, and says nothing more of what is in the second', () => {
    const page = 'segment A { accounts: 5 need N } segment ⟦A⟧ { accounts: 6 need N }';
    expectFindings(page, [
      'repeated: The segment `A` is given twice, and only the first one counts. Remove this one, or give it a name of its own.',
    ]);
    const { segments } = factsOf('segment A { accounts: 5 accounts: 6 }');
    expect(segments[0]!.accounts?.value).toEqual({ low: 5, high: 5 });
  });
});

describe('ballots', () => {
  const scoresOf = (page: string) =>
    factsOf(`segment A scenario S for A scenario T for A ${page}`).ballots.map(({ rater, rows }) => ({
      rater: rater.name,
      declared: rater.target !== undefined,
      rows: rows.map(({ scenario, scores, note }) => [
        scenario.name,
        Object.fromEntries(scores.map(({ criterion, value }) => [criterion, value])),
        note,
      ]),
    }));

  it('have their scores in the order of the criteria; those left off are not there', () => {
    expect(scoresOf('rater R ballot R { S 5 - 4 "note" T }')).toEqual([
      {
        rater: 'R',
        declared: true,
        rows: [
          ['S', { buyer: 5, reason: null, whole: 4 }, 'note'],
          ['T', {}, undefined],
        ],
      },
    ]);
  });

  it('have their scores under columns where they name them, and count without a declared rater', () => {
    expect(scoresOf('ballot R { columns: rivals, buyer S 5 4 }')).toEqual([
      { rater: 'R', declared: false, rows: [['S', { rivals: 5, buyer: 4 }, undefined]] },
    ]);
  });

  it('put added criteria behind the nine, by path and place', () => {
    const { criteria, ballots } = factsOf(
      '--- b.headpin\ncriterion Third criterion buyer { weight: 2 }\nsegment A scenario S for A rater R ballot R { S 1 1 1 1 1 1 1 1 1 5 4 3 }\n--- a.headpin\ncriterion First\ncriterion Second { kind: showstopper }',
    );
    expect(criteria.slice(9).map(({ name, kind, weight }) => [name, kind, weight])).toEqual([
      ['First', 'niceToHave', 1],
      ['Second', 'showstopper', 1],
      ['Third', 'niceToHave', 1],
    ]);
    expect(criteria[0]).toMatchObject({ name: 'buyer', weight: 2, builtIn: true, low: 'nobody owns the budget' });
    expect(ballots[0]!.rows[0]!.scores.slice(9).map(({ criterion, value }) => [criterion, value])).toEqual([
      ['First', 5],
      ['Second', 4],
      ['Third', 3],
    ]);
  });

  it('use no score whose column is in doubt', () => {
    const values = (page: string) => scoresOf(page).flatMap(({ rows }) => rows.map(([, scores]) => scores));
    expect(values('rater R ballot R { columns: reason, @@ buyer\nS 5 4 }')).toEqual([{ reason: undefined }]);
    expect(values('rater R ballot R { S 5 @@ 4 4 4 4 4 4 4 4 }')).toMatchObject([{ buyer: 5, reason: undefined, whole: undefined }]);
    expect(values('rater R ballot R { S 5 @@ 4 }')).toEqual([{ buyer: 5, reason: undefined, whole: 4 }]);
    expect(values('rater R ballot R { columns: reason, reason\nS 5 4 }')).toEqual([{ reason: 5 }]);
  });
});

describe('the currency', () => {
  it('is that of the goal, wherever it stands', () => {
    expect(
      factsOf('--- a.headpin\ncampaign C { budget: £1 }\n--- b.headpin\nstrategy S { costs: $1 per year goal: €5M over 2 years }').currency,
    ).toBe('EUR');
  });

  it('is else that of the first amount by path and place, inside a block too', () => {
    expect(
      factsOf(
        '--- b.headpin\nstrategy S { costs: $1 per year }\n--- a.headpin\nsegment A { reason to buy { risk: CHF 1 per day } spend: £1 per day }',
      ).currency,
    ).toBe('CHF');
  });

  it('is the same by symbol and code, and none without an amount', () => {
    expectFindings('strategy S { goal: $5M over 2 years costs: USD 2M per year }', []);
    expect(factsOf('strategy S { horizon: 2 years }').currency).toBeUndefined();
  });

  it('is reported on each other amount, with the place of the first', () => {
    const page = '--- a.headpin\nstrategy S { goal: $5M over 2 years costs: ⟦€2M per year⟧ }\n--- b.headpin\ncampaign C { budget: ⟦¥9M⟧ }';
    const findings = expectFindings(page, [
      'mixed-currency: This amount is in EUR, but the strategy counts in USD, and nothing is converted. Write it in USD.',
      'mixed-currency: This amount is in JPY, but the strategy counts in USD, and nothing is converted. Write it in USD.',
    ]);
    expect(findings.map(({ related }) => related[0]!.message)).toEqual([
      'the amount that sets the currency',
      'the amount that sets the currency',
    ]);
  });
});

describe('values', () => {
  const segmentOf = (properties: string) => factsOf(`segment A { ${properties} }`).segments[0]!;

  it('have suffixes without rounding, ranges, units and periods', () => {
    expect(segmentOf('accounts: 1.1k..2M').accounts?.value).toEqual({ low: 1100, high: 2_000_000 });
    expect(segmentOf('spend: $2M..$3M per quarter').spend?.value).toMatchObject({
      low: 2e6,
      high: 3e6,
      per: 'quarter',
      perYear: { low: 8e6, high: 12e6 },
    });
    expect(segmentOf('share: 30%..50% within 18..24 months').share?.value).toMatchObject({
      low: 0.3,
      high: 0.5,
      within: { years: { low: 1.5, high: 2 } },
    });
  });

  it('end on the last day of a month or a quarter', () => {
    const { evidence } = factsOf('evidence A { date: 2024-02 } evidence B { date: 2026-Q3 } evidence C { date: 2026-11-21 }');
    expect(evidence.map(({ date }) => date?.value)).toEqual(['2024-02-29', '2026-09-30', '2026-11-21']);
  });

  it('are as written, without comments', () => {
    expect(segmentOf('talkAt: "a", // here\n "b" /* there */').talkAt?.written).toBe('"a", \n "b"');
  });

  it('take a period in the singular only', () => {
    expectFindings('segment A { spend: ⟦$2M per years⟧ }', [
      'wrong-value: `spend` takes an amount of money per period, and `$2M per years` is not one. Write it like `$1.5M..$2M per year`.',
    ]);
  });
});

describe('an error on a value', () => {
  it('carries the weight of what cannot be judged because of it, and nothing is asked for twice', () => {
    const rest = 'segment Clerks { geography: "g" industry: "i" profession: "p" useCase: "u" }';
    for (const slip of [
      'beachhead: Clercs',
      'beachhead:',
      'beachhead: Clerks @@ }',
      'beachead: Clerks',
      'beachhead Clerks',
      'beachhead: 5',
    ]) {
      const { findings, score } = judgeFiles(plain(`strategy S {\n stage: chasm\n ${slip}\n}\n${rest}`));
      expect(
        findings.map(({ rule }) => rule),
        slip,
      ).not.toContain('focus/beachhead-missing');
      expect(
        findings.reduce((sum, { points }) => sum + points, score),
        slip,
      ).toBeCloseTo(100, 6);
    }
  });

  it('in a list of names is that of the whole where none of them is known', () => {
    const { findings } = judgeFiles(
      plain('strategy S { stage: chasm beachhead: A } segment A { need N } component C { meets: Nn, Mm from: us status: shipped }'),
    );
    expect(findings.filter(({ rule }) => rule === 'language/unknown-reference')).toHaveLength(2);
    expect(findings.map(({ rule, message }) => `${rule} ${message}`).filter((text) => /component-unclear/.test(text))).toEqual([]);
  });
});
