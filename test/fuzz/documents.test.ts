/**
 * Whatever a file holds, every part of Headpin bears it: no exception, nothing that takes long, places inside the text,
 * and what comes after is what it would have been. The closing lines say how many inputs each stage has seen.
 *
 *     HEADPIN_FUZZ=10 HEADPIN_SEED=7 npx vitest run test/fuzz
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Picker } from '../properties/picker.ts';
import { anyPart, written } from './corpus.ts';
import { extreme, mutated } from './mutations.ts';
import { fuzz, shares, troubleOf } from './runner.ts';
import { inputs, seed } from './sizes.ts';

const cases = new URL('cases/', import.meta.url);
const kept = readdirSync(cases).filter((name) => name.endsWith('.json'));
const stages = shares.map(([, stage]) => stage);

describe('a document', () => {
  it.each(kept)('as in %s is borne', (name) => {
    const { text, original } = JSON.parse(readFileSync(new URL(name, cases), 'utf8')) as { text: string; original?: string };
    expect(troubleOf(text, original ?? '', stages)).toBeUndefined();
  });

  /** Of the documents that are no extremes: how many were formatted, and how many of these were judged again. */
  const count = { formatting: 0, 'judging formatted': 0 };
  const tally = (runs: ReadonlyMap<string, number>) => {
    for (const stage of ['formatting', 'judging formatted'] as const) count[stage] += runs.get(stage) ?? 0;
  };
  const all = { timeout: 0 };

  it(`of the examples is borne however it is changed (${inputs.mutated} inputs)`, all, () => {
    const { failures, runs } = fuzz('mutated', inputs.mutated, (i) => {
      const picker = new Picker(seed + i);
      const original = anyPart(picker);
      return { original, text: mutated(original, picker, () => anyPart(picker)) };
    });
    tally(runs);
    expect(failures.join('\n\n')).toBe('');
  });

  it(`that was written from the vocabulary is borne (${inputs.generated} inputs)`, all, () => {
    const { failures, runs } = fuzz('generated', inputs.generated, (i) => {
      const picker = new Picker(seed - 1 - i);
      return { original: written(picker), text: written(picker) };
    });
    tally(runs);
    expect(failures.join('\n\n')).toBe('');
  });

  it(`that is deep, long or full is borne (${inputs.extreme} inputs)`, all, () => {
    const { failures } = fuzz('extreme', inputs.extreme, (i) => {
      const picker = new Picker(seed + 31 * i);
      const original = anyPart(picker);
      return { original, text: extreme(picker, original) };
    });
    expect(failures.join('\n\n')).toBe('');
  });

  it('was formatted often enough', () => {
    // Of 100,000 inputs 20,000 at least.
    const least = (inputs.mutated + inputs.generated + inputs.extreme + inputs.tables) / 5;
    expect(count.formatting).toBeGreaterThanOrEqual(least);
    expect(count['judging formatted']).toBeGreaterThanOrEqual(least);
  });
});
