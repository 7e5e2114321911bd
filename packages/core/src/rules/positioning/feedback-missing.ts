import { addMonths } from '../../calendar/days.ts';
import { given, valueOf } from '../../facts/read.ts';
import { formatDate, formatTimeBetween } from '../../format/values.ts';
import { beachheadIn, positioningIn } from '../parts.ts';
import { aClaim } from '../requirements.ts';
import { at, type Report, rule } from '../rule.ts';

const longest = 6;

/** A positioning that was never held against what rivals say, or an objection that nobody answers. */
export default rule({
  id: 'positioning/feedback-missing',
  summary: 'The positioning should be tested and adjusted as rivals find holes in it.',
  stages: at.fromTheChasmOn('warning'),
  parameters: { longest: { value: longest, unit: 'months', meaning: 'longest time between reviews' } },
  messages: {
    main: 'The positioning for {segment} was never reviewed. Read it once with what rivals say now, and set `reviewed`.',
    old: 'The positioning for {segment} was last reviewed on {reviewed}, and rivals have had {age} to find its holes. Review it.',
    open: 'Rivals say "{objection}", and nothing answers it. Write the answer before a buyer asks.',
  },
  requires: [aClaim],
  look(scene) {
    const { today } = scene;
    const segment = beachheadIn(scene);
    const positioning = positioningIn(scene)!;
    const objections = positioning.objections.map((objection, i) => ({ key: `objection ${i + 1}`, objection }));
    const reports: Report<'main' | 'old' | 'open'>[] = [];

    const reviewed = valueOf(positioning.reviewed);
    const subjects = [segment.name];
    if (!given(positioning.reviewed)) {
      reports.push({ message: 'main', slots: { segment: segment.name }, place: { element: positioning }, subjects });
    } else if (reviewed !== undefined && reviewed < addMonths(today, -longest)) {
      const slots = { segment: segment.name, reviewed: formatDate(reviewed), age: formatTimeBetween(reviewed, today) };
      reports.push({ message: 'old', slots, place: { element: positioning, property: 'reviewed' }, subjects });
    }
    for (const { key, objection } of objections) {
      if (given(objection.answer)) continue;
      reports.push({ message: 'open', slots: { objection: objection.says }, place: { element: objection }, subjects: [key] });
    }
    return { subjects: [...subjects, ...objections.map(({ key }) => key)], reports };
  },
});
