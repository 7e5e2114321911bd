import { describe, expect, it } from 'vitest';
import { leftOutThere } from './left-out-there.ts';

const latin = (path: string) => ({ path, why: 'is not UTF-8' });

describe('files that counted for nothing in the state compared with', () => {
  it('are named with the reason', () => {
    expect(leftOutThere([latin('old.headpin'), { path: 'ballots/mia.headpin', why: 'is no text file' }], 'HEAD (1f3c2ab)')).toBe(
      'old.headpin at HEAD (1f3c2ab) is not UTF-8, so it counts for nothing there. ballots/mia.headpin at HEAD (1f3c2ab) is no text file, so it counts for nothing there.',
    );
  });

  it('are counted where there are many', () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((name) => latin(`${name}.headpin`));
    expect(leftOutThere(many, 'v1')).toMatch(/^a\.headpin at v1 .* c\.headpin at v1 .* The same holds for 2 more files\.$/);
    expect(leftOutThere(many.slice(0, 4), 'v1')).toContain('for 1 more file.');
  });

  it('are those of the strategy alone', () => {
    expect(leftOutThere([latin('../other/old.headpin')], 'HEAD')).toBeUndefined();
    expect(leftOutThere([], 'HEAD')).toBeUndefined();
  });
});
