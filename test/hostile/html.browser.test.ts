/**
 * Reports and pages about changes in Chromium, with every text of the corpus in every place. The page they are put into has
 * no content policy, so that whatever could run or ask for something does so.
 */
import { compareAssessments, comparedStrategy } from '@headpin/core';
import { visibleLines } from '@headpin/core/format/visible.ts';
import { renderHtml, renderScoreboardSvg, renderSections } from '@headpin/report';
import { changesHtml } from '@headpin/report/changes/index.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../report/chromium.ts';
import { corpus } from './corpus.ts';
import { harmless, type Opened, openWith } from './strategies.ts';

let browser: Browser;
let page: Page;
const asked: string[] = [];
const plain = openWith(harmless);

/** What the browser makes of a page: its elements, each with its attributes, the addresses in it, and the text. */
interface Seen {
  readonly kinds: readonly string[];
  readonly addresses: readonly string[];
  readonly text: string;
  readonly hit: boolean;
}

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === 'http://page.test/')
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><meta charset="utf-8"><body></body>' });
    asked.push(url);
    return route.abort();
  });
  await page.goto('http://page.test/');
}, 60_000);
afterAll(() => browser?.close());

/** Puts the page live into the document, lets events happen, and reads what came of it. */
const seenIn = (html: string): Promise<Seen> =>
  page.evaluate(async (source) => {
    const holder = document.createElement('div');
    const parsed = new DOMParser().parseFromString(source, 'text/html');
    holder.innerHTML = parsed.body.innerHTML;
    const title = parsed.title;
    document.body.replaceChildren(holder);
    await new Promise((resolve) => setTimeout(resolve, 0));
    for (const element of holder.querySelectorAll<HTMLElement>('[autofocus], [onfocus], [onmouseover]')) {
      element.focus();
      element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    }
    const elements = [...parsed.querySelectorAll('*')];
    return {
      kinds: [...new Set(elements.flatMap((one) => [one.localName, ...[...one.attributes].map(({ name }) => `${one.localName} ${name}`)]))],
      addresses: [
        ...new Set(
          elements.flatMap((one) =>
            ['href', 'src', 'action', 'xlink:href', 'data', 'srcset', 'poster'].flatMap((name) => one.getAttribute(name) ?? []),
          ),
        ),
      ],
      text: `${title} ${holder.textContent}`,
      hit: 'hit' in window,
    };
  }, html);

const locate = ({ project }: Opened) => project.locate.bind(project);

function changesOf(opened: Opened, text: string): string {
  const comparison = compareAssessments(plain.assessment, opened.assessment);
  const places = { locate: locate(opened), edits: opened.project.edits.bind(opened.project) };
  const output = comparedStrategy({ name: text, folder: text }, comparison, places, places);
  return changesHtml([{ title: text, comparison, output, before: plain.assessment, after: opened.assessment } as never], {
    before: text,
    after: text,
  });
}

const pages: Readonly<Record<string, (opened: Opened, text: string) => string>> = {
  'the report': (opened) => renderHtml(opened.assessment, { mode: 'file', locate: locate(opened) }),
  'the preview': (opened) =>
    renderSections(opened.assessment, { mode: 'preview', nonce: 'bm9uY2U', locate: locate(opened) })
      .map(({ html }) => html)
      .join('\n'),
  'the scoreboard': (opened) => renderScoreboardSvg(opened.assessment),
  'the changes': changesOf,
};

const squeezed = (text: string): string => text.replace(/\s+/g, '');
const isOwn = (address: string): boolean => /^(?:https:\/\/github\.com\/headpin\/|strategy\.headpin#L\d+$|#[\w-]*$)/.test(address);

describe.each(Object.keys(pages))('in %s', (name) => {
  const render = pages[name]!;
  it('no text runs, adds an element or an attribute, or asks for something; each is shown as it was written', async () => {
    const known = new Set<string>();
    for (const text of [harmless, 'another plain text, and a longer one?', '5'])
      for (const kind of (await seenIn(render(openWith(text), text))).kinds) known.add(kind);
    for (const { class: group, what, text } of name === 'the preview'
      ? corpus('html', 'svg', 'hidden', 'json', 'xml', 'markdown', 'unicode')
      : corpus('html', 'svg')) {
      const title = `${group}: ${what}`;
      const { kinds, addresses, text: read, hit } = await seenIn(render(openWith(text), text));
      expect([title, kinds.filter((kind) => !known.has(kind))]).toEqual([title, []]);
      expect([title, addresses.filter((address) => !isOwn(address)), hit, asked]).toEqual([title, [], false, []]);
      // An image cuts what is too wide for it, and a table of changes what is too long.
      if (name === 'the report' || name === 'the preview')
        expect([title, squeezed(read).includes(squeezed(visibleLines(text.replace(/\r\n?/g, '\n'))))]).toEqual([title, true]);
    }
  }, 120_000);
});
