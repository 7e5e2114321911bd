import { formatNumber } from '../../format/values.ts';
import { beachheadPlace, decisionOf } from '../parts.ts';
import { at, type Parameter, rule } from '../rule.ts';

const fewest: Parameter = { value: 3, unit: 'count', meaning: 'scenarios to choose from' };

/** The choice has too few scenarios to choose from, or none that explains it. */
export default rule({
  id: 'scenario/too-few',
  summary: 'The choice should be made among several scenarios, one of them for the beachhead.',
  stages: at.crossing('warning'),
  parameters: { fewest },
  messages: {
    main: '{count} scenarios are not a choice. Let everyone who meets customers write one page each; about fifty are usual, {fewest} the least.',
    none: 'No scenario describes a customer in {beachhead}, so nobody can see why it was chosen. Write the day of one person in it, before and after.',
  },
  look(scene) {
    const { scenarios } = scene.strategy;
    const subjects = ['scenarios'];
    if (scenarios.length < fewest.value) {
      const slots = { count: formatNumber(scenarios.length), fewest: formatNumber(fewest.value) };
      return { subjects, reports: [{ message: 'main', slots, place: { element: decisionOf(scene) }, subjects }] };
    }
    const { beachhead } = scene;
    const mayBeForIt = scenarios.some(({ segment }) => segment?.target === undefined || segment.target === beachhead);
    if (beachhead === undefined || mayBeForIt) return { subjects, reports: [] };
    return { subjects, reports: [{ message: 'none', slots: { beachhead: beachhead.name }, place: beachheadPlace(scene), subjects }] };
  },
});
