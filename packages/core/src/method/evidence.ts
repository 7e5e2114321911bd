/** Grades and domains of evidence (method, section 10). */
import { addMonths } from '../calendar/days.ts';
import { isNamedBy, target, valueOf } from '../facts/read.ts';
import type { Evidence, Segment } from '../facts/strategy.ts';
import type { CalendarDate } from '../facts/values.ts';
import type { evidenceKinds } from '../vocabulary/customers.ts';
import type { EvidenceDomain, EvidenceFigures, Grade } from './figures.ts';

type EvidenceKind = (typeof evidenceKinds)[number];

export const evidenceAgesAfterMonths = 18;
/** Interviews from which the grade is B. */
export const largeSample = 8;
/** From best to worst. */
export const grades: readonly Grade[] = ['A', 'B', 'C', 'D'];

const domains: Readonly<Record<EvidenceKind, EvidenceDomain | null>> = {
  benchmark: 'technology',
  demo: 'technology',
  usage: 'product',
  interviews: 'product',
  survey: 'product',
  easeOfUse: 'product',
  marketShare: 'market',
  reference: 'market',
  partner: 'market',
  press: 'market',
  standard: 'company',
  study: 'company',
  anecdote: null,
};

/** Grades by kind; those that depend on more than the kind ask the evidence. */
const gradeByKind: Readonly<Record<EvidenceKind, Grade | ((evidence: Evidence, segment: Segment | undefined) => Grade)>> = {
  marketShare: 'A',
  usage: 'A',
  reference: (evidence, segment) => (segment !== undefined && isFromWitnessIn(segment, evidence) ? 'A' : 'C'),
  survey: 'B',
  study: 'B',
  easeOfUse: 'B',
  interviews: (evidence) => ((valueOf(evidence.sample)?.low ?? 0) >= largeSample ? 'B' : 'C'),
  partner: (evidence) => (statusOfWitness(evidence) === 'signed' ? 'B' : 'C'),
  standard: 'B',
  press: 'C',
  benchmark: 'C',
  demo: 'C',
  anecdote: 'D',
};

function isFromWitnessIn(segment: Segment, evidence: Evidence): boolean {
  const witness = target(evidence.from);
  return witness?.is === 'customer' && isNamedBy(segment, valueOf(witness.segment));
}

const statusOfWitness = (evidence: Evidence): string | undefined => valueOf(target(evidence.from)?.status);

/**
 * The grade of one piece of evidence for what is said of a segment, the beachhead in most places.
 * @returns no grade where the kind is not given, or the date lies after today
 */
export function gradeEvidence(evidence: Evidence, segment: Segment | undefined, today: CalendarDate): EvidenceFigures {
  const kind = valueOf(evidence.kind);
  const date = valueOf(evidence.date);
  if (kind === undefined || (date !== undefined && date > today))
    return { evidence, grade: null, domain: kind ? domains[kind] : null, aged: false };
  const rule = gradeByKind[kind];
  const fresh = typeof rule === 'function' ? rule(evidence, segment) : rule;
  const aged = date !== undefined && date < addMonths(today, -evidenceAgesAfterMonths);
  return { evidence, grade: aged ? nextWorse(fresh) : fresh, domain: domains[kind], aged };
}

const nextWorse = (grade: Grade): Grade => grades[Math.min(grades.indexOf(grade) + 1, grades.length - 1)]!;

/** The grade of a statement: its best evidence. `null` without a graded one. */
export const bestGrade = (all: readonly (Grade | null)[]): Grade | null => grades.find((grade) => all.includes(grade)) ?? null;

/** The grade of a chain: its weakest link. `null` where a link has no grade, or there is none. */
export function weakestGrade(links: readonly (Grade | null)[]): Grade | null {
  return links.includes(null) ? null : (grades.findLast((grade) => links.includes(grade)) ?? null);
}
