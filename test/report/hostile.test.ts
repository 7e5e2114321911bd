import { renderHtml, renderMarkdown, renderScoreboardSvg } from '@headpin/report';
import { describe, expect, it } from 'vitest';
import { assessText } from './assessed.ts';
import { hostileStrategy, hostileText } from './hostile.ts';
import { attributeNamesOf, attributesOf, tagsOf, visibleText } from './markup.ts';

const allowedTags = [
  'html',
  'head',
  'meta',
  'title',
  'style',
  'body',
  'a',
  'div',
  'header',
  'h1',
  'h2',
  'h3',
  'h4',
  'p',
  'nav',
  'ul',
  'ol',
  'li',
  'main',
  'section',
  'details',
  'summary',
  'footer',
  'em',
  'b',
  'span',
  'blockquote',
  'dl',
  'dt',
  'dd',
  'table',
  'caption',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'code',
  'svg',
  'g',
  'rect',
  'circle',
  'line',
  'path',
  'polyline',
  'text',
  'tspan',
  'desc',
];

describe('text of a file', () => {
  const { assessment, file, preview } = assessText(hostileStrategy, 'javascript:alert(1)/"><script>.headpin');

  it.each([
    ['a file', file],
    ['the preview', preview],
  ])('stays text in %s', (_, options) => {
    const html = renderHtml(assessment, options);
    expect([...new Set(tagsOf(html))].filter((tag) => !allowedTags.includes(tag))).toEqual([]);
    expect(attributeNamesOf(html).filter((name) => name.startsWith('on') || name === 'style' || name === 'srcdoc')).toEqual([]);
    expect(html).not.toMatch(/<script|<img|<!--/i);
  });

  it('is shown as it was written', () => {
    const text = visibleText(renderHtml(assessment, file));
    expect(text.split(hostileText).length).toBeGreaterThan(20);
  });

  it('never becomes an address that runs', () => {
    const addresses = attributesOf(renderHtml(assessment, file), 'href');
    const schemes = addresses.flatMap((address) => /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1] ?? []);
    expect([...new Set(schemes)]).toEqual(['https']);
    expect(addresses.some((address) => address.startsWith('javascript%3Aalert(1)/%22%3E%3Cscript%3E.headpin#L'))).toBe(true);
  });

  it('stays text in Markdown: no HTML, no image, no link but our own', () => {
    const markdown = renderMarkdown(assessment, file);
    expect(markdown).not.toMatch(/(?<!\\)<(?!javascript%3Aalert|https:\/\/github\.com\/headpin\/)/);
    expect(markdown).not.toMatch(/(?<!\\)!\[/);
    const own = /\]\(<(javascript%3Aalert\(1\)\/%22%3E%3Cscript%3E\.headpin#L\d+|https:\/\/github\.com\/headpin\/[\w/.-]+)>\)/g;
    expect(markdown.replace(own, '')).not.toMatch(/(?<!\\)\]\(/);
  });

  it('stays text in the image', () => {
    const svg = renderScoreboardSvg(assessment);
    expect([...new Set(tagsOf(svg))].sort()).toEqual(['desc', 'rect', 'style', 'svg', 'text', 'title']);
    expect(attributeNamesOf(svg).filter((name) => name.startsWith('on'))).toEqual([]);
  });

  it('shows characters that nobody can read as their codes', () => {
    const { assessment: odd, file: options } = assessText('strategy Odd "a\u0000b\u0007c\uD800d" { stage: chasm }');
    for (const output of [renderHtml(odd, options), renderScoreboardSvg(odd)])
      expect(output).toContain('a&lt;U+0000&gt;b&lt;U+0007&gt;c&lt;U+D800&gt;d');
    expect(renderMarkdown(odd, options)).toContain('a\\<U\\+0000\\>b\\<U\\+0007\\>c\\<U\\+D800\\>d');
  });
});
