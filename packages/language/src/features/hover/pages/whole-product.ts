/** The pages behind needs, partners and jewels. */
import { chainOf, explainNeed, type Jewel, type Need, type Partner, targets, valueOf } from '@headpin/core';
import { bold, bullets, type Markdown, md, paragraphs } from '../../../text/markdown.ts';
import type { FeatureScene } from '../../scene.ts';
import { explained, given, linksTo, linkTo } from '../explained.ts';

export function needPage(scene: FeatureScene, need: Need): Markdown {
  const assessment = scene.assess();
  const state = assessment.figures.wholeProduct.needs.get(need)?.state;
  if (state === undefined) return md``;
  const page = explained(scene, explainNeed(assessment, need));
  // The chain of an open need is part of its explanation.
  return state === 'open' ? page : paragraphs(page, whatHangsOn(scene, need));
}

function whatHangsOn(scene: FeatureScene, need: Need): Markdown | undefined {
  const { promises, customers, references, expansions } = chainOf(scene.assess().strategy, need);
  const links = [
    ...promises.slice(0, 1).map((at) => md`promised by ${linkTo(scene, 'the positioning', at)}`),
    ...(customers.length === 0 ? [] : [md`customers: ${linksTo(scene, customers)}`]),
    ...(references.length === 0 ? [] : [md`references among them: ${linksTo(scene, references)}`]),
    ...expansions.map(({ from, to, at }) => md`expansion: ${linkTo(scene, `${from?.name ?? '?'} -> ${to?.name ?? '?'}`, at)}`),
  ];
  return links.length === 0 ? undefined : md`${bold('What hangs on it')}\n${bullets(links)}`;
}

export function partnerPage(scene: FeatureScene, partner: Partner): Markdown {
  const { strategy, figures } = scene.assess();
  const parts = strategy.components.filter(({ from }) => {
    const provider = valueOf(from);
    return typeof provider === 'object' && provider.target === partner;
  });
  const bridges = figures.expansions.filter(({ bridge }) => bridge === partner);
  const channels = strategy.channels.filter(({ through }) => valueOf(through)?.target === partner);
  return bullets([
    ...given(scene, partner, ['status', 'gives', 'wins', 'segments']),
    parts.length === 0 ? md`provides no component` : md`provides ${linksTo(scene, parts)}`,
    ...bridges.map(({ expansion }) => md`bridge of ${linkTo(scene, `${expansion.from?.name} -> ${expansion.to?.name}`, expansion.at)}`),
    ...channels.map(({ segment, at }) => md`channel for ${linkTo(scene, segment?.name ?? '?', at)}`),
  ]);
}

export function jewelPage(scene: FeatureScene, jewel: Jewel): Markdown {
  const { strategy } = scene.assess();
  const segments = strategy.segments.filter(({ uses }) => targets(uses).includes(jewel));
  const components = strategy.components.filter(({ uses }) => targets(uses).includes(jewel));
  return bullets([
    segments.length === 0 ? md`no segment needs it yet` : md`needed by ${linksTo(scene, segments)}`,
    components.length === 0 ? md`in no component` : md`in ${linksTo(scene, components)}`,
  ]);
}
