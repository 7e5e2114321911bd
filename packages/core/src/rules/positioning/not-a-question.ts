import type { Strategy } from '../../facts/strategy.ts';
import { at, rule } from '../rule.ts';
import { isPlain } from '../text.ts';
import { keyedPitches } from './pitches.ts';

/** Question marks at the end of a text, quotes and brackets after them left out; Greek asks with a semicolon. */
const endsAsQuestion = (text: string): boolean =>
  /(?:[?\u037E\u061F\u1367\u1945\u2047\u2048\u2049\u203D\u2CFA\u2CFB\u2E2E\uA60F\uA6F7\uFE16\uFE56\uFF1F]|\p{Script=Greek}\s*;)[\p{Pe}\p{Pf}"'\s]*$/u.test(
    text,
  );
/** Armenian sets its mark inside the word that asks. */
const armenianMark = '\u055E';

/** The same for texts of plain letters, without tables of scripts, which take time to make. */
const plainlyEndsAsQuestion = (text: string): boolean => /\?[)\]}"'\s]*$/.test(text);

const isQuestion = (text: string) => (isPlain(text) ? plainlyEndsAsQuestion : endsAsQuestion)(text) || text.includes(armenianMark);

/** The steps that should ask, each with its pitch. */
const askingSteps = (strategy: Strategy) =>
  keyedPitches(strategy.pitches).flatMap(({ key, pitch }) =>
    pitch.steps
      .map((step, i) => ({ key: `${key}, step ${i + 1}`, pitch, step, number: i }))
      .filter(({ step }) => step.move === 'confirm' || step.move === 'today'),
  );

/** A step that lectures where the founder should listen. */
export default rule({
  id: 'positioning/not-a-question',
  summary: 'The last two moves of the diagnosis should ask.',
  stages: at.everyStage('hint'),
  alsoWithoutStrategy: true,
  messages: { main: 'This step tells where it should ask. End it with a question and listen.' },
  uncounted: ({ strategy }) => askingSteps(strategy).length === 0,
  look({ strategy }) {
    const steps = askingSteps(strategy);
    const telling = steps.filter(({ step }) => step.text !== undefined && step.text.trim() !== '' && !isQuestion(step.text));
    return {
      subjects: steps.map(({ key }) => key),
      reports: telling.map(({ key, pitch, step, number }) => ({
        message: 'main',
        slots: {},
        // A step has no name; move and number tell it from the others of its pitch.
        place: { element: pitch, property: step.move, item: number, at: step.at },
        subjects: [key],
      })),
    };
  },
});
