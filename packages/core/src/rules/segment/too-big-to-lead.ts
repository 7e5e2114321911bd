import { valueOf } from '../../facts/read.ts';
import { formatMoney, formatPercent } from '../../format/values.ts';
import { beachheadIn, decisionOf, isBelow, relatedTo } from '../parts.ts';
import { aGoal, aSize } from '../requirements.ts';
import { at, rule } from '../rule.ts';

const leastShare = {
  value: 0.2,
  unit: '%',
  meaning: 'least share that the goal should need; below the 30% of a leader, to leave room for a cautious goal',
} as const;

/** The share that the goal needs is so small that winning it leads nothing (method, section 6). */
export default rule({
  id: 'segment/too-big-to-lead',
  summary: 'The beachhead should be small enough to lead.',
  stages: at.crossing('warning'),
  parameters: { leastShare },
  messages: {
    main: '{needed} of {segment} would already bring {goal}, and with that you lead nothing: pragmatists buy from the leader. Narrow the segment, or set the goal of a leader.',
  },
  requires: [aGoal, aSize],
  look(scene) {
    const element = beachheadIn(scene);
    const decision = decisionOf(scene);
    const subjects = [element.name];
    const goal = valueOf(decision.goal);
    const needed = scene.figures.sizing.get(element)?.shareNeeded;
    if (goal === undefined || !needed || !isBelow(needed.high, leastShare.value)) return { subjects, reports: [] };
    const slots = { needed: formatPercent(needed), segment: element.name, goal: formatMoney(goal) };
    const related = [
      ...relatedTo('what one account spends', element.spend),
      ...relatedTo('the share to win', element.share),
      ...relatedTo('the goal', decision.goal),
    ];
    return { subjects, reports: [{ message: 'main', slots, place: { element, property: 'accounts' }, subjects, related }] };
  },
});
