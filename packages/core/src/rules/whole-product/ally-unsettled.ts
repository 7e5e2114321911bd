import { given, target, targets, valueOf } from '../../facts/read.ts';
import type { Component, Partner } from '../../facts/strategy.ts';
import { formatList } from '../../format/values.ts';
import { componentsFrom } from '../../method/indexes.ts';
import { figuresOf, isWaived, neededComponents } from '../parts.ts';
import { isUnsound } from '../requirements.ts';
import { at, type Report, rule, type Scene } from '../rule.ts';

/** A partner on whom the plan rests has not agreed, or nothing says why it should. */
export default rule({
  id: 'whole-product/ally-unsettled',
  summary: 'A partner whose part is needed should have agreed and should win something.',
  stages: at.lasting('warning'),
  messages: {
    main: '{partner} is to provide {components}, and nothing says what it wins by that. Allies stay while they gain: write it into `wins`.',
    status: '{partner} is to provide {components}, and its status is {status}. Agree on it before anyone is promised the whole product.',
  },
  uncounted: (scene) => allies(scene).length === 0,
  look(scene) {
    const partners = allies(scene);
    return { subjects: partners.map(({ name }) => name), reports: partners.flatMap((partner) => judge(scene, partner)) };
  },
});

const partsOf = ({ strategy }: Scene, partner: Partner): readonly Component[] =>
  componentsFrom(strategy, partner).filter((component) => !isWaived(component));

const bridgedBy = ({ strategy }: Scene, partner: Partner) => strategy.expansions.filter(({ through }) => target(through) === partner);

/** The partners that provide a part without `waived` or bridge an expansion. */
const allies = (scene: Scene): readonly Partner[] =>
  scene.strategy.partners.filter((partner) => partsOf(scene, partner).length > 0 || bridgedBy(scene, partner).length > 0);

function judge(scene: Scene, partner: Partner): Report<'main' | 'status'>[] {
  const parts = partsOf(scene, partner);
  const found = (components: readonly Component[]) => ({
    place: { element: partner },
    subjects: [partner.name],
    related: components.map((component) => ({ message: `${component.name} comes from it`, at: component.at })),
  });
  if (!given(partner.wins)) {
    const doors = bridgedBy(scene, partner).map(({ to }) => `the way to ${to?.name ?? ''}`);
    const components = formatList(parts.length > 0 ? parts.map(({ name }) => name) : doors);
    return [{ message: 'main', slots: { partner: partner.name, components }, ...found(parts) }];
  }
  const status = valueOf(partner.status);
  if (isUnsound(partner.status) || status === 'agreed' || status === 'signed') return [];
  const unsettled = neededComponents(scene).filter((component) => parts.includes(component) && !meetsOpenNeed(scene, component));
  if (unsettled.length === 0) return [];
  const components = formatList(unsettled.map(({ name }) => name));
  return [{ message: 'status', slots: { partner: partner.name, components, status: status ?? 'not given' }, ...found(unsettled) }];
}

/** Whether the part is missed so badly that `whole-product/need-open` speaks of it. */
const meetsOpenNeed = (scene: Scene, component: Component): boolean =>
  targets(component.meets).some((need) => figuresOf(scene, need)?.state === 'open');
