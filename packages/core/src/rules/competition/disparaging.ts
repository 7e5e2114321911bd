import { valueOf } from '../../facts/read.ts';
import type { Strategy } from '../../facts/strategy.ts';
import { type Met, requirement } from '../requirements.ts';
import { at, type Place, rule } from '../rule.ts';
import { firstOf } from '../text.ts';

const words = {
  words: [
    'dinosaur',
    'dinosaurs',
    'obsolete',
    'antiquated',
    'garbage',
    'junk',
    'rubbish',
    'crap',
    'crappy',
    'trash',
    'terrible',
    'awful',
    'horrible',
    'pathetic',
    'worthless',
    'useless',
    'stupid',
    'dumb',
    'idiotic',
    'clueless',
    'incompetent',
    'lousy',
    'laughable',
    'ridiculous',
    'joke',
    'loser',
    'losers',
    'shoddy',
    'lame',
  ],
} as const;

interface Spoken {
  readonly subject: string;
  readonly text: string;
  readonly place: Place;
}

/** Every text in which a rival may be spoken of. */
function spokenTexts({ alternatives, positionings, pitches }: Strategy): readonly Spoken[] {
  const ofAlternatives = alternatives.flatMap((element) =>
    (['strength', 'limitation'] as const).map((property) => ({
      name: element.name,
      place: { element, property },
      text: valueOf(element[property]),
    })),
  );
  const ofMessages = positionings.flatMap(({ segment, messages }) =>
    messages.map((element, i) => ({
      name: `message ${i} for ${segment?.name}`,
      place: { element, property: 'says' },
      text: valueOf(element.says),
    })),
  );
  const ofObjections = positionings.flatMap(({ segment, objections }) =>
    objections.map((element, i) => ({
      name: `objection ${i} for ${segment?.name}`,
      place: { element, property: 'answer' },
      text: valueOf(element.answer),
    })),
  );
  const ofPitches = pitches.flatMap((element) =>
    element.steps.map((step, i) => ({
      name: `step ${i} for ${element.segment?.name}`,
      // A step has no name; move and number tell it from the others of its pitch.
      place: { element, property: step.move, item: i, at: step.textAt },
      text: step.text,
    })),
  );
  return [...ofAlternatives, ...ofMessages, ...ofObjections, ...ofPitches].flatMap(({ name, place, text }) =>
    text === undefined ? [] : [{ subject: 'property' in place ? `${place.property} of ${name}` : name, text, place }],
  );
}

const aSpokenText = requirement(
  'a text that speaks of rivals',
  'competition/limitation-missing',
  ({ strategy }): Met => spokenTexts(strategy).length > 0,
);

/** An insult to the incumbent is an insult to those who chose it. */
export default rule({
  id: 'competition/disparaging',
  summary: 'Rivals should be spoken of with respect.',
  stages: at.everyStage('warning'),
  alsoWithoutStrategy: true,
  messages: {
    main: 'Pragmatists trust their incumbent, and "{word}" insults their choice. Grant what is good and say what it cannot do here.',
  },
  words,
  requires: [aSpokenText],
  look({ strategy }) {
    const texts = spokenTexts(strategy);
    const reports = texts.flatMap(({ subject, text, place }) => {
      const word = firstOf(text, words.words);
      return word === undefined ? [] : [{ message: 'main' as const, slots: { word }, place, subjects: [subject] }];
    });
    return { subjects: texts.map(({ subject }) => subject), reports };
  },
});
