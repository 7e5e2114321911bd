import { given, targets, valueOf } from '../../facts/read.ts';
import type { Component } from '../../facts/strategy.ts';
import { beachheadIn, neededComponents } from '../parts.ts';
import { aBeachhead, aMilestone, readable, requirement } from '../requirements.ts';
import { at, type Fix, rule, type Scene } from '../rule.ts';
import { byDueDate, isFor, isStillToCome } from './milestones.ts';

/** Needed parts that we still owe the beachhead. */
const partsOwed = (scene: Scene) =>
  neededComponents(scene).filter((component) => valueOf(component.from) === 'us' && isStillToCome(component));

/** Where nothing is owed no milestone is due, so a missing one carries nothing. */
const aMilestoneWhereDue = requirement(
  aMilestone.what,
  aMilestone.carrier,
  (scene) => partsOwed(scene).length === 0 || aMilestone.met(scene),
);

const readableDeliveries = readable('what the milestones deliver', 'roadmap/incomplete', ({ strategy }) =>
  strategy.milestones.map(({ delivers }) => delivers),
);

/** Adds a part to the first milestone for the beachhead on whose day it is ready. */
function deliverInTime(scene: Scene, component: Component): readonly Fix[] {
  const ready = valueOf(component.ready);
  const own = byDueDate(scene.strategy.milestones.filter((milestone) => isFor(milestone, scene.beachhead)));
  const fitting = own.find(({ due }) => ready !== undefined && due >= ready)?.milestone;
  if (fitting === undefined) return [];
  const where = { element: fitting, property: 'delivers' };
  const change = given(fitting.delivers)
    ? ({ ...where, do: 'add-item', item: component.name } as const)
    : ({ ...where, do: 'set', value: component.name } as const);
  return [{ title: `Deliver it with ${fitting.name}`, safe: false, changes: [change] }];
}

/** A part that the beachhead waits for and no milestone brings. */
export default rule({
  id: 'roadmap/part-unplanned',
  summary: 'Each part that we still owe the beachhead should be in a milestone.',
  stages: at.crossing('warning'),
  messages: {
    main: '{segment} needs {component}, which is not shipped, and no milestone delivers it. Plan it before anything else.',
  },
  requires: [aBeachhead, aMilestoneWhereDue, readableDeliveries],
  uncounted: (scene) => partsOwed(scene).length === 0,
  look(scene) {
    const segment = beachheadIn(scene);
    const owed = partsOwed(scene);
    const planned = scene.strategy.milestones.flatMap(({ delivers }) => targets(delivers));
    const unplanned = owed.filter((component) => !planned.includes(component));
    return {
      subjects: owed.map(({ name }) => name),
      reports: unplanned.map((component) => ({
        message: 'main',
        slots: { segment: segment.name, component: component.name },
        place: { element: component },
        subjects: [component.name],
        related: targets(component.meets)
          .filter((need) => segment.needs.includes(need))
          .map(({ name, at }) => ({ message: `the need ${name}`, at })),
        fixes: deliverInTime(scene, component),
      })),
    };
  },
});
