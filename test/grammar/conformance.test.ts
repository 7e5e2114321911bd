import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineOf } from './outline.ts';
import { parseByGrammar } from './reference-parser.ts';
import { validDocument } from './valid-documents.ts';
import { readDocument } from '@headpin/language/syntax/document.ts';

describe('a document that the grammar admits', () => {
  it('is read by the parser as the grammar has it, without a problem', () => {
    let i = 0;
    fc.assert(
      fc.property(validDocument, (text) => {
        i++;
        const g = parseByGrammar(text);
        expect(g).toEqual({ outline: outlineOf(text) });
        expect(readDocument('f', text).pieces.flatMap((p) => p.problems)).toEqual([]);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 300), ...(process.env['SEED'] ? {seed: Number(process.env['SEED'])} : {}) },
    );
  }, 600_000);
});
