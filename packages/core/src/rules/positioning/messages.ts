/** Messages of a positioning and the groups of the adoption life cycle that they speak to. */
import { valueOf } from '../../facts/read.ts';
import type { Message, Positioning } from '../../facts/strategy.ts';
import type { adopterGroups } from '../../vocabulary/decision.ts';

export type AdopterGroup = (typeof adopterGroups.many)[number];

/** The messages with a key that tells them apart, even where two have the same audience. */
export const keyedMessages = (positioning: Positioning): readonly { readonly key: string; readonly message: Message }[] =>
  positioning.messages.map((message, i) => ({ key: `message ${i + 1}`, message }));

/** The groups that a message names; none where `adopters` is not given or has an error. */
export const groupsOf = (message: Message): readonly AdopterGroup[] => valueOf(message.adopters) ?? [];
