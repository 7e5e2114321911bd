/** The strategy now against a state of its files that the client knows. */
import type { DiffOutput } from '@headpin/core';
import { messages, type ReportSections } from '@headpin/language/protocol/messages.ts';
import { describe, expect, it } from 'vitest';
import { ErrorCodes, HoverRequest, SemanticTokensRequest, WorkspaceSymbolRequest } from 'vscode-languageserver';
import { type Editor, openEditor, uriOf } from './harness.ts';

const decision = `strategy Minutes "Council minutes" {
  stage: chasm
  beachhead: Clerks
}

scenario Late "The minutes are late" for Clerks
scenario Lost "Nobody finds the decision" for Clerks
`;
const segments = `segment Clerks {
  spend: $20k per year
}
`;
const ballot = `rater Mia {}
ballot Mia {
  Late 5 5 4 4
  Lost 4 3 4 3
}
`;
const now = { 'plan/strategy.headpin': decision, 'plan/segments.headpin': segments, 'plan/ballots/mia.headpin': ballot };

/** The files of `plan` as a base: from its folder, with some changed. */
const base = (changed: Readonly<Record<string, string>> = {}) =>
  Object.entries({ 'strategy.headpin': decision, 'segments.headpin': segments, 'ballots/mia.headpin': ballot, ...changed }).map(
    ([path, text]) => ({ path, text }),
  );

const compare = (editor: Editor, params: object): Promise<DiffOutput> =>
  editor.connection.sendRequest(messages.compare, { folder: uriOf('plan'), ...params });
const preview = (editor: Editor, params: object): Promise<ReportSections> =>
  editor.connection.sendRequest(messages.compare, { folder: uriOf('plan'), options: { mode: 'preview' }, ...params });

describe('headpin/compare', () => {
  it('answers in the shape of `headpin diff`, with one strategy', async () => {
    const editor = await openEditor(now);
    const { strategies, ...rest } = await compare(editor, { base: base(), label: 'HEAD (1f3c2ab)' });
    expect(rest).toEqual({ version: 1, base: 'HEAD (1f3c2ab)', head: 'worktree' });
    expect(strategies).toMatchObject([{ name: 'Minutes', folder: uriOf('plan'), changes: [], findings: { new: [], fixed: [] } }]);
  });

  it('gives the place of a change on both sides, each in its own text', async () => {
    const editor = await openEditor(now);
    const [changed] = (await compare(editor, { base: base({ 'segments.headpin': `\n\n${segments.replace('$20k', '$25k')}` }) })).strategies;
    expect(changed?.changes).toMatchObject([
      {
        kind: 'changed',
        name: 'Clerks',
        property: 'spend',
        before: '$25k per year',
        after: '$20k per year',
        file: uriOf('plan/segments.headpin'),
        range: { start: { line: 1 } },
        was: { file: uriOf('plan/segments.headpin'), range: { start: { line: 3 } } },
      },
    ]);
  });

  it('sees the text that is open, not the one on the disk', async () => {
    const editor = await openEditor(now, { open: ['plan/ballots/mia.headpin'] });
    await editor.edit('plan/ballots/mia.headpin', ballot.replace('Late 5', 'Late 1'));
    await editor.settled();
    const [changed] = (await compare(editor, { base: base() })).strategies;
    expect(changed?.changes).toMatchObject([{ class: 'rating', before: '5', after: '1' }]);
    expect(changed?.consequences.ranks.length).toBeGreaterThan(0);
  });

  it('forgets one base for the next', async () => {
    const editor = await openEditor(now);
    const [gone] = (await compare(editor, { base: base({ 'risks.headpin': 'risk Slow "Too slow"\n' }) })).strategies;
    expect(gone?.changes).toMatchObject([{ kind: 'removed', what: 'risk', file: uriOf('plan/risks.headpin') }]);
    expect((await compare(editor, { base: base() })).strategies[0]?.changes).toEqual([]);
  });

  it('says that everything was added where the strategy was not there', async () => {
    const editor = await openEditor(now);
    const [all] = (await compare(editor, { base: [] })).strategies;
    expect(new Set(all?.changes.map(({ kind }) => kind))).toEqual(new Set(['added']));
  });

  it('knows a strategy that has moved here from another folder', async () => {
    const editor = await openEditor(now);
    const [moved] = (await compare(editor, { base: base().map(({ path, text }) => ({ path: `../old/${path}`, text })) })).strategies;
    expect(moved?.changes).toMatchObject([{ kind: 'moved', what: 'strategy', was: { file: uriOf('old/strategy.headpin') } }]);
  });

  it('leaves the workspace as it is: no findings of the base, no names of it', async () => {
    const editor = await openEditor(now);
    const pushed = editor.pushes.length;
    await compare(editor, { base: base({ 'segments.headpin': 'segment Clerks { spend: $$ }\nsegment Old {}\n' }) });
    expect(editor.pushes.slice(pushed)).toEqual([]);
    expect(await editor.ask(WorkspaceSymbolRequest.type, { query: 'Old' })).toEqual([]);
  });

  it.each([[[{ path: '/etc/passwd', text: '' }]], [[{ path: '', text: '' }]]])(
    'refuses a base whose paths lead elsewhere: %j',
    async (wrong) => {
      const editor = await openEditor(now);
      await expect(compare(editor, { base: wrong })).rejects.toThrow('A path of the base begins at the folder of the strategy.');
    },
  );

  it.each([undefined, null, 'HEAD', [null], [{ path: 'strategy.headpin' }], [{ path: 'strategy.headpin', text: 7 }]])(
    'answers what is no base in words: %j',
    async (wrong) => {
      const editor = await openEditor(now);
      await expect(compare(editor, { base: wrong })).rejects.toMatchObject({ code: ErrorCodes.InvalidParams });
    },
  );
});

