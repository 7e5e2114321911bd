import { describe, expect, it } from 'vitest';
import { consistsOf, countWords, firstFollowed, firstOf, hasWordBeginning, isOneOf, wordsOf } from './text.ts';

describe('words', () => {
  it('go on over hyphens and leave punctuation out', () => {
    expect(wordsOf('A mid-size firm’s “R&D”, n/a.')).toEqual(['a', 'mid-size', 'firm', 's', 'r', '&', 'd', 'n', 'a']);
    expect(wordsOf('non‑breaking')).toEqual(['non-breaking']);
  });

  it('are counted as a reader counts them', () => {
    expect(countWords('Thirty days — of patent life, back!')).toBe(6);
    expect(countWords('  \n ')).toBe(0);
  });
});

describe('a text contains', () => {
  it('whole words only, whatever their case, as it writes them', () => {
    expect(firstOf('They are Dinosaurs.', ['dinosaur', 'dinosaurs'])).toBe('Dinosaurs');
    expect(firstOf('A flame retardant', ['lame'])).toBeUndefined();
    expect(firstOf('a joke-free day', ['joke'])).toBeUndefined();
  });

  it('the word that comes first, not the one that is listed first', () => {
    expect(firstOf('useless junk', ['junk', 'useless'])).toBe('useless');
  });

  it('phrases over any white space, but not over the end of a sentence', () => {
    expect(firstOf('For the Fortune\n  500', ['fortune 500'])).toBe('Fortune\n  500');
    expect(firstOf('We say no. Competition is strong.', ['no competition'])).toBeUndefined();
  });
});

describe('a text is', () => {
  it('one of the words, punctuation at the ends left out', () => {
    expect(isOneOf('None.', ['none', 'n/a'])).toBe(true);
    expect(isOneOf('N/A', ['none', 'n/a'])).toBe(true);
    expect(isOneOf('none of the above', ['none'])).toBe(false);
  });
});

describe('a text consists of listed words', () => {
  const wide = ['users', 'knowledge', 'workers', 'end', 'everything'];

  it('with fillers between them', () => {
    expect(consistsOf('all of our users', ['users', 'all'])).toBe(true);
    expect(consistsOf('Knowledge workers', wide)).toBe(true);
    expect(consistsOf('end-users', wide)).toBe(true);
  });

  it('but not where one word narrows them, nor where nothing is left', () => {
    expect(consistsOf('users in copy rooms', wide)).toBe(false);
    expect(consistsOf('other', wide)).toBe(false);
    expect(consistsOf('利用者', wide)).toBe(false);
  });
});

describe('one word followed by another', () => {
  const find = (text: string) => firstFollowed(text, ['our', 'my'], ['platform', 'engine', 'ai'], 2);

  it('with at most so many words between, up to the last in reach', () => {
    expect(find('Our engine')).toBe('Our engine');
    expect(find('with our new, fast platform')).toBe('our new, fast platform');
    expect(find('Our AI engine is fast')).toBe('Our AI engine');
    expect(find('our very new fast platform')).toBeUndefined();
  });

  it('in one sentence', () => {
    expect(find('It is not our fault. Platform teams wait.')).toBeUndefined();
  });
});

it('a word may begin with one of the beginnings', () => {
  expect(hasWordBeginning('Leiterin des Produktmanagements', ['Produkt'])).toBe(true);
  expect(hasWordBeginning('the byproduct', ['product'])).toBe(false);
});
