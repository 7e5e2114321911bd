/**
 * How the work grows with the strategy, inside one process: a fresh build, and a keystroke. In milliseconds of processor
 * time, the collector's included, which other processes hardly touch.
 */
import { Project } from '../../packages/language/src/project/project.ts';
import { contentOfLines, spread } from './generator.ts';
import { growthExponent, median } from './latency/statistics.ts';
import { headpin } from './notations/headpin.ts';

export interface GrowthPoint {
  readonly lines: number;
  readonly files: number;
  /** Milliseconds from texts to an assessment. */
  readonly fresh: number;
  /** Milliseconds from a changed character to an assessment. */
  readonly keystroke: number;
}

export interface Growth {
  readonly points: readonly GrowthPoint[];
  readonly freshExponent: number;
  readonly keystrokeExponent: number;
}

const processorTime = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

const today = '2026-11-01';

function filesOf(lines: number, files: number): { path: string; text: string }[] {
  return spread(contentOfLines(lines), files).map(({ name, blocks }) => ({ path: `${name}.headpin`, text: headpin(blocks) }));
}

function assessed(project: Project): void {
  const [view] = project.strategies;
  if (view === undefined) throw new Error('no strategy was found');
  const { failures } = project.assess(view, today);
  if (failures.length > 0) throw new Error(`a rule failed: ${failures[0]!.message}`);
}

function measured(lines: number, files: number, rounds: number): GrowthPoint {
  const texts = filesOf(lines, files);
  const fresh: number[] = [];
  const keystrokes: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const from = process.cpuUsage();
    const project = new Project();
    for (const { path, text } of texts) project.set(path, text);
    assessed(project);
    if (round > 0) fresh.push(processorTime(from));
    if (round < rounds) continue;
    const { path, text } = texts.find((file) => file.text.includes('obstacle: "'))!;
    const at = text.indexOf('obstacle: "') + 'obstacle: "'.length;
    for (let i = 0; i < 12; i++) {
      const start = process.cpuUsage();
      project.set(path, `${text.slice(0, at)}${'x'.repeat(i + 1)}${text.slice(at)}`);
      assessed(project);
      // The first keystrokes fill what the later ones lean on.
      if (i > 3) keystrokes.push(processorTime(start));
    }
  }
  const written = texts.reduce((sum, { text }) => sum + text.split('\n').length - 1, 0);
  return { lines: written, files: texts.length, fresh: median(fresh)!, keystroke: median(keystrokes)! };
}

/** Over the lines, which many small files have too. */
function growthOver(points: readonly GrowthPoint[]): Growth {
  const exponent = (of: (point: GrowthPoint) => number): number =>
    growthExponent(points.map((point) => ({ size: point.lines, took: of(point) })));
  return { points, freshExponent: exponent(({ fresh }) => fresh), keystrokeExponent: exponent(({ keystroke }) => keystroke) };
}

/** The code is warm before the smallest is timed. */
const warmUp = (): GrowthPoint => measured(10_000, 1, 1);

/** Files of at most 10,000 lines, so that none is over the limit. */
export function growthInLines(rounds: number, sizes: readonly number[] = [1000, 10_000, 100_000]): Growth {
  warmUp();
  return growthOver(sizes.map((lines) => measured(lines, Math.max(1, lines / 10_000), rounds)));
}

/** Files of 20 lines, but for the first: no strategy is that short. */
export function growthInFiles(rounds: number): Growth {
  warmUp();
  return growthOver([1, 50, 500, 5000].map((files) => measured(files * 20, files, rounds)));
}
