import { valueOf } from '../../facts/read.ts';
import type { Segment } from '../../facts/strategy.ts';
import { formatCount } from '../../format/values.ts';
import { beachheadIn, positioningIn } from '../parts.ts';
import { aClaim } from '../requirements.ts';
import { at, type Report, rule } from '../rule.ts';
import { countWords, isPlain, wordsOf } from '../text.ts';

const longest = 50;
const mostLines = 2;

/** Scripts that set no spaces between words, so that words cannot be told apart and compared. */
const isWithoutSpaces = (word: string): boolean =>
  !isPlain(word) &&
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(word);

/** What words are compared by: all four letters of a short word, the first five of a longer one; shorter ones do not count. */
function stemsOf(text: string): readonly string[] {
  return wordsOf(text)
    .flatMap((word) => word.split('-'))
    .filter((word) => [...word].length >= 4 && !isWithoutSpaces(word))
    .map((word) => [...word].slice(0, 5).join(''));
}

/** The texts by which a reader would recognise the segment. */
const namesOf = ({ title, industry, profession, useCase }: Segment) =>
  [title, ...[industry, profession, useCase].map(valueOf)].filter((text) => text !== undefined);

/** What is too long about a claim, in words; `undefined` where it is short enough. */
function tooMuchOf(claim: string): string | undefined {
  const words = countWords(claim);
  const lines = claim.split('\n').filter((line) => line.trim() !== '').length;
  if (words > longest) return formatCount(words, 'word');
  return lines > mostLines ? formatCount(lines, 'line') : undefined;
}

/** A claim that nobody can repeat, or in which nobody of the segment feels meant. */
export default rule({
  id: 'positioning/claim-blurred',
  summary: 'The claim should be two lines that name the segment.',
  stages: at.lasting('warning'),
  parameters: { longest: { value: longest, unit: 'words', meaning: 'words of a claim' } },
  messages: {
    main: 'The claim has {count}, and nobody repeats that to a colleague. Cut it to two lines: what you lead, and what it does for them.',
    segment: 'The claim does not say whom it is for, so nobody in {segment} feels meant. Name them or their problem in it.',
  },
  requires: [aClaim],
  look(scene) {
    const segment = beachheadIn(scene);
    const positioning = positioningIn(scene)!;
    const claim = valueOf(positioning.claim)!;
    const subjects = [segment.name];
    const found = { place: { element: positioning, property: 'claim' }, subjects };
    const reports: Report<'main' | 'segment'>[] = [];

    const count = tooMuchOf(claim);
    if (count !== undefined) reports.push({ ...found, message: 'main', slots: { count } });

    const stems = namesOf(segment).flatMap(stemsOf);
    const named = stems.length === 0 || stemsOf(claim).some((stem) => stems.includes(stem));
    if (!named) reports.push({ ...found, message: 'segment', slots: { segment: segment.name } });
    return { subjects, reports };
  },
});
