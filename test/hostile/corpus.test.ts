/** The corpus itself, and that the strategies built from it leave no free text out. */
import { blocks, declarations, type PropertySpec } from '@headpin/core';
import { describe, expect, it } from 'vitest';
import { classes, corpus, hostileNames, titled } from './corpus.ts';
import { harmless, openWith } from './strategies.ts';

const isText = ({ value }: PropertySpec): boolean => value.type === 'text' || value.type === 'texts';
const textsOf = (owner: string, properties: Readonly<Record<string, PropertySpec>>): string[] =>
  Object.entries(properties).flatMap(([key, spec]) => (isText(spec) ? [`${owner}.${key}`] : []));

describe('the corpus', () => {
  it('has many cases in every class, each once', () => {
    expect(corpus().length).toBeGreaterThanOrEqual(250);
    for (const name of classes) expect(corpus(name).length, name).toBeGreaterThanOrEqual(7);
    const keys = corpus().map((one) => `${one.class}: ${one.what}`);
    expect(keys.filter((key, i) => keys.indexOf(key) < i)).toEqual([]);
  });
});

describe('a strategy with a text everywhere', () => {
  it('has it in every property that takes text', () => {
    const { view } = openWith(harmless);
    const given = new Set(
      view.lowered.declared.flatMap(({ node }) =>
        node.entries.flatMap((entry): string[] => {
          if (entry.node === 'property') return [`${node.kind}.${entry.key.text}`];
          if (entry.node !== 'block') return [];
          return entry.entries.flatMap((one) => (one.node === 'property' ? [`${entry.kind}.${one.key.text}`] : []));
        }),
      ),
    );
    const wanted = [
      ...Object.entries(declarations).flatMap(([kind, { properties }]) => textsOf(kind, properties)),
      ...Object.entries(blocks).flatMap(([kind, { properties }]) => textsOf(kind, properties)),
    ];
    expect(wanted.filter((one) => !given.has(one))).toEqual([]);
  });

  it.each(titled(corpus()))('reads it as it was written: %s', (_, text) => {
    const { view, assessment } = openWith(text);
    expect(assessment.failures).toEqual([]);
    expect(view.strategy.decision?.owner?.value).toBe(text);
    expect(view.lowered.findings.filter(({ rule }) => rule === 'language/syntax' || rule === 'language/too-large')).toEqual([]);
  });

  it.each(hostileNames)('may have it for a name: %.40s', (name) => {
    const names = { segment: name, scenario: name, criterion: name, rater: name, need: name, part: name };
    const { view, assessment } = openWith(harmless, names);
    expect(assessment.failures).toEqual([]);
    expect(
      view.lowered.findings.filter(({ rule }) => !['language/repeated'].includes(rule)).map(({ rule, slots }) => [rule, slots]),
    ).toEqual([]);
    expect(assessment.figures.scoreboard.first[0]?.scenario.name).toBe(name.normalize('NFC'));
    expect(assessment.figures.scoreboard.scenarios[0]?.cells.find(({ criterion }) => criterion.name === name.normalize('NFC'))?.mean).toBe(
      4,
    );
  });
});
