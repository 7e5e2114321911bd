import { given, valueOf } from '../../facts/read.ts';
import { oncePerElement } from '../../facts/reads.ts';
import type { Component } from '../../facts/strategy.ts';
import { formatDate, formatKeys } from '../../format/values.ts';
import { isWaived, missingOf } from '../parts.ts';
import { aNeedAndAComponent, isUnsound } from '../requirements.ts';
import { at, type Report, rule, type Scene } from '../rule.ts';

/** A part leaves open who provides it or how far it is, or its date has passed. */
export default rule({
  id: 'whole-product/component-unclear',
  summary: 'Each part should say who provides it, how far it is, and a date that still lies ahead.',
  stages: at.lasting('warning'),
  messages: {
    main: '{component} does not say {missing}. A part that nobody answers for is a hole in the whole product; fill it in.',
    past: '{component} should have been ready on {ready} and is not shipped. Set a new date, or the status.',
  },
  requires: [aNeedAndAComponent],
  look(scene) {
    const parts = scene.strategy.components.filter((component) => !isWaived(component));
    return { subjects: parts.map(({ name }) => name), reports: parts.flatMap((component) => judge(scene, component)) };
  },
});

/** What a part leaves open; all that is asked of most parts, so that an edit of one does not ask the others again. */
const missingIn = oncePerElement((_, component: Component): readonly string[] => {
  const status = valueOf(component.status);
  const isDateDue = (status === 'building' || status === 'agreed') && !given(component.ready);
  return [...missingOf<string>(component, ['from', 'status']), ...(isDateDue ? ['ready'] : [])];
});

function judge({ strategy, today }: Scene, component: Component): Report<'main' | 'past'>[] {
  const subjects = [component.name];
  const missing = missingIn(strategy, component);
  if (missing.length > 0) {
    const slots = { component: component.name, missing: formatKeys(missing) };
    return [{ message: 'main', slots, place: { element: component }, subjects }];
  }
  const ready = valueOf(component.ready);
  if (isUnsound(component.status) || valueOf(component.status) === 'shipped' || ready === undefined || ready >= today) return [];
  const slots = { component: component.name, ready: formatDate(ready) };
  return [{ message: 'past', slots, place: { element: component, property: 'ready' }, subjects }];
}
