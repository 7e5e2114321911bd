/** Things that have another name, or stand in another file, and are the same things. */
import { describe, expect, it } from 'vitest';
import { compareFiles, compareTexts } from './comparing.ts';
import { base, said } from './council.ts';

describe('names that changed', () => {
  it.each([
    ['segment', 'Clerks', 'TownClerks', 'segment'],
    ['scenario', 'LateMinutes', 'SlowMinutes', 'scenario'],
    ['component', 'Transcriber', 'Scribe', 'component'],
    ['need', 'Publish', 'PublishTonight', 'need'],
    ['rater', 'Mia', 'Maria', 'rater'],
    ['strategy', 'Minutes ', 'Protocols ', 'strategy'],
  ])('a %s under another name, everywhere', (_kind, from, to, what) => {
    const after = base.replace(new RegExp(`\\b${from.trim()}\\b(?=[^"]*(?:"[^"]*"[^"]*)*$)`, 'g'), to.trim());
    expect(said(compareTexts(base, after))).toEqual([`wording: ${what} ${to.trim()}: renamed from ${from.trim()}`]);
  });

  it('a thing that was renamed and edited', () => {
    const after = base.replaceAll('Clerks', 'TownClerks').replace('"Town clerks"', '"Clerks of towns"').replace('$20k', '$15k');
    expect(said(compareTexts(base, after))).toEqual([
      'sizing: segment TownClerks, spend: $20k per year → $15k per year',
      'wording: segment TownClerks: renamed from Clerks',
      'wording: segment TownClerks, title: "Town clerks" → "Clerks of towns"',
    ]);
  });

  it('several that name each other', () => {
    const after = base
      .replaceAll('Transcriber', 'Scribe')
      .replaceAll('Publish ', 'Tonight ')
      .replaceAll('meets: Publish', 'meets: Tonight');
    expect(said(compareTexts(base, after))).toEqual([
      'wording: need Tonight: renamed from Publish',
      'wording: component Scribe: renamed from Transcriber',
    ]);
  });

  it('a reference that was left behind', () => {
    const after = base.replace('component Transcriber', 'component Scribe').replace('need Publish ', 'need Tonight ');
    expect(said(compareTexts(base, after))).toEqual([
      'whole-product: component Scribe, meets: Publish → Publish (in error)',
      'wording: need Tonight: renamed from Publish',
      'wording: component Scribe: renamed from Transcriber',
    ]);
  });

  it('another thing in its place is no renaming', () => {
    const after = base
      .replace('  need Publish "Minutes on the web the same evening"', '  need Vote "Count hands"')
      .replace('meets: Publish', 'meets: Vote');
    expect(said(compareTexts(base, after))).toEqual(
      expect.arrayContaining([
        'whole-product: need Publish: removed: "Minutes on the web the same evening"',
        'whole-product: need Vote: added: "Count hands"',
      ]),
    );
  });

  it('findings of a thing stay what they are under its new name', () => {
    const after = base.replace(/\bSchools\b/g, 'SchoolBoards');
    const { findings } = compareTexts(base, after);
    expect([findings.new, findings.fixed]).toEqual([[], []]);
    expect(findings.unchanged).toBeGreaterThan(5);
  });
});

describe('things in other files', () => {
  const [first = '', second = ''] = [base.slice(0, base.indexOf('component')), base.slice(base.indexOf('component'))];
  const before = [
    { path: 'plan/strategy.headpin', text: first },
    { path: 'plan/rest.headpin', text: second },
  ];

  it('one thing that moved', () => {
    const block = second.slice(0, second.indexOf('scenario'));
    const after = [
      { path: 'plan/strategy.headpin', text: first + block },
      { path: 'plan/rest.headpin', text: second.slice(block.length) },
    ];
    expect(said(compareFiles(before, after))).toEqual(['wording: component Transcriber: moved from rest.headpin to strategy.headpin']);
  });

  it('a file that was renamed, said once', () => {
    const after = [before[0]!, { path: 'plan/parts/all.headpin', text: second }];
    expect(said(compareFiles(before, after))).toEqual(['wording: file parts/all.headpin: renamed from rest.headpin']);
  });

  it('a folder that moved, said once', () => {
    const after = before.map(({ path, text }) => ({ path: `2027/${path}`, text }));
    expect(said(compareFiles(before, after))).toEqual(['wording: strategy Minutes: moved from plan to 2027/plan']);
  });
});
