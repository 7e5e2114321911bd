/** Completion in blocks: what is missing from them. In comments: the rules that can be silenced. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how blanks of snippets are written.
import { describe, expect, it } from 'vitest';
import { InsertTextFormat } from 'vscode-languageserver';
import { accepted, docOf, labels, offered } from './completion-asking.ts';

describe('in a block', () => {
  it('offers the missing properties, required ones first, and not those that are there', async () => {
    expect(await labels('component C {\n  █\n  from: us\n}')).toEqual(['meets', 'status', 'kind', 'ready', 'uses', 'waived']);
  });

  it('offers the blocks that are missing between required and other properties', async () => {
    const all = await labels('segment A {\n  reason to buy { }\n  need N "n"\n  geography: "g"\n  █\n}');
    expect(all.slice(0, 8)).toEqual(['industry', 'profession', 'useCase', 'accounts', 'spend', 'share', 'early adopters', 'talkAt']);
    expect(all.at(-1)).toBe('need');
    expect(all).not.toContain('reason to buy');
  });

  it('offers what belongs to the inner block', async () => {
    expect(await labels('scenario A for B {\n  before {\n    attempt: "a"\n    █\n  }\n}')).toEqual([
      'approach',
      'obstacle',
      'consequence',
      'cost',
    ]);
  });

  it('offers the moves of a pitch that are still due first', async () => {
    expect(await labels('pitch for A {\n  peers "p"\n  confirm "c"\n  █\n}')).toEqual(['problem', 'today', 'demo', 'peers', 'confirm']);
  });

  it.each([
    ['strategy S {\n  go█\n}', 'goal', 'goal: \\$${1:100}M over ${2:5} years'],
    ['strategy S {\n  █\n}', 'product', 'product: "$1"'],
    ['strategy S {\n  █\n}', 'agreed', 'agreed: "$1"'],
    ['strategy S {\n  █\n}', 'horizon', 'horizon: ${1:24} months'],
    ['strategy S {\n  █\n}', 'launch', 'launch: ${1:2026-11-21}'],
    ['strategy S {\n  █\n}', 'kind', 'kind: ${1|application,platform|}'],
    ['rater R {\n  █\n}', 'customerFacing', 'customerFacing: ${1|yes,no|}'],
    ['segment A {\n  █\n}', 'share', 'share: ${1:40}% within ${2:24} months'],
    ['segment A {\n  █\n}', 'spend', 'spend: \\$${1:1.5}M..\\$${2:2}M per ${3|year,day,week,month,quarter|}'],
    ['component C {\n  █\n}', 'from', 'from: ${1|us,customer|}'],
    ['positioning for A {\n  █\n}', 'objection', 'objection "$1" {\n\tanswer: "$2"\n}'],
    ['pitch for A {\n  █\n}', 'demo', 'demo "$1"'],
    ['segment A {\n  █\n}', 'need', 'need ${1:Need} "${2:What must be met}"'],
  ])('%j with %s writes %j', async (page, label, written) => {
    expect(await accepted(page, label)).toBe(page.replace(/\p{L}*█/u, () => written));
  });

  it('changes the key alone where the colon stands there', async () => {
    expect(await accepted('strategy S {\n  sta█ge: chasm\n}', 'stage')).toBe('strategy S {\n  stage: chasm\n}');
  });

  it('replaces the words of a longer keyword', async () => {
    expect(await accepted('segment A {\n  reason to b█\n}', 'reason to buy')).toContain('\n  reason to buy {\n\tproblem: "$1"\n');
  });

  it('explains a property and says what it takes', async () => {
    const item = (await offered('strategy S {\n  sta█\n}')).find(({ label }) => label === 'stage')!;
    expect(item.detail).toBe('required, one of earlyMarket, chasm, bowlingAlley, tornado, mainStreet');
    expect(docOf(item)).toBe(
      'Where the company stands in the adoption life cycle. It decides which rules apply.\n\nExample: `stage: earlyMarket`',
    );
    expect(item).toMatchObject({ filterText: 'stage', insertTextFormat: InsertTextFormat.Snippet });
  });

  it('offers nothing for the spaces of an indentation', async () => {
    expect(await labels('strategy S {\n  █\n}', ' ')).toEqual([]);
    expect(await labels('  █', ' ')).toEqual([]);
    expect(await labels('segment A {\n  reason █\n}', ' ')).toContain('reason to buy');
  });
});

describe('in a comment', () => {
  const page = (directive: string) =>
    `strategy S {\n  stage: chasm\n  beachhead: A\n  horizon: 24 months\n  goal: $1M over 5 years\n}\n${directive}\nsegment A {\n  accounts: 40\n}\n`;

  it('offers the rules that fire on what stands below first', async () => {
    const items = await offered(page('// headpin-ignore █'), ' ');
    const firing = items.filter(({ detail }) => detail === 'fires on what stands below').map(({ label }) => label);
    expect(firing).toContain('segment/point-missing');
    expect(items.slice(0, firing.length).map(({ label }) => label)).toEqual(firing);
    expect(items.length).toBeGreaterThan(firing.length);
    expect(items.some(({ label }) => label.startsWith('language/'))).toBe(false);
  });

  it('asks for the reason', async () => {
    expect(await accepted(page('// headpin-ignore segment/po█'), 'segment/point-missing')).toBe(
      page('// headpin-ignore segment/point-missing: ${1:reason}'),
    );
    expect(await accepted(page('// headpin-ignore segment/po█: it is so'), 'segment/point-missing')).toBe(
      page('// headpin-ignore segment/point-missing: it is so'),
    );
  });

  it('offers nothing in prose', async () => {
    expect(await labels(page('// This is a █'))).toEqual([]);
    expect(await labels(page('// This █'), ' ')).toEqual([]);
    expect(await labels(page('// headpin-ignore segment/too-wide: they share █'), ' ')).toEqual([]);
    expect(await labels(page('// █'), ' ')).toEqual([]);
    expect(await labels(page('//█'), '/')).toEqual([]);
    expect(await labels(page('// head█'))).toEqual(['headpin-ignore']);
  });
});
