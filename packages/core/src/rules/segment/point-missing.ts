import { formatKeys, formatList } from '../../format/values.ts';
import { type Point, points } from '../../method/figures.ts';
import { missingOf } from '../parts.ts';
import { aSegment } from '../requirements.ts';
import { at, type Report, rule } from '../rule.ts';

const asks: Readonly<Record<Point, string>> = {
  geography: 'where its members meet each other',
  industry: 'which one trade',
  profession: 'which one job',
  useCase: 'which urgent problem',
};

/** Only the four points together mark out a niche. */
export default rule({
  id: 'segment/point-missing',
  summary: 'A segment must be defined by all four points: geography, industry, profession and use case.',
  stages: at.everyStage('error'),
  alsoWithoutStrategy: true,
  messages: {
    main: '{segment} lacks {missing}, and only the four points together make a niche that can be dominated. Say {ask}.',
  },
  requires: [aSegment],
  look({ strategy }) {
    const subjects: string[] = [];
    const reports: Report<'main'>[] = [];
    for (const segment of strategy.segments) {
      const subject = (point: Point) => `${point} of ${segment.name}`;
      subjects.push(...points.map(subject));
      const missing = missingOf(segment, points);
      if (missing.length === 0) continue;
      const slots = { segment: segment.name, missing: formatKeys(missing), ask: formatList(missing.map((point) => asks[point])) };
      reports.push({ message: 'main', slots, place: { element: segment }, subjects: missing.map(subject) });
    }
    return { subjects, reports };
  },
});
