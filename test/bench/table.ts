/** Goals as one Markdown table. */
import type { Bound, Figure, Goal } from './goals.ts';

export type Verdict = 'met' | 'missed' | 'no goal' | 'not measured';

const isNumber = (figure: Figure): figure is number => typeof figure === 'number';
const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
const times = (value: number): string => (value < 1 ? `1/${Math.round(1 / value)}` : String(value));

/** A plain limit is set against 1 of its unit. */
const isPlain = ({ base }: Bound): boolean => base === 1;
const goalText = (bound: Bound): string =>
  isPlain(bound) ? `≤ ${bound.times} ${bound.against}`.trim() : `≤ ${times(bound.times)} × ${bound.against}`;

/** `met` only where every bound could be judged. */
export function verdictOf({ figure, bounds }: Goal): Verdict {
  if (!isNumber(figure)) return 'not measured';
  if (bounds.length === 0) return 'no goal';
  if (bounds.some(({ base, times: most }) => isNumber(base) && figure > base * most)) return 'missed';
  return bounds.every(({ base }) => isNumber(base)) ? 'met' : 'not measured';
}

function figureText(figure: Figure, unit: string): string {
  if (figure === undefined) return 'not run';
  return isNumber(figure) ? `${shown(figure)} ${unit}`.trim() : `failed: ${figure.failed}`;
}

function ratioText(figure: Figure, { against, base }: Bound): string {
  if (!isNumber(figure) || !isNumber(base)) return `${against}: ${isNumber(base) ? 'no figure' : figureText(base, '')}`;
  return `${shown(figure / base)} × ${against}`;
}

function row(goal: Goal): string {
  const { work, unit, figure, bounds, beside } = goal;
  const ratios = bounds.filter((bound) => !isPlain(bound));
  const others = [
    ...ratios.map(({ against, base }) => `${against} ${figureText(base, unit)}`),
    ...Object.entries(beside ?? {}).flatMap(([name, other]) =>
      other === undefined || ratios.some(({ against }) => against === name) ? [] : [`${name} ${figureText(other, unit)}`],
    ),
  ];
  const cells = [
    work,
    bounds.map(goalText).join(', ') || '–',
    figureText(figure, unit),
    others.join(' · ') || '–',
    ratios.map((bound) => ratioText(figure, bound)).join(', ') || '–',
    verdictOf(goal),
  ];
  return `| ${cells.join(' | ')} |`;
}

export const markdownTable = (goals: readonly Goal[]): string =>
  ['| work | goal | Headpin | others | ratio | |', '| --- | --- | --- | --- | --- | --- |', ...goals.map(row)].join('\n');
