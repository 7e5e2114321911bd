/** What a criterion weighs, how far the panel agrees on it, and what its weight decides (method, sections 4 and 5). */
import type { Assessment } from '../assessment/assessment.ts';
import type { Criterion } from '../facts/strategy.ts';
import { formatNumber, formatPercent } from '../format/values.ts';
import { type ExplainedLine, type Explanation, line, section } from './explanation.ts';

export function explainCriterion({ figures, strategy }: Assessment, criterion: Criterion): Explanation {
  const { scoreboard, agreement } = figures;
  const all = scoreboard.criteria.reduce((sum, { weight }) => sum + weight, 0);
  const alpha = agreement.criteria.get(criterion.name);
  const kind = criterion.kind === 'showstopper' ? 'showstopper' : 'nice-to-have';
  return {
    kind: 'criterion',
    name: criterion.name,
    title: criterion.question,
    at: criterion.declaration?.at ?? strategy.decision?.at ?? strategy.ballots[0]?.at ?? strategy.scenarios[0]!.at,
    summary: `${criterion.name} is a ${kind} and holds ${formatPercent(criterion.weight / all)} of the weight.`,
    sections: [
      ...section('How it counts', [
        line('weight', `${formatNumber(criterion.weight)} of ${formatNumber(all)}`, criterion.declaration?.weight?.at),
        criterion.low === undefined ? undefined : line('1 means', criterion.low, criterion.declaration?.low?.at),
        criterion.high === undefined ? undefined : line('5 means', criterion.high, criterion.declaration?.high?.at),
        alpha &&
          line(
            'agreement',
            alpha.alpha === null
              ? `not shown: ${alpha.why}`
              : `Krippendorff's alpha ${formatNumber(alpha.alpha)} over ${alpha.units} scenarios and ${alpha.raters} raters`,
          ),
        flipLine(figures, criterion),
      ]),
    ],
  };
}

function flipLine({ robustness }: Assessment['figures'], criterion: Criterion): ExplainedLine | undefined {
  const flip = robustness.weights.get(criterion.name);
  if (flip === undefined) return undefined;
  const [low, high] = flip.stays;
  const range = high === null ? `from ${formatNumber(low)} on, however large` : `from ${formatNumber(low)} to ${formatNumber(high)}`;
  const others = [
    flip.below === null ? undefined : `below, ${flip.below} is first`,
    flip.above === null ? undefined : `above, ${flip.above} is first`,
  ].filter((one) => one !== undefined);
  return line('the first place stays', [`with a weight ${range}`, ...others].join('; '), criterion.declaration?.weight?.at);
}
