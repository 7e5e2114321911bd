import { addPeriod } from '../../calendar/days.ts';
import { valueOf } from '../../facts/read.ts';
import type { Component, Milestone } from '../../facts/strategy.ts';
import type { CalendarDate } from '../../facts/values.ts';
import { formatDate } from '../../format/values.ts';
import { beachheadName, decisionOf, relatedTo } from '../parts.ts';
import { aMilestone } from '../requirements.ts';
import { at, type Fix, type Report, rule, type Scene } from '../rule.ts';
import { isStillToCome } from './milestones.ts';

const subjects = ['the roadmap'];

/** When a part that is still to come will be ready. */
const readyAhead = (component: Component): CalendarDate | undefined => (isStillToCome(component) ? valueOf(component.ready) : undefined);

/** Moves a milestone to the day on which everything that it delivers is ready. */
function moveTo(milestone: Milestone, ready: CalendarDate): Fix {
  const change = { do: 'set', element: milestone, property: 'due', value: ready } as const;
  return { title: `Move ${milestone.name} to ${formatDate(ready)}`, safe: false, changes: [change] };
}

/** A finding for each part that a milestone delivers before it is ready. */
function partsTooLate(milestone: Milestone): readonly Report<'main'>[] {
  const due = valueOf(milestone.due);
  if (due === undefined) return [];
  const late = (valueOf(milestone.delivers) ?? []).flatMap(({ target: component }, item) => {
    const ready = component && readyAhead(component);
    return component !== undefined && ready !== undefined && due < ready ? [{ component, due, ready, item }] : [];
  });
  const latest = late
    .map(({ ready }) => ready)
    .sort()
    .at(-1);
  if (latest === undefined) return [];
  return late.map(({ component, due, ready, item }) => ({
    message: 'main',
    slots: { milestone: milestone.name, due: formatDate(due), component: component.name, ready: formatDate(ready) },
    place: { element: milestone, property: 'delivers', item },
    subjects,
    related: [...relatedTo('when the part is ready', component.ready), ...relatedTo('when the milestone is due', milestone.due)],
    fixes: [moveTo(milestone, latest)],
  }));
}

/** The launch comes when the beachhead should be won already. */
function launchTooLate(scene: Scene): readonly Report<'launch'>[] {
  const element = decisionOf(scene);
  const [launch, decided, horizon] = [valueOf(element.launch), valueOf(element.decided), valueOf(element.horizon)];
  if (launch === undefined || decided === undefined || horizon === undefined) return [];
  const end = addPeriod(decided, horizon.high, horizon.unit);
  if (launch <= end) return [];
  const slots = { launch: formatDate(launch), end: formatDate(end), beachhead: beachheadName(scene) };
  const related = relatedTo('the horizon', element.horizon);
  return [{ message: 'launch', slots, place: { element, property: 'launch' }, subjects, related }];
}

/** Days that cannot all be kept. */
export default rule({
  id: 'roadmap/dates-disagree',
  summary: 'The dates of launch, milestones and parts must fit together.',
  stages: at.everyStage('error'),
  messages: {
    main: '{milestone} is due on {due} and delivers {component}, which is ready on {ready}. Move one of the two.',
    launch: 'The launch on {launch} lies after {end}, when {beachhead} should be dominated. Launch earlier, or plan a longer horizon.',
  },
  requires: [aMilestone],
  look: (scene) => ({ subjects, reports: [...scene.strategy.milestones.flatMap(partsTooLate), ...launchTooLate(scene)] }),
});
