/** A merge conflict in a file costs one finding, and the first side counts. */

import { format } from '@headpin/language';
import { readDocument, rereadDocument } from '@headpin/language/syntax/document.ts';
import { describe, expect, it } from 'vitest';
import { openEditor } from './harness.ts';

const strategy = `strategy Minutes {
  stage: chasm
  beachhead: Clerks
}

segment Clerks {
  accounts: 400
  spend: $20k per year
}

rater Mia {}
`;
const sides = (ours: string, theirs: string, between = '') => `<<<<<<< HEAD\n${ours}${between}=======\n${theirs}>>>>>>> cheap\n`;
const syntax = (lines: readonly string[]) => lines.filter((line) => /language\/(syntax|unknown|repeated|wrong|two)/.test(line));

describe('a merge conflict', () => {
  const spend = '  spend: $20k per year\n';
  it.each([
    ['in a block', strategy.replace(spend, sides(spend, '  spend: $15k per year\n')), '8:1'],
    [
      'with what both come from',
      strategy.replace(spend, sides(spend, '  spend: $15k per year\n', `||||||| 1f3c2ab\n  spend: $1 per year\n`)),
      '8:1',
    ],
    ['over whole declarations', strategy.replace('rater Mia {}\n', sides('rater Mia {}\n', 'rater Tom {}\nrater Mia {}\n')), '11:1'],
    ['over two strategies', sides(strategy, strategy.replace('chasm', 'tornado')), '1:1'],
    [
      'over the begin of a block',
      strategy.replace('segment Clerks {\n', sides('segment Clerks {\n', 'segment Clerks "Clerks" {\n')),
      '6:1',
    ],
    ['with other line breaks', strategy.replace(spend, sides(spend, '  spend: $15k per year\n')).replaceAll('\n', '\r\n'), '8:1'],
  ])('%s is one finding', async (_what, text, at) => {
    const editor = await openEditor({ 'strategy.headpin': text });
    expect(syntax(editor.findings('strategy.headpin'))).toEqual([`${at} language/syntax`]);
    const [found] = editor.diagnostics('strategy.headpin').filter(({ code }) => code === 'language/syntax');
    expect(found?.message).toContain(
      'Expected one side of a merge conflict here, found both: choose one, and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`. What stands around this line still counts.',
    );
  });

  it('twice is two findings', async () => {
    const conflict = sides('  accounts: 400\n', '  accounts: 300\n');
    const text = strategy.replace('  accounts: 400\n', conflict).replace(spend, sides(spend, '  spend: $1 per year\n'));
    const editor = await openEditor({ 'strategy.headpin': text });
    expect(syntax(editor.findings('strategy.headpin'))).toEqual(['7:1 language/syntax', '12:1 language/syntax']);
  });

  it('is left alone by the formatter', () => {
    const text = strategy.replace(spend, sides(spend, '  spend:    $15k per year\n')).replace('rater Mia {}', 'rater   Mia {}');
    expect(format(text)).toBe(text);
  });

  it('comes and goes with an edit', () => {
    const text = strategy.replace(spend, sides(spend, '  spend: $15k per year\n'));
    const shape = (document: ReturnType<typeof readDocument>) =>
      document.pieces.map(({ anchor, length, problems, declaration }) => [anchor.offset, length, problems, declaration?.kind]);
    const states = [strategy, text, text.replace('=======\n', ''), text, strategy];
    let document = readDocument('a', '');
    for (const state of states) {
      document = rereadDocument(document, state);
      expect(shape(document)).toEqual(shape(readDocument('a', state)));
    }
  });
});

describe('a mark alone', () => {
  it.each(['<<<<<<< HEAD\n', '=======\n', '>>>>>>> cheap\n', `=======\n>>>>>>> cheap\n`])(
    'is no conflict, and hides nothing: %j',
    async (mark) => {
      const editor = await openEditor({ 'strategy.headpin': strategy.replace('  accounts', `${mark}  accounts`) });
      const [found] = editor.diagnostics('strategy.headpin').filter(({ code }) => code === 'language/syntax');
      expect(found?.message).not.toContain('merge conflict');
      expect(editor.findings('strategy.headpin').join()).not.toContain('language/unknown-reference');
    },
  );
});
