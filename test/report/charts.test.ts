import { renderSections } from '@headpin/report';
import { fitText, textWidth, wrapText } from '@headpin/report/charts/fit-text.ts';
import { roundTicks } from '@headpin/report/charts/ticks.ts';
import { timeScale } from '@headpin/report/charts/time-axis.tsx';
import { layOutPins } from '@headpin/report/sections/bowling-alley/layout.ts';
import { describe, expect, it } from 'vitest';
import { assessExample, assessText } from './assessed.ts';
import { stressPages } from './stress.ts';

describe('text in charts', () => {
  it('stays whole where it fits and ends with an ellipsis where it does not', () => {
    expect(fitText('short', 200, 13)).toBe('short');
    const cut = fitText('a title that is far too long for its place', 120, 13);
    expect(cut).toMatch(/^a title .*…$/);
    expect(textWidth(cut, 13)).toBeLessThanOrEqual(125);
  });

  it('never cuts a character in half', () => {
    expect(fitText('😀😀😀😀😀😀😀😀', 60, 13)).toMatch(/^(😀)+…$/u);
  });

  it('wraps at words and cuts the last line only', () => {
    expect(wrapText('one two three four five six seven eight', 70, 13, 2)).toEqual(['one two', 'three fo…']);
    expect(wrapText('one two', 200, 13, 2)).toEqual(['one two']);
  });

  it('wraps a word without spaces anywhere, and never wider than asked', () => {
    const lines = wrapText('Donaudampfschifffahrtsgesellschaft', 80, 13, 9);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toBe('Donaudampfschifffahrtsgesellschaft');
    for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(80);
  });
});

describe('ticks', () => {
  it.each([
    [10, 5, [0, 2, 4, 6, 8, 10]],
    [1_800_000, 5, [0, 500_000, 1_000_000, 1_500_000]],
    [0.07, 4, [0, 0.02, 0.04, 0.06]],
    [0, 5, [0]],
  ])('up to %d, about %d, are round', (most, wanted, ticks) => {
    expect(roundTicks(most, wanted).map((tick) => Number(tick.toPrecision(12)))).toEqual(ticks);
  });

  it.each([
    ['2026-01-01', '2026-03-31'],
    ['2025-09-01', '2027-10-31'],
    ['2001-01-01', '2061-12-31'],
  ])('of the time from %s to %s stand at firsts of months, few enough to read', (first, last) => {
    const scale = timeScale([last, first], 100, 700);
    expect(scale.ticks.length).toBeGreaterThan(1);
    expect(scale.ticks.length).toBeLessThanOrEqual(11);
    for (const { date } of scale.ticks) expect(date).toMatch(/-01$/);
    expect(scale.x(first)).toBeGreaterThanOrEqual(100);
    expect(scale.x(last)).toBeLessThanOrEqual(700);
  });
});

describe('the bowling alley', () => {
  const placesOf = (source: string): Record<string, [number, number]> => {
    const { figures } = assessText(source).assessment;
    return Object.fromEntries(
      layOutPins(figures.beachhead, figures.expansions).map(({ segment, column, row }) => [segment.name, [column, row]]),
    );
  };
  const segment = (name: string, industry: string, useCase: string) =>
    `segment ${name} { geography: "g" industry: "${industry}" profession: "p" useCase: "${useCase}" }`;

  it('puts the same problem to the right and the same people above', () => {
    const { figures } = assessExample('documentum').assessment;
    const pins = layOutPins(figures.beachhead, figures.expansions);
    expect(pins.map(({ segment, column, row }) => [segment.name, column, row])).toEqual([
      ['PharmaFilings', 0, 0],
      ['OilManuals', 1, 0],
      ['TrialTracking', 0, 1],
    ]);
  });

  it('gives every pin a place of its own', () => {
    const places = placesOf(
      `strategy S { beachhead: Head } ${segment('Head', 'a', 'u')} ${segment('One', 'b', 'u')} ${segment('Two', 'c', 'u')} ${segment('Far', 'd', 'w')}
       expand Head -> One {} expand Head -> Two {} expand One -> Far {}`,
    );
    expect(places).toEqual({ Head: [0, 0], One: [1, 0], Two: [1, 1], Far: [2, 1] });
  });

  it('puts what one pin leads to into the next column, so that no line runs behind a pin', () => {
    const { figures } = stressPages.spaced!().assessment;
    for (const { column, from, expansion } of layOutPins(figures.beachhead, figures.expansions)) {
      if (from && expansion?.path !== 'B') expect(column).toBe(from.column + 1);
    }
  });

  it('ends where expansions lead back', () => {
    const places = placesOf(
      `strategy S { beachhead: Head } ${segment('Head', 'a', 'u')} ${segment('One', 'b', 'u')} expand Head -> One {} expand One -> Head {}`,
    );
    expect(Object.keys(places)).toEqual(['Head', 'One']);
  });
});

describe('the charts', () => {
  it('all have a text that says what they show', () => {
    const { assessment, file } = assessExample('documentum');
    const html = renderSections(assessment, file)
      .map((section) => section.html)
      .join('');
    const drawings = [...html.matchAll(/<svg\b[^>]*>/g)].map(([tag]) => tag);
    expect(drawings.length).toBeGreaterThan(100);
    expect(drawings.filter((tag) => !/aria-label="[^"]+"|aria-hidden="true"/.test(tag))).toEqual([]);
  });
});
