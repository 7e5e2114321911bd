/** A criterion: the question, its anchors, its weight, and who scores best on it. */
import { type Assessment, type Criterion, formatNumber, formatPercent } from '@headpin/core';
import { bullets, type Markdown, md, paragraphs } from '../../text/markdown.ts';
import { anchorsOf, questionOf } from './score.ts';

export function criterionHover(assessment: Assessment, criterion: Criterion): Markdown {
  return paragraphs(questionOf(criterion), anchorsOf(criterion), bullets(factsOn(assessment, criterion)));
}

function factsOn({ figures }: Assessment, criterion: Criterion): Markdown[] {
  const kind = criterion.kind === 'showstopper' ? 'showstopper' : 'nice-to-have';
  if (criterion.weight === 0) return [md`${kind}, switched off by its weight of 0`];
  const { scoreboard, agreement } = figures;
  const all = scoreboard.criteria.reduce((sum, { weight }) => sum + weight, 0);
  const alpha = agreement.criteria.get(criterion.name);
  const cells = scoreboard.scenarios.flatMap(({ scenario, cells: own }) =>
    own.filter((cell) => cell.criterion === criterion && cell.mean !== null).map((cell) => ({ name: scenario.name, mean: cell.mean! })),
  );
  const [best] = [...cells].sort((a, b) => b.mean - a.mean);
  const failing = scoreboard.scenarios.filter(({ failed }) => failed.some((one) => one.criterion === criterion.name));
  return [
    md`${kind}, weight ${formatNumber(criterion.weight)} of ${formatNumber(all)} = ${formatPercent(criterion.weight / all)}`,
    ...(best === undefined ? [] : [md`best: ${best.name}, mean ${formatNumber(best.mean)}`]),
    ...(failing.length === 0 ? [] : [md`eliminates ${failing.map(({ scenario }) => scenario.name).join(', ')}`]),
    ...(alpha === undefined
      ? []
      : [
          alpha.alpha === null
            ? md`agreement: not shown, ${alpha.why ?? 'too few ratings'}`
            : md`agreement: Krippendorff's alpha ${formatNumber(alpha.alpha)}`,
        ]),
  ];
}
