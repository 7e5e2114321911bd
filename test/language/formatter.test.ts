/** The formatter: one layout, nothing lost, nothing changed. */

import { spaceEdits } from '@headpin/language/format/edits.ts';
import { format } from '@headpin/language/format/format.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDocument } from './random/documents.ts';
import { brokenOf, commentsOf, meaningOf } from './random/facts.ts';
import { runsOf } from './random/runs.ts';

const applied = (text: string, edits: ReturnType<typeof spaceEdits>) =>
  edits.reduceRight((all, { start, end, newText }) => all.slice(0, start) + newText + all.slice(end), text);

describe('any document', () => {
  it('keeps its meaning and its comments, and formatting it again changes nothing', () => {
    const runs = runsOf('formatter', 2000);
    fc.assert(
      fc.property(fc.gen().map(anyDocument), (text) => {
        const formatted = format(text);
        expect(format(formatted)).toBe(formatted);
        expect(commentsOf(formatted)).toEqual(commentsOf(text));
        expect(brokenOf(formatted)).toEqual(brokenOf(text));
        expect(meaningOf(formatted)).toBe(meaningOf(text));
        expect(applied(text, spaceEdits(text, formatted))).toBe(formatted);
      }),
      { ...runs, endOnFailure: process.env.HEADPIN_NOSHRINK === '1' },
    );
  }, 600_000);
});
