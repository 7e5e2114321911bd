/** Whatever a file, a name or a path says, the terminal and the log of a build see text and Headpin's own colours. */
import { compareAssessments, comparedStrategy, longestWord, shortened, visible } from '@headpin/core';
import { displayWidth } from '@headpin/language';
import { describe, expect, it } from 'vitest';
import { printCompact } from '../../packages/cli/src/check/compact.ts';
import { printPretty } from '../../packages/cli/src/check/pretty.ts';
import { printPair } from '../../packages/cli/src/diff/pretty.ts';
import { printScore } from '../../packages/cli/src/score/pretty.ts';
import { createPage, type Page } from '../../packages/cli/src/terminal/output.ts';
import { corpus } from './corpus.ts';
import { checkOf, harmless, openWith } from './strategies.ts';
import { commandsIn, steering } from './terminal.ts';

const printed = (print: (page: Page) => void, colour: boolean, width = 100, wraps = false): string => {
  const page = createPage({ colour, width, wraps });
  print(page);
  return page.text();
};
const plain = openWith(harmless);
const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** Classes that are about terminals and widths; the others pass through the same page. */
const scored = ['terminal', 'runner', 'hidden', 'unicode'];

describe('a name of 10,000 characters', () => {
  it('is cut with an ellipsis wherever the terminal names it', () => {
    const name = 'x'.repeat(10_000);
    const names = { segment: name, scenario: name, criterion: name, rater: name, need: name, part: name, partner: name };
    const opened = openWith(harmless, names);
    const given = checkOf(opened, `Expected \`y\`, found \`${name}\`.`, 's.headpin');
    const strategies = given.strategies.map((one) => ({
      ...one,
      missedScore: undefined,
      output: { ...one.output, name, folder: 'folder' },
    }));
    const check = { ...given, strategies, linesOf: () => ['x'] };
    const outputs: ((page: Page) => void)[] = [
      (page) => printPretty(check, page),
      (page) => printCompact(check, page),
      (page) => printScore(opened.view, opened.assessment, page),
    ];
    for (const print of outputs) {
      const output = printed(print, false);
      expect(output).toContain(`${'x'.repeat(20)}`);
      expect(output).toContain('x…');
      expect(Math.max(...(output.match(/x+/g) ?? []).map((run) => run.length))).toBeLessThan(longestWord);
    }
  });
});

describe.each(corpus().map((one) => [`${one.class}: ${one.what}`, one.text, one.class] as const))('%s', (_, text, group) => {
  const opened = openWith(text);
  const check = checkOf(opened, text);
  const comparison = compareAssessments(plain.assessment, opened.assessment);
  const places = { locate: opened.project.locate.bind(opened.project), edits: opened.project.edits.bind(opened.project) };
  const output = comparedStrategy({ name: text, folder: text }, comparison, places, places);
  const pair = { title: text, comparison, output, before: plain.assessment, after: opened.assessment };
  const named = { ...opened.view, name: text, folder: text };
  const outputs: readonly (readonly [string, (page: Page) => void])[] = [
    ['check', (page) => printPretty(check, page)],
    ['check, compact', (page) => printCompact(check, page)],
    ['diff', (page) => printPair(pair, { before: text, after: text }, page)],
    ...(scored.includes(group) ? [['score', (page: Page) => printScore(named, opened.assessment, page)] as const] : []),
  ];

  it('steers no terminal and no runner', () => {
    for (const [name, print] of outputs) {
      const [coloured, plainly] = [printed(print, true), printed(print, false)];
      expect([name, steering(coloured), steering(plainly)]).toEqual([name, [], []]);
      expect([name, commandsIn(coloured), commandsIn(plainly)]).toEqual([name, [], []]);
    }
  });

  it('is shown as it was written, hidden characters as their codes, without end only up to the cut', () => {
    const shown = squeezed(visible(shortened(text))).replace('…', '');
    const output = squeezed(printed((page) => printCompact(check, page), false));
    expect(output.replaceAll('<U+003A>', ':').replaceAll('<U+0023>', '#')).toContain(shown);
  });

  it('fits a terminal of 60 columns', () => {
    for (const [name, print] of outputs) {
      const wrapped = printed(print, true, 60, true);
      expect([name, steering(wrapped)]).toEqual([name, []]);
      const lines = wrapped.replace(/\u001b\[[\d;]*m/g, '').split('\n');
      expect([name, lines.filter((line) => displayWidth(line) > 60)]).toEqual([name, []]);
    }
  });
});
