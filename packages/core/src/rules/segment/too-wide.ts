import { given, valueOf } from '../../facts/read.ts';
import { oncePerElement } from '../../facts/reads.ts';
import type { Segment } from '../../facts/strategy.ts';
import type { Point } from '../../method/figures.ts';
import { aSegment } from '../requirements.ts';
import { at, type Report, rule } from '../rule.ts';
import { consistsOf, firstOf } from '../text.ts';
import { words } from './wide-words.ts';

/** What to call a point, and an example of a narrow one; the widest point is named first. */
const wordings: Readonly<Record<Point, { readonly name: string; readonly example: string }>> = {
  profession: { name: 'profession', example: '"compliance officers"' },
  useCase: { name: 'use case', example: '"assemble a new drug filing"' },
  industry: { name: 'industry', example: '"legal services"' },
  geography: { name: 'geography', example: '"Japan"' },
};
const pointsByWidth = Object.keys(wordings) as Point[];

/** A text of nothing but words that are too wide, or with a phrase for everybody in it. */
function isBroad(segment: Segment, point: Point): boolean {
  const text = valueOf(segment[point]);
  if (text === undefined) return false;
  const phrases = point === 'geography' || point === 'industry' ? words.widePhrases : words.everyone;
  return consistsOf(text, words[point], words.fillers) || firstOf(text, phrases) !== undefined;
}

/** The widest of the points that leave a segment without an edge. A broad place or trade is narrowed by job and problem. */
const widestPoint = oncePerElement((_, segment: Segment): Point | undefined => {
  const broad = (point: Point) => isBroad(segment, point);
  const narrows = (point: Point) => given(segment[point]) && !broad(point);
  const narrowed = narrows('profession') && narrows('useCase');
  return pointsByWidth.find((point) => broad(point) && (point === 'profession' || point === 'useCase' || !narrowed));
});

/** Members of a segment that is too wide do not talk to each other. */
export default rule({
  id: 'segment/too-wide',
  summary: 'A segment should be narrow enough for its members to know one another.',
  stages: at.niche('warning'),
  alsoWithoutStrategy: true,
  messages: {
    main: '"{text}" is too wide to dominate: its members do not talk to each other, and no product is whole for all of them. Name one {point}, such as {example}.',
    market:
      '{segment} holds as many accounts as its whole one-day market, so it is no niche. Keep the part that hurts most and that you can win first.',
  },
  words,
  requires: [aSegment],
  look({ strategy }) {
    const reports: Report<'main' | 'market'>[] = [];
    for (const segment of strategy.segments) {
      const subjects = [segment.name];
      const point = widestPoint(strategy, segment);
      if (point !== undefined) {
        const { name, example } = wordings[point];
        const slots = { text: valueOf(segment[point])?.trim() ?? '', point: name, example };
        reports.push({ message: 'main', slots, place: { element: segment, property: point }, subjects });
      }
      const accounts = valueOf(segment.accounts);
      const market = valueOf(segment.widerMarket);
      if (accounts !== undefined && market !== undefined && accounts.low >= market.high) {
        const place = { element: segment, property: 'accounts' };
        reports.push({ message: 'market', slots: { segment: segment.name }, place, subjects });
      }
    }
    return { subjects: strategy.segments.map(({ name }) => name), reports };
  },
});
