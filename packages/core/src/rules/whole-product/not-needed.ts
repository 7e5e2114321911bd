import { targets, valueOf } from '../../facts/read.ts';
import type { Component, Segment } from '../../facts/strategy.ts';
import { beachheadIn, isWaived } from '../parts.ts';
import { aNeedAndAComponent, isUnsound } from '../requirements.ts';
import { at, rule, type Scene } from '../rule.ts';
import { ancillaryKinds } from './ancillaries.ts';

/** Work goes into a part that neither the beachhead nor a next pin needs. */
export default rule({
  id: 'whole-product/not-needed',
  summary: 'Work should go into parts that the beachhead needs.',
  stages: at.niche('warning'),
  messages: {
    main: '{component} meets no need of {beachhead}. Aim at the least that makes the product whole for one segment: link the need, or stop the work.',
  },
  requires: [aNeedAndAComponent],
  look(scene) {
    const beachhead = beachheadIn(scene).name;
    const segments = wonSegments(scene);
    const parts = scene.strategy.components.filter((component) => !isWaived(component));
    const reports = parts
      .filter((component) => isWork(component) && !isNeeded(component, segments))
      .map((component) => ({
        message: 'main' as const,
        slots: { component: component.name, beachhead },
        place: { element: component },
        subjects: [component.name],
      }));
    return { subjects: parts.map(({ name }) => name), reports };
  },
});

/** Not shipped, and of a kind that serves one segment. */
function isWork({ status, kind }: Component): boolean {
  if (isUnsound(status) || isUnsound(kind)) return false;
  return valueOf(status) !== 'shipped' && !ancillaryKinds.some((ancillary) => ancillary === valueOf(kind));
}

/** The beachhead, and the segments that an `expand` leads to. */
const wonSegments = (scene: Scene): ReadonlySet<Segment> =>
  new Set([beachheadIn(scene), ...scene.strategy.expansions.flatMap(({ to }) => to?.target ?? [])]);

/** Whether a part meets a need of one of the segments. */
const isNeeded = ({ meets }: Component, segments: ReadonlySet<Segment>): boolean =>
  targets(meets).some((need) => segments.has(need.segment)) || isUnsound(meets);
