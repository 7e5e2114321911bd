import { valueOf } from '../../facts/read.ts';
import type { EarlyAdopters, Segment } from '../../facts/strategy.ts';
import { formatRange } from '../../format/values.ts';
import { relatedTo, sameText } from '../parts.ts';
import { anyEarlyAdopters } from '../requirements.ts';
import { at, type Change, type Report, rule } from '../rule.ts';

const texts = ['job', 'value', 'solution'] as const;

/** Early adopters are as many as their segment, or want something else than it does. */
export default rule({
  id: 'adopters/not-inside-beachhead',
  summary: 'Early adopters must be a smaller part of their segment with the same job, value, solution and needs.',
  stages: at.everyStage('error'),
  alsoWithoutStrategy: true,
  messages: {
    main: 'The early adopters have another {property} than {segment}, so they are a market of their own and signal nothing. Give both the same, or find early adopters who want what the segment wants, only more.',
    size: 'The early adopters are {count} accounts, as many as {segment} itself. Narrow them to the part that hurts most.',
  },
  requires: [anyEarlyAdopters],
  look({ strategy }) {
    const segments = strategy.segments.filter(({ earlyAdopters }) => earlyAdopters !== undefined);
    const reports = segments.flatMap((segment) => {
      const adopters = segment.earlyAdopters!;
      return [...tooMany(segment, adopters), ...strayNeeds(segment, adopters), ...otherTexts(segment, adopters)];
    });
    return { subjects: segments.map(({ name }) => name), reports };
  },
});

function tooMany(segment: Segment, adopters: EarlyAdopters): Report<'size'>[] {
  const [few, many] = [valueOf(adopters.accounts), valueOf(segment.accounts)];
  if (few === undefined || many === undefined || few.low < many.high) return [];
  return [
    {
      message: 'size',
      slots: { count: formatRange(few), segment: segment.name },
      place: { element: adopters, property: 'accounts' },
      subjects: [segment.name],
      related: relatedTo('the accounts of the segment', segment.accounts),
    },
  ];
}

function strayNeeds(segment: Segment, adopters: EarlyAdopters): Report<'main'>[] {
  const references = valueOf(adopters.needs) ?? [];
  return references.flatMap(({ target: need }, item) => {
    if (need === undefined || segment.needs.includes(need)) return [];
    const property = 'needs';
    const change: Change =
      references.length === 1 ? { do: 'remove', element: adopters, property } : { do: 'drop-item', element: adopters, property, item };
    return [
      {
        message: 'main',
        slots: { property: 'need', segment: segment.name },
        place: { element: adopters, property, item },
        subjects: [segment.name],
        related: [{ message: `the need ${need.name} of ${need.segment.name}`, at: need.at }],
        fixes: [{ title: "Take the segment's need", safe: false, changes: [change] }],
      },
    ];
  });
}

function otherTexts(segment: Segment, adopters: EarlyAdopters): Report<'main'>[] {
  return texts.flatMap((property) => {
    const [own, whole] = [valueOf(adopters[property]), valueOf(segment[property])];
    if (own === undefined || whole === undefined || sameText(own, whole)) return [];
    return [
      {
        message: 'main',
        slots: { property, segment: segment.name },
        place: { element: adopters, property },
        subjects: [segment.name],
        related: relatedTo(`the ${property} of the segment`, segment[property]),
        fixes: [{ title: `Take the segment's ${property}`, safe: false, changes: [{ do: 'remove', element: adopters, property }] }],
      },
    ];
  });
}
