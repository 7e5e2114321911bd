/** Findings in the editor: complete from the start, and never those of an older text. */
import { describe, expect, it } from 'vitest';
import { DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { openEditor, uriOf } from './harness.ts';

const unknownReference = (place: string) => `${place} language/unknown-reference`;

/** A strategy in two files, whose ballot names a scenario of the other file. */
const pair = {
  'strategy.headpin': 'strategy S {}\nsegment A {}\nscenario Late for A\n',
  'ballots/ana.headpin': 'rater Ana\nballot Ana { Late 5 5 5 5 }\n',
};

describe('at the start', () => {
  it('publishes every file of every strategy, open or not', async () => {
    const editor = await openEditor({
      'a/strategy.headpin': 'strategy A { beachhead: Nobody }\n',
      'a/ballots/ana.headpin': 'ballot Ana { Nowhere 5 5 5 5 }\n',
      'b/strategy.headpin': 'strategy B { goal: yes }\n',
    });
    expect(editor.findings('a/strategy.headpin')).toContain(unknownReference('1:25'));
    expect(editor.findings('a/ballots/ana.headpin')).toContain(unknownReference('1:14'));
    expect(editor.findings('b/strategy.headpin')).toContain('1:20 language/wrong-value');
  });

  it('says nothing of a file that is well', async () => {
    const editor = await openEditor(pair, { open: ['strategy.headpin'] });
    expect(editor.lastPush('ballots/ana.headpin')).toMatchObject({ diagnostics: [] });
  });

  it('names code, page, points and related places', async () => {
    const editor = await openEditor('strategy S {}\nsegment A {}\nsegment A {}\n');
    const repeated = editor.diagnostics('strategy.headpin').find(({ code }) => code === 'language/repeated')!;
    expect(repeated).toMatchObject({
      severity: DiagnosticSeverity.Error,
      source: 'headpin',
      codeDescription: { href: 'https://github.com/headpin/headpin/blob/main/packages/core/src/rules/language/repeated.md' },
      tags: [DiagnosticTag.Unnecessary],
      relatedInformation: [
        { message: 'the first one', location: { uri: uriOf('strategy.headpin'), range: { start: { line: 1, character: 8 } } } },
      ],
    });
    const missing = editor.diagnostics('strategy.headpin').find(({ code }) => code === 'focus/beachhead-missing')!;
    expect(missing.message).toMatch(/\(\+\d+\.\d points of readiness/);
  });
});

describe('after an edit', () => {
  it('findings carry the version of the text that they are of', async () => {
    const editor = await openEditor(pair, { open: ['strategy.headpin'] });
    await editor.edit('strategy.headpin', 'strategy S { goal: yes }\n');
    await editor.settled();
    expect(editor.lastPush('strategy.headpin')).toMatchObject({ version: 2 });
    expect(editor.findings('strategy.headpin')).toContain('1:20 language/wrong-value');
  });

  it('none is stale in another file that the edit broke and mended', async () => {
    const editor = await openEditor(pair, { open: ['strategy.headpin'] });
    expect(editor.findings('ballots/ana.headpin')).toEqual([]);
    const text = editor.text('strategy.headpin');
    await editor.edit('strategy.headpin', text.replace('Late', 'Lost'));
    await editor.settled();
    expect(editor.findings('ballots/ana.headpin')).toContain(unknownReference('2:14'));
    await editor.edit('strategy.headpin', text);
    await editor.settled();
    expect(editor.findings('ballots/ana.headpin')).toEqual([]);
  });

  it('none is stale in a file that does not name what changed', async () => {
    const editor = await openEditor(
      {
        'strategy.headpin': 'strategy S { stage: chasm beachhead: A horizon: 24 months }\n',
        'segments.headpin': 'segment A { share: 40% within 30 months }\n',
      },
      { open: ['strategy.headpin'] },
    );
    const outOfBand = () => editor.findings('segments.headpin').filter((one) => one.endsWith('segment/share-out-of-band')).length;
    const before = outOfBand();
    await editor.edit('strategy.headpin', editor.text('strategy.headpin').replace('chasm', 'tornado'));
    await editor.settled();
    expect([before, outOfBand()]).toEqual([1, 0]);
  });

  it('places move with the text above them', async () => {
    const editor = await openEditor('strategy S {}\n\nsegment A { accounts: no }\n');
    const wrong = () => editor.findings('strategy.headpin').find((one) => one.endsWith('wrong-value'));
    expect(wrong()).toBe('3:23 language/wrong-value');
    await editor.edit('strategy.headpin', '// above\n\n', { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
    await editor.settled();
    expect(wrong()).toBe('5:23 language/wrong-value');
  });

  it('a burst of edits ends with the findings of the last text', async () => {
    const editor = await openEditor('strategy S {}\n█');
    await editor.type('segment A { accounts: 5 }\nsegment A {}\n');
    await editor.settled();
    expect(editor.findings('strategy.headpin')).toContain('3:9 language/repeated');
    expect(editor.findings('strategy.headpin').filter((one) => one.endsWith('language/syntax'))).toEqual([]);
  });
});

describe('files that come and go', () => {
  it('closing without saving brings back what stands on the disk', async () => {
    const editor = await openEditor(pair, { open: ['strategy.headpin'] });
    await editor.edit('strategy.headpin', 'strategy S {}\n');
    await editor.settled();
    expect(editor.findings('ballots/ana.headpin')).toContain(unknownReference('2:14'));
    await editor.close('strategy.headpin');
    await editor.until(() => editor.findings('ballots/ana.headpin').length === 0, 'the saved text');
    expect(editor.lastPush('strategy.headpin')?.version).toBeUndefined();
  });

  it('a deleted file loses its findings, and those that name it gain some', async () => {
    const editor = await openEditor({ ...pair, 'broken.headpin': 'segment B { accounts: no }\n' });
    expect(editor.findings('broken.headpin')).toContain('1:23 language/wrong-value');
    await editor.delete('broken.headpin');
    await editor.until(() => editor.findings('broken.headpin').length === 0, 'the end of the findings');
    await editor.delete('strategy.headpin');
    await editor.close('strategy.headpin');
    await editor.until(() => editor.findings('ballots/ana.headpin').includes(unknownReference('2:14')), 'the unknown scenario');
  });

  it('a renamed file takes its findings along', async () => {
    const editor = await openEditor({ ...pair, 'old.headpin': 'segment B { accounts: no }\n' });
    await editor.write('new.headpin', editor.text('old.headpin'));
    await editor.delete('old.headpin');
    await editor.until(() => editor.findings('old.headpin').length === 0 && editor.findings('new.headpin').length > 0, 'the new name');
    expect(editor.findings('new.headpin')).toContain('1:23 language/wrong-value');
    expect(editor.findings('new.headpin').filter((one) => one.endsWith('language/repeated'))).toEqual([]);
  });

  it('a file changed behind the editor is read again, unless it is open', async () => {
    const editor = await openEditor(pair, { open: ['strategy.headpin'] });
    await editor.write('ballots/ana.headpin', 'ballot Ana { Nowhere 5 }\n');
    await editor.until(() => editor.findings('ballots/ana.headpin').includes(unknownReference('1:14')), 'the file on the disk');
    await editor.write('strategy.headpin', 'strategy S { goal: yes }\n');
    await editor.write('ballots/ana.headpin', pair['ballots/ana.headpin']);
    await editor.until(() => editor.findings('ballots/ana.headpin').length === 0, 'the file on the disk');
    expect(editor.findings('strategy.headpin').filter((one) => one.endsWith('wrong-value'))).toEqual([]);
  });

  it('a `strategy` block in a folder below starts a strategy of its own', async () => {
    const editor = await openEditor(pair, { open: ['strategy.headpin'] });
    await editor.write('ballots/own.headpin', 'strategy Own {}\n');
    await editor.until(() => editor.findings('ballots/ana.headpin').includes(unknownReference('2:14')), 'the split');
    await editor.delete('ballots/own.headpin');
    await editor.until(() => editor.findings('ballots/ana.headpin').length === 0, 'the union');
  });
});

describe('what stands apart', () => {
  it('unsaved documents are strategies of their own', async () => {
    const editor = await openEditor(pair, { open: ['strategy.headpin'] });
    await editor.open('untitled:Untitled-1', 'strategy Draft {}\nballot Ana { Late 5 }\n');
    await editor.settled();
    expect(editor.findings('untitled:Untitled-1')).toContain(unknownReference('2:14'));
    expect(editor.findings('strategy.headpin').filter((one) => one.endsWith('two-strategies'))).toEqual([]);
  });

  it('two unsaved documents do not mix', async () => {
    const editor = await openEditor(pair, { open: ['strategy.headpin'] });
    await editor.open('untitled:Untitled-1', 'strategy S {}\nsegment A {}\n');
    await editor.open('untitled:Untitled-2', 'strategy S {}\nsegment A {}\n');
    await editor.settled();
    for (const path of ['untitled:Untitled-1', 'untitled:Untitled-2'])
      expect(editor.findings(path).filter((one) => /two-strategies|repeated/.test(one))).toEqual([]);
  });

  it('a closed unsaved document leaves nothing', async () => {
    const editor = await openEditor(pair, { open: ['strategy.headpin'] });
    await editor.open('untitled:Untitled-1', 'strategy S { goal: yes }\n');
    await editor.settled();
    expect(editor.findings('untitled:Untitled-1').length).toBeGreaterThan(0);
    await editor.close('untitled:Untitled-1');
    await editor.until(() => editor.findings('untitled:Untitled-1').length === 0, 'the end of the findings');
  });

  it('a revision that is shown in a diff does not mix with the file', async () => {
    const editor = await openEditor(pair, { open: ['strategy.headpin'] });
    await editor.open('git:/workspace/strategy.headpin', 'strategy S {}\n');
    await editor.edit('strategy.headpin', `${editor.text('strategy.headpin')}\n`);
    await editor.settled();
    expect(editor.findings('strategy.headpin').filter((one) => /two-strategies|repeated/.test(one))).toEqual([]);
    expect(editor.findings('git:/workspace/strategy.headpin')).toEqual([]);
  });

  it('two strategies with the same names do not mix', async () => {
    const editor = await openEditor({
      'a/s.headpin': 'strategy S {}\nsegment A {}\n',
      'b/s.headpin': 'strategy S {}\nsegment A {}\ncustomer C { segment: B }\n',
    });
    expect(editor.findings('a/s.headpin').filter((one) => one.includes(' language/'))).toEqual([]);
    expect(editor.findings('b/s.headpin').filter((one) => one.includes(' language/'))).toEqual([unknownReference('3:23')]);
  });
});

describe('limits', () => {
  const many = (count: number) =>
    `strategy S {}\n${Array.from({ length: count }, (_, i) => `customer C${i} { segment: Nowhere${i} }`).join('\n')}\n`;

  it('shows a hundred findings in a file, and says how many there are', async () => {
    const editor = await openEditor({ 'strategy.headpin': many(150) });
    const shown = editor.diagnostics('strategy.headpin');
    expect(shown).toHaveLength(101);
    const all = Number(
      /This file has (\d+) findings; the first 100 are shown\. `headpin check` lists all\./.exec(String(shown[100]!.message))?.[1],
    );
    expect(all).toBeGreaterThanOrEqual(150);
  });

  it('needs no note where all are shown', async () => {
    const editor = await openEditor({ 'strategy.headpin': many(10) });
    expect(editor.diagnostics('strategy.headpin').every(({ code }) => code !== undefined)).toBe(true);
  });

  it('a file that is too large is refused alone', async () => {
    const editor = await openEditor(
      { ...pair, 'large.headpin': `// ${'x'.repeat(1024 * 1024)}\nsegment B { accounts: no }\n` },
      { open: ['strategy.headpin'] },
    );
    expect(editor.findings('large.headpin').map((one) => one.split(' ')[1])).toEqual(['language/too-large']);
    expect(editor.findings('ballots/ana.headpin')).toEqual([]);
  });
});

describe('a broken neighbour', () => {
  it.each([
    ['a text without an end', 'segment B { geography: "never closed\n}\n'],
    ['a block without an end', 'segment B {\n'],
    ['a comment without an end', '/* never closed\n'],
    ['nothing that is a declaration', '}}}{{{ ::: "" 5 %%\n'],
    ['deep nesting', `${'segment B { '.repeat(200)}\n`],
    ['a null character', 'segment B { geography: "a\u0000b" }\n'],
  ])('with %s leaves other files as they are', async (_, broken) => {
    const editor = await openEditor({ ...pair, 'broken.headpin': broken }, { open: ['strategy.headpin'] });
    expect(editor.findings('broken.headpin').length).toBeGreaterThan(0);
    expect(editor.findings('ballots/ana.headpin')).toEqual([]);
    await editor.edit('strategy.headpin', editor.text('strategy.headpin').replace('Late', 'Lost'));
    await editor.settled();
    expect(editor.findings('ballots/ana.headpin')).toContain(unknownReference('2:14'));
  });
});

it('a changed day changes what depends on it', async () => {
  const editor = await openEditor('strategy S { stage: chasm decideBy: 2027-01-01 }\n', { settings: { today: '2026-11-21' } });
  const overdue = () => editor.diagnostics('strategy.headpin').some(({ message }) => String(message).includes('2027-01-01'));
  expect(overdue()).toBe(false);
  await editor.configure({ today: '2027-02-01' });
  await editor.until(overdue, 'the finding of the new day');
});
