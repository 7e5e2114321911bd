import { forSegment, target, targets, valueOf } from '../../facts/read.ts';
import type { Component, Need, Partner } from '../../facts/strategy.ts';
import { beachheadIn, figuresOf, isWaived } from '../parts.ts';
import { aNeedAndAComponent, isUnsound } from '../requirements.ts';
import { at, type Related, type Report, rule, type Scene } from '../rule.ts';
import { chainInPlaces, chainInWords, chainOn } from './broken-chain.ts';

/** A need that nothing covers or promises breaks the chain that hangs on it (method, section 7). */
export default rule({
  id: 'whole-product/need-open',
  summary: 'Each need of the beachhead must have a part that meets it.',
  stages: at.lasting('error'),
  messages: {
    main: 'Nothing covers {need}, so the product for {segment} is not whole and its customers cannot vouch for it. Name the part that meets it and who provides it.',
    chain: 'Nothing covers {need}, yet {chain} rely on it. Name the part that meets it and who provides it, or stop promising it.',
    ally: 'Only {component} of {partner} would cover {need}, and nothing is agreed with {partner}. Agree it, or find the part elsewhere.',
  },
  requires: [aNeedAndAComponent],
  look(scene) {
    const segment = beachheadIn(scene);
    const promised = targets(forSegment(scene.strategy.positionings, segment)?.promises);
    const needs = [...new Set([...segment.needs, ...promised])];
    return { subjects: needs.map(({ name }) => name), reports: needs.flatMap((need) => judge(scene, need)) };
  },
});

function judge(scene: Scene, need: Need): Report<'main' | 'chain' | 'ally'>[] {
  const figures = figuresOf(scene, need);
  const parts = figures?.metBy.filter((component) => !isWaived(component)) ?? [];
  if (figures?.state !== 'open' || parts.some(isUnknown)) return [];
  const chain = chainOn(scene, need);
  const meant: readonly Related[] = parts.map((component) => ({ message: `${component.name} should meet it`, at: component.at }));
  const related = [...meant, ...(chain === undefined ? [] : chainInPlaces(chain))];
  const found = { place: { element: need }, subjects: [need.name], related };
  const only = onlyUnsettled(scene, parts);
  if (only !== undefined) {
    return [{ message: 'ally', slots: { need: need.name, component: only.component.name, partner: only.partner.name }, ...found }];
  }
  const words = chain === undefined ? '' : chainInWords(chain);
  if (words !== '') return [{ message: 'chain', slots: { need: need.name, chain: words }, ...found }];
  return [{ message: 'main', slots: { need: need.name, segment: need.segment.name }, ...found }];
}

/** Whether an error hides if a part covers its needs. */
function isUnknown({ from, status, ready }: Component): boolean {
  return [from, status, ready].some(isUnsound) || isUnsound(target(from)?.status);
}

/** The only part meant for a need, where it would cover or promise it as soon as its partner agreed. */
function onlyUnsettled({ strategy }: Scene, parts: readonly Component[]): { component: Component; partner: Partner } | undefined {
  const [component] = parts;
  const partner = target(component?.from);
  if (component === undefined || parts.length > 1 || partner === undefined) return undefined;
  const [status, ready, launch] = [valueOf(component.status), valueOf(component.ready), valueOf(strategy.decision?.launch)];
  const inTime = ready !== undefined && launch !== undefined && ready <= launch;
  return status === 'missing' || (status === undefined && !inTime) ? undefined : { component, partner };
}
