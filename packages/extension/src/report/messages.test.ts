import { describe, expect, it } from 'vitest';
import { changesState, messageFromPage, panelState } from './messages.ts';

const reveal = { type: 'reveal', file: 'file:///s/a.headpin', line: 3, character: 0 };

describe('a message from the page', () => {
  it('is taken where it has the shape of one', () => {
    expect(messageFromPage({ type: 'ready', more: 1 })).toEqual({ type: 'ready' });
    expect(messageFromPage({ ...reveal, more: 1 })).toEqual(reveal);
    expect(messageFromPage({ ...reveal, side: 'after' })).toEqual(reveal);
    expect(messageFromPage({ ...reveal, side: 'before' })).toEqual({ ...reveal, side: 'before' });
    expect(messageFromPage({ ...reveal, was: 'file:///s/old.headpin' })).toEqual({ ...reveal, was: 'file:///s/old.headpin' });
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
    { ...reveal, side: 'base' },
    { ...reveal, was: 7 },
    { ...reveal, was: 'x'.repeat(5000) },
    { ...reveal, side: null },
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

  it('names the strategy and the revision of a page about changes', () => {
    const state = { folder: 'file:///s', revision: '1f3c2ab', label: 'the start of this branch' };
    expect(changesState({ ...state, scroll: 12 })).toEqual(state);
    expect(changesState({ folder: 'file:///s', revision: 'HEAD', label: 7 })).toEqual({ folder: 'file:///s', revision: 'HEAD' });
  });

  it.each([undefined, null, 'HEAD', {}, { folder: 'file:///s' }, { folder: 1, revision: 'HEAD' }, { folder: 'x', revision: '' }])(
    'is no page about changes where it is %j',
    (data) => {
      expect(changesState(data)).toBeUndefined();
    },
  );

  it('is dropped where a revision or an address has no end', () => {
    expect(changesState({ folder: 'file:///s', revision: 'x'.repeat(1001) })).toBeUndefined();
    expect(changesState({ folder: 'x'.repeat(5000), revision: 'HEAD' })).toBeUndefined();
  });
});
