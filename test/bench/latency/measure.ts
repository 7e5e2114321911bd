/** Everything that is timed of one server on one folder, in one fresh process of it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { extensions } from '../generator.ts';
import type { ServerUnderTest } from '../servers/servers.ts';
import { Client } from './client.ts';
import { type EditKind, editKinds, type Places, placesOfServer, type Typing } from './places.ts';
import { median, quantile } from './statistics.ts';
import { keystrokesAt, placesOf } from './text.ts';

export const measurable = ['keystroke', 'burst', 'completion', 'hover', 'preview', 'memory'] as const;
export type Measurable = (typeof measurable)[number];

export interface Wanted {
  readonly what: ReadonlySet<Measurable>;
  /** The file that is opened, without its extension. */
  readonly file: string;
  /** Other edits than those of the server's notation. */
  readonly edits?: Places['edits'];
  /** Keystrokes of each kind, and requests of each kind. */
  readonly samples: number;
  /** Milliseconds after which a kind of sample ends early. */
  readonly budget: number;
}

/** Milliseconds, MiB, or what the name says. Absent where the server cannot or nobody asked. */
export interface Measured {
  readonly start: number;
  readonly keystroke?: { readonly p50: number; readonly p95: number; readonly cpu: number | undefined; readonly samples: number };
  readonly byKind?: Readonly<Partial<Record<EditKind, { readonly p50: number; readonly p95: number }>>>;
  /** From the last of twenty characters, one each 80 ms, to their findings. */
  readonly burst?: number;
  readonly completion?: number;
  readonly hover?: number;
  readonly preview?: number;
  readonly memory?: { readonly rss: number | undefined; readonly heap: number | undefined; readonly rssAfterEdits: number | undefined };
}

const between = 30;
/** After so many milliseconds without any, the findings of all files are there, hundreds of files included. */
const settled = 300;
/** Of each kind of keystroke, before any is timed: so many, or as many as there is time for. */
const warming = { keystrokes: 60, milliseconds: 4000 };
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const both = (samples: readonly number[]) => ({ p50: median(samples)!, p95: quantile(samples, 0.95)! });

class Session {
  private readonly client: Client;
  private readonly places: Places;
  private readonly wanted: Wanted;

  constructor(client: Client, places: Places, wanted: Wanted) {
    this.client = client;
    this.places = places;
    this.wanted = wanted;
  }

  /** Collects samples until there are enough or the time is up; at least one. Where places are few, each has several turns. */
  private async collect<T>(items: readonly T[], sample: (item: T) => Promise<readonly number[]>): Promise<number[]> {
    const end = performance.now() + this.wanted.budget;
    const samples: number[] = [];
    while (items.length > 0) {
      for (const item of items) {
        samples.push(...(await sample(item)));
        if (performance.now() > end || samples.length >= this.wanted.samples) return samples;
      }
    }
    return samples;
  }

  /** The code of any server is warm after some minutes of use: each kind of keystroke is made for a while before it is timed. */
  private async warmUp(edits: Places['edits']): Promise<void> {
    for (const kind of editKinds) {
      const typing = edits[kind];
      const [place] = typing === undefined ? [] : placesOf(this.client.document.text, typing.after, 1);
      if (typing === undefined || place === undefined) continue;
      const end = performance.now() + Math.min(warming.milliseconds, this.wanted.budget);
      for (let made = 0; made < warming.keystrokes && performance.now() < end; ) made += (await this.typeAt(place, typing)).length;
    }
  }

  private async typeAt(offset: number, typing: NonNullable<Places['edits'][EditKind]>): Promise<number[]> {
    const took: number[] = [];
    for (const edit of keystrokesAt(this.client.document.text, offset, typing)) {
      took.push(await this.client.keystroke(edit));
      await this.client.quiet(between);
    }
    return took;
  }

  /** Makes sure that the server found what is wrong, and so that its answers were those to the keystrokes. */
  private async findingShows(offset: number, typing: Typing): Promise<void> {
    const before = this.client.findings;
    const edits = keystrokesAt(this.client.document.text, offset, typing);
    for (const [i, edit] of edits.entries()) {
      await this.client.keystroke(edit);
      await this.client.quiet(settled);
      if (i === edits.length / 2 - 1 && this.client.findings === before) throw new Error('a mistake was typed and nothing was found');
    }
    if (this.client.findings !== before) throw new Error('a mistake was taken back and its finding stayed');
  }

