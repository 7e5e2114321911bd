/** What comments mean: documentation above a declaration, and directives that silence a rule. */
import { openProject } from '@headpin/language';
import { describe, expect, it } from 'vitest';

const factsOf = (text: string) => openProject([{ path: 'a.headpin', text }]).strategies[0]!.strategy;

describe('comments', () => {
  const docOf = (page: string) => factsOf(page).segments[0]!.doc;

  it('directly above a declaration are its documentation', () => {
    expect(docOf('// one\n// two\nsegment A')).toBe('one\ntwo');
    expect(docOf('/*\n * **one**\n *\n * two\n */\nsegment A')).toBe('**one**\n\ntwo');
    expect(docOf('jewel J // of the jewel\nsegment A')).toBeUndefined();
    expect(docOf('// far\n\n// near\nsegment A')).toBe('near');
    expect(docOf('// above the directive\n// headpin-ignore segment/too-wide: because\nsegment A')).toBe('above the directive');
    expect(factsOf('segment A {\n // of the need\n need N\n}').segments[0]!.needs[0]!.doc).toBe('of the need');
  });
});

describe('a directive', () => {
  const coveredBy = (page: string) => {
    const [view] = openProject([{ path: 'a.headpin', text: page }]).strategies;
    return view!.lowered.silences.map(({ rule, reason, covers }) => {
      const at = covers === undefined ? undefined : covers.anchor.offset + covers.start;
      return [rule, reason, at === undefined ? undefined : page.slice(at, covers!.anchor.offset + covers!.end).split('\n')[0]];
    });
  };

  it('applies to what begins on the next line: declaration, property, block, need, row, step or message', () => {
    const line = (below: string) => `// headpin-ignore a/b: because\n${below}`;
    const page = [
      line('segment A {'),
      line('  accounts: 5'),
      line('  reason to buy {'),
      line('    risk: $1 per day'),
      '  }',
      line('  need N "n"'),
      '}',
      `ballot R {\n${line('  S 5 4')}\n}`,
      `pitch for A {\n${line('  peers "p"')}\n}`,
      `positioning for A {\n${line('  message "m" {')}\n  }\n}`,
    ].join('\n');
    expect(coveredBy(page).map(([, , covered]) => covered)).toEqual([
      'segment A {',
      'accounts: 5',
      'reason to buy {',
      'risk: $1 per day',
      'need N "n"',
      'S 5 4',
      'peers "p"',
      'message "m" {',
    ]);
  });

  it('may be stacked, with a comment between', () => {
    expect(coveredBy('// headpin-ignore a/b: one\n// a remark\n/* headpin-ignore c/d: two */\nsegment A')).toEqual([
      ['a/b', 'one', 'segment A'],
      ['c/d', 'two', 'segment A'],
    ]);
  });

  it('covers nothing across an empty line, or at the end of a file', () => {
    expect(coveredBy('// headpin-ignore a/b: one\n\nsegment A\n// headpin-ignore c/d: two')).toEqual([
      ['a/b', 'one', undefined],
      ['c/d', 'two', undefined],
    ]);
  });

  it('is none where the word only begins so', () => {
    expect(coveredBy('// headpin-ignored: a remark\nsegment A')).toEqual([]);
  });
});
