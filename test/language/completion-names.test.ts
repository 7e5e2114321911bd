/** Completion of names, in values and while the author declares new ones. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how blanks of snippets are written.
import { describe, expect, it } from 'vitest';
import { ask, details, docOf, labels, offered, withMarket } from './completion-asking.ts';
import { openEditor } from './harness.ts';

describe('where a name is meant', () => {
  it('offers names of the right kind only, with kind, title and comment', async () => {
    const items = await offered(withMarket('customer New {\n  segment: █\n}'));
    expect(items.map(({ label, detail }) => `${label}: ${detail}`)).toEqual([
      'Clerks: segment: Court clerks',
      'Schools: segment',
      'Banks: segment: Bank boards',
      'Farms: segment',
    ]);
    expect(docOf(items[0])).toBe('Those who write for the court.');
  });

  it('offers needs of the beachhead first, and those of the segment at hand before them', async () => {
    expect(await details(withMarket('component C {\n  meets: █\n}'))).toEqual([
      'Write: need of Clerks: Write it down',
      'Sign: need of Clerks: Sign it',
      'Teach: need of Schools: Show it to a class',
    ]);
    expect(await labels(withMarket('positioning for Schools {\n  promises: █\n}'))).toEqual(['Teach', 'Write', 'Sign']);
    expect(await labels(withMarket('customer C {\n  needs: █\n  segment: Schools\n}'))).toEqual(['Teach', 'Write', 'Sign']);
  });

  it('offers early adopters the needs of their segment first', async () => {
    const page = 'segment New {\n  need Fresh "f"\n  early adopters {\n    needs: █\n  }\n}';
    expect((await labels(withMarket(page)))[0]).toBe('Fresh');
  });

  it('leaves out what is in the list, before and behind the cursor, and the declaration itself', async () => {
    expect(await labels(withMarket('component C {\n  meets: Sign, █, Teach\n}'))).toEqual(['Write']);
    expect(await labels(withMarket('customer New {\n  opened: N█\n}'))).toEqual(['Halvorsen', 'Ashdown']);
  });

  it('offers both kinds of alternatives', async () => {
    expect(await details(withMarket('positioning for Clerks {\n  against: █\n}'))).toEqual([
      'Paper: market alternative: Paper and pen',
      'Dictaphone: product alternative: The dictaphone',
    ]);
  });

  it('offers us, the customer and partners for a component', async () => {
    const items = await offered(withMarket('component C {\n  from: █\n}'));
    expect(items.map(({ label }) => label)).toEqual(['us', 'customer', 'Calder']);
    expect(docOf(items[0])).toBe('We provide it ourselves.');
  });

  it('offers partners first on path A and customers first on path B', async () => {
    expect(await labels(withMarket('expand Clerks -> Banks {\n  through: █\n}'))).toEqual(['Calder', 'Halvorsen', 'Ashdown']);
    expect(await labels(withMarket('expand Clerks -> Schools {\n  through: █\n}'))).toEqual(['Halvorsen', 'Ashdown', 'Calder']);
  });

  it('offers partners first to evidence of kind partner', async () => {
    expect(await labels(withMarket('evidence E {\n  kind: partner\n  from: █\n}'))).toEqual(['Calder', 'Halvorsen', 'Ashdown']);
    expect(await labels(withMarket('evidence E {\n  from: █\n  kind: reference\n}'))).toEqual(['Halvorsen', 'Ashdown', 'Calder']);
  });

  it('knows a name as soon as it is typed', async () => {
    const editor = await openEditor(withMarket('█component C {\n  meets: \n}'));
    await editor.type('segment New { need Fresh "f" }\n');
    const at = { textDocument: editor.here.textDocument, position: { line: 2, character: 9 } };
    expect((await ask(editor, undefined, at)).map(({ label }) => label)).toContain('Fresh');
  });
});

describe('while the author types', () => {
  it('knows a need of the same segment at once', async () => {
    const editor = await openEditor('segment A {\n  need Old "o"\n  early adopters {\n    needs: █\n  }\n}\n');
    expect((await ask(editor)).map(({ label }) => label)).toEqual(['Old']);
    await editor.edit('strategy.headpin', '  need Old "o" need New "n"', {
      start: { line: 1, character: 0 },
      end: { line: 1, character: 14 },
    });
    expect((await ask(editor)).map(({ label }) => label)).toEqual(['Old', 'New']);
  });

  it('knows what was declared in another file, and in this one above and below', async () => {
    const editor = await openEditor({ 'a.headpin': '\ncomponent C {\n  from: █\n}\n', 'b.headpin': 'rater Ana\n' });
    const names = async (line: number) => {
      const items = await ask(editor, undefined, { textDocument: editor.here.textDocument, position: { line, character: 8 } });
      return items.map(({ label }) => label);
    };
    expect(await names(2)).toEqual(['us', 'customer']);
    await editor.open('b.headpin');
    await editor.edit('b.headpin', 'partner Beside\n');
    expect(await names(2)).toEqual(['us', 'customer', 'Beside']);
    await editor.edit('a.headpin', 'partner Above\ncomponent C {\n  from: \n}\n');
    expect(await names(2)).toEqual(['us', 'customer', 'Above', 'Beside']);
    await editor.edit('a.headpin', 'partner Above\ncomponent C {\n  from: \n}\npartner Below\n');
    expect(await names(2)).toEqual(['us', 'customer', 'Above', 'Below', 'Beside']);
    await editor.edit('a.headpin', 'component C {\n  from: \n}\npartner Below\n');
    expect(await names(1)).toEqual(['us', 'customer', 'Below', 'Beside']);
  });

  it('knows the currency and the strategy block as they are typed', async () => {
    const editor = await openEditor('strategy S {\n  development: █\n  goal: $1M over 5 years\n}\n');
    expect((await ask(editor)).map(({ label }) => label)).toEqual(['$4M']);
    await editor.edit('strategy.headpin', '  goal: €1M over 5 years', {
      start: { line: 2, character: 0 },
      end: { line: 2, character: 24 },
    });
    expect((await ask(editor)).map(({ label }) => label)).toEqual(['€4M']);
  });
});
