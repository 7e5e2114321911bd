import { given, isBroken, valueOf } from '../../facts/read.ts';
import type { Message } from '../../facts/strategy.ts';
import { formatList } from '../../format/values.ts';
import { adopterGroups } from '../../vocabulary/decision.ts';
import { beachheadIn, positioningIn, sameText } from '../parts.ts';
import { aClaim } from '../requirements.ts';
import { at, type Report, rule } from '../rule.ts';
import { groupsOf, keyedMessages } from './messages.ts';

/** Whether a message may speak to pragmatists; one whose groups carry an error gets the benefit of the doubt. */
const mayReachPragmatists = (message: Message) =>
  given(message.says) && (isBroken(message.adopters) || groupsOf(message).includes('pragmatists'));

/** Whether two messages are for groups that are both named and not the same. */
function areForOthers(one: Message, other: Message): boolean {
  const [first, second] = [groupsOf(one), groupsOf(other)];
  if (first.length === 0 || second.length === 0) return false;
  return first.some((group) => !second.includes(group)) || second.some((group) => !first.includes(group));
}

function sayTheSame(one: Message, other: Message): boolean {
  const [first, second] = [valueOf(one.says), valueOf(other.says)];
  return first !== undefined && second !== undefined && sameText(first, second);
}

/** The groups of both messages, at the beginning of a sentence. */
function groupsOfBoth(one: Message, other: Message): string {
  const words = formatList(adopterGroups.many.filter((group) => [...groupsOf(one), ...groupsOf(other)].includes(group)));
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Pragmatists hear nothing, an audience hears nothing, or two groups hear the same. */
export default rule({
  id: 'positioning/message-missing',
  summary: 'Pragmatists and every other audience should have a message of their own.',
  stages: { ...at.fromTheChasmOn('warning'), mainStreet: 'off' },
  messages: {
    main: 'No message speaks to pragmatists, who decide whether {segment} is won. Add one that tells what their peers gained.',
    empty: 'Nothing says what "{audience}" is told. Write it into `says`.',
    same: '{groups} read the same sentence, but one wants an edge and the other no risk. Write one for each.',
  },
  requires: [aClaim],
  look(scene) {
    const segment = beachheadIn(scene);
    const positioning = positioningIn(scene)!;
    const messages = keyedMessages(positioning);
    const reports: Report<'main' | 'empty' | 'same'>[] = [];

    if (!positioning.messages.some(mayReachPragmatists)) {
      reports.push({ message: 'main', slots: { segment: segment.name }, place: { element: positioning }, subjects: [segment.name] });
    }
    for (const [i, { key, message }] of messages.entries()) {
      if (!given(message.says)) {
        reports.push({ message: 'empty', slots: { audience: message.audience }, place: { element: message }, subjects: [key] });
      }
      const earlier = positioning.messages.slice(0, i).find((other) => sayTheSame(other, message) && areForOthers(other, message));
      if (earlier === undefined) continue;
      reports.push({
        message: 'same',
        slots: { groups: groupsOfBoth(earlier, message) },
        place: { element: message, property: 'says' },
        subjects: [key],
        related: [{ message: 'the message with the same text', at: earlier.at }],
      });
    }
    return { subjects: [segment.name, ...messages.map(({ key }) => key)], reports };
  },
});
