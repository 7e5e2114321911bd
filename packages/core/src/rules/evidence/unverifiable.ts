import { target, valueOf } from '../../facts/read.ts';
import type { Evidence } from '../../facts/strategy.ts';
import type { CalendarDate } from '../../facts/values.ts';
import { formatDate, formatKeys } from '../../format/values.ts';
import { missingOf } from '../parts.ts';
import { anEvidence } from '../requirements.ts';
import { at, type Report, rule } from '../rule.ts';

/** What each kind of evidence needs besides kind, date and source. */
const alsoNeeded: Readonly<Partial<Record<string, 'sample' | 'from'>>> = {
  interviews: 'sample',
  survey: 'sample',
  study: 'sample',
  reference: 'from',
  partner: 'from',
};

function missingIn(evidence: Evidence): readonly string[] {
  const more = alsoNeeded[valueOf(evidence.kind) ?? ''];
  return missingOf(evidence, ['kind', 'date', 'source', ...(more === undefined ? [] : [more])]);
}

/** The customer or partner that is called on and has not agreed to stand up for it, with the status. */
function silentWitness(evidence: Evidence) {
  const kind = valueOf(evidence.kind);
  const witness = target(evidence.from);
  const status = valueOf(witness?.status);
  if (witness === undefined || status === undefined) return undefined;
  const isAsked = (kind === 'reference' && witness.is === 'customer') || (kind === 'partner' && witness.is === 'partner');
  const standsUp = status === 'reference' || status === 'signed';
  return isAsked && !standsUp ? { witness, status } : undefined;
}

function reportsOn(evidence: Evidence, today: CalendarDate): readonly Report<'main' | 'future' | 'witness'>[] {
  const { name } = evidence;
  const reports: Report<'main' | 'future' | 'witness'>[] = [];
  const missing = missingIn(evidence);
  if (missing.length > 0) {
    const slots = { evidence: name, missing: formatKeys(missing) };
    reports.push({ message: 'main', slots, place: { element: evidence }, subjects: [name] });
  }
  const date = valueOf(evidence.date);
  if (date !== undefined && date > today) {
    const slots = { evidence: name, date: formatDate(date) };
    reports.push({ message: 'future', slots, place: { element: evidence, property: 'date' }, subjects: [name] });
  }
  const silent = silentWitness(evidence);
  if (silent !== undefined) {
    const { witness, status } = silent;
    reports.push({
      message: 'witness',
      slots: { evidence: name, from: witness.name, status },
      place: { element: evidence, property: 'from' },
      subjects: [name],
      related: [{ message: `${witness.name}, whose status is ${status}`, at: witness.at }],
    });
  }
  return reports;
}

/** Evidence that a reader cannot look up, or that its witness does not bear out. */
export default rule({
  id: 'evidence/unverifiable',
  summary: 'A reader should be able to check each piece of evidence.',
  stages: at.everyStage('warning'),
  alsoWithoutStrategy: true,
  messages: {
    main: '{evidence} lacks {missing}, so nobody can check it. Add it.',
    future: '{evidence} is dated {date}, which has not come yet. Correct the date.',
    witness: '{evidence} calls on {from}, whose status is {status}. Ask them to stand up for it, or take it out.',
  },
  requires: [anEvidence],
  look({ strategy, today }) {
    return {
      subjects: strategy.evidence.map(({ name }) => name),
      reports: strategy.evidence.flatMap((evidence) => reportsOn(evidence, today)),
    };
  },
});
