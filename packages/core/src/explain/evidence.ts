/** How a piece of evidence gets its grade (method, section 10). */
import type { Assessment } from '../assessment/assessment.ts';
import { valueOf } from '../facts/read.ts';
import type { Customer, Evidence, Partner } from '../facts/strategy.ts';
import { formatCount, formatRange } from '../format/values.ts';
import { evidenceAgesAfterMonths, largeSample } from '../method/evidence.ts';
import { type Explanation, line, section } from './explanation.ts';

export function explainEvidence({ figures }: Assessment, evidence: Evidence): Explanation {
  const { grade, domain, aged } = figures.evidence.get(evidence)!;
  const kind = valueOf(evidence.kind);
  const date = valueOf(evidence.date);
  const sample = valueOf(evidence.sample);
  const from = valueOf(evidence.from);
  return {
    kind: 'evidence',
    name: evidence.name,
    title: evidence.title,
    at: evidence.at,
    summary:
      grade === null
        ? `${evidence.name} has no grade: its kind is not given, or its date lies after ${figures.today}.`
        : `${evidence.name} has grade ${grade}${aged ? ', one lower for its age' : ''}${domain === null ? '' : `, and speaks of the ${domain}`}.`,
    sections: section('How it comes about', [
      kind === undefined ? undefined : line('kind', kind, evidence.kind?.at),
      sample === undefined
        ? undefined
        : line(
            'sample',
            `${formatRange(sample)}${kind === 'interviews' ? `; B from ${largeSample} on, C below` : ''}`,
            evidence.sample?.at,
          ),
      from === undefined
        ? undefined
        : line('from', `${from.name}${from.target === undefined ? '' : standingOf(from.target)}`, evidence.from?.at),
      date === undefined
        ? undefined
        : line(
            'date',
            `${date}; older than ${formatCount(evidenceAgesAfterMonths, 'month')} on ${figures.today}, it loses a grade: ${aged ? 'yes' : 'no'}`,
            evidence.date?.at,
          ),
    ]),
  };
}

/** What the grade asks of a witness: the segment of a customer, how far a partner is. */
function standingOf(witness: Customer | Partner): string {
  if (witness.is === 'partner') return `, a partner, ${valueOf(witness.status) ?? 'no status given'}`;
  return `, a customer of ${valueOf(witness.segment)?.name ?? 'no segment'}`;
}
