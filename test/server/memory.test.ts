/** What the server keeps in memory: for a large strategy, and after a long time of editing. */
import { afterEach, expect, it } from 'vitest';
import { endAll, folderOf, Server } from './server-process.ts';
import { mayGrow, measured, memoryOf, soak } from './soak.ts';

afterEach(endAll);

/** A minute where nobody says otherwise would be long in a run of all tests; growth shows after some thousand edits. */
const minutes = Number(process.env.HEADPIN_SOAK_MINUTES ?? 0.25);

it(
  `the heap stays where it was over ${minutes} minutes of editing; HEADPIN_SOAK_MINUTES asks for more`,
  async () => {
    const readings = await soak(minutes, 3);
    const [first, last] = [readings[0]!, readings.at(-1)!];
    console.log(
      readings.map(({ heap, rss, edits }) => `${edits} edits: heap ${heap.toFixed(1)} MiB, RSS ${rss.toFixed(0)} MiB`).join('\n'),
    );
    expect(last.edits).toBeGreaterThan(1000);
    expect(last.heap - first.heap).toBeLessThan(mayGrow(first.heap));
  },
  minutes * 60_000 + 60_000,
);

/** 1,000 declarations and needs, as many of each kind as a very large strategy has, and 40 scenarios rated by six. */
function largeStrategy(): Record<string, string> {
  const many = (count: number, one: (i: number) => string) => Array.from({ length: count }, (_, i) => one(i)).join('\n');
  const scores = (i: number) => [1, 2, 3, 4, 5, 1, 2, 3, 4].map((n) => ((n * 7 + i * 3) % 5) + 1).join(' ');
  const needs = (i: number) => many(5, (n) => `  need Need${i}x${n} "Need ${n} of ${i}"`);
  return {
    'strategy.headpin': 'strategy Large { stage: chasm beachhead: Segment0 }\n',
    'segments.headpin': many(
      60,
      (i) => `segment Segment${i} {\n  profession: "clerk ${i}"\n  accounts: ${100 + i}\n  spend: $${i + 1}k per year\n${needs(i)}\n}`,
    ),
    'scenarios.headpin': many(40, (i) => `scenario Day${i} for Segment${i} { customer: "the town of ${i}" }`),
    'parts.headpin': many(300, (i) => `component Part${i} { from: us meets: Need${i % 60}x${i % 5} }`),
    'evidence.headpin': many(288, (i) => `evidence Proof${i} { source: "a visit to ${i}" date: 2026-03-01 }`),
    'ballots.headpin': many(6, (r) => `rater R${r}\nballot R${r} {\n${many(40, (i) => `  Day${i} ${scores(i + r)}`)}\n}`),
  };
}

it('a strategy of 1,000 elements takes less than 250 MB', async () => {
  const files = largeStrategy();
  const { folder, remove } = folderOf(files);
  const server = await new Server(folder, { node: measured }).start();
  for (const [file, text] of Object.entries(files)) await server.open(file, text);
  const loaded = await memoryOf(server);
  await server.connection.sendRequest('textDocument/hover', {
    textDocument: { uri: server.uri('scenarios.headpin') },
    position: { line: 3, character: 12 },
  });
  await server.connection.sendRequest('headpin/report', { folder: server.uri() });
  const used = await memoryOf(server);
  const shown = ({ heap, rss }: typeof used) => `heap ${heap.toFixed(0)} MiB, resident ${rss.toFixed(0)} MiB`;
  console.log(`1,000 elements: ${shown(loaded)} when loaded; ${shown(used)} with its report`);
  expect(used.rss * 1.048576).toBeLessThan(250);
  remove();
}, 120_000);
