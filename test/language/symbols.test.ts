/** The outline of a file, and the search for names in all strategies. */
import { describe, expect, it } from 'vitest';
import { type DocumentSymbol, DocumentSymbolRequest, type WorkspaceSymbol, WorkspaceSymbolRequest } from 'vscode-languageserver';
import { openEditor } from './harness.ts';

/** `name: detail`, what is inside indented below it. */
const lines = (symbols: readonly DocumentSymbol[], indent = ''): string[] =>
  symbols.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail ? `: ${detail}` : ''}`,
    ...lines(children ?? [], `${indent}  `),
  ]);

async function outlineOf(text: string): Promise<string[]> {
  const editor = await openEditor(text);
  const answer = await editor.ask(DocumentSymbolRequest.type, { textDocument: { uri: 'file:///workspace/strategy.headpin' } });
  return lines(answer as DocumentSymbol[]);
}

describe('the outline', () => {
  it('shows declarations with their needs and blocks, but no properties', async () => {
    expect(
      await outlineOf(`strategy Minutes "Minutes in a day" { stage: chasm }
segment Clerks "Town clerks" {
  geography: "Ontario"
  need Record "Record the meeting"
  reason to buy { risk: $10k per year }
  need Publish
}
scenario Late for Clerks { before {} after {} }
`),
    ).toEqual([
      'Minutes: strategy · Minutes in a day',
      'Clerks: segment · Town clerks',
      '  Record: need · Record the meeting',
      '  reason to buy',
      '  Publish: need',
      'Late: scenario',
      '  before',
      '  after',
    ]);
  });

  it('shows what belongs to a segment by its segment', async () => {
    expect(
      await outlineOf(`positioning for Clerks { message "mayors" { says: "x" } objection "too dear" {} }
pitch for Clerks { peers "Other towns" demo "Watch" }
expand Clerks -> Courts {}
`),
    ).toEqual([
      'positioning for Clerks',
      '  mayors: message',
      '  too dear: objection',
      'pitch for Clerks',
      '  peers: Other towns',
      '  demo: Watch',
      'Clerks -> Courts: expand',
    ]);
  });

  it('shows the rows of a ballot with their scores', async () => {
    expect(await outlineOf('ballot Ana {\n  Late 5 4  - 3 "no idea"\n}\n')).toEqual(['Ana: ballot', '  Late: 5 4 - 3']);
  });

  it('selects the name and spans the declaration', async () => {
    const editor = await openEditor('// About.\n⟦segment ⟦Clerks⟧ {\n  ⟦need ⟦Record⟧ "x"⟧\n}⟧\n');
    const [clerks] = (await editor.ask(DocumentSymbolRequest.type, {
      textDocument: { uri: 'file:///workspace/strategy.headpin' },
    })) as DocumentSymbol[];
    const [need] = clerks!.children!;
    expect([clerks!.range, clerks!.selectionRange, need!.range, need!.selectionRange]).toEqual(editor.ranges().map(({ range }) => range));
  });

  it('goes on below what cannot be read', async () => {
    expect(await outlineOf('segment {\n  need A\n}\nsegment B {}\n')).toEqual(['segment: segment', '  A: need', 'B: segment']);
  });
});

describe('the search', () => {
  const files = {
    'a/strategy.headpin': 'strategy Documentum {}\nsegment PharmaFilings "New drug filings" { need Assemble "Put it together" }\n',
    'a/more/parts.headpin': 'component Assembler\nrater Pia\n',
    'b/strategy.headpin': 'strategy Filer {}\nscenario Fast for PharmaFilings\n',
  };
  const found = async (query: string) => {
    const editor = await openEditor(files);
    const answer = (await editor.ask(WorkspaceSymbolRequest.type, { query })) as WorkspaceSymbol[];
    return answer.map(({ name, containerName }) => `${name} in ${containerName}`);
  };

  it('finds letters in their order, in every strategy, the closest first', async () => {
    expect(await found('fil')).toEqual(['Filer in Filer', 'PharmaFilings in Documentum']);
    expect(await found('phf')).toEqual(['PharmaFilings in Documentum']);
    expect(await found('assemble')).toEqual(['Assemble in PharmaFilings', 'Assembler in Documentum']);
    expect(await found('zz')).toEqual([]);
  });

  it('finds titles too, behind names', async () => {
    expect(await found('together')).toEqual(['Assemble in PharmaFilings']);
  });

  it('gives everything where nothing is asked, each at its name', async () => {
    const editor = await openEditor(files);
    const all = (await editor.ask(WorkspaceSymbolRequest.type, { query: '' })) as { location: Parameters<typeof editor.place>[0] }[];
    expect(all.map(({ location }) => editor.place(location)).sort()).toEqual([
      'a/more/parts.headpin:1:11 "Assembler"',
      'a/more/parts.headpin:2:7 "Pia"',
      'a/strategy.headpin:1:10 "Documentum"',
      'a/strategy.headpin:2:49 "Assemble"',
      'a/strategy.headpin:2:9 "PharmaFilings"',
      'b/strategy.headpin:1:10 "Filer"',
      'b/strategy.headpin:2:10 "Fast"',
    ]);
  });
});
