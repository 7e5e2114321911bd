import { valueOf } from '../../facts/read.ts';
import type { Segment } from '../../facts/strategy.ts';
import { type ExpansionFigures, points } from '../../method/figures.ts';
import { anExpand, fourPointsAtAnExpand } from '../requirements.ts';
import { at, type Related, type Report, rule, type Scene } from '../rule.ts';
import { namesOf, reachedFrom, subjectOf, targetPlace } from './pins.ts';

/** A next pin stands beside no pin that is won (method, section 8). */
export default rule({
  id: 'expansion/not-adjacent',
  summary: 'The next pin must stand beside one that is won: same use case for new people, or the same people with a new use case.',
  stages: at.everyStage('error'),
  alsoWithoutStrategy: true,
  messages: {
    main: 'From {from} to {to} both the people and the use case change, so neither references nor parts carry over: kindling in another room. Go by a segment that shares one of the two.',
    same: '{from} and {to} have the same four points, so there is no next pin. Change the use case or one of the other points.',
    offPath:
      'No expansion leads from {beachhead} to {from}, so this pin falls only by a new effort. Start at the beachhead, or at a pin that it topples.',
  },
  requires: [anExpand, fourPointsAtAnExpand],
  look(scene) {
    const { expansions } = scene.figures;
    const reports = expansions.flatMap((figures) => [...apart(figures), ...unreached(scene, figures)]);
    return { subjects: expansions.map(({ expansion }) => subjectOf(expansion)), reports };
  },
});

/** Both sides change, or nothing does. */
function apart({ expansion, from, to, path, changed }: ExpansionFigures): Report<'main' | 'same'>[] {
  if (path !== null || from === undefined || to === undefined || !isWhole(from) || !isWhole(to)) return [];
  return [
    {
      message: changed.length === 0 ? 'same' : 'main',
      slots: namesOf(expansion),
      place: targetPlace(expansion),
      subjects: [subjectOf(expansion)],
      related: bothSegments(from, to),
    },
  ];
}

/** The expansion starts at a pin that nothing topples. */
function unreached({ strategy, beachhead }: Scene, { expansion, from, to }: ExpansionFigures): Report<'offPath'>[] {
  if (beachhead === undefined || from === undefined || reachedFrom(strategy, beachhead).has(from)) return [];
  return [
    {
      message: 'offPath',
      slots: { beachhead: beachhead.name, from: from.name },
      place: { element: expansion, at: expansion.from?.at ?? expansion.at },
      subjects: [subjectOf(expansion)],
      related: bothSegments(from, to),
    },
  ];
}

/** Whether a segment gives all four points. */
const isWhole = (segment: Segment): boolean => points.every((point) => valueOf(segment[point]) !== undefined);

function bothSegments(from: Segment, to: Segment | undefined): readonly Related[] {
  const end = to === undefined ? [] : [{ message: 'the next segment', at: to.at }];
  return [{ message: 'the segment it starts from', at: from.at }, ...end];
}
