/** Markdown read by a renderer that allows HTML and links bare addresses: text stays text in every kind of place. */
import { compareAssessments, comparedStrategy, visible } from '@headpin/core';
import { explainableNames, explainName } from '@headpin/core/explain/index.ts';
import { renderMarkdown } from '@headpin/report';
import { changesMarkdown } from '@headpin/report/changes/index.ts';
import { pinsDiagram } from '@headpin/report/changes/pins-diagram.ts';
import { code, coded, documentOf, heading, link, list, md, table } from '@headpin/report/markdown/writer.ts';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { markdownFormat } from '../../packages/cli/src/check/formats/markdown.ts';
import * as editor from '../../packages/language/src/text/markdown.ts';
import { corpus, titled } from './corpus.ts';
import { checkOf, harmless, openWith } from './strategies.ts';

const renderer = new MarkdownIt({ html: true, linkify: true });
// The editor links no address without a scheme.
const hoverRenderer = new MarkdownIt({ html: true, linkify: true });
hoverRenderer.linkify.add('//', null);
type Token = ReturnType<typeof renderer.parse>[number];

const tokensOf = (source: string, by = renderer): Token[] => by.parse(source, {}).flatMap((token) => [token, ...(token.children ?? [])]);
const isText = ({ type }: Token): boolean => ['text', 'text_special', 'softbreak', 'inline'].includes(type);

/** The tree without its texts: kinds, levels, and where links lead. */
const shapeOf = (source: string, by = renderer): string[] =>
  tokensOf(source, by)
    .filter((token) => !isText(token))
    .map((token) =>
      `${token.type} ${token.tag} ${token.type === 'html_block' || token.type === 'html_inline' ? token.content : (token.attrGet('href') ?? '')}`.trim(),
    );

/** What a reader reads. */
const textOf = (source: string): string =>
  tokensOf(source)
    .filter(({ type }) => ['text', 'text_special', 'code_inline', 'fence', 'softbreak'].includes(type))
    .map(({ type, content }) => (type === 'softbreak' ? ' ' : content))
    .join('');
const squeezed = (text: string): string => text.replaceAll('\u200b', '').replace(/\s+/g, '');
/** As it stands on one line: hidden characters as their codes, line breaks and tabs as blanks. */
const shown = (text: string): string => squeezed(visible(text.replace(/[\t\r\n\u0085\u2028\u2029]+/g, ' ')));

const cases = titled(corpus());
const anchor = 'https://headpin.test/x';

