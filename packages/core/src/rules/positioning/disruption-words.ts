import { given, isBroken, valueOf } from '../../facts/read.ts';
import type { Message, Positioning } from '../../facts/strategy.ts';
import type { Property } from '../../facts/values.ts';
import { positioningIn } from '../parts.ts';
import { aClaim } from '../requirements.ts';
import { at, type Place, rule } from '../rule.ts';
import { firstOf } from '../text.ts';
import { groupsOf, keyedMessages } from './messages.ts';

// biome-ignore format: a list of words
const words = [
  'revolutionary', 'revolutionise', 'revolutionises', 'revolutionize', 'revolutionizes', 'revolutionizing', 'revolution', 'disruptive',
  'disrupt', 'disrupts', 'disrupting', 'disruption', 'paradigm', 'paradigms', 'groundbreaking', 'ground-breaking', 'game-changing',
  'game-changer', 'gamechanger', 'breakthrough', 'radical', 'radically', 'reinvent', 'reinvents', 'reinventing', 'moonshot', 'bleeding-edge',
];

/** A text that pragmatists read. */
interface Read {
  readonly key: string;
  readonly text: Property<string> | undefined;
  readonly place: Place;
}

/** Whether pragmatists or conservatives are among the readers; a message for nobody in particular reaches them too. */
function isForTheMainstream(message: Message): boolean {
  if (isBroken(message.adopters)) return false;
  const groups = groupsOf(message);
  return groups.length === 0 || groups.includes('pragmatists') || groups.includes('conservatives');
}

function textsOf(positioning: Positioning): readonly Read[] {
  const messages = keyedMessages(positioning).filter(({ message }) => isForTheMainstream(message));
  return [
    { key: 'claim', text: positioning.claim, place: { element: positioning, property: 'claim' } },
    { key: 'benefit', text: positioning.benefit, place: { element: positioning, property: 'benefit' } },
    ...messages.map(({ key, message }) => ({ key, text: message.says, place: { element: message, property: 'says' } })),
  ].filter(({ text }) => given(text));
}

/** Words that thrill visionaries, in a text for people who buy what is proven. */
export default rule({
  id: 'positioning/disruption-words',
  summary: 'What pragmatists read should promise less risk and not disruption.',
  stages: at.fromTheChasmOn('warning'),
  messages: {
    main: '"{word}" draws visionaries and frightens pragmatists, who buy an improvement that is proven. Say which risk you take away.',
  },
  words: { words },
  requires: [aClaim],
  look(scene) {
    const texts = textsOf(positioningIn(scene)!);
    return {
      subjects: texts.map(({ key }) => key),
      reports: texts.flatMap(({ key, text, place }) => {
        const word = firstOf(valueOf(text) ?? '', words);
        return word === undefined ? [] : [{ message: 'main' as const, slots: { word }, place, subjects: [key] }];
      }),
    };
  },
});
