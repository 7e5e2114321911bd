/** What a client says it can do decides what it is given, and what it cannot do has a fallback. */
import { largestSection, withinLimit } from '@headpin/language/server/report.ts';
import { Markdown } from '@headpin/language/text/markdown.ts';
import { markupOf, mostCharacters } from '@headpin/language/text/markup.ts';
import { describe, expect, it } from 'vitest';
import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionRequest,
  CodeActionResolveRequest,
  type CompletionItem,
  CompletionRequest,
  CompletionResolveRequest,
  DocumentSymbolRequest,
  HoverRequest,
  type MarkupContent,
  RenameRequest,
  SignatureHelpRequest,
} from 'vscode-languageserver';
import { clientCapabilities } from './client-capabilities.ts';
import { type Editor, openEditor, uriOf } from './harness.ts';

const { textDocument, workspace } = clientCapabilities;
const strategy = `
strategy Minutes "On **time**" { stage: chasmm beachhead: Cl█erks }
segment Clerks { profession: "town_clerks" accounts: 400 spend: $10k per year need Searchable "Found by word" }
segment Clerks { }
`;

type ItemAbilities = NonNullable<NonNullable<ClientCapabilities['textDocument']>['completion']>['completionItem'];

/** Completions in the middle of a key, or where the cursor is in another text. */
async function completions(completionItem: ItemAbilities, text = 'strategy Minutes { st█age: chasm }\n') {
  const capabilities = { textDocument: { ...textDocument, completion: { completionItem } } } as ClientCapabilities;
  const editor = await openEditor(text, { capabilities });
  return { editor, items: (await editor.ask(CompletionRequest.type, editor.here)) as CompletionItem[] };
}

const actionsOf = async (editor: Editor): Promise<CodeAction[]> =>
  (await editor.ask(CodeActionRequest.type, {
    textDocument: { uri: uriOf('strategy.headpin') },
    range: editor.whole('strategy.headpin'),
    context: { diagnostics: [] },
  })) as CodeAction[];

