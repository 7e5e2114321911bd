/** Servers × folders in interleaved rounds, so that a busy minute of the machine hits every server alike. */
import path from 'node:path';
import { type Notation, writeStrategy } from './generator.ts';
import { type Measurable, type Measured, measure, type Wanted } from './latency/measure.ts';
import { hubEdits, type Places } from './latency/places.ts';
import { median } from './latency/statistics.ts';
import { runFolder } from './run-folder.ts';
import { type ServerName, serverCalled } from './servers/servers.ts';

/** A strategy of one size, and what is timed on it. */
export interface Case {
  readonly name: string;
  readonly lines: number;
  /** A file of Headpin holds at most 1 MiB, so 100,000 lines are ten files; in the other notations they are one. */
  readonly files: (notation: Notation) => number;
  readonly edit: 'middle' | 'hub';
  readonly servers: readonly ServerName[];
  readonly what: readonly Measurable[];
  /** Servers that are too slow for a quick run here, and are left out of it. */
  readonly notQuick?: readonly ServerName[];
}

const everything: readonly Measurable[] = ['keystroke', 'burst', 'completion', 'hover', 'preview', 'memory'];
const one = (): number => 1;

export const cases: readonly Case[] = [
  { name: '1000', lines: 1000, files: one, edit: 'middle', servers: ['headpin', 'floor', 'yaml', 'likec4', 'langium'], what: everything },
  {
    name: '10000',
    lines: 10_000,
    files: one,
    edit: 'middle',
    servers: ['headpin', 'floor', 'yaml', 'likec4', 'langium'],
    what: everything,
  },
  {
    name: '100000',
    lines: 100_000,
    files: (notation) => (notation === 'headpin' ? 10 : 1),
    edit: 'middle',
    servers: ['headpin', 'floor', 'yaml', 'likec4', 'langium'],
    what: ['keystroke', 'memory'],
    notQuick: ['likec4', 'langium'],
  },
  {
    name: '500-files',
    lines: 50_000,
    files: () => 500,
    edit: 'middle',
    servers: ['headpin', 'yaml', 'langium'],
    what: ['keystroke'],
    notQuick: ['langium'],
  },
  {
    name: '1000-files',
    lines: 100_000,
    files: () => 1000,
    edit: 'middle',
    servers: ['headpin', 'yaml', 'langium'],
    what: ['keystroke'],
    notQuick: ['langium'],
  },
  {
    name: '1000-files-hub',
    lines: 100_000,
    files: () => 1000,
    edit: 'hub',
    servers: ['headpin', 'langium'],
    what: ['keystroke'],
    notQuick: ['langium'],
  },
];

export interface Options {
  readonly rounds: number;
  readonly quick: boolean;
  readonly only: ReadonlySet<Measurable>;
  readonly say: (line: string) => void;
}

/** Medians over the rounds, or why there are none. */
export type Outcome = Measured | { readonly failed: string };
export type Outcomes = ReadonlyMap<string, ReadonlyMap<ServerName, Outcome>>;

/** The median of each figure over some rounds; figures that no round has stay away. */
export function medianOf<T>(rounds: readonly T[]): T {
  const [first] = rounds;
  if (typeof first === 'number') return median(rounds as readonly number[]) as T;
  if (typeof first !== 'object' || first === null) return first as T;
  const keys = Object.keys(first) as (keyof T)[];
  return Object.fromEntries(keys.map((key) => [key, medianOf(rounds.map((round) => round[key]))])) as T;
}

function wantedOf(each: Case, file: string, { quick, only }: Options): Wanted {
  const edits: Pick<Wanted, 'edits'> | Record<string, never> = each.edit === 'hub' ? { edits: hubEdits satisfies Places['edits'] } : {};
  return {
    what: new Set(each.what.filter((what) => only.has(what))),
    file,
    ...edits,
    samples: quick ? 10 : 60,
    budget: quick ? 2500 : 30_000,
  };
}

/** Where each server's files are, and which one is edited. */
function write(each: Case, notations: ReadonlySet<Notation>): Map<Notation, { folder: string; file: string }> {
  return new Map(
    [...notations].map((notation) => {
      const own = path.join(runFolder, each.name, notation);
      const { middle } = writeStrategy(own, notation, each.lines, each.files(notation));
      return [notation, { folder: own, file: each.edit === 'hub' ? 'hub' : middle }];
    }),
  );
}

export async function runMatrix(chosen: readonly Case[], names: ReadonlySet<ServerName>, options: Options): Promise<Outcomes> {
  const rounds = new Map<string, Measured[]>();
  const failures = new Map<string, string>();
  const plan = chosen.map((each) => {
    const servers = each.servers.filter((name) => names.has(name) && !(options.quick && each.notQuick?.includes(name))).map(serverCalled);
    return { each, servers, places: write(each, new Set(servers.map(({ notation }) => notation))) };
  });
  for (let round = 1; round <= options.rounds; round++) {
    for (const { each, servers, places } of plan) {
      for (const server of servers) {
        const key = `${each.name} ${server.name}`;
        if (failures.has(key)) continue;
        const { folder, file } = places.get(server.notation)!;
        try {
          const measured = await measure(server, folder, wantedOf(each, file, options));
          rounds.set(key, [...(rounds.get(key) ?? []), measured]);
          options.say(
            `round ${round}: ${each.name} ${server.name}: first findings ${measured.start.toFixed(0)} ms, keystroke p95 ${measured.keystroke?.p95.toFixed(1) ?? '–'} ms, processor ${measured.keystroke?.cpu?.toFixed(1) ?? '–'} ms`,
          );
        } catch (error) {
          failures.set(key, (error as Error).message);
          options.say(`round ${round}: ${each.name} ${server.name} FAILED: ${(error as Error).message}`);
        }
      }
    }
  }
  return new Map(
    plan.map(({ each, servers }) => [
      each.name,
      new Map(
        servers.map(({ name }): [ServerName, Outcome] => {
          const key = `${each.name} ${name}`;
          const failed = failures.get(key);
          return [name, failed === undefined ? medianOf(rounds.get(key) ?? []) : { failed }];
        }),
      ),
    ]),
  );
}
