/** How a hover answers: its links and its range, its silence, and broken texts. */
import { describe, expect, it } from 'vitest';
import { HoverRequest, type MarkupContent } from 'vscode-languageserver';
import { openEditor } from './harness.ts';
import { hoverIn } from './hovering.ts';
import { townClerks, townClerksWith } from './town-clerks.ts';

describe('rules', () => {
  it('explains the rule of a directive, with a link to its page', async () => {
    const editor = await openEditor(
      'strategy S { stage: chasm }\n// headpin-ignore segment/too-█wide: they share one budget\nsegment A { geography: "everywhere" }',
    );
    const hover = await editor.ask(HoverRequest.type, editor.here);
    const { value } = hover!.contents as MarkupContent;
    expect(value).toContain('A segment should be narrow enough for its members to know one another.');
    expect(value).toContain(
      '[segment/too-wide](<https://github.com/headpin/headpin/blob/main/packages/core/src/rules/segment/too-wide.md>)',
    );
    expect(value).toContain('`warning` at the stage chasm');
    expect(editor.textAt(editor.here.textDocument.uri, hover!.range!)).toBe('segment/too-wide');
  });
});

describe('where there is nothing to say', () => {
  it.each([
    ['in a text', 'strategy S { product: "a█b" }'],
    ['in a comment', '// a comm█ent\nstrategy S {}'],
    ['between declarations', 'strategy S {}\n█\nsegment A {}'],
    ['on a name that is declared nowhere', 'strategy S { beachhead: Now█here }'],
    ['in an empty document', '█'],
  ])('stays silent %s', async (_, page) => {
    expect(await hoverIn(await openEditor(page))).toBeNull();
  });
});

describe('broken texts', () => {
  it('explains a second declaration of a name by its heading alone', async () => {
    const editor = await openEditor('strategy S {}\nsegment A {}\nsegment █A "second" { accounts: 5 }');
    expect(await hoverIn(editor)).toBe('segment **A** "second"');
  });

  it('answers without a strategy block', async () => {
    expect(await hoverIn(await openEditor('segment A { acc█ounts: 5 }'))).toContain('Buyers in the segment');
  });

  it.each([
    'segment A { accounts: █ }',
    'segment A { share: 4█0% within }',
    'scenario █',
    'ballot A { B 9█ }',
    'expand A -> █',
    'expand █',
  ])('answers in %s', async (page) => {
    const editor = await openEditor(`strategy S {}\n${page}`);
    await expect(editor.ask(HoverRequest.type, editor.here)).resolves.toBeDefined();
  });
});

it('marks what it is about', async () => {
  const editor = await openEditor(townClerksWith('ballots/ben.headpin', '4 5 2 4', '4 5 █2 4'));
  const hover = await editor.ask(HoverRequest.type, editor.here);
  expect(editor.place({ uri: editor.here.textDocument.uri, range: hover!.range! })).toBe('ballots/ben.headpin:2:19 "2"');
});

it('links a figure to its line', async () => {
  const editor = await openEditor(townClerksWith('strategy.headpin', 'accounts', '█accounts'));
  const hover = await editor.ask(HoverRequest.type, editor.here);
  const line = townClerks['strategy.headpin'].split('\n').findIndex((one) => one.includes('accounts: 400')) + 1;
  expect((hover!.contents as MarkupContent).value).toContain(`[market per year](<file:///workspace/strategy.headpin#L${line}>)`);
});
