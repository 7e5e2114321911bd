import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { folderWith, headpin, root } from './built-cli.ts';
import { ballot, minutes, today } from './strategies.ts';

const examples = join(root, 'test/data/examples');
const scoreOf = (name: string) => JSON.parse(headpin(['score', '--format', 'json', ...today, name], { cwd: examples }).out);
const exact = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && 'fraction' in value ? (value as unknown as { value: number }).value : value;

describe('score --format json', () => {
  const validate = () =>
    new Ajv2020({ strict: true, validateFormats: false, strictTuples: false }).compile(JSON.parse(headpin(['schema', 'score']).out));

  it.each(['documentum', 'churn-rescue', 'minimal', 'sales-driven'])('keeps to its schema and to the exact figures: %s', (name) => {
    const output = scoreOf(name);
    const fits = validate();
    expect(fits(output), JSON.stringify(fits.errors)).toBe(true);
    const expected = JSON.parse(readFileSync(join(examples, name, 'expected.json'), 'utf8'));
    const [strategy] = output.strategies;
    expect(strategy).toMatchObject({
      name: expected.strategy.name,
      beachhead: expected.strategy.beachhead,
      verdict: expected.strategy.verdict,
    });
    for (const [index, scenario] of expected.scenarios.entries()) {
      const given = strategy.scenarios[index];
      expect(given).toMatchObject({
        name: scenario.name,
        status: scenario.status,
        rank: scenario.rank,
        possibleWinner: scenario.possibleWinner,
      });
      const total = exact(scenario.total);
      if (total === null) expect(given.total).toBeNull();
      else expect(given.total).toBeCloseTo(total as number, 9);
      for (const [criterion, cell] of Object.entries<{ mean: unknown; n: number }>(scenario.criteria)) {
        expect(given.criteria[criterion].n).toBe(cell.n);
        if (exact(cell.mean) !== null) expect(given.criteria[criterion].mean).toBeCloseTo(exact(cell.mean) as number, 9);
      }
    }
    expect(strategy.flips).toMatchObject({ steps: expected.flips.steps, ratings: expected.flips.ratings });
    expect(strategy.expansions.map(({ path }: { path: string | null }) => path)).toEqual(
      expected.expansions.map(({ path }: { path: string | null }) => path),
    );
  });

  it('gives null for what is undefined', () => {
    const [strategy] = JSON.parse(
      headpin(['score', '--format', 'json', ...today], { cwd: folderWith({ 'strategy.headpin': 'strategy Empty {}\n' }) }).out,
    ).strategies;
    expect(strategy).toMatchObject({
      beachhead: null,
      wholeProduct: null,
      verdict: 'undecided',
      scenarios: [],
      focus: { verdict: null, byCount: null, byValue: null, deals: 0 },
    });
  });
});

describe('score', () => {
  it('shows who survives, who does not and why, and how the sizing adds up', () => {
    const { out, code } = headpin(['score', ...today], { cwd: folderWith({ 'strategy.headpin': minutes, 'mia.headpin': ballot }) });
    expect(code).toBe(0);
    expect(out).toMatch(/^Beachhead Clerks, readiness \d+(\.\d)? of 100$/m);
    expect(out).toMatch(/^ {3}1 {2}LateMinutes {2}█{18}·{6} {4}75 {2}Clerks {2}could be 33\.3 to 88\.9 {2}first round only$/m);
    expect(out).toMatch(/^ {3}– {2}VideoSearch {2}eliminated: reason 2 \(−1\)$/m);
    expect(out).toContain('market per year         400–440 accounts × $20k per year = $8M–$8.8M per year');
    expect(out).toContain('covered                 1 of 1 needs = 100%');
    expect(out).toContain('verdict                 fragile:');
  });

  it('stays within the width, which is 100 columns away from a terminal', () => {
    const { out } = headpin(['score', ...today, 'documentum'], { cwd: examples });
    expect(Math.max(...out.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(100);
  });
});
