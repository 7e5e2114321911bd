/** What a page in the editor says is checked: it shows other people's text, and its messages are taken only in their own shape. */
import { describe, expect, it } from 'vitest';
import { messageFromPage, panelState } from '../../packages/extension/src/report/messages.ts';
import { belongsTo, type ReportSections } from '../../packages/extension/src/report/source.ts';
import { corpus, hostileNames, titled } from './corpus.ts';

const reveal = { type: 'reveal', file: 'file:///s/a.headpin', line: 3, character: 0 };
const inherited = Object.create(reveal) as object;
const throwing = new Proxy({}, { has: () => true, get: (_, key) => (key === 'type' ? 'open' : 7) });
const nonsense: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 7],
  ['a text', 'reveal'],
  ['a list', ['reveal']],
  ['a function', () => reveal],
  ['an empty object', {}],
  ['an object without a prototype', Object.create(null)],
  ['a kind that is none', { ...reveal, type: 'open' }],
  ['a kind that every object has', { ...reveal, type: 'toString' }],
  ['a kind that is an object', { ...reveal, type: { toString: () => 'reveal' } }],
  ['a proxy', throwing],
  ['a file that is an object', { ...reveal, file: { toString: () => 'file:///etc/passwd' } }],
  ['a file without end', { ...reveal, file: 'x'.repeat(100_000) }],
  ['a line as a text', { ...reveal, line: '3' }],
  ['a line below 0', { ...reveal, line: -1 }],
  ['half a line', { ...reveal, line: 0.5 }],
  ['a line without end', { ...reveal, line: Number.POSITIVE_INFINITY }],
  ['a line beyond counting', { ...reveal, line: 2 ** 60 }],
  ['no line', { type: 'reveal', file: reveal.file }],
  ['a character that is none', { ...reveal, character: Number.NaN }],
  ['a side that is none', { ...reveal, side: 'hostile' }],
  ['settings for every object', JSON.parse('{"__proto__":{"type":"ready"},"constructor":{"prototype":{"polluted":true}}}')],
];

describe('a message from a page', () => {
  it.each(nonsense)('is dropped where it is %s', (_, data) => {
    const message = messageFromPage(data);
    expect(message?.type === 'ready' ? undefined : message).toBeUndefined();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it.each([...titled(corpus()), ...hostileNames.map((name): [string, string] => [name.slice(0, 30), name])])(
    'of a kind that is a text is dropped: %s',
    (_, text) => {
      expect(messageFromPage({ ...reveal, type: text })).toBeUndefined();
      expect(messageFromPage({ ...reveal, line: text })).toBeUndefined();
      // An address is compared with those of the strategy before anything is opened; here it is only carried.
      expect(messageFromPage({ ...reveal, file: text })).toEqual(text.length > 4096 ? undefined : { ...reveal, file: text });
    },
  );

  it('carries nothing beyond its own shape', () => {
    expect(Object.keys(messageFromPage({ ...reveal, command: 'workbench.action.quit', html: '<b>' }) ?? {}).sort()).toEqual([
      'character',
      'file',
      'line',
      'type',
    ]);
    expect(messageFromPage(inherited)).toEqual(reveal);
  });
});

describe('a place that a page asks for', () => {
  const report = { folder: 'file:///plans/s' } as ReportSections;
  const document = { toString: () => 'file:///plans/s/a.headpin' } as Parameters<typeof belongsTo>[1];

  it('is opened where it lies in the folder of the strategy', () => {
    expect(
      ['file:///plans/s/a.headpin', 'file:///plans/s/ballots/ana.headpin', 'file:///plans/s/a..b.headpin'].every((file) =>
        belongsTo(report, document, file),
      ),
    ).toBe(true);
  });

  it.each([
    'file:///plans/s/../../etc/passwd',
    'file:///plans/s/%2e%2e/%2E%2E/etc/passwd',
    'file:///plans/s/x%2f..%2f..%2fetc/passwd',
    'file:///plans/s/..\\..\\x',
    'file:///plans/s/..',
    'file:///plans/stolen/a.headpin',
    'file:///etc/passwd',
    'command:workbench.action.quit',
    'http://hostile.test/a.headpin',
    '',
    ...corpus('paths').map(({ text }) => text),
  ])('is not where it is %j', (file) => expect(belongsTo(report, document, file)).toBe(false));
});

describe('what a page kept over a reload', () => {
  it.each(nonsense)('is dropped where it is %s', (_, data) => expect(panelState(data)).toBeUndefined());
});
