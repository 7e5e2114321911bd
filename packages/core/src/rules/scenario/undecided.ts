import { formatList } from '../../format/values.ts';
import { aBallotWithAScore, aScenario } from '../requirements.ts';
import { at, rule } from '../rule.ts';
import { hasBrokenScore } from './board.ts';

/** A scenario that fails nothing has a showstopper that nobody rated (method, section 1). */
export default rule({
  id: 'scenario/undecided',
  summary: 'Each scenario should be rated on all four showstoppers.',
  stages: at.crossing('warning'),
  messages: {
    main: 'Nobody has rated {criteria} of {scenario}, so it neither passes nor fails the gate. Ask someone who knows it, or drop the scenario.',
  },
  requires: [aScenario, aBallotWithAScore],
  look({ strategy, figures }) {
    const { scenarios } = figures.scoreboard;
    const reports = scenarios.flatMap(({ scenario, status, unrated }) => {
      const criteria = status === 'undecided' ? unrated.filter((criterion) => !hasBrokenScore(strategy, scenario, criterion)) : [];
      if (criteria.length === 0) return [];
      const slots = { criteria: formatList(criteria), scenario: scenario.name };
      return [{ message: 'main' as const, slots, place: { element: scenario }, subjects: [scenario.name] }];
    });
    return { subjects: scenarios.map(({ scenario }) => scenario.name), reports };
  },
});
