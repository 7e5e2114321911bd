import { valueOf } from '../../facts/read.ts';
import { formatDate } from '../../format/values.ts';
import { beachheadIn, missingOf, reasonIn } from '../parts.ts';
import { aReason } from '../requirements.ts';
import { at, rule } from '../rule.ts';

const forces = ['trigger', 'deadline'] as const;

/** Without an event or a date the customer waits. */
export default rule({
  id: 'reason/no-urgency',
  summary: 'The reason to buy should say why now.',
  stages: at.niche('warning'),
  messages: {
    main: 'Nothing says why {segment} must act now, and a pragmatist without duress waits. Name the event (`trigger`) or the date (`deadline`) that forces the decision.',
    past: 'The deadline of {segment} has passed on {deadline}, so nothing forces a decision any more. Name the next one.',
  },
  requires: [aReason],
  look(scene) {
    const element = reasonIn(scene);
    const segment = beachheadIn(scene).name;
    const subjects = [segment];
    if (missingOf(element, forces).length === forces.length) {
      return { subjects, reports: [{ message: 'main', slots: { segment }, place: { element }, subjects }] };
    }
    const deadline = valueOf(element.deadline);
    if (deadline === undefined || deadline >= scene.today) return { subjects, reports: [] };
    const slots = { segment, deadline: formatDate(deadline) };
    return { subjects, reports: [{ message: 'past', slots, place: { element, property: 'deadline' }, subjects }] };
  },
});
