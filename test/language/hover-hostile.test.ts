/** Text of a file stays text: in a hover it becomes no link, image, heading, table or HTML, and ends no block. */
import { describe, expect, it } from 'vitest';
import { HoverRequest, type MarkupContent } from 'vscode-languageserver';
import { code, link, md, prose, textLines } from '../../packages/language/src/text/markdown.ts';
import { openEditor } from './harness.ts';

const hostile: readonly (readonly [what: string, text: string, rendered: string])[] = [
  ['HTML', '<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
  ['an entity', '&lt;b&gt;', '\\&lt;b\\&gt;'],
  ['a link', '[click](https://evil.example)', '\\[click\\](https\\://evil.example)'],
  ['a command link', '[run](command:workbench.action.quit)', '\\[run\\](command:workbench.action.quit)'],
  ['an image', '![x](//evil.example/x.png)', '!\\[x\\](//evil.example/x.png)'],
  ['a bare address', 'see https://evil.example and www.evil.example', 'see https\\://evil.example and www\\.evil.example'],
  ['a mail address', 'root@evil.example', 'root\\@evil.example'],
  ['emphasis', '**bold** _it_ ~~gone~~ `code`', '\\*\\*bold\\*\\* \\_it\\_ \\~\\~gone\\~\\~ \\`code\\`'],
  ['a cell of a table', 'a | b', 'a \\| b'],
  ['a heading', '# title', '\\# title'],
  ['a list', '- item', '\\- item'],
  ['a numbered list', '1. item', '1\\. item'],
  ['a backslash before a bracket', '\\[a](b)', '\\\\\\[a\\](b)'],
  ['a direction override', 'abc\u202Edef', 'abc\\<U+202E\\>def'],
  ['lines', 'a\n\n# b\r\nc', 'a  # b c'],
];

describe('what is filled into Markdown', () => {
  it.each(hostile)('%s', (_, text, rendered) => expect(md`${text}`.source).toBe(rendered));

  it('is a code span whatever ticks it holds', () => {
    expect(code('a `b` ``c``').source).toBe('``` a `b` ``c`` ```');
    expect(code('a\nb').source).toBe('`a b`');
  });

  it('keeps paragraphs and lists of a comment, and nothing else', () => {
    expect(textLines('One <b>\ntwo\n\n- [x](y)\n```\n# no').source).toBe('One \\<b\\>\ntwo\n\n- \\[x\\](y)\n\\`\\`\\`\n\\# no');
  });

  it('sets words between ticks as code in sentences of our own, and nothing else', () => {
    expect(prose('none named in `through`, [x](y) `<b>`').source).toBe('none named in `through`, \\[x\\](y) \\`\\<b\\>\\`');
  });

  it('cannot end the address of a link', () => {
    expect(link('a]b', 'file:///a>b\n').source).toBe('[a\\]b](<file:///a%3Eb%0A>)');
  });

  it('leaves plain sentences and figures as they are', () => {
    const text = 'Costs $1.5M–$2M per year: 40% (of 12) - more, #1 + 3.5!';
    expect(md`${text}`.source).toBe(text);
  });
});

const attack = '<script>alert(1)</script> [x](command:y) ![z](https://evil.example/z.png) www.evil.example';
const quoted = JSON.stringify(attack);

it.each([
  ['a title', `segment █A ${quoted} {}`],
  ['a comment', `// ${attack}\nsegment █A {}`],
  ['a property', `market alternative █A { limitation: ${quoted} response: ${quoted} }`],
  ['a question', `criterion █extra ${quoted} { low: ${quoted} high: ${quoted} }`],
  ['a reason to waive', `segment S { need N }\ncomponent █A { meets: N waived: ${quoted} }`],
  ['a finding', `strategy █T { beachhead: B }\nsegment B { geography: ${quoted} }`],
])('%s is inert', async (_, page) => {
  const editor = await openEditor(page.startsWith('strategy') ? page : `strategy T {}\n${page}`);
  const hover = await editor.ask(HoverRequest.type, editor.here);
  const { value } = hover!.contents as MarkupContent;
  expect(value).not.toMatch(/(?<!\\)<(?!file:|https:\/\/github\.com\/headpin)/);
  expect(value).not.toMatch(/(?<!\\)\](?!\(<(file:|https:\/\/github\.com\/headpin))/);
  expect(value).not.toMatch(/https?:\/\/evil|(?<!\\)www\.evil/);
});
