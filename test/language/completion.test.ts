/** Completion over the protocol: declarations, and what holds everywhere. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how blanks of snippets are written.
import { declarationKinds } from '@headpin/core';
import { readDocument } from '@headpin/language/syntax/document.ts';
import { describe, expect, it } from 'vitest';
import { InsertTextFormat, type TextEdit } from 'vscode-languageserver';
import { accepted, ask, details, filled, labels, offered, withMarket } from './completion-asking.ts';
import { openEditor } from './harness.ts';

describe('at the top level', () => {
  it('offers every declaration, the strategy first where none is declared', async () => {
    expect(await labels('█')).toEqual(declarationKinds);
  });

  it('offers no second strategy', async () => {
    const kinds = declarationKinds.filter((kind) => kind !== 'strategy');
    expect(await labels({ 'strategy.headpin': 'strategy S { }', 'more.headpin': 'rater Ana\n\n█' })).toEqual(kinds);
  });

  it('writes the required parts in order, with blanks', async () => {
    expect(await accepted('strat█', 'strategy')).toBe(
      [
        'strategy ${1:Name} "${2:Title}" {',
        '\tproduct: "$3"',
        '\tcategory: "$4"',
        '\tstage: ${5|earlyMarket,chasm,bowlingAlley,tornado,mainStreet|}',
        '\tbeachhead: ${6:Segment}',
        '}',
      ].join('\n'),
    );
  });

  it('knows the currency, the raters without a ballot, and the segments without a pitch', async () => {
    expect(await accepted(withMarket('█'), 'pricing')).toContain('price: €${3:1.5}M per ${4|year,day,week,month,quarter|}');
    expect(await accepted(withMarket('ballot Ana { LateNight 5 }\n█'), 'ballot')).toContain('ballot ${1|Ben,Ana|} {');
    expect(await accepted(withMarket('pitch for Clerks { }\n█'), 'pitch')).toContain('pitch for ${1|Schools,Banks,Farms,Clerks|} {');
  });

  it('replaces the words of a longer keyword', async () => {
    expect(await accepted('market alt█', 'market alternative')).toMatch(/^market alternative \$\{1:Name\} "\$\{2:Title\}" \{\n/);
  });

  it('changes the keyword alone where the rest stands there', async () => {
    expect(await accepted('seg█ Clerks "C" {\n}', 'segment')).toBe('segment Clerks "C" {\n}');
  });

  it('works in an empty unsaved document', async () => {
    expect(await labels({ 'untitled:Untitled-1': '█' })).toEqual(declarationKinds);
  });

  it.each(declarationKinds)('writes a %s that has no syntax error', async (kind) => {
    for (const page of ['█', withMarket('█')]) {
      const items = await offered(page);
      const item = items.find(({ label }) => label === kind);
      if (item === undefined) expect(kind).toBe('strategy');
      else {
        const text = filled((item.textEdit as TextEdit).newText);
        const { pieces } = readDocument('a.headpin', text);
        expect(pieces.flatMap(({ problems }) => problems)).toEqual([]);
        expect(pieces[0]!.declaration?.kind).toBe(kind);
      }
    }
  });
});

describe('in heads', () => {
  it('offers segments for a scenario, those without one first', async () => {
    expect(await labels(withMarket('scenario New "N" for █'), ' ')).toEqual(['Banks', 'Farms', 'Clerks', 'Schools']);
    expect(await details(withMarket('scenario New for F█'))).toContain('Clerks: segment: Court clerks (has a scenario)');
  });

  it('does not count the declaration that is being written', async () => {
    expect((await details(withMarket('pitch for Schools█ {\n}')))[1]).toBe('Schools: segment');
  });

  it('offers `for` with a segment where it is due', async () => {
    expect(await accepted(withMarket('pricing █'), 'for Clerks', ' ')).toBe('pricing for Clerks');
    expect(await accepted(withMarket('scenario New "T" fo█'), 'for Clerks')).toBe('scenario New "T" for Clerks');
  });

  it('offers adjacent segments first, and none that is expanded to', async () => {
    expect(await details(withMarket('expand Clerks -> █'))).toEqual([
      'Schools: segment (path B: same people, another use case)',
      'Banks: segment: Bank boards (path A: same use case, other people)',
      'Farms: segment (not adjacent)',
    ]);
    expect(await labels(withMarket('expand Clerks -> Banks { }\nexpand Clerks ->█'), '>')).toEqual(['Schools', 'Farms']);
    expect(await accepted(withMarket('expand Clerks ->█'), 'Banks', '>')).toBe('expand Clerks -> Banks');
  });

  it('offers raters, those without a ballot first', async () => {
    expect(await details(withMarket('ballot Ana { LateNight 5 }\nballot █'))).toEqual([
      'Ben: rater',
      'Ana: rater: Ana Silva, sales (has a ballot)',
    ]);
  });

  it('offers the built-in criteria that are not declared, and no other names to make up', async () => {
    expect(await labels('criterion buyer { weight: 2 }\ncriterion █')).toEqual([
      'reason',
      'whole',
      'rivals',
      'partners',
      'channel',
      'price',
      'credibility',
      'growth',
    ]);
    expect(await labels('segment █')).toEqual([]);
  });

  it('offers the block of a head that is written', async () => {
    expect(await accepted('risk R "T" █', '{ }')).toBe(
      'risk R "T" {\n\tforce: ${1|revenue,incumbents,newcomers,investors|}\n\tanswer: "$2"\n}',
    );
    expect(await labels('risk R "T" █', ' ')).toEqual([]);
  });
});

describe('everywhere', () => {
  it('keeps the line breaks of the author', async () => {
    expect(await accepted('strategy S {\r\n  sta█\r\n  goal: $1M over 2 years\r\n}\r\n', 'stage')).toMatch(
      /^strategy S \{\r\n {2}stage: \$\{1\|.*\|\}\r\n {2}goal/,
    );
  });

  it('answers at every place of a text that is being typed', async () => {
    const text =
      'strategy S "T" {\n  goal: $1M over 5 years\n  agreed: "a", "b"\n}\nexpand A -> B { gate: 40% }\nballot Ana {\n  A 5 -\n}\n';
    const editor = await openEditor({ 'page.headpin': '█' });
    for (let i = 0; i < text.length; i++) {
      await editor.type(text[i]!, { textDocument: editor.here.textDocument, position: positionAt(text, i) });
      for (const item of await ask(editor, undefined, { textDocument: editor.here.textDocument, position: positionAt(text, i + 1) })) {
        const { range } = item.textEdit as TextEdit;
        expect(range.start.line).toBe(range.end.line);
      }
    }
  });

  it('offers plain text for what has no blanks, and commits closed lists by a comma', async () => {
    const [word] = await offered('campaign C {\n  via: █\n}');
    expect(word).toMatchObject({ insertTextFormat: InsertTextFormat.PlainText, commitCharacters: [','] });
  });
});

function positionAt(text: string, offset: number) {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}
