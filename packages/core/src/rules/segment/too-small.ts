import { valueOf } from '../../facts/read.ts';
import { formatDuration, formatMoney, formatPercent } from '../../format/values.ts';
import { beachheadIn, decisionOf, isBelow, relatedTo } from '../parts.ts';
import { aGoal, aSize } from '../requirements.ts';
import { at, rule, type Scene } from '../rule.ts';

/** What the venture costs over the period of the goal; `undefined` where nothing says what it costs. */
function costsOverPeriod(scene: Scene): { readonly low: number; readonly high: number; readonly currency: string } | undefined {
  const { costs, development, goal } = decisionOf(scene);
  const running = valueOf(costs);
  const once = valueOf(development);
  const years = valueOf(goal)?.over.years;
  const currency = running?.currency ?? once?.currency;
  if (years === undefined || currency === undefined) return undefined;
  const over = (end: 'low' | 'high') => (running?.perYear[end] ?? 0) * years[end] + (once?.[end] ?? 0);
  return { low: over('low'), high: over('high'), currency };
}

/** A niche that cannot bring what is wanted of it, or what the venture costs (method, section 6). */
export default rule({
  id: 'segment/too-small',
  summary: 'The beachhead should be big enough to matter.',
  stages: at.crossing('warning'),
  messages: {
    main: 'Even with {share} of {segment} you earn {revenue} over {period}, and the goal is {goal}. Widen one of the four points, or set a goal that this niche can carry.',
    costs:
      '{segment} brings {revenue} over {period} and the venture costs {costs}, so the beachhead does not carry it alone. Widen one of the four points, or spend less until the next pin falls.',
  },
  requires: [aGoal, aSize],
  look(scene) {
    const element = beachheadIn(scene);
    const decision = decisionOf(scene);
    const subjects = [element.name];
    const goal = valueOf(decision.goal);
    const share = valueOf(element.share);
    const sizing = scene.figures.sizing.get(element);
    if (goal === undefined || share === undefined || !sizing?.ownRevenue) return { subjects, reports: [] };

    const place = { element, property: 'accounts' };
    const revenue = formatMoney({ ...sizing.ownRevenue, currency: goal.currency });
    const period = formatDuration(goal.over);
    if (sizing.bigEnough === 'no' && !scene.fires('segment/too-big-to-lead')) {
      const slots = { share: formatPercent(share), segment: element.name, revenue, period, goal: formatMoney(goal) };
      const related = [
        ...relatedTo('what one account spends', element.spend),
        ...relatedTo('the share to win', element.share),
        ...relatedTo('the goal', decision.goal),
      ];
      return { subjects, reports: [{ message: 'main', slots, place, subjects, related }] };
    }
    const costs = costsOverPeriod(scene);
    if (costs !== undefined && isBelow(sizing.ownRevenue.high, costs.low)) {
      const slots = { segment: element.name, revenue, period, costs: formatMoney(costs) };
      const related = [
        ...relatedTo('what the venture costs to run', decision.costs),
        ...relatedTo('what is left to develop', decision.development),
      ];
      return { subjects, reports: [{ message: 'costs', slots, place, subjects, related }] };
    }
    return { subjects, reports: [] };
  },
});
