/** Formatting in the editor: what is edited, and above all what is not. */
import { describe, expect, it } from 'vitest';
import {
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  type TextEdit,
} from 'vscode-languageserver';
import { type Editor, openEditor } from './harness.ts';

const file = 'strategy.headpin';
const textDocument = { uri: `file:///workspace/${file}` };
const options = { tabSize: 2, insertSpaces: true };

const formatAll = (editor: Editor) => editor.ask(DocumentFormattingRequest.type, { textDocument, options });

/** The text after the edits for what was typed right before the cursor. */
async function typed(ch: string, marked: string): Promise<string> {
  const editor = await openEditor(marked);
  const edits = await editor.ask(DocumentOnTypeFormattingRequest.type, { ...editor.here, ch, options });
  return editor.with(file, edits ?? []);
}

/** The text after formatting the marked range. */
async function formattedRange(marked: string): Promise<string> {
  const editor = await openEditor(marked);
  const [marks] = editor.ranges();
  const edits = await editor.ask(DocumentRangeFormattingRequest.type, { textDocument, range: marks!.range, options });
  return editor.with(file, edits ?? []);
}

describe('a document', () => {
  it('gets one property on a line', async () => {
    const editor = await openEditor('segment  A{geography:"Ontario"   accounts : 35 .. 45}\n');
    expect(editor.with(file, (await formatAll(editor)) ?? [])).toBe('segment A {\n  geography: "Ontario"\n  accounts: 35..45\n}\n');
  });

  it('that is formatted gets no edit', async () => {
    const editor = await openEditor('segment A {\n  geography: "Ontario"\n}\n');
    expect(await formatAll(editor)).toEqual([]);
  });

  it('is edited only where white space changes, so that markers stay', async () => {
    const editor = await openEditor('segment A {\n    geography: "Ontario"\n  industry:  "towns"\n}\n\n\n\njewel B\n');
    const edits = (await formatAll(editor)) as TextEdit[];
    expect(edits.map(({ range, newText }) => `${editor.place({ uri: textDocument.uri, range })} → ${JSON.stringify(newText)}`)).toEqual([
      'strategy.headpin:2:1 "    " → "  "',
      'strategy.headpin:3:12 "  " → " "',
      'strategy.headpin:4:2 "\\n\\n\\n\\n" → "\\n\\n"',
    ]);
  });

  it('keeps a declaration with a syntax error as it is, and formats the others', async () => {
    const editor = await openEditor('segment A {\n    geography "Ontario" :\n   }\n\nsegment  B {\n    geography:   "Ontario"\n}\n');
    expect(editor.with(file, (await formatAll(editor)) ?? [])).toBe(
      'segment A {\n    geography "Ontario" :\n   }\n\nsegment B {\n  geography: "Ontario"\n}\n',
    );
  });
});

describe('a range', () => {
  it('is formatted by its lines, the rest is left', async () => {
    expect(await formattedRange('segment   A {\n    geography:   "x"\n ⟦   industry:   "y"⟧\n    profession:   "z"\n}\n')).toBe(
      'segment   A {\n    geography:   "x"\n  industry: "y"\n    profession:   "z"\n}\n',
    );
  });

  it('takes the whole of a long text that it cuts', async () => {
    expect(
      await formattedRange('strategy S {\n      because: """\n          One.\n         ⟦ Two⟧.\n          """\n      owner:   "x"\n}\n'),
    ).toBe('strategy S {\n  because: """\n    One.\n    Two.\n    """\n      owner:   "x"\n}\n');
  });
});

describe('Enter', () => {
  it('formats the line that was left and leaves the cursor alone', async () => {
    expect(await typed('\n', 'segment A {\n      accounts :35 .. 45\n      █\n      industry:   "x"\n}\n')).toBe(
      'segment A {\n  accounts: 35..45\n      \n      industry:   "x"\n}\n',
    );
  });

  it('aligns a row with the others of the ballot', async () => {
    expect(await typed('\n', 'ballot Ana {\n  Late           5     4      3     2\n  Hospitals 5 4 3\n  █\n}\n')).toBe(
      'ballot Ana {\n  Late         5     4      3     2\n  Hospitals    5     4      3\n  \n}\n',
    );
  });

  it('in the middle of a row leaves what stands behind the cursor', async () => {
    expect(await typed('\n', 'ballot Ana {\n  Late 5 4\n  █3     2\n}\n')).toBe('ballot Ana {\n  Late    5     4\n  3     2\n}\n');
  });

  it('adds and removes no line', async () => {
    const text = 'segment A { accounts: 35 industry: "x"\n█\n\n\n}\n';
    expect(await typed('\n', text)).toBe(text.replace('█', ''));
  });

  it('leaves a long text to its author', async () => {
    const text = 'strategy S {\n  because: """\n         One.\n█\n         """\n}\n';
    expect(await typed('\n', text)).toBe(text.replace('█', ''));
  });

  it('does nothing in a declaration that cannot be read yet', async () => {
    const text = 'segment A {\n     accounts :   \n█\n}\n';
    expect(await typed('\n', text)).toBe(text.replace('█', ''));
  });
});

describe('a closing brace', () => {
  it('formats the declaration that it closes, and no other', async () => {
    expect(await typed('}', 'jewel   B\nsegment   A {\n      accounts :35\n  }█\njewel   C\n')).toBe(
      'jewel   B\nsegment A {\n  accounts: 35\n}\njewel   C\n',
    );
  });

  it('formats the block that it closes', async () => {
    expect(await typed('}', 'segment   A {\n  reason to buy {\n  trigger:"x"\n   }█\n      accounts:   3\n}\n')).toBe(
      'segment   A {\n  reason to buy {\n    trigger: "x"\n  }\n      accounts:   3\n}\n',
    );
  });
});
