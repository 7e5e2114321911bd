/** Text as it comes: places are exact in the units of each reader, carets stand under what they mean, nothing hidden stays hidden. */
import { checkedStrategy } from '@headpin/core';
import { displayWidth, openProject } from '@headpin/language';
import { renderHtml, renderMarkdown } from '@headpin/report';
import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../packages/cli/src/check/checked.ts';
import { printCompact } from '../../packages/cli/src/check/compact.ts';
import { formats } from '../../packages/cli/src/check/formats/formats.ts';
import { printPretty } from '../../packages/cli/src/check/pretty.ts';
import { createPage, type Page } from '../../packages/cli/src/terminal/output.ts';
import { today } from './strategies.ts';
import { commandsIn } from './terminal.ts';

/** What is found of a rule in a file, and the whole check. */
function checked(text: string, rule = 'language/unknown-word') {
  const project = openProject([{ path: 's.headpin', text }]);
  const view = project.strategies[0]!;
  const assessment = project.assess(view, today);
  const whole = checkedStrategy(view, assessment, project);
  const findings = whole.findings.filter((finding) => finding.rule === rule);
  const result: CheckResult = {
    today,
    strategies: [{ output: { ...whole, findings }, assessment, missedScore: undefined, elsewhere: 0, known: 0, files: 1 }],
    summary: { files: 1, errors: 1, warnings: 0, infos: 0, silenced: 0 },
    linesOf: () => text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/),
    isAsked: () => true,
    threshold: { failOn: undefined, minScore: undefined },
  };
  return { findings, result, project, assessment };
}

const printed = (print: (page: Page) => void): string => {
  const page = createPage({ colour: false, width: 100 });
  print(page);
  return page.text();
};

/** A line with a word that is none behind some text; `before` in UTF-16 units, bytes of UTF-8 and columns of a terminal. */
const lines: readonly (readonly [what: string, before: string, units: number, bytes: number, columns: number])[] = [
  ['plain letters', 'abc', 3, 3, 3],
  ['accents of their own', 'e\u0301e\u0301', 4, 6, 2],
  ['letters of two bytes', 'äöü', 3, 6, 3],
  ['wide letters', '日本語', 3, 9, 6],
  ['letters of full width', 'ＡＢ', 2, 6, 4],
  ['astral letters', '𝒜𝒷', 4, 8, 2],
  ['wide astral letters', '𠮷', 2, 4, 2],
  ['a picture', '👍', 2, 4, 2],
  ['a picture of several characters', '👩\u200d👩\u200d👧', 8, 18, 2],
  ['a flag', '🇫🇮', 4, 8, 2],
  ['a heart that is a picture', '❤️', 2, 6, 2],
  ['letters from right to left', 'שלום', 4, 8, 4],
  ['a line separator, shown as its code', '\u2028', 1, 3, 8],
  ['an override, shown as its code', '\u202e', 1, 3, 8],
  ['a zero-width space, shown as its code', '\u200b', 1, 3, 8],
  ['a joiner between letters', 'ن\u200cم', 3, 7, 2],
];

describe('a place behind', () => {
  it.each(lines)('%s', async (_, before, units, bytes, columns) => {
    const head = 'product: "';
    const text = `strategy S {\n${head}${before}" stage: moon }`;
    const { findings, result } = checked(text);
    const start = head.length + units + '" stage: '.length;
    expect(findings[0]?.range).toEqual({ start: { line: 1, character: start }, end: { line: 1, character: start + 4 } });
    expect(printed((page) => printCompact(result, page))).toMatch(new RegExp(`^s\\.headpin:2:${start + 1}: error`));

    const region = (JSON.parse((await formats.sarif!())(result)) as Sarif).runs[0]!;
    expect(region.columnKind).toBe('utf16CodeUnits');
    expect(region.newlineSequences).toEqual(['\r\n', '\n', '\r']);
    expect(region.results[0]!.locations[0]!.physicalLocation.region).toMatchObject({
      startLine: 2,
      startColumn: start + 1,
      endColumn: start + 5,
    });

    const { diagnostics } = JSON.parse((await formats.rdjson!())(result)) as Rdjson;
    const inBytes = head.length + bytes + '" stage: '.length + 1;
    expect(diagnostics[0]!.location.range).toEqual({ start: { line: 2, column: inBytes }, end: { line: 2, column: inBytes + 4 } });

    const [annotation] = commandsIn((await formats.github!())(result));
    expect(annotation?.properties).toMatchObject({ line: '2', col: String(start + 1), endColumn: String(start + 5) });

    const frame = printed((page) => printPretty(result, page)).split('\n');
    const carets = frame.find((line) => /│ +\^+$/.test(line))!;
    const gutter = carets.indexOf('│') + 2;
    expect(carets.indexOf('^') - gutter).toBe(head.length + columns + '" stage: '.length);
    expect(carets.match(/\^/g)).toHaveLength(4);
    const shown = frame.find((line) => line.includes('moon'))!;
    expect(displayWidth(shown.slice(0, shown.indexOf('moon')))).toBe(carets.indexOf('^'));
  });

  it('a tab, which fills up to the next multiple of four', () => {
    const frame = printed((page) => printPretty(checked('strategy S {\n\tstage:\tmoon }').result, page)).split('\n');
    expect(frame.slice(2, 4)).toEqual(['   2 │     stage:  moon }', '     │             ^^^^']);
  });
});

