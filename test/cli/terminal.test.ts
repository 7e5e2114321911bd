import { describe, expect, it } from 'vitest';
import { jsonText, visible, visibleLines } from '../../packages/cli/src/terminal/escape.ts';
import { codeFrame } from '../../packages/cli/src/terminal/frame.ts';
import { createPage } from '../../packages/cli/src/terminal/output.ts';
import { paint, wantsColour } from '../../packages/cli/src/terminal/paint.ts';
import { clipped, padded, widthOf, wrapped } from '../../packages/cli/src/terminal/width.ts';

/** The frame of the part of a line that stands between the two marks. */
function frame(marked: string, width = 60): string[] {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const line = marked.replace(/[«»]/g, '');
  const range = { start: { line: 0, character: start }, end: { line: 0, character: end } };
  const page = createPage({ colour: false, width: 100 });
  for (const parts of codeFrame([line], range, { width, style: 'red', before: 1, gutter: 2 })) page.line(...parts);
  return page.text().trimEnd().split('\n');
}

describe('code frames', () => {
  it('put carets under what is meant', () => {
    expect(frame('  stage: «chasn»')).toEqual([' 1 │   stage: chasn', '   │          ^^^^^']);
  });

  it('count columns as a terminal does: tabs, wide letters, emoji, accents of their own', () => {
    expect(frame('\tstage: «x»')).toEqual([' 1 │     stage: x', '   │            ^']);
    expect(frame('"日本語" «x»')).toEqual([' 1 │ "日本語" x', '   │          ^']);
    expect(frame('"👩‍👩‍👧 e\u0301" «日本»')).toEqual([' 1 │ "👩‍👩‍👧 e\u0301" 日本', '   │        ^^^^']);
  });

  it('stand behind the line where something is missing at its end', () => {
    expect(frame('segment A«»')).toEqual([' 1 │ segment A', '   │          ^']);
  });

  it('mark a hidden character by its code', () => {
    expect(frame('a«\u202e»b')).toEqual([' 1 │ a<U+202E>b', '   │  ^^^^^^^^']);
  });

  it('cut a long line so that the place is inside', () => {
    const [line = '', carets = ''] = frame(`${'x'.repeat(200)}«here»${'y'.repeat(200)}`, 40);
    expect(line).toHaveLength(' 1 │ '.length + 40);
    expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('here');
  });

  it('show the line before, unless it says nothing', () => {
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 1 } };
    const linesOf = (lines: string[]) => codeFrame(lines, range, { width: 40, style: 'red', before: 1, gutter: 2 }).length;
    expect(linesOf(['', 'stage: chasm', 'x'])).toBe(3);
    expect(linesOf(['', '  }', 'x'])).toBe(2);
  });
});

describe('widths', () => {
  it('are those of a terminal', () => {
    expect(['abc', '日本', 'e\u0301', '👍🏽', '❤️', '🇫🇮', 'Ａ', '한국'].map(widthOf)).toEqual([3, 4, 1, 2, 2, 2, 2, 4]);
  });

  it('pad, clip and wrap', () => {
    expect(padded('日本', 6)).toBe('日本  ');
    expect(padded('7', 3, 'left')).toBe('  7');
    expect(clipped('abcdef', 4)).toBe('abc…');
    expect(clipped('日本語', 4)).toBe('日…');
    expect(wrapped('one two  three', 7)).toEqual(['one two', 'three']);
    expect(wrapped('incomprehensible to', 7)).toEqual(['incomprehensible', 'to']);
    expect(wrapped('', 7)).toEqual(['']);
  });
});

describe('escaping', () => {
  const hostile = 'a\u001b[2Jb\u0007\u009bc\u202ed\u200be\u{e0041}f\r\n\t\ud800';

  it('shows what could steer a terminal as its code', () => {
    expect(visible(hostile)).toBe('a<U+001B>[2Jb<U+0007><U+009B>c<U+202E>d<U+200B>e<U+E0041>f<U+000D><U+000A><U+0009><U+D800>');
    expect(visibleLines('a\u001bb\n\tc')).toBe('a<U+001B>b\n\tc');
  });

  it('leaves readable text alone', () => {
    const text = 'Ünïcode, 日本, 👩‍👩‍👧, “quotes” – and naïve';
    expect(visible(text)).toBe(text);
  });

  it('keeps JSON the same value', () => {
    expect(JSON.parse(jsonText({ [hostile]: hostile }))).toEqual({ [hostile]: hostile });
    expect(jsonText(hostile)).not.toMatch(/[^\x20-\x7e]/);
  });

  it('happens before colours are added', () => {
    const page = createPage({ colour: true, width: 80 });
    page.line(paint('red', 'x\u001b[0m'), ' y\u001b');
    expect(page.text()).toBe('\u001b[31mx<U+001B>[0m\u001b[0m y<U+001B>\n');
  });
});

describe('colours', () => {
  it.each([
    [{ isTerminal: true }, true],
    [{ isTerminal: false }, false],
    [{ isTerminal: true, noColour: true }, false],
    [{ isTerminal: true, env: { NO_COLOR: '1' } }, false],
    [{ isTerminal: true, env: { NO_COLOR: '' } }, true],
    [{ isTerminal: true, env: { TERM: 'dumb' } }, false],
    [{ isTerminal: false, env: { FORCE_COLOR: '1' } }, true],
    [{ isTerminal: true, env: { FORCE_COLOR: '0' } }, false],
    [{ isTerminal: false, env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, false],
    [{ isTerminal: false, noColour: true, env: { FORCE_COLOR: '1' } }, false],
  ])('%j', (given, wanted) => {
    expect(wantsColour({ noColour: false, env: {}, ...given })).toBe(wanted);
  });
});
