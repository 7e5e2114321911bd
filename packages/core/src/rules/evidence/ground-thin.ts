import { given, targets, valueOf } from '../../facts/read.ts';
import type { Evidence, ReasonToBuy, Segment } from '../../facts/strategy.ts';
import { formatList, formatNumber } from '../../format/values.ts';
import { beachheadIn } from '../parts.ts';
import { aBeachhead, isUnsound } from '../requirements.ts';
import { at, type Report, rule } from '../rule.ts';

const smallestSample = { value: 8, unit: 'count', meaning: 'people asked' } as const;

/** Kinds that are worth as much as the number of people asked. */
const asksPeople = ['interviews', 'survey', 'study'];

/** An anecdote, or too few people asked. What an error hides is not held against it. */
function isThin({ kind, sample }: Evidence): boolean {
  const word = valueOf(kind);
  if (word === 'anecdote') return true;
  if (word === undefined || !asksPeople.includes(word)) return false;
  const asked = valueOf(sample);
  return !given(sample) || (asked !== undefined && asked.high < smallestSample.value);
}

/** Something that is said of the market, with the words for it. */
interface Statement {
  readonly element: Segment | ReasonToBuy;
  readonly subject: string;
}

function reportOn({ element, subject }: Statement): Report<'main' | 'anecdotes'> | undefined {
  if (!given(element.evidence)) return { message: 'main', slots: { subject }, place: { element }, subjects: [subject] };
  const items = targets(element.evidence);
  if (isUnsound(element.evidence) || !items.every(isThin)) return undefined;
  const slots = { subject, items: formatList(items.map(({ name }) => name)), smallestSample: formatNumber(smallestSample.value) };
  return { message: 'anecdotes', slots, place: { element, property: 'evidence' }, subjects: [subject] };
}

/** A segment or a reason to buy that nobody has looked into. */
export default rule({
  id: 'evidence/ground-thin',
  summary: 'Segment and reason to buy should rest on more than anecdotes.',
  stages: at.niche('warning'),
  parameters: { smallestSample },
  messages: {
    main: 'Nothing shows that what is said of {subject} is true. Link what you know it from in `evidence`: interviews, a survey, usage.',
    anecdotes: 'What is said of {subject} rests on {items}, which product managers will wave away. Ask at least {smallestSample} people.',
  },
  requires: [aBeachhead],
  look(scene) {
    const segment = beachheadIn(scene);
    const { name, reason } = segment;
    const statements: readonly Statement[] = [
      { element: segment, subject: name },
      ...(reason === undefined ? [] : [{ element: reason, subject: `the reason to buy of ${name}` }]),
    ];
    return { subjects: statements.map(({ subject }) => subject), reports: statements.flatMap((statement) => reportOn(statement) ?? []) };
  },
});
