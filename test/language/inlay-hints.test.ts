/** The inline score: what each line comes to. */
import { describe, expect, it } from 'vitest';
import { type InlayHint, InlayHintRequest } from 'vscode-languageserver';
import { type Editor, openEditor, uriOf } from './harness.ts';
import { townClerks } from './town-clerks.ts';

const hintsOf = async (editor: Editor, path: string, range = editor.whole(path)): Promise<InlayHint[]> =>
  (await editor.ask(InlayHintRequest.type, { textDocument: { uri: uriOf(path) }, range })) ?? [];

/** The lines that have a hint, as a reader sees them: `the line  ‹hint›`. */
async function asRead(editor: Editor, path: string): Promise<string[]> {
  const lines = editor.text(path).split('\n');
  const hints = await hintsOf(editor, path);
  return hints.map(({ position, label }) => {
    const line = lines[position.line]!;
    const text =
      position.character === line.length
        ? `${line}  ‹${label}›`
        : `${line.slice(0, position.character)}‹${label}›${line.slice(position.character)}`;
    return text.trim();
  });
}

describe('at line ends', () => {
  it('stand behind what they judge', async () => {
    const editor = await openEditor(townClerks);
    expect(await asRead(editor, 'strategy.headpin')).toEqual([
      expect.stringMatching(/^strategy Minutes "Minutes in a day" \{ {2}‹readiness \d+(\.\d)?›$/),
      'share: 40% within 2 years  ‹own revenue $12.8M, goal $10M: big enough›',
      'need Record "Record the meeting"  ‹covered by Recorder›',
      'need Publish "Publish the minutes"  ‹covered by Publisher›',
      'need Archive  ‹open›',
      'need CourtPublish  ‹covered by Publisher›',
      'expand Clerks -> Courts { through: Gazette gate: 30% }  ‹path A · reuse 100%›',
    ]);
  });

  it('tell rank and total of a scenario, and why it is out', async () => {
    const editor = await openEditor(townClerks);
    expect(await asRead(editor, 'scenarios.headpin')).toEqual([
      'scenario LateMinutes "The minutes that come too late" for Clerks  ‹rank 1 · 79.2›',
      'scenario LostTapes "The tapes that nobody finds" for Clerks  ‹rank 2 · 56.9›',
      'scenario CourtDay for Courts  ‹eliminated by reason›',
    ]);
  });

  it('tell the verdict once there was time to compute it, and ask to be read again', async () => {
    const editor = await openEditor(townClerks);
    await hintsOf(editor, 'scenarios.headpin');
    await editor.until(() => editor.asked.includes('workspace/inlayHint/refresh'), 'a refresh');
    expect((await asRead(editor, 'scenarios.headpin'))[0]).toContain('‹rank 1 · 79.2 · fragile›');
  });

  it('tell what nobody has rated', async () => {
    const editor = await openEditor(
      `strategy S {}
segment A {}
scenario First for A
scenario Second for A
ballot Ana { First 5 5 }
`,
      { settings: { inlayHints: { columns: false } } },
    );
    expect(await asRead(editor, 'strategy.headpin')).toEqual([
      expect.stringContaining('‹readiness'),
      'scenario First for A  ‹undecided: whole and rivals not rated›',
      'scenario Second for A  ‹not rated yet›',
    ]);
  });

  it('are at most one a line', async () => {
    const editor = await openEditor(
      'strategy S { goal: $1M over 1 year }\nsegment A { accounts: 5 spend: $1M per year share: 40% within 1 year need N need M }',
    );
    expect((await asRead(editor, 'strategy.headpin')).map((line) => line.match(/‹/g)!.length)).toEqual([1, 1]);
  });

  it('name a few of many', async () => {
    const names = ['A', 'B', 'C', 'D', 'E'];
    const editor = await openEditor(
      `strategy S {}\nsegment T {\n  need N\n}\n${names.map((name) => `component ${name} { meets: N from: us status: shipped }`).join('\n')}`,
    );
    expect((await asRead(editor, 'strategy.headpin'))[1]).toBe('need N  ‹covered by A, B, C and 2 more›');
  });

  it('stand behind a comment at the end of the line', async () => {
    const editor = await openEditor('strategy S {}\nsegment T {\n  need N // soon\n}');
    expect((await asRead(editor, 'strategy.headpin'))[1]).toBe('need N // soon  ‹open›');
  });
});

describe('in ballots', () => {
  it('name the column before each score', async () => {
    const editor = await openEditor(townClerks);
    expect((await hintsOf(editor, 'ballots/ana.headpin')).filter(({ position }) => position.line === 3).map(({ label }) => label)).toEqual([
      'buyer:',
      'reason:',
      'whole:',
      'rivals:',
    ]);
  });

  it('follow the order that the ballot sets', async () => {
    const editor = await openEditor('strategy S {}\nsegment A {}\nscenario B for A\nballot Ana {\n  columns: rivals, buyer\n  B 4 3\n}');
    expect((await asRead(editor, 'strategy.headpin')).slice(-2)).toEqual(['B ‹rivals:›4 3', 'B 4 ‹buyer:›3']);
  });
});

it('are made only for the lines that are asked for', async () => {
  const editor = await openEditor(townClerks);
  const line = townClerks['strategy.headpin'].split('\n').findIndex((one) => one.includes('need Publish'));
  const range = { start: { line, character: 4 }, end: { line: line + 1, character: 0 } };
  expect((await hintsOf(editor, 'strategy.headpin', range)).map(({ label }) => label)).toEqual(['covered by Publisher', 'open']);
});

describe('each kind can be switched off', () => {
  it.each([
    ['readiness', 'strategy.headpin', /^readiness/],
    ['share', 'strategy.headpin', /^own revenue/],
    ['needs', 'strategy.headpin', /^(covered|open)/],
    ['expansions', 'strategy.headpin', /^path/],
    ['scenarios', 'scenarios.headpin', /^rank/],
    ['columns', 'ballots/ana.headpin', /:$/],
  ])('%s', async (kind, path, label) => {
    const editor = await openEditor(townClerks);
    const shown = async () => (await hintsOf(editor, path)).some((hint) => label.test(String(hint.label)));
    expect(await shown()).toBe(true);
    await editor.configure({ inlayHints: { [kind]: false } });
    await editor.until(() => editor.asked.includes('workspace/inlayHint/refresh'), 'a refresh');
    expect(await shown()).toBe(false);
  });
});

describe('after a change', () => {
  it('speak of the new text', async () => {
    const editor = await openEditor(townClerks, { open: ['strategy.headpin'] });
    const text = editor.text('strategy.headpin');
    await editor.edit('strategy.headpin', text.replace('meets: Publish,', 'meets: Publish, Archive,'));
    expect(await asRead(editor, 'strategy.headpin')).toContain('need Archive  ‹covered by Publisher›');
  });

  it('ask other open documents to be read again', async () => {
    const editor = await openEditor(townClerks, {
      open: ['scenarios.headpin', 'ballots/ana.headpin'],
      settings: { inlayHints: { scenarios: true } },
    });
    await hintsOf(editor, 'scenarios.headpin');
    await hintsOf(editor, 'ballots/ana.headpin');
    await editor.until(() => editor.asked.filter((method) => method === 'workspace/inlayHint/refresh').length === 1, 'the verdict');
    await hintsOf(editor, 'scenarios.headpin');
    await editor.edit('ballots/ana.headpin', editor.text('ballots/ana.headpin').replace('5 5 4 4', '5 5 1 4'));
    await hintsOf(editor, 'ballots/ana.headpin');
    await editor.until(() => editor.asked.filter((method) => method === 'workspace/inlayHint/refresh').length >= 2, 'a refresh');
    expect((await asRead(editor, 'scenarios.headpin'))[0]).toContain('‹eliminated by whole›');
  });
});

it.each(['', 'scenario', 'segment A { share: }', 'ballot Ana { B 9 x }', 'expand A ->', 'strategy {'])(
  'answer in a broken text: %s',
  async (text) => {
    const editor = await openEditor({ 'strategy.headpin': text });
    await expect(hintsOf(editor, 'strategy.headpin')).resolves.toBeInstanceOf(Array);
  },
);

describe('a file that changes on the disk', () => {
  it('makes the client ask again for the hints of what is open', async () => {
    const editor = await openEditor({ 'a.headpin': 'strategy S { stage: chasm }\n', 'b.headpin': 'segment A\n' });
    const before = await asRead(editor, 'a.headpin');
    await editor.write('b.headpin', 'segment A { geography: "a" industry: "b" profession: "c" useCase: "d" }\n');
    await editor.until(() => editor.asked.includes('workspace/inlayHint/refresh'), 'a refresh');
    expect(await asRead(editor, 'a.headpin')).not.toEqual(before);
  });
});