  async keystrokes(): Promise<Pick<Measured, 'keystroke' | 'byKind'>> {
    const edits = this.wanted.edits ?? this.places.edits;
    const all: number[] = [];
    const byKind: Partial<Record<EditKind, ReturnType<typeof both>>> = {};
    if (placesOf(this.client.document.text, edits.prose!.after, 1).length === 0) throw new Error('there is no place to type at');
    await this.warmUp(edits);
    const before = this.client.usage;
    for (const kind of editKinds) {
      const typing = edits[kind];
      if (!typing) continue;
      const places = placesOf(this.client.document.text, typing.after, this.wanted.samples);
      if (places.length === 0) continue;
      if (kind === 'finding') await this.findingShows(places[0]!, typing);
      const samples = await this.collect(places, (offset) => this.typeAt(offset, typing));
      byKind[kind] = both(samples);
      all.push(...samples);
    }
    const after = this.client.usage;
    const cpu = before && after ? ((after.cpuSeconds - before.cpuSeconds) * 1000) / all.length : undefined;
    return { keystroke: { ...both(all), cpu, samples: all.length }, byKind };
  }

  async bursts(): Promise<number> {
    const typing = this.places.edits.prose!;
    const text = 'the planner is too late';
    const samples = await this.collect(placesOf(this.client.document.text, typing.after, 3), async (offset) => {
      let last = 0;
      for (const edit of keystrokesAt('', offset, { after: typing.after, type: text }).slice(0, text.length)) {
        await sleep(80);
        last = performance.now();
        this.client.send(edit);
      }
      const took = await this.client.findingsSince(last);
      await this.client.keystroke({ offset, remove: text.length, insert: '' });
      await this.client.quiet(between);
      return [took];
    });
    return median(samples)!;
  }

  /** Typing a character and asking at once what may stand there. */
  async completion(): Promise<number | undefined> {
    const each = Math.ceil(this.wanted.samples / Math.max(1, this.places.complete.length));
    const places = this.places.complete.flatMap((pattern) => placesOf(this.client.document.text, pattern, each));
    const samples = await this.collect(places, async (offset) => {
      const since = performance.now();
      this.client.send({ offset, remove: 0, insert: 'p' });
      const took = await this.client.ask('textDocument/completion', offset + 1);
      await this.client.findingsSince(since);
      await this.client.keystroke({ offset, remove: 1, insert: '' });
      await this.client.quiet(between);
      return [took];
    });
    return quantile(samples, 0.95);
  }

  async hover(): Promise<number | undefined> {
    const each = Math.ceil(this.wanted.samples / this.places.hover.length);
    const places = this.places.hover.flatMap((pattern) => placesOf(this.client.document.text, pattern, each));
    return quantile(await this.collect(places, async (offset) => [await this.client.ask('textDocument/hover', offset - 2)]), 0.95);
  }

  /** From a keystroke to the new preview. */
  async preview(): Promise<number | undefined> {
    const places = placesOf(this.client.document.text, this.places.edits.number!.after, Math.min(10, this.wanted.samples));
    const ask = (): Promise<number> => this.client.askHeadpin('headpin/report', { options: { mode: 'preview', nonce: 'bench' } });
    await ask();
    const samples = await this.collect(places, async (offset) => {
      const since = performance.now();
      this.client.send({ offset, remove: 0, insert: '7' });
      await ask();
      const took = performance.now() - since;
      await this.client.keystroke({ offset, remove: 1, insert: '' });
      await this.client.quiet(between);
      return [took];
    });
    return median(samples);
  }
}

export async function measure(server: ServerUnderTest, folder: string, wanted: Wanted): Promise<Measured> {
  const file = `${wanted.file}.${extensions[server.notation]}`;
  const client = new Client(server, folder);
  try {
    const start = await client.open(file, readFileSync(path.join(folder, file), 'utf8'));
    const session = new Session(client, placesOfServer[server.name], wanted);
    const asked = (what: Measurable): boolean => wanted.what.has(what);
    const loaded = asked('memory') ? { rss: client.usage?.rssMiB, heap: await client.heapMiB() } : undefined;
    const keystrokes = asked('keystroke') ? await session.keystrokes() : {};
    const burst = asked('burst') ? await session.bursts() : undefined;
    const completion = asked('completion') ? await session.completion() : undefined;
    const hover = asked('hover') ? await session.hover() : undefined;
    const preview = asked('preview') && server.name === 'headpin' ? await session.preview() : undefined;
    return {
      start,
      ...keystrokes,
      ...(burst === undefined ? {} : { burst }),
      ...(completion === undefined ? {} : { completion }),
      ...(hover === undefined ? {} : { hover }),
      ...(preview === undefined ? {} : { preview }),
      ...(loaded ? { memory: { ...loaded, rssAfterEdits: client.usage?.rssMiB } } : {}),
    };
  } finally {
    await client.stop();
  }
}
