/**
 * Times Headpin side by side with what people would use instead, in interleaved rounds of one run, and prints the goals.
 *     node test/bench/run.ts [--quick] [--only keystroke,cold,…] [--sizes 1000,…] [--servers headpin,…] [--rounds 3] [--json FILE]
 * The command line under test is the one that `npm run build` made; the server is bundled from the sources as they stand.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { checkers, runCold } from './cold.ts';
import { goalsOf, type Results } from './goals.ts';
import { growthInFiles, growthInLines } from './growth.ts';
import { measurable } from './latency/measure.ts';
import { cases, runMatrix } from './matrix.ts';
import { bundle } from './servers/bundles.ts';
import { installPeers, peerVersion } from './servers/peers.ts';
import { serverNames } from './servers/servers.ts';
import { runSmaa } from './smaa/side-by-side.ts';
import { markdownTable } from './table.ts';

const parts = [...measurable, 'cold', 'growth', 'smaa'] as const;
const peers = ['yaml-language-server', 'likec4', 'ajv-cli'] as const;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string', default: parts.join() },
    sizes: { type: 'string', default: cases.map(({ name }) => name).join() },
    servers: { type: 'string', default: serverNames.join() },
    rounds: { type: 'string' },
    json: { type: 'string' },
  },
});

/** What was asked for by name; ends the run where there is no such name. */
function chosen<T extends string>(option: 'only' | 'sizes' | 'servers', known: readonly T[]): T[] {
  const asked = values[option].split(',');
  const unknown = asked.filter((name) => !known.includes(name as T));
  if (unknown.length > 0) {
    console.error(`--${option}: there is no ${unknown.join(', ')}; there are ${known.join(', ')}.`);
    process.exit(2);
  }
  return known.filter((name) => asked.includes(name));
}

const { quick } = values;
const only = new Set(chosen('only', parts));
const sizes = chosen(
  'sizes',
  cases.map(({ name }) => name),
);
const servers = new Set(chosen('servers', serverNames));
const rounds = Number(values.rounds ?? (quick ? 1 : 3));
const say = (line: string): void => console.log(`[bench] ${line}`);

await bundle('headpin-server', 'floor-server', 'floor-check', 'langium-server', 'langium-check');
/** What cannot be measured on this machine, and why. */
const without: string[] = [];
try {
  installPeers(say);
} catch (error) {
  for (const name of ['yaml', 'likec4'] as const) servers.delete(name);
  without.push(`yaml-language-server, LikeC4 and ajv-cli: they cannot be installed (${(error as Error).message.trim().split('\n')[0]})`);
}

const asked = measurable.filter((what) => only.has(what));
const options = { rounds, quick, say };
const matrix =
  asked.length > 0
    ? await runMatrix(
        cases.filter(({ name }) => sizes.includes(name)),
        servers,
        { ...options, only: new Set(asked) },
      )
    : undefined;
const usable = checkers.filter((name) => without.length === 0 || (name !== 'ajv' && name !== 'likec4'));
const results: Results = {
  ...(matrix ? { matrix } : {}),
  ...(only.has('cold') ? { cold: runCold({ ...options, rounds: quick ? 3 : 9 }, usable) } : {}),
  ...(only.has('growth') ? { growth: { lines: growthInLines(rounds), files: growthInFiles(rounds) } } : {}),
  ...(only.has('smaa') ? { smaa: [10_000, 100_000].map((draws) => runSmaa(draws, rounds)) } : {}),
};

const versions = without.length > 0 ? [] : peers.map((name) => `${name} ${peerVersion(name)}`);
console.log(
  `\nNode ${process.version}, ${cpus().length} processors, ${rounds} ${rounds === 1 ? 'round' : 'rounds'}${quick ? ', quick' : ''}; ${versions.join(', ')}.\n`,
);
const goals = goalsOf(results);
console.log(markdownTable(goals));
if (quick) console.log('\nLeft out of a quick run: LikeC4 and Langium on 100,000 lines and on many files, which take minutes.');
for (const line of without) console.log(`\nNot measured: ${line}.`);
if (values.json) {
  const plain = (_: string, value: unknown): unknown => (value instanceof Map ? Object.fromEntries(value) : value);
  writeFileSync(values.json, `${JSON.stringify({ node: process.version, quick, rounds, versions, without, goals, results }, plain, 1)}\n`);
}
