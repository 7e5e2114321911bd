/** The server with hostile text in every place, and with messages that no good client sends. */
import { shortened, visible } from '@headpin/core';
import { describe, expect, it } from 'vitest';
import {
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  DocumentSymbolRequest,
  type Hover,
  HoverRequest,
  InlayHintRequest,
  type MarkupContent,
} from 'vscode-languageserver';
import { openEditor } from '../language/harness.ts';
import { corpus, hostileNames, titled } from './corpus.ts';
import { asMarkdown, here, hidden, strangersIn } from './editor-text.ts';
import { quoted, strategyWith } from './strategies.ts';

const saidIn = (hover: Hover | null): string => (hover === null ? 'no hover' : (hover.contents as MarkupContent).value);

describe('in the editor text stays text', () => {
  it.each(titled(corpus('html', 'markdown', 'hidden')))('%s', async (_, text) => {
    const editor = await openEditor({ 's.headpin': strategyWith(text) }, { settings: { codeLens: true } });
    const { diagnostics } = editor.lastPush('s.headpin')!;
    for (const { message, relatedInformation = [] } of diagnostics)
      for (const said of [message, ...relatedInformation.map((one) => one.message)]) expect(said).not.toMatch(hidden);
    const lines = editor.text('s.headpin').split('\n');
    for (const [line, content] of lines.entries()) {
      const name =
        /^(?:strategy|segment|scenario|criterion|component|partner|evidence|customer|risk|jewel|rater|ballot|market alternative|product alternative) (\w+)/.exec(
          content,
        );
      if (name === null) continue;
      const hover = await editor.ask(HoverRequest.type, here(line, name[0].length - 1));
      const value = saidIn(hover);
      expect([name[0], strangersIn(value)]).toEqual([name[0], []]);
      expect(value).not.toMatch(hidden);
    }
    const symbols = await editor.ask(DocumentSymbolRequest.type, { textDocument: { uri: 'file:///workspace/s.headpin' } });
    expect(symbols?.length).toBeGreaterThan(20);
    const lenses = await editor.ask(CodeLensRequest.type, { textDocument: { uri: 'file:///workspace/s.headpin' } });
    for (const { command } of lenses ?? []) expect(command?.title).not.toMatch(/\$\(|[\r\n]/);
    const beachhead = lines.findIndex((line) => line.includes('beachhead: Seg'));
    const offers = await editor.ask(CompletionRequest.type, here(beachhead, lines[beachhead]!.indexOf('beachhead: ') + 11));
    const items = Array.isArray(offers) ? offers : (offers?.items ?? []);
    expect(items.map(({ label }) => label)).toContain('Seg');
    for (const { documentation, detail = '' } of items) {
      expect(strangersIn(asMarkdown(documentation))).toEqual([]);
      expect(asMarkdown(documentation) + detail).not.toMatch(hidden);
    }
  });

  it('a finding offered in a directive says the text as text', async () => {
    const text = '[x](command:y) <img src=http://hostile.test/i> http://hostile.test';
    const page = `strategy S { stage: chasm }\nsegment A {\n  // headpin-ignore \n  job: ${quoted(text)} job: "twice"\n  differs: "x"\n}`;
    const editor = await openEditor({ 's.headpin': page });
    const offers = await editor.ask(CompletionRequest.type, here(2, 20));
    for (const { documentation } of Array.isArray(offers) ? offers : (offers?.items ?? []))
      expect(strangersIn(asMarkdown(documentation))).toEqual([]);
  });
});

describe('names that are something else elsewhere', () => {
  it.each(hostileNames)('%.40s has a hover, a place to complete and figures', async (name) => {
    const names = { segment: name, scenario: name, criterion: name, rater: name, need: name, part: name };
    const editor = await openEditor({ 's.headpin': strategyWith('plain', names) }, { settings: { codeLens: true } });
    const lines = editor.text('s.headpin').split('\n');
    const line = lines.findIndex((one) => one.startsWith('segment '));
    const hover = await editor.ask(HoverRequest.type, here(line, 9));
    expect(saidIn(hover)).toContain(shortened(name.normalize('NFC')).slice(0, 100).replaceAll('_', '\\_'));
    expect(saidIn(hover).length).toBeLessThan(20_500);
    const whole = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
    expect((await editor.ask(InlayHintRequest.type, { textDocument: here(0).textDocument, range: whole }))?.length).toBeGreaterThan(0);
    for (const { message } of editor.diagnostics('s.headpin')) expect(String(message).length).toBeLessThan(2000);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '%s is no word, no property, no unit and no declaration',
    async (word) => {
      const page = `strategy S { stage: ${word} ${word}: 1 goal: $1M over 5 ${word} }\n${word} A { x: 1 }\nsegment B { ${word} "x" kind: ${word} }\npitch for B { ${word} "x" }\nevidence E { kind: ${word} }`;
      const editor = await openEditor({ 's.headpin': page });
      const found = editor.diagnostics('s.headpin').map(({ code, range }) => `${range.start.line + 1} ${code}`);
      expect(found).toEqual(
        expect.arrayContaining([
          '1 language/unknown-word',
          '1 language/unknown-property',
          '2 language/unknown-word',
          '3 language/unknown-property',
          '5 language/unknown-word',
        ]),
      );
      for (const [line, content] of page.split('\n').entries()) {
        for (let at = content.indexOf(word); at >= 0; at = content.indexOf(word, at + 1)) {
          const hover = await editor.ask(HoverRequest.type, here(line, at + 1));
          if (hover !== null) expect(saidIn(hover)).not.toMatch(/native code|\[object|undefined/);
          await editor.ask(CompletionRequest.type, here(line, at + 2));
        }
      }
    },
  );
});

describe('a name without end', () => {
  it('is cut where people read it', async () => {
    const name = 'x'.repeat(10_000);
    const editor = await openEditor({ 's.headpin': `strategy S { stage: chasm beachhead: ${name} }` });
    const said = editor.diagnostics('s.headpin').find(({ code }) => code === 'language/unknown-reference')!.message as string;
    expect(said).toContain(`\`${'x'.repeat(100)}`);
    expect(said).toContain('x…');
    expect(said.length).toBeLessThan(300);
  });

  it('hidden characters in a message are shown as their codes', async () => {
    const editor = await openEditor({ 's.headpin': `strategy S { stage: "a\u202eb" }` });
    const said = editor.diagnostics('s.headpin').map(({ message }) => message);
    expect(said.join('\n')).toContain(visible('a\u202eb'));
  });
});

const uris: readonly unknown[] = [
  'file:///workspace/nowhere.headpin',
  'file://hostile.test/share/s.headpin',
  'file:///workspace/a%00b.headpin',
  'file:///workspace/../../etc/passwd',
  'file:///workspace/%2e%2e/%2e%2e/etc/passwd.headpin',
  'http://hostile.test/s.headpin',
  'command:workbench.action.quit',
  'untitled:',
  '',
  ':',
  '%',
  'file:///workspace/%E0%A4%A',
  `file:///workspace/${'x'.repeat(5000)}.headpin`,
  '__proto__',
  null,
  7,
  {},
  [],
];
const positions: readonly unknown[] = [
  { line: -1, character: -1 },
  { line: 1e9, character: 1e9 },
  { line: 0, character: Number.MAX_SAFE_INTEGER },
  { line: 0.5, character: 0.5 },
  { line: '0', character: '0' },
  { line: null, character: null },
  {},
  null,
  undefined,
  'x',
];
const asking = [
  'hover',
  'completion',
  'definition',
  'references',
  'prepareRename',
  'signatureHelp',
  'documentHighlight',
  'selectionRange',
  'prepareCallHierarchy',
];
const whole = [
  'documentSymbol',
  'codeLens',
  'foldingRange',
  'formatting',
  'semanticTokens/full',
  'documentLink',
  'inlayHint',
  'codeAction',
];

describe('a message that no good client sends', () => {
  const methods = [...asking, ...whole].map((one) => `textDocument/${one}`);
  it.each(methods)('%s is answered or refused, and the server lives on', async (method) => {
    const editor = await openEditor({ 's.headpin': 'strategy S { stage: chasm beachhead: A }\nsegment A "x" {}' }, { mayFail: true });
    const answered = async (params: unknown): Promise<string> =>
      editor.connection.sendRequest(method, params).then(
        () => 'answer',
        (error: Error) => error.message,
      );
    for (const uri of uris)
      await answered({ textDocument: { uri }, position: { line: 0, character: 0 }, positions: [], range: {}, context: {}, options: {} });
    for (const position of positions)
      await answered({
        ...here(0),
        position,
        positions: [position],
        range: { start: position, end: position },
        context: { diagnostics: [] },
        options: { tabSize: 2 },
      });
    for (const params of [undefined, null, {}, [], { textDocument: null }, { textDocument: {} }]) await answered(params);
    const hover = await editor.ask(HoverRequest.type, here(1, 8));
    expect(saidIn(hover)).toContain('**A**');
  });

  it.each(['headpin/assessment', 'headpin/report', 'headpin/whatIf', 'headpin/compare', 'headpin/strategies'])(
    '%s is answered or refused, and gives nothing from outside the workspace',
    async (method) => {
      const editor = await openEditor({ 's.headpin': 'strategy S { stage: chasm }' }, { mayFail: true });
      const bad = [
        undefined,
        null,
        7,
        'x',
        [],
        { folder: 7 },
        { uri: {} },
        { folder: {}, uri: [] },
        { folder: 'file:///workspace', base: 7, weights: 'x', ratings: 7, cutoff: 'y' },
      ];
      const strange = [
        ...uris.map((uri) => ({ uri })),
        ...uris.map((folder) => ({ folder })),
        ...corpus('paths').map(({ text }) => ({ folder: text })),
      ];
      for (const params of [...bad, ...strange]) {
        const answer = await editor.connection.sendRequest(method, params).catch((error: Error) => error.message);
        expect(JSON.stringify(answer) ?? '').not.toMatch(/root:x:0|TypeError|RangeError|at \w+ \(/);
      }
      const options = [{ mode: 'evil' }, { mode: 'preview', nonce: "x' 'unsafe-inline" }, { mode: 7, nonce: {} }, null, 7];
      for (const one of options) {
        const answer = await editor.connection
          .sendRequest(method, { folder: 'file:///workspace', options: one })
          .catch((error: Error) => error.message);
        expect(JSON.stringify(answer) ?? '').not.toMatch(/unsafe-inline/);
      }
      expect(await editor.connection.sendRequest('headpin/strategies')).toHaveLength(1);
    },
  );

  it('a document without a text, a change without a range and a document that was never opened do not end the server', async () => {
    const editor = await openEditor({ 's.headpin': 'strategy S { stage: chasm }' }, { mayFail: true });
    const { connection } = editor;
    for (const uri of uris) {
      await connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'headpin', version: 1 } });
      await connection.sendNotification('textDocument/didChange', { textDocument: { uri, version: 'x' }, contentChanges: 7 });
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
      await connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 1 }, { uri, type: 99 }, {}] });
    }
    for (const params of [undefined, null, {}, { textDocument: 7 }, { settings: { headpin: 7 } }, { event: {} }])
      for (const method of [
        'textDocument/didOpen',
        'textDocument/didChange',
        'textDocument/didClose',
        'workspace/didChangeConfiguration',
        'workspace/didChangeWorkspaceFolders',
        'workspace/didChangeWatchedFiles',
      ])
        await connection.sendNotification(method, params as object);
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: 'file:///workspace/s.headpin', version: 2 },
      contentChanges: [
        { range: { start: { line: -5, character: -5 }, end: { line: 1e9, character: 1e9 } }, text: 'strategy T { stage: chasm }' },
      ],
    });
    const [summary] = (await connection.sendRequest('headpin/strategies')) as { name: string }[];
    expect(summary?.name).toBe('T');
  });

  it('a quick fix for nonsense is refused or empty', async () => {
    const editor = await openEditor({ 's.headpin': 'strategy S { stage: chasm }' }, { mayFail: true });
    for (const context of [undefined, null, {}, { diagnostics: 7, only: 'x' }, { diagnostics: [{}], only: [7] }]) {
      const params = {
        textDocument: here(0).textDocument,
        range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
        context,
      };
      await editor.ask(CodeActionRequest.type, params as never).catch(() => undefined);
    }
    expect(editor.findings('s.headpin').length).toBeGreaterThan(0);
  });
});
