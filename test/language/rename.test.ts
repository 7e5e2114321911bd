/** Renaming: everything that means the thing, nothing else, or a reason why not. */
import { describe, expect, it } from 'vitest';
import { PrepareRenameRequest, RenameRequest, type TextDocumentEdit } from 'vscode-languageserver';
import { openEditor } from './harness.ts';

type Files = string | Record<string, string>;

/** The texts of the changed files by path. */
async function renamed(files: Files, newName: string): Promise<Record<string, string>> {
  const editor = await openEditor(files);
  const edit = await editor.ask(RenameRequest.type, { ...editor.here, newName });
  return edit === null ? {} : editor.withAll(edit);
}

/** Why the server refuses. */
async function refusal(files: Files, newName: string): Promise<string> {
  const editor = await openEditor(files);
  return editor.ask(RenameRequest.type, { ...editor.here, newName }).then(
    (edit) => `not refused: ${JSON.stringify(edit)}`,
    (error: Error) => error.message,
  );
}

describe('a renaming', () => {
  it('reaches every file', async () => {
    const after = await renamed(
      {
        'strategy.headpin': 'strategy Minutes { beachhead: Clerks }\nexpand Clerks -> Courts {}\n',
        'segments.headpin': 'segment Cl█erks "Clerks" { }\nsegment Courts {}\n',
        'scenarios.headpin': '// Clerks\nscenario Clerks for Clerks\nballot Ana { Clerks 5 }\n',
      },
      'Mayors',
    );
    expect(after).toEqual({
      'strategy.headpin': 'strategy Minutes { beachhead: Mayors }\nexpand Mayors -> Courts {}\n',
      'segments.headpin': 'segment Mayors "Clerks" { }\nsegment Courts {}\n',
      'scenarios.headpin': '// Clerks\nscenario Clerks for Mayors\nballot Ana { Clerks 5 }\n',
    });
  });

  it('may begin at a reference', async () => {
    const after = await renamed('strategy S {}\nsegment A { need Fast }\ncomponent C { meets: Fa█st }\n', 'Quick');
    expect(after['strategy.headpin']).toBe('strategy S {}\nsegment A { need Quick }\ncomponent C { meets: Quick }\n');
  });

  it('may begin right behind the name, at the end of a declaration', async () => {
    expect(await renamed('jewel A█\njewel B\n', 'C')).toEqual({ 'strategy.headpin': 'jewel C\njewel B\n' });
  });

  it('takes a rater and the ballot', async () => {
    const after = await renamed('strategy S {}\nrater A█na\nballot Ana {}\n', 'Änne');
    expect(after['strategy.headpin']).toBe('strategy S {}\nrater Änne\nballot Änne {}\n');
  });

  it('takes the ballot of a rater whom nobody declared', async () => {
    const after = await renamed('strategy S {}\nballot A█na {}\n', '安娜');
    expect(after['strategy.headpin']).toBe('strategy S {}\nballot 安娜 {}\n');
  });

  it('takes a criterion that was added and its columns', async () => {
    const after = await renamed('strategy S {}\ncriterion fun\nballot Ana { columns: buyer, f█un }\n', 'joy');
    expect(after['strategy.headpin']).toBe('strategy S {}\ncriterion joy\nballot Ana { columns: buyer, joy }\n');
  });

  it.each(['strategy', 'campaign', 'milestone', 'risk'])('takes a %s, which nothing refers to', async (keyword) => {
    const after = await renamed(`${keyword} O█ld {}\n`, 'New');
    expect(after['strategy.headpin']).toBe(`${keyword} New {}\n`);
  });

  it('of the second declaration of a name changes it alone', async () => {
    const after = await renamed('strategy S { beachhead: A }\nsegment A {}\nsegment █A {}\n', 'B');
    expect(after['strategy.headpin']).toBe('strategy S { beachhead: A }\nsegment A {}\nsegment B {}\n');
  });

  it('carries the versions of open documents, so that an edit meanwhile is not overwritten', async () => {
    const editor = await openEditor({ 'strategy.headpin': 'strategy S { beachhead: A }\n', 'a.headpin': 'segment █A {}\n' });
    await editor.type(' ', { textDocument: editor.here.textDocument, position: { line: 0, character: 7 } });
    const edit = await editor.ask(RenameRequest.type, { ...editor.here, position: { line: 0, character: 9 }, newName: 'B' });
    const versions = (edit!.documentChanges as TextDocumentEdit[]).map(({ textDocument }) => textDocument.version);
    expect(versions).toEqual([2, null]);
  });

  it('to the same name does nothing', async () => {
    expect(await renamed('strategy █S {}\n', 'S')).toEqual({});
  });

  it('keeps apart names that are written with combined and with single letters', async () => {
    const after = await renamed('strategy S { beachhead: Caf\u0065\u0301 }\nsegment █Caf\u00e9 {}\n', 'Bar');
    expect(after['strategy.headpin']).toBe('strategy S { beachhead: Bar }\nsegment Bar {}\n');
  });
});

