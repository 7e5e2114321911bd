import { renderMarkdown } from '@headpin/report';
import { escaped } from '@headpin/report/markdown/writer.ts';
import { describe, expect, it } from 'vitest';
import { assessExample, exampleNames } from './assessed.ts';

describe('the Markdown report', () => {
  it('begins with the decision in one sentence', () => {
    const { assessment, file } = assessExample('documentum');
    expect(renderMarkdown(assessment, file)).toMatch(
      /^## Documentum crosses the chasm\n\n\*\*Documentum first wins \[New drug filings in North America\]\(<segments\.headpin#L\d+>\): 45% of 38–40 accounts within 24 months\.\*\*\n/,
    );
  });

  it.each(exampleNames)('of %s has as many cells in every row of a table as in its head', (name) => {
    const { assessment, file } = assessExample(name);
    const blocks = renderMarkdown(assessment, file)
      .split('\n\n')
      .filter((block) => block.startsWith('|'));
    expect(blocks.length).toBeGreaterThan(2);
    for (const block of blocks) {
      const cells = block
        .trim()
        .split('\n')
        .map((line) => line.split(/(?<!\\)\|/).length);
      expect(new Set(cells).size, block).toBe(1);
    }
  });

  it('lists every finding that stands with its points and its line, the most valuable first', () => {
    const { assessment, project, file } = assessExample('sales-driven');
    const markdown = renderMarkdown(assessment, file);
    const open = assessment.findings.filter(({ silenced }) => silenced === undefined);
    for (const { at } of open) {
      const place = project.locate(at);
      expect(markdown).toContain(`](<${place.file}#L${place.range.start.line + 1}>)`);
    }
    const table = markdown.split('| Points | Severity |')[1]!.split('\n\n')[0]!;
    const points = [...table.matchAll(/^\| ([\d.]+) \|/gm)].map((match) => Number(match[1]));
    expect(points.length).toBeGreaterThan(50);
    expect(points).toEqual([...points].sort((a, b) => b - a));
  });

  it('uses the address that the caller gives', () => {
    const { assessment, file } = assessExample('minimal');
    const link = () => 'https://example.org/a b>c';
    expect(renderMarkdown(assessment, { ...file, link })).toContain('](<https://example.org/a%20b%3Ec>)');
  });
});

describe('escaped text', () => {
  it.each([
    ['# no heading', '\\# no heading'],
    ['a | b', 'a \\| b'],
    ['*b* _i_ ~s~ `c`', '\\*b\\* \\_i\\_ \\~s\\~ \\`c\\`'],
    ['<b>&amp;', '\\<b\\>\\&amp;'],
    ['two\nlines', 'two lines'],
    ['- no item', '\\- no item'],
    ['1. no item', '1\\. no item'],
    ['ask @ana about #12', 'ask @\u200Bana about \\#\u200B12'],
    ['http://x.test and www.x.test', 'http:\u200B//x.test and www\u200B.x.test'],
    ['costs $5 or $6', 'costs \\$5 or \\$6'],
  ])('%j cannot act', (text, written) => {
    expect(escaped(text)).toBe(written);
  });
});