describe('completion', () => {
  it('has no snippets for a client that takes none', async () => {
    const plain = await completions({ documentationFormat: ['markdown'] }, 'segment Clerks {\n  █\n}\n');
    expect(plain.items.length).toBeGreaterThan(0);
    expect(plain.items.every(({ insertTextFormat }) => insertTextFormat === 1)).toBe(true);
    expect(plain.items.some(({ textEdit }) => /\$\{\d/.test(textEdit!.newText))).toBe(false);
    const rich = await completions({ snippetSupport: true }, 'segment Clerks {\n  █\n}\n');
    expect(rich.items.some(({ insertTextFormat }) => insertTextFormat === 2)).toBe(true);
  });

  it('documents in plain text for a client without Markdown', async () => {
    const { items } = await completions({ documentationFormat: ['plaintext'] });
    const documented = items.flatMap(({ documentation }) => (documentation === undefined ? [] : [documentation as MarkupContent]));
    expect(documented.length).toBeGreaterThan(0);
    for (const { kind, value } of documented) {
      expect(kind).toBe('plaintext');
      expect(value).not.toMatch(/`|\*\*|\]\(/);
    }
  });

  it('leaves the choice between inserting and replacing to a client that has one', async () => {
    const word = { start: { line: 0, character: 19 }, end: { line: 0, character: 24 } };
    const cursor = { line: 0, character: 21 };
    expect((await completions({ insertReplaceSupport: true })).items[0]!.textEdit).toMatchObject({
      insert: { start: word.start, end: cursor },
      replace: word,
    });
    expect((await completions({})).items[0]!.textEdit).toMatchObject({ range: word });
  });

  it('sends documentation with the one item that is looked at, to a client that asks for it', async () => {
    const lazy = await completions({ documentationFormat: ['markdown'], resolveSupport: { properties: ['documentation'] } });
    expect(lazy.editor.initialized.capabilities.completionProvider?.resolveProvider).toBe(true);
    expect(lazy.items.every(({ documentation }) => documentation === undefined)).toBe(true);
    const eager = await completions({ documentationFormat: ['markdown'] });
    expect(eager.editor.initialized.capabilities.completionProvider?.resolveProvider).toBeUndefined();
    for (const [i, item] of lazy.items.entries()) {
      const resolved = await lazy.editor.ask(CompletionResolveRequest.type, item);
      expect(resolved.documentation).toEqual(eager.items[i]!.documentation);
    }
    // The client may ask again before it looks at an item of the first list.
    await lazy.editor.ask(CompletionRequest.type, lazy.editor.here);
    expect((await lazy.editor.ask(CompletionResolveRequest.type, lazy.items[0]!)).documentation).toBeDefined();
  });
});

describe('hovers', () => {
  const contentsFor = async (hover: object) => {
    const editor = await openEditor(strategy, { capabilities: { textDocument: { ...textDocument, hover } } });
    return (await editor.ask(HoverRequest.type, editor.here))!.contents as MarkupContent;
  };
  it('are plain text for a client without Markdown, and say the same', async () => {
    const rich = await contentsFor({ contentFormat: ['markdown', 'plaintext'] });
    const plain = await contentsFor({ contentFormat: ['plaintext'] });
    expect(rich.kind).toBe('markdown');
    expect(rich.value).toContain('**');
    expect(plain.kind).toBe('plaintext');
    expect(plain.value).not.toMatch(/\*\*|`|\]\(|\\/);
    const words = (text: string) => text.replace(/\]\(<[^>]*>\)/g, '').match(/[\p{L}\p{Nd}]+/gu);
    expect(words(plain.value)).toEqual(words(rich.value));
    expect((await contentsFor({})).kind).toBe('plaintext');
  });

  it('are cut where nobody reads on, and say so once', () => {
    const lines = new Markdown(Array.from({ length: 3000 }, (_, i) => `- line ${i} of **many**`).join('\n'));
    for (const markdown of [true, false]) {
      const { value } = markupOf(lines, markdown);
      expect(value.length).toBeLessThan(mostCharacters + 200);
      expect(value).toMatch(
        /- line \d+ of (\*\*)?many(\*\*)?\n\n\*?Cut here: \d+ more of \d+ characters are left out\. The report has all of it\.\*?$/,
      );
    }
    const code = markupOf(new Markdown(`\`\`\`headpin\n${'a line\n'.repeat(5000)}\`\`\``), true).value;
    expect(code.match(/^```/gm)).toHaveLength(2);
    const oneLine = markupOf(new Markdown(`**${'word '.repeat(9000)}**`), true).value;
    expect(oneLine.length).toBeLessThan(mostCharacters + 200);
    expect(oneLine).not.toMatch(/^\*\*/);
    expect(markupOf(new Markdown('**short**'), true).value).toBe('**short**');
  });
});

it('a section of the report that is too long for the preview says so in its place', () => {
  expect(withinLimit({ id: 'focus', html: 'x'.repeat(largestSection) }).html).toHaveLength(largestSection);
  const cut = withinLimit({ id: 'focus', html: 'x'.repeat(largestSection + 1) });
  expect(cut.html).toContain('This section has 2000001 characters, more than the 2000000 that the preview shows.');
});

it('signature help has plain text and the words of its label for a client that takes no more', async () => {
  const text = 'segment Clerks {}\nscenario Late for Clerks {}\nballot Ana {\n  Late 4 █\n}\n';
  const rich = await openEditor(text);
  expect((await rich.ask(SignatureHelpRequest.type, rich.here))!.signatures[0]!.parameters![1]).toMatchObject({
    label: [expect.any(Number), expect.any(Number)],
    documentation: { kind: 'markdown' },
  });
  const plain = await openEditor(text, { capabilities: { textDocument: { ...textDocument, signatureHelp: {} } } });
  expect((await plain.ask(SignatureHelpRequest.type, plain.here))!.signatures[0]!.parameters![1]).toMatchObject({
    label: 'reason',
    documentation: { kind: 'plaintext' },
  });
});

describe('code actions', () => {
  it('are not announced to a client that takes commands only', async () => {
    const editor = await openEditor(strategy, { capabilities: { textDocument: { ...textDocument, codeAction: {} } } });
    expect(editor.initialized.capabilities.codeActionProvider).toBeUndefined();
  });

  it('make their edit when they are chosen, for a client that asks for it', async () => {
    const codeAction = { ...textDocument!.codeAction, dataSupport: true, resolveSupport: { properties: ['edit'] } };
    const lazy = await openEditor(strategy, { capabilities: { textDocument: { ...textDocument, codeAction } } });
    expect(lazy.initialized.capabilities.codeActionProvider).toMatchObject({ resolveProvider: true });
    const eager = await openEditor(strategy);
    const [offered, whole] = [await actionsOf(lazy), await actionsOf(eager)];
    expect(offered.map(({ title }) => title)).toEqual(whole.map(({ title }) => title));
    expect(offered.length).toBeGreaterThan(3);
    for (const [i, action] of offered.entries()) {
      expect(action.edit).toBeUndefined();
      expect((await lazy.ask(CodeActionResolveRequest.type, action)).edit).toEqual(whole[i]!.edit);
    }
    await lazy.edit('strategy.headpin', '// another text\n');
    await expect(lazy.ask(CodeActionResolveRequest.type, offered[0]!)).rejects.toMatchObject({ code: -32801 });
  });

  it('that ask for a reason stay as they are for a client that asks for their edit', async () => {
    const codeAction = { ...textDocument!.codeAction, dataSupport: true, resolveSupport: { properties: ['edit'] } };
    const editor = await openEditor(strategy, {
      capabilities: { textDocument: { ...textDocument, codeAction } },
      initializationOptions: { commands: ['headpin.silence'] },
    });
    const asking = (await actionsOf(editor)).filter(({ command }) => command !== undefined);
    expect(asking.length).toBeGreaterThan(0);
    for (const action of asking) expect(await editor.ask(CodeActionResolveRequest.type, action)).toEqual(action);
  });

  it('edit without versions, and make no files, for a client that takes neither', async () => {
    const editor = await openEditor(strategy, { capabilities: { workspace: { ...workspace, workspaceEdit: {} } } });
    const actions = await actionsOf(editor);
    const fix = actions.find(({ title }) => title.includes('`chasm`'));
    expect(fix?.edit?.documentChanges).toBeUndefined();
    expect(editor.withAll(fix!.edit!)['strategy.headpin']).toContain('stage: chasm ');
    expect(actions.some(({ title }) => title.startsWith('Move to a file'))).toBe(false);
  });
});

describe('renaming', () => {
  it('is not prepared for a client that does not ask', async () => {
    const plain = await openEditor(strategy, { capabilities: { textDocument: { ...textDocument, rename: {} } } });
    expect(plain.initialized.capabilities.renameProvider).toBe(true);
    const rich = await openEditor(strategy);
    expect(rich.initialized.capabilities.renameProvider).toEqual({ prepareProvider: true });
  });

  it('edits without versions for a client that takes none', async () => {
    const editor = await openEditor('strategy S { beachhead: Cl█erks }\nsegment Clerks {}\n', {
      capabilities: { workspace: { ...workspace, workspaceEdit: {} } },
    });
    const edit = await editor.ask(RenameRequest.type, { ...editor.here, newName: 'Towns' });
    expect(edit?.documentChanges).toBeUndefined();
    expect(editor.withAll(edit!)).toEqual({ 'strategy.headpin': 'strategy S { beachhead: Towns }\nsegment Towns {}\n' });
  });
});

it('the outline is a list for a client that shows no tree', async () => {
  const editor = await openEditor(strategy, { capabilities: { textDocument: { ...textDocument, documentSymbol: {} } } });
  const symbols = await editor.ask(DocumentSymbolRequest.type, { textDocument: { uri: uriOf('strategy.headpin') } });
  expect(symbols).toContainEqual(
    expect.objectContaining({
      name: 'Searchable',
      containerName: 'Clerks',
      location: expect.objectContaining({ uri: uriOf('strategy.headpin') }),
    }),
  );
});

it('diagnostics have no related places, tags or links for a client that takes none', async () => {
  const rich = await openEditor(strategy);
  expect(rich.diagnostics('strategy.headpin').some(({ relatedInformation }) => relatedInformation !== undefined)).toBe(true);
  expect(rich.diagnostics('strategy.headpin').some(({ tags }) => tags !== undefined)).toBe(true);
  const plain = await openEditor(strategy, { capabilities: { textDocument: { ...textDocument, publishDiagnostics: {} } } });
  expect(plain.findings('strategy.headpin')).toEqual(rich.findings('strategy.headpin'));
  for (const diagnostic of plain.diagnostics('strategy.headpin')) {
    expect(diagnostic).not.toHaveProperty('relatedInformation');
    expect(diagnostic).not.toHaveProperty('tags');
    expect(diagnostic).not.toHaveProperty('codeDescription');
  }
});

it('a client that can do nothing is asked for nothing, and is served', async () => {
  const editor = await openEditor(strategy, { capabilities: { workspace: {}, textDocument: {} } });
  await editor.edit('strategy.headpin', strategy.replace('█', '').replace('chasmm', 'chasm'));
  await editor.settled();
  expect(editor.asked).toEqual([]);
  expect(editor.findings('strategy.headpin').length).toBeGreaterThan(0);
});
