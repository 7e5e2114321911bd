import { valueOf } from '../../facts/read.ts';
import type { Milestone } from '../../facts/strategy.ts';
import type { Interval } from '../../facts/values.ts';
import { formatPercent } from '../../format/values.ts';
import { beachheadIn, isBelow } from '../parts.ts';
import { aBeachhead, aMilestone, readable } from '../requirements.ts';
import { at, rule, type Scene } from '../rule.ts';
import { isFor } from './milestones.ts';

const leastRatio = { value: 0.5, unit: 'ratio', meaning: 'least ratio of the part in the work to the part in the revenue' } as const;

const efforts = readable('the efforts of the milestones', 'roadmap/incomplete', ({ strategy }) =>
  strategy.milestones.flatMap((milestone) => [milestone.effort, milestone.for]),
);

function effortOf(milestones: readonly Milestone[]): Interval {
  const all = milestones.flatMap(({ effort }) => valueOf(effort) ?? []);
  return { low: all.reduce((sum, { low }) => sum + low, 0), high: all.reduce((sum, { high }) => sum + high, 0) };
}

/** What part of the work is for the beachhead; `undefined` where no work is given. */
function partOfTheWork({ strategy, beachhead }: Scene): Interval | undefined {
  const inside = effortOf(strategy.milestones.filter((milestone) => isFor(milestone, beachhead)));
  const outside = effortOf(strategy.milestones.filter((milestone) => !isFor(milestone, beachhead)));
  if (inside.high + outside.high === 0) return undefined;
  const part = (own: number, others: number) => (own === 0 ? 0 : own / (own + others));
  return { low: part(inside.low, outside.high), high: part(inside.high, outside.low) };
}

/** The segment that pays gets the least of the work. */
export default rule({
  id: 'roadmap/effort-below-revenue',
  summary: 'Work should go where the revenue comes from.',
  stages: at.crossing('warning'),
  parameters: { leastRatio },
  messages: {
    main: '{beachhead} brings {revenue} of the deal value and gets {effort} of the work. Move work to the segment that pays for it.',
  },
  requires: [aBeachhead, aMilestone, efforts],
  uncounted: (scene) => partOfTheWork(scene) === undefined || scene.figures.focus.byValue === null,
  look(scene) {
    const beachhead = beachheadIn(scene);
    const subjects = ['the roadmap'];
    const effort = partOfTheWork(scene)!;
    const revenue = scene.figures.focus.byValue!;
    const outside = scene.strategy.milestones.filter((milestone) => !isFor(milestone, beachhead));
    const heaviest = outside.reduce<Milestone | undefined>(
      (most, milestone) => ((valueOf(milestone.effort)?.high ?? 0) > (valueOf(most?.effort)?.high ?? 0) ? milestone : most),
      undefined,
    );
    if (heaviest === undefined || !isBelow(effort.high, leastRatio.value * revenue)) return { subjects, reports: [] };
    const own = scene.strategy.milestones.filter((milestone) => isFor(milestone, beachhead));
    return {
      subjects,
      reports: [
        {
          message: 'main',
          slots: { beachhead: beachhead.name, revenue: formatPercent(revenue), effort: formatPercent(effort) },
          place: { element: heaviest, property: 'effort' },
          subjects,
          related: own.map(({ at }) => ({ message: `a milestone for ${beachhead.name}`, at })),
        },
      ],
    };
  },
});
