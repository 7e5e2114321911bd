/** What the server says that it works on, so that a client knows which file to leave out should it end. */
import { describe, expect, it } from 'vitest';
import { Working } from '../../packages/language/src/server/working.ts';

function told(): { working: Working; said: (readonly string[])[] } {
  const said: (readonly string[])[] = [];
  const working = new Working();
  working.announceTo((uris) => said.push(uris));
  return { working, said };
}

describe('what is worked on', () => {
  it('is named before the work, and nothing after it', () => {
    const { working, said } = told();
    expect(working.on(['a'], () => said.length)).toBe(1);
    expect(said).toEqual([['a'], []]);
  });

  it('is nothing any more once the work has failed, now or later', async () => {
    const { working, said } = told();
    const fails = () => {
      throw new Error('no');
    };
    expect(() => working.on(['a'], fails)).toThrow('no');
    expect(said.at(-1)).toEqual([]);
    await expect(working.on(['b'], async () => fails())).rejects.toThrow('no');
    expect(said).toEqual([['a'], [], ['b'], []]);
  });

  it('is all of it while one piece of work waits or holds another', async () => {
    const { working, said } = told();
    let finish = () => {};
    const waits = working.on(['a'], () => new Promise<void>((resolve) => (finish = resolve)));
    working.on(['b', 'a'], () => working.on(['c'], () => {}));
    finish();
    await waits;
    expect(said).toEqual([['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b'], ['a'], []]);
  });

  it('is told to nobody who has not asked', () => {
    expect(new Working().on(['a'], () => 1)).toBe(1);
  });
});
