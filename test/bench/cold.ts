/** Whole processes of a check, from start to end, in interleaved rounds, against a Node that does nothing. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { inRoot } from '../editor/harness/places.ts';
import { type Notation, writeStrategy } from './generator.ts';
import { median } from './latency/statistics.ts';
import { runFolder } from './run-folder.ts';
import { bundleOf } from './servers/bundles.ts';
import { peerFile } from './servers/peers.ts';

export const checkers = ['bare', 'headpin', 'floor', 'ajv', 'likec4', 'langium'] as const;
export type Checker = (typeof checkers)[number];

interface Command {
  readonly notation: Notation;
  /** What Node runs in the folder of the files. */
  readonly command: readonly string[];
}

const commands: Readonly<Record<Checker, () => Command>> = {
  bare: () => ({ notation: 'headpin', command: ['-e', ''] }),
  headpin: () => ({ notation: 'headpin', command: [inRoot('packages', 'cli', 'bin', 'headpin.js'), 'check', '.'] }),
  floor: () => ({ notation: 'headpin', command: [bundleOf('floor-check'), '.'] }),
  // It sees the shape of each file alone: no name is looked up.
  ajv: () => ({
    notation: 'json',
    command: [peerFile('ajv-cli', 'dist', 'index.js'), 'validate', '--strict=false', '-s', 'strategy.schema.json', '-d', '[hmp]*.json'],
  }),
  likec4: () => ({ notation: 'likec4', command: [peerFile('likec4', 'bin', 'likec4.mjs'), 'validate', '.'] }),
  langium: () => ({ notation: 'headpin', command: [bundleOf('langium-check'), '.'] }),
};

export interface ColdCase {
  readonly name: string;
  readonly lines: number;
  readonly files: number;
  /** Left out of a quick run: minutes each. */
  readonly notQuick: readonly Checker[];
}

export const coldCases: readonly ColdCase[] = [
  { name: '1 × 1000', lines: 1000, files: 1, notQuick: [] },
  { name: '100 × 100', lines: 10_000, files: 100, notQuick: [] },
  { name: '1000 × 100', lines: 100_000, files: 1000, notQuick: ['likec4', 'langium'] },
];

/** Milliseconds of one run. Findings end a check of Headpin with 1, and that is a good end. */
function timeOnce({ command }: Command, folder: string): number {
  const from = performance.now();
  const run = spawnSync(process.execPath, command, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 2 ** 28 });
  const took = performance.now() - from;
  if (run.error || (run.status !== 0 && run.status !== 1)) {
    throw new Error(`${command[0]} ended with ${run.status ?? run.error?.message}: ${String(run.stderr).trim().split('\n').at(-1)}`);
  }
  return took;
}

export interface ColdOptions {
  readonly rounds: number;
  readonly quick: boolean;
  readonly say: (line: string) => void;
}

/** Median milliseconds by checker, or why there are none; `checkers` that are left out are not there. */
export type ColdOutcome = ReadonlyMap<Checker, number | { readonly failed: string }>;

export function runCold({ rounds, quick, say }: ColdOptions, only: readonly Checker[] = checkers): Map<string, ColdOutcome> {
  return new Map(
    coldCases.map((each): [string, ColdOutcome] => {
      const chosen = only.filter((name) => !(quick && each.notQuick.includes(name)));
      const written = new Set<Notation>();
      const folderOf = (notation: Notation): string => path.join(runFolder, `cold-${each.lines}-${each.files}`, notation);
      for (const { notation } of chosen.map((name) => commands[name]())) {
        if (!written.has(notation)) writeStrategy(folderOf(notation), notation, each.lines, each.files);
        written.add(notation);
      }
      const took = new Map<Checker, number[]>();
      const failed = new Map<Checker, string>();
      // The round before the first fills the caches of files and of compiled code.
      for (let round = 0; round <= rounds; round++) {
        for (const name of chosen.filter((checker) => !failed.has(checker))) {
          const command = commands[name]();
          try {
            const ms = timeOnce(command, folderOf(command.notation));
            if (round > 0) took.set(name, [...(took.get(name) ?? []), ms]);
          } catch (error) {
            failed.set(name, (error as Error).message);
          }
        }
      }
      const outcome = new Map(
        chosen.map((name): [Checker, number | { failed: string }] => {
          const why = failed.get(name);
          return [name, why === undefined ? median(took.get(name)!)! : { failed: why }];
        }),
      );
      say(
        `cold ${each.name}: ${[...outcome].map(([name, ms]) => `${name} ${typeof ms === 'number' ? `${ms.toFixed(0)} ms` : `FAILED ${ms.failed}`}`).join(', ')}`,
      );
      return [each.name, outcome];
    }),
  );
}
