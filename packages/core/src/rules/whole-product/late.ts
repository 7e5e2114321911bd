import { targets, valueOf } from '../../facts/read.ts';
import type { Component } from '../../facts/strategy.ts';
import { formatDate } from '../../format/values.ts';
import { promises } from '../../method/whole-product.ts';
import { beachheadIn, decisionOf, figuresOf, neededComponents, relatedTo } from '../parts.ts';
import { aLaunch, aNeedAndAComponent } from '../requirements.ts';
import { at, type Report, rule, type Scene } from '../rule.ts';

/** A part that a need hangs on comes after the launch (method, section 7). */
export default rule({
  id: 'whole-product/late',
  summary: 'Every needed part must be there on the day of launch.',
  stages: at.lasting('error'),
  messages: {
    main: '{component} is ready on {ready} and {need} hangs on it, but pragmatists are offered the whole product on {launch}. Bring the part forward, find another one, or move the launch.',
  },
  requires: [aLaunch, aNeedAndAComponent],
  look(scene) {
    const needed = neededComponents(scene);
    return { subjects: needed.map(({ name }) => name), reports: needed.flatMap((component) => judge(scene, component)) };
  },
});

function judge(scene: Scene, component: Component): Report<'main'>[] {
  const { launch: launchProperty } = decisionOf(scene);
  const [ready, launch] = [valueOf(component.ready), valueOf(launchProperty)];
  if (ready === undefined || launch === undefined || ready <= launch || !promises(component, launch)) return [];
  const { needs } = beachheadIn(scene);
  const hanging = targets(component.meets).filter((need) => needs.includes(need) && figuresOf(scene, need)?.state !== 'covered');
  const [first] = hanging;
  if (first === undefined) return [];
  return [
    {
      message: 'main',
      slots: { component: component.name, ready: formatDate(ready), need: first.name, launch: formatDate(launch) },
      place: { element: component, property: 'ready' },
      subjects: [component.name],
      related: [
        ...relatedTo('the launch', launchProperty),
        ...hanging.map((need) => ({ message: `the need ${need.name} that hangs on it`, at: need.at })),
      ],
    },
  ];
}
