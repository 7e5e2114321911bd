/** Cuts a failing journey down to what it needs, so that it can be read and kept. */
import type { Journey, Step } from './steps.ts';
import { Workspace } from './workspace.ts';

type Fails = (journey: Journey) => Promise<boolean>;

/** Milliseconds that cutting down may take. */
const patience = 30_000;

/** A journey that still fails and from which nothing can be left out, as far as the time reached. */
export async function shrink(journey: Journey, fails: Fails): Promise<Journey> {
  const end = performance.now() + patience;
  const stillFails: Fails = async (one) => performance.now() < end && (await fails(one));
  let best = await laterStart(journey, stillFails);
  for (;;) {
    const before = sizeOf(best);
    best = await withFewerSteps(best, stillFails);
    best = await withLessText(best, stillFails);
    if (sizeOf(best) >= before) return best;
  }
}

const sizeOf = (journey: Journey): number => JSON.stringify(journey).length;

/** The same end from the state before one of the last steps. */
async function laterStart(journey: Journey, fails: Fails): Promise<Journey> {
  for (let last = 1; last < journey.steps.length; last *= 2) {
    const later = startingBefore(journey, journey.steps.length - last);
    if (await fails(later)) return later;
  }
  return journey;
}

function startingBefore({ disk, steps }: Journey, at: number): Journey {
  const workspace = new Workspace(disk);
  for (const step of steps.slice(0, at)) workspace.take(step);
  const texts = workspace.files.filter((file) => !file.includes(':')).map((file) => [file, workspace.text(file) ?? ''] as const);
  const opened = [...workspace.open].map(
    ([file, { text }]): Step => (file.includes(':') ? { do: 'new', file, text } : { do: 'open', file }),
  );
  return { disk: Object.fromEntries(texts), steps: [{ do: 'today', today: workspace.today }, ...opened, ...steps.slice(at)] };
}

async function withFewerSteps({ disk, steps }: Journey, fails: Fails): Promise<Journey> {
  return { disk, steps: await withFewer(steps, (fewer) => fails({ disk, steps: fewer })) };
}

/** Leaves out halves, quarters and so on, down to single ones. */
async function withFewer<T>(items: readonly T[], fails: (fewer: readonly T[]) => Promise<boolean>): Promise<readonly T[]> {
  let left = items;
  for (let size = Math.ceil(left.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < left.length; ) {
      const fewer = [...left.slice(0, at), ...left.slice(at + size)];
      if (await fails(fewer)) left = fewer;
      else at += size;
    }
  }
  return left;
}

/** Leaves out files, and lines of files and of what is pasted. */
async function withLessText({ disk, steps }: Journey, fails: Fails): Promise<Journey> {
  const files = await withFewer(Object.entries(disk), (fewer) => fails({ disk: Object.fromEntries(fewer), steps }));
  let best: Journey = { disk: Object.fromEntries(files), steps };
  for (const [file, text] of files) {
    const put = (less: string): Journey => ({ ...best, disk: { ...best.disk, [file]: less } });
    best = put(await withFewerLines(text, (less) => fails(put(less))));
  }
  for (const [i, step] of best.steps.entries()) {
    if (!('text' in step)) continue;
    const put = (less: string): Journey => ({ ...best, steps: best.steps.with(i, { ...step, text: less }) });
    best = put(await withFewerLines(step.text, (less) => fails(put(less))));
  }
  return best;
}

async function withFewerLines(text: string, fails: (less: string) => Promise<boolean>): Promise<string> {
  const lines = await withFewer(text.split(/(?<=\n)/), (fewer) => fails(fewer.join('')));
  return lines.join('');
}
