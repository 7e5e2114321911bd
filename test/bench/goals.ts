/** The goals for speed: each a ratio to something measured in the same run, some a number of milliseconds. */
import type { ColdOutcome } from './cold.ts';
import type { Growth } from './growth.ts';
import type { Measured } from './latency/measure.ts';
import type { EditKind } from './latency/places.ts';
import type { Outcomes } from './matrix.ts';
import type { ServerName } from './servers/servers.ts';
import type { SmaaOutcome } from './smaa/side-by-side.ts';

/** All that a run measured; parts that nobody asked for are absent. */
export interface Results {
  readonly matrix?: Outcomes;
  readonly cold?: ReadonlyMap<string, ColdOutcome>;
  readonly growth?: { readonly lines: Growth; readonly files: Growth };
  readonly smaa?: readonly SmaaOutcome[];
}

/** A number, why there is none, or `undefined` where nobody asked. */
export type Figure = number | { readonly failed: string } | undefined;

export interface Bound {
  /** What it is set against, or the unit of a plain limit. */
  readonly against: string;
  readonly base: Figure;
  /** At most so many times the base. */
  readonly times: number;
}

export interface Goal {
  readonly work: string;
  readonly unit: string;
  readonly figure: Figure;
  readonly bounds: readonly Bound[];
  /** What else was measured of the same work. */
  readonly beside?: Readonly<Record<string, Figure>>;
}

const plain = (unit: string, most: number): Bound => ({ against: unit, base: 1, times: most });

function fromMatrix(matrix: Outcomes | undefined) {
  return (name: string, server: ServerName, of: (measured: Measured) => number | undefined): Figure => {
    const outcome = matrix?.get(name)?.get(server);
    return outcome === undefined || 'failed' in outcome ? outcome : of(outcome);
  };
}

const keystrokeP95 = ({ keystroke }: Measured): number | undefined => keystroke?.p95;

const worst = (byKind: Measured['byKind'], kinds: readonly EditKind[]): number | undefined => {
  const all = kinds.flatMap((kind) => byKind?.[kind]?.p95 ?? []);
  return all.length === 0 ? undefined : Math.max(...all);
};

function latencyGoals(matrix: Outcomes | undefined): Goal[] {
  const figure = fromMatrix(matrix);
  const keystroke = (name: string, work: string, yaml: number, floor: number): Goal => ({
    work: `keystroke → findings p95, ${work}`,
    unit: 'ms',
    figure: figure(name, 'headpin', keystrokeP95),
    bounds: [
      { against: 'YAML', base: figure(name, 'yaml', keystrokeP95), times: yaml },
      { against: 'hand-written', base: figure(name, 'floor', keystrokeP95), times: floor },
    ],
    beside: { LikeC4: figure(name, 'likec4', keystrokeP95), Langium: figure(name, 'langium', keystrokeP95) },
  });
  const inFiles = (name: string, work: string, most: number): Goal => ({
    work: `keystroke → findings p95, ${work}`,
    unit: 'ms',
    figure: figure(name, 'headpin', keystrokeP95),
    bounds: [plain('ms', most)],
    beside: { YAML: figure(name, 'yaml', keystrokeP95), Langium: figure(name, 'langium', keystrokeP95) },
  });
  const against = (name: string, work: string, unit: string, times: number, of: (measured: Measured) => number | undefined): Goal => ({
    work,
    unit,
    figure: figure(name, 'headpin', of),
    bounds: [{ against: 'YAML', base: figure(name, 'yaml', of), times }],
    beside: {
      YAML: figure(name, 'yaml', of),
      LikeC4: figure(name, 'likec4', of),
      Langium: figure(name, 'langium', of),
      'hand-written': figure(name, 'floor', of),
    },
  });
  const cpu = ({ keystroke: keys }: Measured): number | undefined => keys?.cpu;
  return [
    keystroke('1000', '1,000 lines', 1 / 15, 3),
    keystroke('10000', '10,000 lines', 1 / 15, 1),
    keystroke('100000', '100,000 lines (10 files, as 1 MiB is the limit; YAML and LikeC4: 1 file)', 1 / 40, 1),
    inFiles('500-files', '500 files, edit in a leaf', 10),
    inFiles('1000-files', '1,000 files, edit in a leaf', 10),
    {
      ...inFiles('1000-files-hub', '1,000 files, edit in the file all refer to', 25),
      figure: figure('1000-files-hub', 'headpin', ({ byKind }) => worst(byKind, ['prose', 'number'])),
    },
    {
      ...inFiles('1000-files-hub', '1,000 files, each letter of a name that about 500 of them use', 25),
      figure: figure('1000-files-hub', 'headpin', ({ byKind }) => worst(byKind, ['finding'])),
      beside: {},
    },
    against('10000', 'completion p95 while typing, 10,000 lines', 'ms', 1 / 8, ({ completion }) => completion),
    {
      ...against('10000', 'hover p95, 10,000 lines, explained figures included', 'ms', 1, ({ hover }) => hover),
      bounds: [plain('ms', 5)],
    },
    against('10000', 'first findings after start, 10,000 lines', 'ms', 1 / 3, ({ start }) => start),
    against('10000', 'memory after load, 10,000 lines (resident)', 'MiB', 1, ({ memory }) => memory?.rss),
    { ...against('10000', 'heap in use after load, 10,000 lines', 'MiB', 1, ({ memory }) => memory?.heap), bounds: [] },
    {
      ...against('10000', 'memory after the edits of this run, 10,000 lines (resident)', 'MiB', 1, ({ memory }) => memory?.rssAfterEdits),
      bounds: [],
    },
    ...['1000', '10000', '100000'].map((lines) => ({
      ...against(lines, `processor time of a keystroke, ${lines} lines`, 'ms', 1, cpu),
      bounds: [],
    })),
    { ...against('10000', 'last character of a burst → findings, 10,000 lines', 'ms', 1, ({ burst }) => burst), bounds: [] },
    { work: 'keystroke → new preview, 10,000 lines', unit: 'ms', figure: figure('10000', 'headpin', ({ preview }) => preview), bounds: [] },
  ];
}

