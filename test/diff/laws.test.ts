/** What holds for the comparison of any two states of a strategy. */
import { compareAssessments, type Finding, type StrategyChange, scoredStrategy } from '@headpin/core';
import { format, type SourceFile } from '@headpin/language';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { changedExamples } from '../properties/changed-examples.ts';
import { type ExampleName, exampleFiles } from '../properties/examples.ts';
import { holds } from '../properties/runs.ts';
import { writtenStrategies } from '../properties/written-strategies.ts';
import { assessed, compareFiles } from './comparing.ts';

const strategies = fc.oneof({ weight: 3, arbitrary: changedExamples(12) }, { weight: 1, arbitrary: writtenStrategies });
const smallNames: readonly ExampleName[] = ['minimal', 'churn-rescue', 'sales-driven'];

/** Two states of one strategy: the same example, changed in two ways. */
const twoStates = fc.constantFrom(...smallNames).chain((name) => fc.tuple(statesOf(name), statesOf(name)));

function statesOf(name: ExampleName): fc.Arbitrary<readonly SourceFile[]> {
  const original = fc.constant(exampleFiles(name));
  const edited = changedExamples(8).filter((files) => files[0]?.path === exampleFiles(name)[0]?.path);
  const renamed = fc
    .tuple(original, fc.nat({ max: 30 }))
    .map(([files, n]) => files.map(({ path, text }) => ({ path, text: renamedIn(text, n) })));
  return fc.oneof(original, edited, renamed);
}

/** Gives the n-th name another one, wherever it stands. */
function renamedIn(text: string, n: number): string {
  const names = [...text.matchAll(/^\s*(?:segment|scenario|component|partner|customer|evidence|need|jewel|rater) (\w+)/gm)].map(
    ([, name]) => name!,
  );
  const name = names[n % names.length];
  return name === undefined ? text : text.replace(new RegExp(`\\b${name}\\b`, 'g'), `${name}Renamed`);
}

const nothing = { new: [], fixed: [], silenced: [], unsilenced: [] };

describe('laws of the comparison', () => {
  holds(
    'a strategy compared with itself has not changed',
    60,
    fc.property(strategies, (files) => {
      const { changes, findings, consequences } = compareFiles(files, files);
      expect(changes).toEqual([]);
      expect(findings).toMatchObject(nothing);
      expect(consequences).toMatchObject({ ranks: [], sizing: [] });
    }),
  );

  holds(
    'formatting is no change',
    60,
    fc.property(strategies, (files) => {
      const formatted = files.map(({ path, text }) => ({ path, text: format(text) }));
      const { changes, findings } = compareFiles(files, formatted);
      expect(changes).toEqual([]);
      expect(findings).toMatchObject(nothing);
    }),
  );

  holds(
    'the order of the files is nothing',
    30,
    fc.property(strategies, strategies, (a, b) => {
      expect(JSON.stringify(inWords(compareFiles([...a].reverse(), [...b].reverse())))).toBe(JSON.stringify(inWords(compareFiles(a, b))));
    }),
  );

  holds(
    'line breaks of another system are no change',
    30,
    fc.property(strategies, (files) => {
      const windows = files.map(({ path, text }) => ({ path, text: text.replace(/\r?\n/g, '\r\n') }));
      expect(compareFiles(files, windows).changes).toEqual([]);
    }),
  );

  holds(
    'the comparison backwards mirrors the one forwards',
    80,
    fc.property(twoStates, ([a, b]) => {
      const [x, y] = [assessed(a), assessed(b)];
      const [forth, back] = [compareAssessments(x, y), compareAssessments(y, x)];
      expect(back.changes.map(signature).sort()).toEqual(forth.changes.map(mirrored).map(signature).sort());
      expect(named(back.findings.new)).toEqual(named(forth.findings.fixed));
      expect(named(back.findings.fixed)).toEqual(named(forth.findings.new));
      expect(named(back.findings.silenced)).toEqual(named(forth.findings.unsilenced));
      expect(back.findings.unchanged).toBe(forth.findings.unchanged);
      const { readiness, beachhead, winner, verdict, coverage } = forth.consequences;
      const turned = { readiness, beachhead, winner, verdict, coverage };
      expect(back.consequences).toMatchObject(Object.fromEntries(Object.entries(turned).map(([key, [p, q]]) => [key, [q, p]])));
    }),
  );

  holds(
    'consequences are what the two scores say',
    40,
    fc.property(twoStates, ([a, b]) => {
      const [x, y] = [assessed(a), assessed(b)];
      const { consequences } = compareAssessments(x, y);
      const [p, q] = [x, y].map((one) => scoredStrategy({ name: '', folder: '' }, one)) as [Scored, Scored];
      expect(consequences.readiness).toEqual([p.readiness, q.readiness]);
      expect(consequences.beachhead).toEqual([p.beachhead, q.beachhead]);
      expect(consequences.verdict).toEqual([p.verdict, q.verdict]);
      expect(consequences.coverage).toEqual([p.wholeProduct?.coverage ?? null, q.wholeProduct?.coverage ?? null]);
      for (const { scenario, after, total } of consequences.ranks) {
        const now = q.scenarios.find(({ name }) => name === scenario);
        expect([after, total[1]]).toEqual([now?.rank ?? null, now?.total ?? null]);
      }
      const told = new Set(consequences.ranks.map(({ scenario }) => scenario));
      for (const now of q.scenarios.filter(({ name }) => !told.has(name))) {
        const before = p.scenarios.filter(({ rank, status }) => rank === now.rank && status === now.status);
        expect(before.some(({ total }) => total === now.total || Math.abs((total ?? 0) - (now.total ?? 0)) <= 1e-9)).toBe(true);
      }
    }),
  );
});

type Scored = ReturnType<typeof scoredStrategy>;

/** The same change, told from the other end. */
function mirrored(change: StrategyChange): StrategyChange {
  const { kind, before, after, ...rest } = change;
  const turned = { ...rest, ...(after === undefined ? {} : { before: after }), ...(before === undefined ? {} : { after: before }) };
  if (kind === 'added') return { ...turned, kind: 'removed' };
  return kind === 'removed' ? { ...turned, kind: 'added' } : { ...turned, kind };
}

/** A change without its place; names as they were before anything was renamed. */
const signature = ({ kind, what, name, property, before, after, class: of }: StrategyChange): string =>
  [kind, what, name, property, kind === 'moved' ? '' : before, kind === 'moved' ? '' : after, of]
    .map((text) => String(text ?? '').replaceAll('Renamed', ''))
    .join(' | ');

const named = (findings: readonly Finding[]) => findings.map(({ fingerprint }) => fingerprint).sort();

const inWords = ({ changes, findings, consequences }: ReturnType<typeof compareFiles>) => ({
  changes: changes.map(signature),
  findings: [named(findings.new), named(findings.fixed)],
  consequences,
});
