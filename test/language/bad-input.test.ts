/** Whatever a file holds: a clear finding at the right place within a second, no exception, and the file beside it counts. */
import { describe, expect, it } from 'vitest';
import { expectFindings, judgeFiles, languageOnly } from './language-findings.ts';

/** Two scenarios, of which the raters prefer one. */
const good = `strategy Minutes { stage: chasm beachhead: Clerks }
segment Clerks { accounts: 400 spend: $10k per year }
scenario Late for Clerks
scenario Early for Clerks
rater Ana
ballot Ana { Late 5 5 5 5 Early 4 4 4 4 }
`;

interface Outcome {
  readonly findings: readonly string[];
  /** Of processor time, as other work on the machine counts for nothing here. */
  readonly milliseconds: number;
}

/** Findings of the language in the bad file, beside the good one, which must keep its figures. */
function judgeBeside(bad: string, file = 'later-bad.headpin'): Outcome {
  const start = process.cpuUsage();
  const judged = judgeFiles({ 'good.headpin': good, [file]: bad });
  const { user, system } = process.cpuUsage(start);
  const milliseconds = (user + system) / 1000;
  const [view] = judged.project.strategies;
  const { figures } = judged.project.assess(view!, '2026-11-21');
  const late = figures.scoreboard.scenarios.find(({ scenario }) => scenario.name === 'Late');
  expect(late?.total).toBe(100);
  expect(view!.strategy.segments[0]!.accounts?.value).toEqual({ low: 400, high: 400 });
  const findings = languageOnly(judged)
    .filter(({ at }) => at.file === file)
    .map(({ at, rule, message }) => {
      const { line, character } = judged.project.locate(at).range.start;
      return `${line + 1}:${character + 1} ${rule.slice('language/'.length)}: ${message}`;
    });
  return { findings, milliseconds };
}

const syntax = (expected: string, found: string) =>
  `syntax: Expected ${expected} here, found ${found}. What stands around this line still counts.`;
const tooLarge = (size: string, limit: string) =>
  `1:1 too-large: This file has ${size}, more than the ${limit} that Headpin reads, so nothing in it counts. Split it: all files of the folder form one strategy.`;
const tooDeep = (depth: number) =>
  `too-large: Braces are nested ${depth} deep here; nothing in the language goes deeper than 3. Close the ones before.`;
const hidden = (character: string) =>
  `hidden-character: ${character} is invisible here and can make a reviewer read something else than what is written. Remove it.`;