function coldGoals(cold: Results['cold']): Goal[] {
  const goal = (
    name: string,
    work: string,
    bounds: readonly (readonly [against: string, checker: 'bare' | 'ajv' | 'likec4', times: number])[],
  ): Goal => {
    const figure = (checker: Parameters<ColdOutcome['get']>[0]): Figure => cold?.get(name)?.get(checker);
    return {
      work: `cold \`check\`, ${work}`,
      unit: 'ms',
      figure: figure('headpin'),
      bounds: bounds.map(([against, checker, times]) => ({ against, base: figure(checker), times })),
      beside: {
        'bare Node': figure('bare'),
        'ajv-cli': figure('ajv'),
        LikeC4: figure('likec4'),
        Langium: figure('langium'),
        'hand-written': figure('floor'),
      },
    };
  };
  return [
    goal('1 × 1000', '1 file of 1,000 lines', [['bare Node', 'bare', 2.5]]),
    goal('100 × 100', '100 files of 100 lines (ajv-cli: shape only, no links)', [['ajv-cli', 'ajv', 1]]),
    goal('1000 × 100', '1,000 files of 100 lines', [
      ['ajv-cli', 'ajv', 2],
      ['LikeC4', 'likec4', 1 / 40],
    ]),
  ];
}

function growthGoals(growth: Results['growth']): Goal[] {
  const exponent = (work: string, figure: Figure, most: number): Goal => ({ work, unit: '', figure, bounds: [plain('', most)] });
  const points = (one: Growth | undefined, of: (point: Growth['points'][number]) => number): Record<string, Figure> =>
    Object.fromEntries((one?.points ?? []).map((point) => [`${point.lines} lines, ${point.files} files: ms`, of(point)]));
  const both = (work: string, one: Growth | undefined): Goal[] => [
    { ...exponent(`growth of a fresh build, ${work} (exponent)`, one?.freshExponent, 1.1), beside: points(one, ({ fresh }) => fresh) },
    {
      ...exponent(`growth of a keystroke, ${work} (exponent)`, one?.keystrokeExponent, 0.5),
      beside: points(one, ({ keystroke }) => keystroke),
    },
  ];
  return [...both('1,000 to 100,000 lines', growth?.lines), ...both('1 to 5,000 files of 20 lines', growth?.files)];
}

function smaaGoals(smaa: Results['smaa']): Goal[] {
  const of = (draws: number): SmaaOutcome | undefined => smaa?.find((outcome) => outcome.draws === draws);
  const many = of(100_000);
  return [
    {
      work: '100,000 weightings × 50 scenarios × 9 criteria',
      unit: 'ms',
      figure: many?.headpin,
      bounds: [
        { against: 'numpy', base: many?.numpy, times: 1.2 },
        { against: 'C', base: many?.c, times: 5 },
      ],
    },
    { work: '10,000 weightings × 50 scenarios × 9 criteria', unit: 'ms', figure: of(10_000)?.headpin, bounds: [plain('ms', 100)] },
  ];
}

/** Every line of the table of goals, in its order. */
export const goalsOf = ({ matrix, cold, growth, smaa }: Results): Goal[] => [
  ...(matrix ? latencyGoals(matrix) : []),
  ...(cold ? coldGoals(cold) : []),
  ...(growth ? growthGoals(growth) : []),
  ...(smaa ? smaaGoals(smaa) : []),
];
