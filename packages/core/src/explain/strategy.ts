/** How a strategy's readiness comes about (method, section 11). */
import type { Assessment, CategoryReadiness } from '../assessment/assessment.ts';
import type { Decision, Strategy } from '../facts/strategy.ts';
import { formatCount, formatNumber, formatPercent } from '../format/values.ts';
import type { FocusFigures } from '../method/figures.ts';
import { type ExplainedLine, type Explanation, line, section } from './explanation.ts';
import { money, points } from './words.ts';

const shownFindings = 10;

export function explainStrategy({ readiness, findings, figures, strategy }: Assessment, decision: Decision): Explanation {
  const costly = findings.filter((finding) => finding.points > 0).sort((a, b) => b.points - a.points);
  const all = readiness.categories.reduce((sum, { total }) => sum + total, 0);
  const kept = readiness.categories.reduce((sum, one) => sum + one.kept, 0);
  return {
    kind: 'strategy',
    name: decision.name,
    title: decision.title,
    at: decision.at,
    summary:
      readiness.score === null
        ? `${decision.name} has no readiness.`
        : `${decision.name} has a readiness of ${points(readiness.score)}; ${heldBack(readiness.score, costly.length)}.`,
    sections: [
      ...section('By category', [
        ...readiness.categories.map((one) => keptLine(one.id, one)),
        keptLine('all', { score: readiness.score, kept, total: all }),
      ]),
      ...section(
        costly.length > shownFindings ? `The ${shownFindings} that cost most` : 'What costs points',
        costly
          .slice(0, shownFindings)
          .map(({ points: held, rule, message, at }) =>
            line(`${points(held)} points`, `${rule}, ${formatNumber((held * all) / 100)} of ${formatNumber(all)}: ${message}`, at),
          ),
      ),
      ...section('Focus', [focusLine(figures.focus, strategy)]),
    ],
  };
}

const heldBack = (score: number, findings: number): string =>
  findings === 0
    ? 'nothing is missing'
    : `${formatCount(findings, 'finding')} hold${findings === 1 ? 's' : ''} the other ${points(100 - score)} points`;

/** Weight kept of all weight. */
const keptLine = (label: string, { score, kept, total }: Pick<CategoryReadiness, 'score' | 'kept' | 'total'>): ExplainedLine | undefined =>
  score === null ? undefined : line(label, `${formatNumber(kept)} of ${formatNumber(total)} = ${points(score)} of 100`);

function focusLine(focus: FocusFigures, strategy: Strategy): ExplainedLine | undefined {
  const { byCount, byValue, inside, count, valueInside, value, verdict, after } = focus;
  if (byCount === null || verdict === null) return undefined;
  const amount = (of: number) => money(strategy, { low: of, high: of });
  const values = byValue === null ? '' : `, ${amount(valueInside)} of ${amount(value)} = ${formatPercent(byValue)} by value`;
  return line(
    'deals in the beachhead',
    `${formatNumber(inside)} of ${formatCount(count, 'deal')} = ${formatPercent(byCount)} by count${values}, closed after ${after}: ${verdict}`,
    ...focus.deals.map(({ at }) => at),
  );
}
