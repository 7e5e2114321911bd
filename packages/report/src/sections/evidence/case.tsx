import type { Assessment } from '@headpin/core/assessment/assessment.ts';
import { forSegment, targets } from '@headpin/core/facts/read.ts';
import type { Evidence, Segment } from '@headpin/core/facts/strategy.ts';
import type { Origin, Property } from '@headpin/core/facts/values.ts';
import { formatList } from '@headpin/core/format/values.ts';
import { bestGrade, weakestGrade } from '@headpin/core/method/evidence.ts';
import type { Grade } from '@headpin/core/method/figures.ts';
import { ElementLink } from '../../parts/element-link.tsx';
import { scenariosOf } from '../../parts/judged.ts';
import { PlaceLink } from '../../parts/place-link.tsx';
import { useReport } from '../../parts/report-context.tsx';

/** A statement that the case for a segment needs, with the grade of its best evidence. */
interface Link {
  readonly what: string;
  readonly at: Origin | undefined;
  readonly grade: Grade | null;
}

/** From who the people are to why they should buy from us: each statement stands on those before it (method, section 10). */
function caseFor(segment: Segment, assessment: Assessment): readonly Link[] {
  const { strategy, figures } = assessment;
  const link = (
    what: string,
    of: { readonly evidence?: Property<readonly { readonly target: Evidence | undefined }[]> } | undefined,
  ): Link => ({
    what,
    at: of?.evidence?.at,
    grade: bestGrade(targets(of?.evidence).map((piece) => figures.evidence.get(piece)?.grade ?? null)),
  });
  return [
    link('who they are', segment),
    link('why they must buy', segment.reason),
    link('what their day is like', scenariosOf(assessment, segment)[0]?.scenario),
    link('what we claim', forSegment(strategy.positionings, segment)),
  ];
}

/** How strong the case for the beachhead is: as its weakest link, which is worth the next piece of evidence. */
export function Case() {
  const { assessment } = useReport();
  const { beachhead } = assessment.figures;
  if (!beachhead) return null;
  const links = caseFor(beachhead, assessment);
  const grade = weakestGrade(links.map((one) => one.grade));
  if (grade === null) {
    const bare = links.filter((one) => one.grade === null).map(({ what }) => what);
    return (
      <p>
        The case for <ElementLink of={beachhead} /> has no grade: no graded evidence shows {formatList(bare)}.
      </p>
    );
  }
  return (
    <p>
      The case for <ElementLink of={beachhead} /> has grade {grade}, that of its weakest link:{' '}
      {links.map((one, index) => (
        <>
          {index > 0 && ', '}
          <PlaceLink at={one.at}>{one.what}</PlaceLink> {one.grade}
        </>
      ))}
      .
    </p>
  );
}
