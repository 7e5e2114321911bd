/** What an edit changed in a text, and how large the text is then: told from the change alone, as if all had been looked at. */
import { readDocument, rereadDocument } from '@headpin/language/syntax/document.ts';
import { changeOf, utf8Length } from '@headpin/language/syntax/text-change.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

/** Letters of one to four bytes, halves of the longest, and runs longer than what is compared at once. */
const part = fc.constantFrom('a', 'é', '語', '😀', '\u{1F600}', '\ud83d', '\ude00', '\r\n', 'x'.repeat(4096), 'y'.repeat(9000));
const texts = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''));
const edits = fc.record({ before: texts, removed: texts, added: texts, after: texts });

const bytesOf = (text: string): number => Buffer.byteLength(text);

describe('a changed text', () => {
  it('is the same before and behind the change, and no character is cut', () => {
    fc.assert(
      fc.property(edits, ({ before, removed, added, after }) => {
        const old = before + removed + after;
        const now = before + added + after;
        const { start, sameEnd } = changeOf(old, now);
        expect(start + sameEnd).toBeLessThanOrEqual(Math.min(old.length, now.length));
        expect(now.slice(0, start)).toBe(old.slice(0, start));
        expect(now.slice(now.length - sameEnd)).toBe(old.slice(old.length - sameEnd));
        expect(start + sameEnd).toBeGreaterThanOrEqual(Math.min(before.length + after.length, old.length, now.length) - 2);
        const rest = bytesOf(old) - utf8Length(old, start, old.length - sameEnd);
        expect(rest + utf8Length(now, start, now.length - sameEnd)).toBe(bytesOf(now));
      }),
      { numRuns: 2000 },
    );
  });

  it('has the size that a fresh reading finds', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 2, maxLength: 5 }), (versions) => {
        const [first, ...others] = versions.map((text) => `segment A { industry: "${text}" }\nsegment B {}\n`);
        let document = readDocument('a.headpin', first!);
        for (const text of others) document = rereadDocument(document, text);
        expect(document.bytes).toBe(bytesOf(others.at(-1)!));
      }),
      { numRuns: 300 },
    );
  });

  it('is too large or not from one character to the next', () => {
    const text = (count: number) => `segment A { industry: "${'語'.repeat(count)}" }`;
    const most = Math.floor((1024 * 1024 - bytesOf(text(0))) / 3);
    const within = readDocument('a.headpin', text(most));
    expect(within.refused).toBeUndefined();
    const beyond = rereadDocument(within, text(most + 1));
    expect(beyond.refused).toEqual({ kind: 'bytes', size: bytesOf(text(most + 1)), at: 0 });
    expect(rereadDocument(beyond, text(most)).refused).toBeUndefined();
  });

  it('holds a mark of a conflict that is typed sign by sign', () => {
    const text = (signs: number) => `segment A {}\n${'<'.repeat(signs)} ours\nsegment B {}\n=======\nsegment C {}\n>>>>>>> theirs\n`;
    let document = readDocument('a.headpin', text(6));
    expect(document.mayConflict).toBe(false);
    document = rereadDocument(document, text(7));
    expect(document).toEqual(readDocument('a.headpin', text(7)));
    expect(document.mayConflict).toBe(true);
    expect(rereadDocument(document, text(6)).mayConflict).toBe(false);
  });
});
