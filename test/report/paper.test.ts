import { renderHtml, renderPaper } from '@headpin/report';
import { describe, expect, it } from 'vitest';
import { assessExample, assessText, exampleNames } from './assessed.ts';

const pages = {
  ...Object.fromEntries(exampleNames.map((name) => [name, () => assessExample(name)])),
  empty: () => assessText('strategy Empty { }'),
};
const drawings = (html: string): readonly string[] => html.match(/<svg[\s\S]*?<\/svg>/g) ?? [];
/** A browser ends a drawing at the first of these, and what follows falls out of it. */
const elementOfHtml = /<(span|p|div|b|em|strong|ul|li|code|h\d)\b/;

describe.each(Object.entries(pages))('%s', (_name, assessed) => {
  const { assessment, file } = assessed();

  it('keeps its drawings whole with links and without', () => {
    for (const link of [file.link, () => undefined]) {
      const html = renderHtml(assessment, { ...file, ...(link ? { link } : {}) });
      expect(drawings(html).filter((drawing) => elementOfHtml.test(drawing))).toEqual([]);
    }
  });

  it('goes to paper as A4, light, and with no link but those inside the page', () => {
    const html = renderPaper(assessment, file);
    expect(html).toContain('@page{size:A4}');
    expect(html).not.toContain('prefers-color-scheme');
    const leading = [...html.matchAll(/ href="([^"]*)"/g)].map(([, address]) => address ?? '');
    expect(leading.filter((address) => !address.startsWith('#') && !address.startsWith('http'))).toEqual([]);
  });
});
