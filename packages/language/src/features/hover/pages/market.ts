/** The pages behind alternatives, customers and evidence. */
import { type Alternative, bestGrade, type Customer, type Evidence, explainEvidence, formatMoney, targets, valueOf } from '@headpin/core';
import { bullets, type Markdown, md, paragraphs, prose, trusted } from '../../../text/markdown.ts';
import type { FeatureScene } from '../../scene.ts';
import { wordMeanings } from '../../word-meanings.ts';
import { given, linksTo, linkTo, sections } from '../explained.ts';

export function alternativePage(scene: FeatureScene, alternative: Alternative): Markdown {
  const { strategy, figures } = scene.assess();
  const grade = bestGrade(targets(alternative.evidence).map((one) => figures.evidence.get(one)?.grade ?? null));
  const against = strategy.positionings.filter((one) => targets(one.against).includes(alternative));
  return paragraphs(
    alternative.side === 'market'
      ? md`What the customer buys today: its budget is the one to win.`
      : md`The newcomer with the new technology, and no commitment to the segment.`,
    bullets([
      ...given(scene, alternative, ['strength', 'limitation', 'price', 'budget', 'response']),
      grade === null ? md`evidence: none with a grade` : md`evidence: grade ${grade}`,
      against.length === 0
        ? md`no positioning names it in ${'`against`'}`
        : md`compared with in the positioning for ${against.map((one) => one.segment?.name ?? '?').join(', ')}`,
    ]),
  );
}

export function customerPage(scene: FeatureScene, customer: Customer): Markdown {
  const { strategy, figures } = scene.assess();
  const evidence = strategy.evidence.filter(({ from }) => valueOf(from)?.target === (customer as unknown));
  const deal = valueOf(customer.deal);
  const open = targets(customer.needs).filter((need) => figures.wholeProduct.needs.get(need)?.state === 'open');
  const bridges = figures.expansions.filter(({ bridge }) => bridge === customer);
  const segment = valueOf(customer.segment)?.target;
  return bullets([
    segment === undefined
      ? md`lies outside every segment`
      : md`in ${linkTo(scene, segment.name, segment.at)}${segment === figures.beachhead ? ', the beachhead' : ''}`,
    ...given(scene, customer, ['adopter', 'status', 'closed', 'count']),
    ...(deal === undefined ? [] : [md`deal: ${formatMoney(deal)}${deal.type === 'rate' ? ` per ${deal.per}` : ''}`]),
    ...(open.length === 0 ? [] : [md`needs that nothing covers: ${linksTo(scene, open)}`]),
    ...given(scene, customer, ['unmet', 'leap']),
    ...(targets(customer.opened).length === 0 ? [] : [md`led to ${linksTo(scene, targets(customer.opened))}`]),
    ...(evidence.length === 0 ? [] : [md`speaks for us in ${linksTo(scene, evidence)}`]),
    ...bridges.map(({ expansion }) => md`bridge of ${linkTo(scene, `${expansion.from?.name} -> ${expansion.to?.name}`, expansion.at)}`),
  ]);
}

export function evidencePage(scene: FeatureScene, evidence: Evidence): Markdown {
  const assessment = scene.assess();
  if (!assessment.figures.evidence.has(evidence)) return md``;
  const { summary, sections: all } = explainEvidence(assessment, evidence);
  const kind = valueOf(evidence.kind);
  return paragraphs(prose(summary), kind === undefined ? undefined : trusted(wordMeanings['evidence.kind']![kind]!), sections(scene, all));
}
