/** How a strategy's readiness comes about (method, section 11). */
import type { Assessment } from '../assessment/assessment.ts';
import type { Decision } from '../facts/strategy.ts';
import { formatCount, formatPercent } from '../format/values.ts';
import { type Explanation, line, section } from './explanation.ts';
import { points } from './words.ts';

const shownFindings = 10;

export function explainStrategy({ readiness, findings, figures }: Assessment, decision: Decision): Explanation {
  const costly = findings.filter((finding) => finding.points > 0).sort((a, b) => b.points - a.points);
  const { focus } = figures;
  return {
    kind: 'strategy',
    name: decision.name,
    title: decision.title,
    at: decision.at,
    summary:
      readiness.score === null
        ? `${decision.name} has no readiness.`
        : `${decision.name} has a readiness of ${points(readiness.score)}; ${formatCount(costly.length, 'finding')} hold${costly.length === 1 ? 's' : ''} the other ${points(100 - readiness.score)} points.`,
    sections: [
      ...section(
        'By category',
        readiness.categories.map(({ id, score, kept, total }) =>
          score === null ? undefined : line(id, `${points(kept)} of ${points(total)} = ${points(score)} of 100`),
        ),
      ),
      ...section(
        costly.length > shownFindings ? `The ${shownFindings} that cost most` : 'What costs points',
        costly
          .slice(0, shownFindings)
          .map((finding) => line(`${points(finding.points)} points`, `${finding.rule}: ${finding.message}`, finding.at)),
      ),
      ...section('Focus', [
        focus.byCount === null || focus.verdict === null
          ? undefined
          : line(
              'deals in the beachhead',
              `${formatPercent(focus.byCount)} by count${focus.byValue === null ? '' : `, ${formatPercent(focus.byValue)} by value`} of ${formatCount(focus.count, 'deal')}: ${focus.verdict}`,
            ),
      ]),
    ],
  };
}
