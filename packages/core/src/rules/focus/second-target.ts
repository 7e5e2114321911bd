import { given, valueOf } from '../../facts/read.ts';
import type { Channel, Message, Pitch, Positioning, Pricing } from '../../facts/strategy.ts';
import { formatList } from '../../format/values.ts';
import { beachheadIn, decisionOf, relatedTo } from '../parts.ts';
import { aBeachhead, aBlockForASegment } from '../requirements.ts';
import { at, type Report, rule, type Scene } from '../rule.ts';

type Block = Positioning | Pitch | Channel | Pricing;

const keyOf = (block: Block) => `${block.is} for ${block.segment?.name ?? ''}`;

function blocksOf({ strategy }: Scene): readonly Block[] {
  return [...strategy.positionings, ...strategy.pitches, ...strategy.channels, ...strategy.pricings];
}

/** The later groups that a message names, where it does not name pragmatists. */
function laterGroups(message: Message): readonly string[] {
  const groups = valueOf(message.adopters) ?? [];
  return groups.includes('pragmatists') ? [] : groups.filter((group) => group === 'conservatives' || group === 'laggards');
}

/** Each further segment or group adds requirements before the first pin has fallen. */
export default rule({
  id: 'focus/second-target',
  summary: 'While crossing, everything should aim at one segment and at its pragmatists.',
  stages: at.chasmOnly('warning'),
  messages: {
    main: 'This {block} serves {segment} while {beachhead} is not won yet, and each further profile adds requirements. Keep it for the day the first pin has fallen.',
    group: 'This message speaks to {adopters}, who follow when pragmatists have bought. Aim it at pragmatists, or keep it for later.',
  },
  requires: [aBlockForASegment, aBeachhead],
  look(scene) {
    const beachhead = beachheadIn(scene);
    const related = relatedTo('the beachhead', decisionOf(scene).beachhead);
    const subjects: string[] = [];
    const reports: Report<'main' | 'group'>[] = [];
    for (const block of blocksOf(scene)) {
      const segment = block.segment?.target;
      const subject = keyOf(block);
      subjects.push(subject);
      if (segment === undefined || segment === beachhead) continue;
      const slots = { block: block.is, segment: segment.name, beachhead: beachhead.name };
      reports.push({ message: 'main', slots, place: { element: block }, subjects: [subject], related });
    }
    for (const positioning of scene.strategy.positionings) {
      for (const [number, message] of positioning.messages.entries()) {
        if (!given(message.adopters)) continue;
        const subject = `message ${number} of ${keyOf(positioning)}`;
        subjects.push(subject);
        const later = laterGroups(message);
        if (positioning.segment?.target !== beachhead || later.length === 0) continue;
        const place = { element: message, property: 'adopters' };
        reports.push({ message: 'group', slots: { adopters: formatList(later) }, place, subjects: [subject], related });
      }
    }
    return { subjects, reports };
  },
});
