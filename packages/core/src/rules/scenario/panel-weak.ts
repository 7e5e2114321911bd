import { valueOf } from '../../facts/read.ts';
import { formatNumber } from '../../format/values.ts';
import { decisionOf, relatedTo } from '../parts.ts';
import { at, type Parameter, rule } from '../rule.ts';
import { hasScore } from './board.ts';

const fewest: Parameter = { value: 3, unit: 'count', meaning: 'raters' };
const largestPart: Parameter = { value: 0.5, unit: '%', meaning: 'largest part of the raters who do not meet customers' };

/** Too few people have rated, or too few of them know the customer's day. */
export default rule({
  id: 'scenario/panel-weak',
  summary: 'Several people who meet customers should rate the scenarios.',
  stages: at.crossing('warning'),
  parameters: { fewest, largestPart },
  messages: {
    main: '{count} people have rated. Let at least {fewest} rate in private, better ten, before anything is discussed.',
    remote:
      '{count} of {all} raters do not meet customers. Ask more people from sales, support and service: scenarios are judged by those who know the day.',
  },
  look(scene) {
    const raters = scene.strategy.ballots.filter(hasScore).map(({ rater }) => rater);
    const subjects = ['ballots'];
    const place = { element: decisionOf(scene) };
    if (raters.length < fewest.value) {
      const slots = { count: formatNumber(raters.length), fewest: formatNumber(fewest.value) };
      return { subjects, reports: [{ message: 'main', slots, place, subjects }] };
    }
    const remote = raters.flatMap(({ target }) => (target !== undefined && valueOf(target.customerFacing) === false ? [target] : []));
    if (remote.length <= largestPart.value * raters.length) return { subjects, reports: [] };
    const slots = { count: formatNumber(remote.length), all: formatNumber(raters.length) };
    const related = remote.flatMap((rater) => relatedTo(`${rater.name} does not meet customers`, rater.customerFacing));
    return { subjects, reports: [{ message: 'remote', slots, place, subjects, related }] };
  },
});