/** Every kind of place in Markdown for pull requests, with the text in it. */
const places: Readonly<Record<string, (text: string) => string>> = {
  'a paragraph': (text) => documentOf([md`${text}`]),
  'the middle of a paragraph': (text) => documentOf([md`before ${text} behind`]),
  'strong text': (text) => documentOf([md`**x${text}x**`]),
  'a heading': (text) => documentOf([heading(3, text)]),
  'a list': (text) => documentOf([list([text, text])]),
  'a cell of a table': (text) =>
    documentOf([
      table(
        ['Head', '>Figure'],
        [
          [text, text],
          [text, 'x'],
        ],
      ),
    ]),
  'a link': (text) => documentOf([md`x ${link(text, anchor)} x`]),
  'a message with code': (text) => documentOf([coded(`Expected \`x\` here, found ${text.replaceAll('`', "'")}. More.`)]),
};

describe.each(Object.entries(places))('in Markdown for pull requests, as %s,', (_, write) => {
  const wanted = shapeOf(write(harmless));
  it.each(cases)('text stays text: %s', (_name, text) => {
    const source = write(text);
    // Blank text and spaces at the ends mean nothing anywhere.
    if (visible(text).trim() === '') return;
    expect(shapeOf(source)).toEqual(wanted);
  });
});

describe('what a host looks for in the finished text', () => {
  it.each(cases)('is not in it: %s', (_, text) => {
    const read = textOf(documentOf([md`${text}`, md`x ${text} x`]));
    expect(read).not.toMatch(/@\w|#\d|GH-\d|:\/\/|\bwww\.|:[a-z+][\w+-]*:/i);
  });
});

describe('text is shown as it was written', () => {
  it.each(cases)('%s', (_, text) => expect(squeezed(textOf(md`x ${text}`.source))).toBe(`x${shown(text)}`));
});

describe('code', () => {
  it.each(cases)('ends where it should: %s', (_, text) => {
    const source = md`x ${code(text)} x`.source;
    expect(shapeOf(source).filter((one) => !one.startsWith('code_inline'))).toEqual(shapeOf('x'));
    expect(squeezed(textOf(source))).toBe(`x${shown(text)}x`);
  });
});

/** In the editor: Markdown that a hover shows. */
const hovers: Readonly<Record<string, (text: string) => string>> = {
  'a paragraph': (text) => editor.md`${text}`.source,
  'the middle of a paragraph': (text) => editor.md`before ${text} behind`.source,
  'strong text': (text) => editor.md`x ${editor.bold(`x${text}x`)}`.source,
  code: (text) => editor.md`x ${editor.code(text)}`.source,
  'a block of code': (text) => editor.codeBlock(text).source,
  'a sentence': (text) => editor.prose(`Found ${text.replaceAll('`', "'")} here.`).source,
  'a link': (text) => editor.md`x ${editor.link(text, anchor)}`.source,
  'a list': (text) => editor.bullets([editor.md`${text}`, editor.md`${text}`]).source,
  'a cell of a table': (text) => editor.table([{ title: text, figures: false }], [[text], [text]]).source,
};

describe.each(Object.entries(hovers))('in a hover, as %s,', (place, write) => {
  const wanted = shapeOf(write(harmless), hoverRenderer);
  it.each(cases)('text stays text: %s', (_name, text) => {
    if (visible(text).trim() === '') return;
    expect(shapeOf(write(text), hoverRenderer), place).toEqual(wanted);
  });
});

describe('the comment above a declaration', () => {
  const known = ['paragraph_open', 'paragraph_close', 'bullet_list_open', 'bullet_list_close', 'list_item_open', 'list_item_close'];
  it.each(cases)('keeps its paragraphs and lists in a hover, and nothing else: %s', (_, text) => {
    const kinds = tokensOf(editor.textLines(text).source, hoverRenderer)
      .filter((token) => !isText(token))
      .map(({ type }) => type);
    expect(kinds.filter((kind) => !known.includes(kind))).toEqual([]);
  });
});

describe('whole documents', () => {
  const plain = openWith(harmless);
  const options = { locate: plain.project.locate.bind(plain.project) };
  const kindsOf = (source: string): string[] => [
    ...new Set(
      tokensOf(source)
        .filter((token) => !isText(token))
        .map(({ type, tag }) => `${type} ${tag}`),
    ),
  ];
  const linksOf = (source: string): string[] => tokensOf(source).flatMap((token) => token.attrGet('href') ?? token.attrGet('src') ?? []);
  const htmlOf = (source: string): string[] =>
    tokensOf(source).flatMap(({ type, content }) => (type.startsWith('html') ? content.trim() : []));
  const isOwn = (address: string): boolean => /^(?:https:\/\/github\.com\/headpin\/|strategy\.headpin#L\d+$)/.test(address);

  it.each(cases)('%s', (_, text) => {
    const opened = openWith(text);
    const locate = opened.project.locate.bind(opened.project);
    const report = renderMarkdown(opened.assessment, { locate });
    const check = markdownFormat(checkOf(opened, text));
    const comparison = compareAssessments(plain.assessment, opened.assessment);
    const mapped = { locate, edits: opened.project.edits.bind(opened.project) };
    const output = comparedStrategy({ name: text, folder: text }, comparison, mapped, mapped);
    const changes = changesMarkdown([{ title: text, comparison, output, before: plain.assessment, after: opened.assessment } as never], {
      before: text,
      after: text,
    });
    for (const source of [report, check]) {
      expect(htmlOf(source)).toEqual([]);
      expect(linksOf(source).filter((address) => !isOwn(address))).toEqual([]);
      expect(kindsOf(source).filter((kind) => !known.includes(kind))).toEqual([]);
    }
    expect(linksOf(changes).filter((address) => !isOwn(address))).toEqual([]);
    expect(
      htmlOf(changes).filter((html) => !/^(?:<details>\n<summary>[\w ]+<\/summary>|<\/details>|<!-- headpin-review -->)$/.test(html)),
    ).toEqual([]);
    expect(kindsOf(changes).filter((kind) => ![...known, 'html_block ', 'fence code'].includes(kind))).toEqual([]);
  });

  const reference = renderMarkdown(plain.assessment, options) + markdownFormat(checkOf(plain, harmless));
  const known = [...kindsOf(reference), 'code_inline code', 'em_open em', 'em_close em'].filter((kind) => !kind.startsWith('em_'));

  it('explanations say names and texts as text', () => {
    for (const { text } of corpus('markdown', 'html')) {
      const { assessment } = openWith(text);
      for (const name of explainableNames(assessment)) {
        for (const { summary } of explainName(assessment, name))
          expect(shapeOf(editor.prose(summary).source, hoverRenderer).filter((one) => /link|image|html/.test(one))).toEqual([]);
      }
    }
  });
});

describe('a diagram of the bowling alley', () => {
  const pin = (name: string) => ({ from: name, to: `${name}2`, before: undefined, after: { path: 'A', bridge: name } });
  it.each(cases)('has the lines that Headpin wrote: %s', (_, text) => {
    const lines = (pinsDiagram([pin(text) as never]) ?? '').split('\n');
    expect(lines).toHaveLength(5);
    for (const line of lines.slice(1, 3)) expect(line).toMatch(/^ {2}s\d\["[\p{L}\p{N} ,.:?_#;-]*"\]$/u);
    expect(lines[3]).toMatch(/^ {2}s0 -->\|"[\p{L}\p{N} ,.:?_#;-]*"\| s1$/u);
  });
});
