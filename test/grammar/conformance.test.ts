/**
 * The parser that ships against the one that Langium makes of the grammar. `HEADPIN_FUZZ` multiplies the documents,
 * `HEADPIN_SEED` repeats a run.
 */
import { openProject } from '@headpin/language';
import { readDocument } from '@headpin/language/syntax/document.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examples } from './examples.ts';
import { damaged } from './mutations.ts';
import { outlineOf } from './outline.ts';
import { parseByGrammar } from './reference-parser.ts';
import { validDocument } from './valid-documents.ts';

const times = Number(process.env.HEADPIN_FUZZ ?? 1);
const options = (numRuns: number) => {
  const { HEADPIN_SEED: seed } = process.env;
  return { numRuns: numRuns * times, ...(seed === undefined ? {} : { seed: Number(seed) }) };
};
const minutes = (count: number) => count * 60_000 * times;

/** What the parser found wrong, by rule. */
const problemsOf = (text: string) => readDocument('test.headpin', text).pieces.flatMap((piece) => piece.problems.map(({ rule }) => rule));

/** Rules that say that a text is not of the language; others look at names and numbers, of which a grammar knows nothing. */
const ofGrammar = ['syntax', 'unknown-word', 'unknown-property', 'wrong-value', 'out-of-range', 'hidden-character'].map(
  (rule) => `language/${rule}`,
);

const findingsOf = (text: string): string[] =>
  openProject([{ path: 'test.headpin', text }])
    .strategies.flatMap(({ lowered }) => lowered.findings)
    .filter(({ rule }) => ofGrammar.includes(rule))
    .map(({ rule, slots }) => `${rule} ${JSON.stringify(slots)}`);

/** What is found in a text and was not in the original, which has findings of its own on numbers without a meaning. */
function newFindings(original: string, text: string): string[] {
  const known = findingsOf(original);
  return findingsOf(text).filter((finding) => {
    const at = known.indexOf(finding);
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
}

function expectSameTree(text: string, outline: readonly string[]): void {
  expect(outlineOf(text)).toEqual(outline);
  expect(problemsOf(text)).toEqual([]);
}

describe('a text that the grammar admits', () => {
  it.each(examples)('is read as the grammar has it: $file', ({ text }) => {
    const read = parseByGrammar(text);
    if ('rejected' in read) throw new Error(read.rejected);
    expect(read.outline.length).toBeGreaterThan(1);
    expectSameTree(text, read.outline);
  });

  it(
    'is read as the grammar has it, whatever it holds',
    () => {
      fc.assert(
        fc.property(validDocument, (text) => {
          const read = parseByGrammar(text);
          if ('rejected' in read) throw new Error(`The grammar does not admit it: ${read.rejected}`);
          expectSameTree(text, read.outline);
        }),
        options(3000),
      );
    },
    minutes(2),
  );
});

describe('a damaged text', () => {
  it.each([
    ['of any content', validDocument, 3000],
    ['of an example', fc.constantFrom(...examples.map(({ text }) => text).filter((text) => text.length < 3000)), 600],
  ])(
    '%s has a finding where the grammar rejects it, and the same tree where it does not',
    (_, original, runs) => {
      let rejected = 0;
      fc.assert(
        fc.property(damaged(original), ({ original, text }) => {
          const read = parseByGrammar(text);
          if ('outline' in read) return expectSameTree(text, read.outline);
          rejected++;
          expect(newFindings(original, text), read.rejected).not.toEqual([]);
        }),
        options(runs),
      );
      // Most damage is seen.
      expect(rejected).toBeGreaterThan(runs / 2);
    },
    minutes(3),
  );
});
