/** Completion in the values of properties. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how blanks of snippets are written.
import { describe, expect, it } from 'vitest';
import { accepted, docOf, labels, offered, withMarket } from './completion-asking.ts';

describe('in the value of a property', () => {
  it('offers its words with what they mean', async () => {
    const items = await offered('strategy S {\n  stage: █\n}');
    expect(items.map(({ label }) => label)).toEqual(['earlyMarket', 'chasm', 'bowlingAlley', 'tornado', 'mainStreet']);
    expect(docOf(items[1])).toBe(
      'Visionaries have bought and pragmatists wait for references of their own kind. Win one segment whole, and nothing else.',
    );
  });

  it('puts a space after the colon', async () => {
    expect(await accepted('strategy S {\n  stage:█\n}', 'chasm', ':')).toBe('strategy S {\n  stage: chasm\n}');
  });

  it('replaces the whole word', async () => {
    expect(await accepted('strategy S {\n  stage: ch█ism\n}', 'chasm')).toBe('strategy S {\n  stage: chasm\n}');
  });

  it('leaves out the words that are in the list', async () => {
    expect(await labels('campaign C {\n  via: peers, █, web\n}')).toEqual(['conference', 'tradeMedia', 'direct', 'other']);
    expect(await labels('strategy S {\n  stage: chasm, █\n}')).toEqual([]);
  });

  it.each([
    ['rater R {\n  customerFacing: █\n}', ['yes', 'no']],
    ['strategy S {\n  horizon: 24 █\n}', ['months', 'years', 'quarters', 'weeks', 'days']],
    ['strategy S {\n  horizon: 1 █\n}', ['month', 'year', 'quarter', 'week', 'day']],
    ['strategy S {\n  costs: $3M █\n}', ['per year', 'per month', 'per quarter', 'per week', 'per day']],
    ['strategy S {\n  costs: $3M per █\n}', ['year', 'month', 'quarter', 'week', 'day']],
    ['strategy S {\n  costs: $3M per year █\n}', []],
    ['segment A {\n  spend: CHF 1.5M..2M █\n}', ['per year', 'per month', 'per quarter', 'per week', 'per day']],
    ['strategy S {\n  goal: $100M █\n}', ['over']],
    ['strategy S {\n  goal: $100M over 5 █\n}', ['months', 'years', 'quarters', 'weeks', 'days']],
    ['strategy S {\n  goal: $100M over 5 years █\n}', []],
    ['segment A {\n  share: 40% █\n}', ['within']],
    ['segment A {\n  share: 30%..50% within 18..24 █\n}', ['months', 'years', 'quarters', 'weeks', 'days']],
    ['segment A {\n  accounts: 40 █\n}', []],
    ['strategy S {\n  development: $4M █\n}', []],
    ['strategy S {\n  launch: █\n}', ['2026-11-21', '2026-11', '2026-Q4']],
    ['strategy S {\n  product: █\n}', []],
    ['strategy S {\n  product: "in qu█otes"\n}', []],
    ['strategy S {\n  unknown: █\n}', []],
  ])('%j offers %j', async (page, expected) => {
    expect(await labels(page)).toEqual(expected);
  });

  it('offers an amount in the currency of the strategy, or in the common ones', async () => {
    expect(await labels(withMarket('pricing for Clerks {\n  cost: █\n}'))).toEqual(['€400k per year']);
    expect(await accepted(withMarket('pricing for Clerks {\n  cost: █\n}'), '€400k per year')).toContain(
      'cost: €${1:400}k per ${2|year,day,week,month,quarter|}',
    );
    expect(await labels('strategy S {\n  development: █\n}')).toEqual(['$4M', '€4M', '£4M', '¥4M']);
    expect(await labels('strategy S {\n  goal: CHF 5M over 2 years\n  development: █\n}')).toEqual(['CHF 4M']);
  });

  it('offers no examples to an author who did not ask', async () => {
    expect(await labels('strategy S {\n  launch: █\n}', ' ')).toEqual([]);
    expect(await labels('segment A {\n  accounts: █\n}', ' ')).toEqual([]);
    expect(await labels('strategy S {\n  horizon: 24 █\n}', ' ')).toContain('months');
  });

  it('offers the next property too where the value stands on a line of its own', async () => {
    expect(await labels('rater R {\n  customerFacing:\n  █\n}')).toEqual(['yes', 'no', 'role']);
  });
});
