/** Going from a name to its declaration and to every place where it stands. */
import { describe, expect, it } from 'vitest';
import {
  DefinitionRequest,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  type Location,
  ReferencesRequest,
} from 'vscode-languageserver';
import { type Editor, openEditor } from './harness.ts';

async function definitionsIn(editor: Editor): Promise<string[] | null> {
  const answer = (await editor.ask(DefinitionRequest.type, editor.here)) as Location[] | null;
  return answer === null ? null : answer.map((place) => editor.place(place));
}

async function referencesIn(editor: Editor, includeDeclaration = true): Promise<string[] | null> {
  const answer = await editor.ask(ReferencesRequest.type, { ...editor.here, context: { includeDeclaration } });
  return answer === null ? null : answer.map((place) => editor.place(place));
}

const strategy = 'strategy Minutes { beachhead: Clerks }\n';

describe('the definition', () => {
  it('of the beachhead is the segment, in whatever file', async () => {
    const editor = await openEditor({
      'strategy.headpin': 'strategy Minutes { beachhead: Cl█erks }\n',
      'market/segments.headpin': '// People.\nsegment Clerks {}\n',
    });
    expect(await definitionsIn(editor)).toEqual(['market/segments.headpin:2:9 "Clerks"']);
  });

  it('of a need lies in its segment', async () => {
    const editor = await openEditor(`${strategy}segment Clerks { need Record }\ncomponent Recorder { meets: Record█ }\n`);
    expect(await definitionsIn(editor)).toEqual(['strategy.headpin:2:23 "Record"']);
  });

  it('of a row is the scenario, though the segment has the same name', async () => {
    const editor = await openEditor(`${strategy}segment Clerks {}\nscenario Clerks for Clerks\nballot Ana { █Clerks 5 5 5 5 }\n`);
    expect(await definitionsIn(editor)).toEqual(['strategy.headpin:3:10 "Clerks"']);
  });

  it('of a ballot is its rater', async () => {
    const editor = await openEditor(`${strategy}rater Ana\nballot A█na {}\n`);
    expect(await definitionsIn(editor)).toEqual(['strategy.headpin:2:7 "Ana"']);
  });

  it('of a rater that nobody declared is the ballot itself', async () => {
    const editor = await openEditor(`${strategy}ballot A█na {}\n`);
    expect(await definitionsIn(editor)).toEqual(['strategy.headpin:2:8 "Ana"']);
  });

  it('of a column is the criterion that was added, and nothing for one that is built in', async () => {
    const added = await openEditor(`${strategy}criterion fun "Is it fun?"\nballot Ana { columns: fu█n, buyer }\n`);
    expect(await definitionsIn(added)).toEqual(['strategy.headpin:2:11 "fun"']);
    const builtIn = await openEditor(`${strategy}ballot Ana { columns: reason, b█uyer }\n`);
    expect(await definitionsIn(builtIn)).toEqual([]);
  });

  it('is nothing where no name stands or nothing is declared', async () => {
    const keyword = await openEditor('stra█tegy Minutes {}\n');
    expect(await definitionsIn(keyword)).toBeNull();
    const unknown = await openEditor('strategy Minutes { beachhead: Now█here }\n');
    expect(await definitionsIn(unknown)).toEqual([]);
  });

  it('never lies in another strategy', async () => {
    const editor = await openEditor({
      'a/strategy.headpin': 'strategy A { beachhead: Cl█erks }\n',
      'b/strategy.headpin': 'strategy B {}\nsegment Clerks {}\n',
    });
    expect(await definitionsIn(editor)).toEqual([]);
  });
});

describe('references', () => {
  const files = {
    'strategy.headpin': 'strategy Minutes { beachhead: Clerks }\nexpand Clerks -> Courts {}\n',
    'segments.headpin': 'segment Cl█erks {}\nsegment Courts {}\n',
    'scenarios.headpin': 'scenario Late for Clerks\nscenario Clerks for Courts\n',
  };

  it('come from every file, and spare names of another kind', async () => {
    const editor = await openEditor(files);
    expect(await referencesIn(editor)).toEqual([
      'segments.headpin:1:9 "Clerks"',
      'scenarios.headpin:1:19 "Clerks"',
      'strategy.headpin:1:31 "Clerks"',
      'strategy.headpin:2:8 "Clerks"',
    ]);
  });

  it('leave the declaration out when asked to', async () => {
    const editor = await openEditor(files);
    expect(await referencesIn(editor, false)).not.toContain('segments.headpin:1:9 "Clerks"');
  });

  it('of a need', async () => {
    const editor = await openEditor(`${strategy}segment Clerks { need Re█cord }
component Recorder { meets: Record }
positioning for Clerks { promises: Record }
customer Toronto { unmet: Record }
`);
    expect(await referencesIn(editor, false)).toEqual([
      'strategy.headpin:3:29 "Record"',
      'strategy.headpin:4:36 "Record"',
      'strategy.headpin:5:27 "Record"',
    ]);
  });

  it('of a built-in criterion are the columns that name it', async () => {
    const editor = await openEditor({
      'strategy.headpin': strategy,
      'ana.headpin': 'ballot Ana { columns: reason, b█uyer }\n',
      'ben.headpin': 'ballot Ben { columns: buyer, reason }\n',
    });
    expect(await referencesIn(editor)).toEqual(['ana.headpin:1:31 "buyer"', 'ben.headpin:1:23 "buyer"']);
  });

  it('of a partner and of a customer with the same name stay apart', async () => {
    const editor = await openEditor(`${strategy}partner Ac█me
customer Acme
component Part { from: Acme }
evidence Says { kind: reference from: Acme }
evidence Knows { kind: partner from: Acme }
`);
    expect(await referencesIn(editor)).toEqual([
      'strategy.headpin:2:9 "Acme"',
      'strategy.headpin:4:24 "Acme"',
      'strategy.headpin:6:38 "Acme"',
    ]);
  });
});

describe('highlights', () => {
  it('mark the declaration and the references of this file alone', async () => {
    const editor = await openEditor({
      'strategy.headpin': 'strategy Minutes { beachhead: Clerks }\n',
      'segments.headpin': 'segment ⟦Clerks⟧ {}\nscenario Late for ⟦Cler█ks⟧\n// Clerks\n',
    });
    const [declaration, reference] = editor.ranges();
    expect(await editor.ask(DocumentHighlightRequest.type, editor.here)).toEqual([
      { range: declaration!.range, kind: DocumentHighlightKind.Write },
      { range: reference!.range, kind: DocumentHighlightKind.Read },
    ]);
  });

  it('mark an unknown name wherever it stands', async () => {
    const editor = await openEditor(`${strategy}scenario Late for Not█hing\npitch for Nothing {}\n`);
    const marked = await editor.ask(DocumentHighlightRequest.type, editor.here);
    expect(marked?.map(({ range }) => range.start.line)).toEqual([1, 2]);
  });
});