interface Sarif {
  readonly runs: readonly {
    readonly columnKind: string;
    readonly newlineSequences: readonly string[];
    readonly results: readonly { readonly locations: readonly { readonly physicalLocation: { readonly region: object } }[] }[];
  }[];
}

interface Rdjson {
  readonly diagnostics: readonly { readonly location: { readonly range: object } }[];
}

describe('a line ends', () => {
  it.each([
    ['with LF', '\n'],
    ['with CRLF', '\r\n'],
    ['with CR', '\r'],
  ])('%s', (_, end) => {
    const { findings, result } = checked(`strategy S {${end}${end}  stage: moon${end}}`);
    expect(findings[0]?.range.start).toEqual({ line: 2, character: 9 });
    expect(printed((page) => printPretty(result, page))).toContain('   3 │   stage: moon\n     │          ^^^^\n');
  });

  it.each(['\u2028', '\u2029', '\u0085', '\u000b', '\f'])('not at %j', (character) => {
    expect(checked(`strategy S {${character}stage: moon }`).findings[0]?.range.start).toEqual({ line: 0, character: 20 });
  });
});

describe('a byte order mark at the start of a file', () => {
  it('belongs to no declaration and is no finding', () => {
    const { findings, assessment, project } = checked('\ufeffstrategy S { stage: moon }');
    expect(findings.map(({ range }) => range.start)).toEqual([{ line: 0, character: 20 }]);
    expect(project.locate(assessment.strategy.decision!.at).range.start).toEqual({ line: 0, character: 9 });
    expect(assessment.findings.map(({ rule }) => rule)).not.toContain('language/hidden-character');
  });
});

describe('what cannot be seen', () => {
  it.each([
    ['an override', '\u202e', 'U+202E'],
    ['an isolate', '\u2066', 'U+2066'],
    ['a mark of direction', '\u200f', 'U+200F'],
    ['a zero-width space', '\u200b', 'U+200B'],
    ['a joiner of words', '\u2060', 'U+2060'],
    ['a byte order mark within', '\ufeff', 'U+FEFF'],
    ['a tag', '\u{e0041}', 'U+E0041'],
    ['an escape', '\u001b', 'U+001B'],
    ['a control sequence of one character', '\u009b', 'U+009B'],
    ['a joiner that joins nothing', ' \u200d ', 'U+200D'],
  ])('%s has a warning at its place and is shown as its code in the terminal, the report and Markdown', (_, character, code) => {
    const text = `strategy S "a${character}b" {\n  stage: chasm\n}`;
    const { findings, result, project, assessment } = checked(text, 'language/hidden-character');
    const at = text.indexOf(character.replaceAll(' ', ''));
    expect(findings.map(({ range }) => range.start)).toEqual([{ line: 0, character: at }]);
    expect(findings[0]!.message).toContain(code);
    const locate = project.locate.bind(project);
    const outputs = [
      printed((page) => printPretty(result, page)),
      renderHtml(assessment, { mode: 'file', locate }).replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
      renderMarkdown(assessment, { locate }).replaceAll('\\', ''),
    ];
    for (const output of outputs) {
      expect(output).toContain(`<${code}>`);
      expect(output).not.toContain(character.replaceAll(' ', ''));
    }
  });
});
