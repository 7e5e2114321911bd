/** The rules in code are the rules of the catalogue, word for word. */
import { rules } from '@headpin/core';
import { describe, expect, it } from 'vitest';
import catalogue from '../data/rules.json' with { type: 'json' };

const units: Readonly<Record<string, (number: number) => string>> = {
  '%': (number) => `${Math.round(number * 100)}%`,
  months: (number) => `${number} months`,
  bytes: (number) => `${number / 1024 ** 2} MiB`,
};
const shortened = (number: number) => (number >= 1000 ? [`${number / 1000}k`, number.toLocaleString('en-US')] : [String(number)]);
const written = (value: number, unit: string) => (units[unit] ? [units[unit](value)] : shortened(value));

it('holds every rule once, sorted by id', () => {
  expect(rules.map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id).toSorted());
});

describe.each(catalogue.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) {
    it('exists', () => expect.unreachable());
    return;
  }

  it('says the same', () => {
    expect(rule.summary).toBe(entry.summary);
    expect(rule.messages).toEqual(Object.fromEntries(entry.messages.map(({ name, text }) => [name, text])));
  });

  it('weighs the same at every stage', () => {
    expect(rule.stages).toEqual(entry.stages);
    expect(rule.alsoWithoutStrategy ?? false).toBe(!entry.needsStrategy);
  });

  it('has the same defaults and words', () => {
    const parameters = Object.entries(rule.parameters ?? {});
    expect(parameters.map(([name, { meaning, fromTheBook = false }]) => [name, meaning, fromTheBook])).toEqual(
      entry.parameters.map(({ name, meaning, ours }) => [name, meaning, !ours]),
    );
    for (const [i, [name, { value, unit }]] of parameters.entries())
      expect(written(value, unit), name).toContain(entry.parameters[i]?.default);
    expect(rule.words ?? {}).toEqual(entry.wordLists);
  });

  it('says what it needs where the catalogue names who carries its weight', () => {
    const carriers = (rule.requires ?? []).map(({ carrier }) => carrier);
    expect(carriers).toEqual(expect.arrayContaining(entry.carriedBy.map(({ rule: carrier }) => carrier)));
    expect(rule.uncounted !== undefined).toBe(entry.notCountedWhen !== null);
  });
});