const cases: readonly (readonly [what: string, text: string, findings: readonly string[]])[] = [
  ['nothing', '', []],
  ['white space', ' \n\t\r\n ', []],
  ['a byte order mark', '\uFEFFjewel A\n', []],
  ['a byte order mark in the middle', 'jewel A\n\uFEFFjewel B\n', [`2:1 ${hidden('U+FEFF (byte order mark)')}`]],
  ['line breaks of Windows', 'jewel A\r\nsegment B {\r\n  accounts 4\r\n}\r\n', [`3:12 ${syntax('`:`', '`4`')}`]],
  ['line breaks of the old Mac', 'jewel A\rsegment B {\r  accounts 4\r}\r', [`3:12 ${syntax('`:`', '`4`')}`]],
  ['tabs and spaces', 'segment B {\n\t  accounts 4\n  \tindustry: "i"\n}', [`2:13 ${syntax('`:`', '`4`')}`]],
  [
    'an unclosed text',
    'segment B {\n  industry: "i\n  accounts: 4\n}',
    [`2:13 ${syntax('`"` at the end of the text', 'the end of the line')}`],
  ],
  [
    'an unclosed text of several lines',
    'segment B {\n  industry: """i\n  more\n  accounts: 4\n}',
    [`2:13 ${syntax('`"""` at the end of the text', 'the end of the block')}`],
  ],
  ['an unclosed comment', 'jewel A\n/* and so on\njewel B', [`2:1 ${syntax('`*/` at the end of the comment', 'the end of the file')}`]],
  [
    'a ballot with eleven scores',
    'rater Bo ballot Bo { Late 5 5 5 5 5 5 5 5 5 5 5 }',
    ['1:45 wrong-value: `Late` takes 9 scores, one for each column, and `5 5` is not one. Write it like `Late 4 4 4 4 4 4 4 4 4`.'],
  ],
  [
    'a score of 6',
    'rater Bo ballot Bo { Late 6 }',
    [
      '1:27 out-of-range: `6` lies outside what `buyer` can mean: a score is a whole number from 1 to 5, or `-` to abstain. No figure is computed from it.',
    ],
  ],
  [
    'a score of 2.5',
    'rater Bo ballot Bo { Late 5 2.5 }',
    [
      '1:29 out-of-range: `2.5` lies outside what `reason` can mean: a score is a whole number from 1 to 5, or `-` to abstain. No figure is computed from it.',
    ],
  ],
  [
    'another currency',
    'campaign Fair { budget: €5k }',
    ['1:25 mixed-currency: This amount is in EUR, but the strategy counts in USD, and nothing is converted. Write it in USD.'],
  ],
  [
    'a share of 140%',
    'segment B { share: 140% within 2 years }',
    [
      '1:20 out-of-range: `140% within 2 years` lies outside what `share` can mean: it lies from 0% to 100%. No figure is computed from it.',
    ],
  ],
  [
    'a day that is not in the calendar',
    'evidence E { date: 2026-02-30 }',
    ['1:20 wrong-value: `date` takes a day of the calendar, and `2026-02-30` is not one. Write it like `2026-11-21`.'],
  ],
  [
    'a range turned round',
    'segment B { accounts: 45..35 }',
    ['1:23 out-of-range: The range `45..35` runs from high to low. Write the low end first.'],
  ],
  ['a customer that opened itself', 'customer Corwin { segment: Clerks opened: Corwin }', []],
  [
    'a segment where a need is due',
    'component C { meets: Clerks }',
    ['1:22 unknown-reference: `Clerks` is a segment, and a need is needed here. Name a need, or declare one.'],
  ],
  ['braces 40 deep', `jewel A ${'{'.repeat(40)}${'}'.repeat(40)}`, [`1:10 ${syntax('`}`', '`{`')}`]],
  ['braces 100 deep', `jewel A ${'{'.repeat(100)}${'}'.repeat(100)}`, [`1:73 ${tooDeep(100)}`]],
  ['braces 400 deep', `segment A {\n${'  job {\n'.repeat(399)}${'}'.repeat(400)}`, [`65:7 ${tooDeep(400)}`]],
  ['100,000 braces', '{'.repeat(100_000), [`1:65 ${tooDeep(100_000)}`]],
];

describe('a file that is not as it should be', () => {
  it.each(cases)('%s', (_, text, findings) => {
    const outcome = judgeBeside(text);
    expect(outcome.findings).toEqual(findings);
    expect(outcome.milliseconds).toBeLessThan(1000);
  });

  it('bytes that are no text', () => {
    let state = 7;
    const bytes = Uint8Array.from({ length: 20_000 }, () => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state >> 16;
    });
    const outcome = judgeBeside(new TextDecoder().decode(bytes));
    // A hidden character is a finding of its own; all the rest is one.
    const others = outcome.findings.filter((finding) => !finding.includes(' hidden-character:'));
    expect(others).toHaveLength(1);
    expect(outcome.milliseconds).toBeLessThan(1000);
  });
});

describe('a file that is too large counts for nothing, and the others work on', () => {
  const needs = (count: number) => `segment B {\n${'need N\n'.repeat(count)}}`;
  it.each([
    ['2 MB', 'x'.repeat(2_000_000), tooLarge('2.0 MiB', '1 MiB')],
    ['1 MiB and one byte', `jewel A // ${'x'.repeat(1024 * 1024 - 10)}`, tooLarge('1.1 MiB', '1 MiB')],
    ['a text of 8 MB', `jewel A "${'x'.repeat(8_000_000)}"`, tooLarge('7.7 MiB', '1 MiB')],
    ['letters of several bytes', 'é'.repeat(600_000), tooLarge('1.2 MiB', '1 MiB')],
    ['200,001 words', `${'a '.repeat(200_001)}`, tooLarge('200001 words, values and comments', '200000')],
    ['200,001 braces and signs', `jewel A {${';}{'.repeat(66_666)}`, tooLarge('200001 words, values and comments', '200000')],
    [
      '126,000 comments and some words',
      `${'//\n'.repeat(126_000)}${'a '.repeat(74_001)}`,
      tooLarge('200001 words, values and comments', '200000'),
    ],
  ])('%s', (_, text, finding) => {
    const outcome = judgeBeside(text);
    expect(outcome.findings).toEqual([finding]);
    expect(outcome.milliseconds).toBeLessThan(1000);
  });

  it('just within the limits it is read', () => {
    expect(judgeBeside(`jewel A // ${'x'.repeat(1024 * 1024 - 11)}`).findings).toEqual([]);
    const outcome = judgeBeside(`${'//\n'.repeat(126_000)}jewel A`);
    expect(outcome.findings).toEqual([]);
    expect(outcome.milliseconds).toBeLessThan(1000);
    expect(judgeBeside(needs(60_000)).milliseconds).toBeLessThan(2000);
  });
});

describe('a text made to be slow', () => {
  it.each([
    ['unknown blocks that nobody closes', 'zz A {\n'.repeat(60)],
    ['unknown declarations without an end', 'zz A\n'.repeat(60_000)],
    ['open texts', 'jewel A "\n'.repeat(40_000)],
    ['open texts of several lines', `segment A {\n${'job: """\n'.repeat(30_000)}`],
    ['open comments', '/*\n'.repeat(60_000)],
    ['words on one line', 'segment '.repeat(100_000)],
    ['signs on one line', `segment A { accounts: ${'@ 1 '.repeat(90_000)}`],
    ['names on one line', `segment A { uses: ${'a, '.repeat(90_000)}}`],
    ['scenarios without an end', 'scenario a b '.repeat(40_000)],
    ['invisible signs', '\u200b'.repeat(300_000)],
    ['words with marks', `jewel A${'\u0301'.repeat(400_000)}`],
    ['backslashes', `jewel A "${'\\'.repeat(900_000)}"`],
    ['quotes', '"'.repeat(900_000)],
    ['slashes and stars', '/*'.repeat(450_000)],
  ])('%s', (_, text) => {
    expect(judgeBeside(text).milliseconds).toBeLessThan(3000);
  });
});

describe('two strategies in one folder', () => {
  it('are an error on each, naming the other', () => {
    const findings = expectFindings(
      '--- a/one.headpin\nstrategy ⟦One⟧ { stage: chasm }\n--- a/two.headpin\nstrategy ⟦Two⟧ { stage: chasm }',
      [
        'two-strategies: This folder holds two strategies, One and Two, so its files belong to neither for sure. Move one into a folder of its own.',
        'two-strategies: This folder holds two strategies, Two and One, so its files belong to neither for sure. Move one into a folder of its own.',
      ],
    );
    expect(findings.map(({ related }) => related.map(({ at }) => at.file))).toEqual([['a/two.headpin'], ['a/one.headpin']]);
  });
});
