import { describe, expect, it } from 'vitest';
import { messageFromPage, panelState } from './messages.ts';

const reveal = { type: 'reveal', file: 'file:///s/a.headpin', line: 3, character: 0 };

describe('a message from the page', () => {
  it('is taken where it has the shape of one', () => {
    expect(messageFromPage({ type: 'ready', more: 1 })).toEqual({ type: 'ready' });
    expect(messageFromPage({ ...reveal, more: 1 })).toEqual(reveal);
  });

  it.each([
    undefined,
    null,
    'reveal',
    [],
    { type: 'open' },
    { ...reveal, file: 7 },
    { ...reveal, file: 'x'.repeat(5000) },
    { ...reveal, line: -1 },
    { ...reveal, line: 1.5 },
    { ...reveal, character: '0' },
    { ...reveal, character: Number.NaN },
  ])('is dropped where it is %j', (data) => {
    expect(messageFromPage(data)).toBeUndefined();
  });
});

describe('what a reloaded window kept', () => {
  it('is taken where it has the shape, whatever else the page kept', () => {
    expect(panelState({ uri: 'file:///s', locked: true, scroll: 12 })).toEqual({ uri: 'file:///s', locked: true });
  });

  it.each([undefined, null, 1, {}, { uri: 1, locked: true }, { uri: 'x' }])('is dropped where it is %j', (data) => {
    expect(panelState(data)).toBeUndefined();
  });
});