describe('the page about changes', () => {
  const section = ({ sections }: ReportSections, id: string): string => sections.find((one) => one.id === id)?.html ?? '';

  it('says in words that nothing changed', async () => {
    const editor = await openEditor(now);
    const page = await preview(editor, { base: base(), label: 'HEAD (1f3c2ab)' });
    expect(page).toMatchObject({ title: 'Council minutes: what changed', folder: uriOf('plan'), broken: false });
    expect(page.sections.map(({ id }) => id)).toEqual(['summary']);
    expect(section(page, 'summary')).toContain('Nothing changed since HEAD (1f3c2ab).');
  });

  it('leads to both sides of a change', async () => {
    const editor = await openEditor(now);
    const page = await preview(editor, { base: base({ 'segments.headpin': segments.replace('$20k', '$25k') }) });
    const file = `data-file="${uriOf('plan/segments.headpin')}" data-line="1"`;
    expect(section(page, 'sizing')).toContain(`data-side="before" ${file}`);
    expect(section(page, 'sizing')).toContain(`data-side="after" ${file}`);
    expect(section(page, 'sizing')).toContain('aria-label="now: segments.headpin:2"');
  });

  it('tells that the text is broken, so that a client can keep what it has', async () => {
    const editor = await openEditor({ ...now, 'plan/segments.headpin': 'segment Clerks { spend $20k }\n' });
    expect(await preview(editor, { base: base() })).toMatchObject({ broken: true });
  });
});

describe('a revision of a file, as a diff editor opens it', () => {
  const old = `git:/workspace/plan/segments.headpin?${encodeURIComponent('{"path":"/workspace/plan/segments.headpin","ref":"~"}')}`;
  const withOld = async (uri = old, text = 'segment Clerks {\n  spend: $$\n  moon: 7\n}\n') => {
    const editor = await openEditor(now);
    await editor.open(uri, text);
    await editor.connection.sendRequest(messages.strategies);
    return editor;
  };

  it.each([old, 'headpin-base:/workspace/plan/segments.headpin?1f3c2ab', 'pr:/x/segments.headpin?1'])(
    'has no findings: %s',
    async (uri) => {
      const editor = await withOld(uri);
      await editor.edit('plan/strategy.headpin', `${decision}\n`);
      await editor.settled();
      expect(editor.pushes.filter((push) => push.uri === uri && push.diagnostics.length > 0)).toEqual([]);
    },
  );

  it('leaves the workspace as it is', async () => {
    const editor = await withOld(old, `${decision}${segments}`);
    expect(editor.findings('plan/segments.headpin')).toEqual((await openEditor(now)).findings('plan/segments.headpin'));
    expect(await editor.connection.sendRequest(messages.strategies)).toMatchObject([{ folder: uriOf('plan') }]);
    expect(await editor.ask(WorkspaceSymbolRequest.type, { query: 'Clerks' })).toMatchObject([
      { location: { uri: uriOf('plan/segments.headpin') } },
    ]);
  });

  it('has hovers and colours', async () => {
    const editor = await withOld();
    const hover = await editor.ask(HoverRequest.type, { textDocument: { uri: old }, position: { line: 1, character: 4 } });
    expect(JSON.stringify(hover?.contents)).toContain('spend');
    const tokens = await editor.ask(SemanticTokensRequest.type, { textDocument: { uri: old } });
    expect(tokens?.data.length).toBeGreaterThan(0);
  });

  it('an unsaved document and one of the workspace have theirs', async () => {
    const editor = await openEditor(now);
    await editor.open('untitled:Untitled-1', 'segment Clerks { moon: 7 }');
    await editor.settled();
    expect(editor.findings('untitled:Untitled-1').join()).toContain('language/unknown-property');
  });
});