describe('a renaming is refused', () => {
  it.each(['9lives', 'two words', 'a-b', '', '"A"', 'A{', '🙂'])('to %j, which is no name', async (name) => {
    expect(await refusal('strategy S {}\nsegment █A {}\n', name)).toMatch(/is no name/);
  });

  it('to a name that another of the kind has', async () => {
    expect(await refusal('strategy S {}\nsegment █A {}\nsegment B {}\n', 'B')).toBe('Another segment has the name `B` already.');
    expect(await refusal('strategy S {}\nsegment A { need █X }\nsegment B { need Y }\n', 'Y')).toMatch(/Another need/);
    expect(await refusal('strategy S {}\nmarket alternative █X\nproduct alternative Y\n', 'Y')).toMatch(/Another alternative/);
    expect(await refusal('strategy S {}\nrater █Ana\nballot Ben {}\n', 'Ben')).toMatch(/Another rater/);
  });

  it('but a name of another kind is free', async () => {
    const after = await renamed('strategy S {}\nsegment █A {}\nscenario B for A\n', 'B');
    expect(after['strategy.headpin']).toBe('strategy S {}\nsegment B {}\nscenario B for B\n');
  });

  it('of a built-in criterion, declared or not, and to the name of one', async () => {
    expect(await refusal('strategy S {}\ncriterion bu█yer { weight: 2 }\n', 'money')).toMatch(/`buyer` is built in/);
    expect(await refusal('strategy S {}\nballot Ana { columns: b█uyer }\n', 'money')).toMatch(/`buyer` is built in/);
    expect(await refusal('strategy S {}\ncriterion f█un\n', 'buyer')).toMatch(/built in/);
  });

  it('where the name would be read as a word', async () => {
    expect(await refusal('strategy S {}\npartner █Acme\ncomponent C { from: Acme }\n', 'us')).toBe(
      'With the name `us` something else would be read in strategy.headpin, line 3, so nothing was renamed.',
    );
  });

  it('where a place that takes two kinds would choose the other', async () => {
    const files = 'strategy S {}\npartner █Acme\ncustomer Bolt\nevidence E { kind: reference from: Acme }\n';
    expect(await refusal(files, 'Bolt')).toMatch(/something else would be read in strategy.headpin, line 4/);
  });

  it('where no name stands', async () => {
    expect(await refusal('strategy S { st█age: chasm }\n', 'level')).toMatch(/Only the names/);
    expect(await refusal('strategy S { beachhead: No█where }\n', 'Somewhere')).toMatch(/Nothing is declared as `Nowhere`/);
  });
});

describe('before a renaming', () => {
  const prepared = async (files: Files) => {
    const editor = await openEditor(files);
    const answer = await editor.ask(PrepareRenameRequest.type, editor.here);
    return answer === null || !('placeholder' in answer)
      ? answer
      : { ...answer, text: editor.textAt(editor.here.textDocument.uri, answer.range) };
  };

  it('the name under the cursor is offered', async () => {
    expect(await prepared('strategy S { beachhead: Cl█erks }\nsegment Clerks {}\n')).toMatchObject({
      text: 'Clerks',
      placeholder: 'Clerks',
    });
  });

  it('nothing is offered where no name stands', async () => {
    expect(await prepared('strategy S { stage: ch█asm }\n')).toBeNull();
    expect(await prepared('strategy S { because: "Cl█erks" }\nsegment Clerks {}\n')).toBeNull();
  });

  it('a reason is given where the name cannot change', async () => {
    await expect(prepared('strategy S {}\ncriterion bu█yer {}\n')).rejects.toThrow(/built in/);
  });
});
