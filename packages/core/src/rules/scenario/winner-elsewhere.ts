import { beachheadIn, beachheadPlace, decisionOf } from '../parts.ts';
import { aBallotWithAScore, aBeachhead, aScenarioForTheBeachhead } from '../requirements.ts';
import { at, rule } from '../rule.ts';
import { scenariosForBeachhead } from './board.ts';

/** The panel's winner is for another segment, and its lead can be trusted (method, section 5). */
export default rule({
  id: 'scenario/winner-elsewhere',
  summary: 'The beachhead should be the segment whose scenario wins the ratings.',
  stages: at.crossing('warning'),
  messages: {
    main: '{scenario} for {segment} wins the ratings and {beachhead} was chosen. Follow the panel, or write into `because` what it could not know and silence this rule.',
  },
  requires: [aBeachhead, aScenarioForTheBeachhead, aBallotWithAScore],
  look(scene) {
    const subjects = ['scenarios for the beachhead'];
    const own = scenariosForBeachhead(scene);
    const survives = own.some(({ status }) => status === 'survivor');
    const winner = scene.figures.scoreboard.first[0]?.scenario;
    const segment = winner?.segment?.target;
    if (!survives || own.some(({ rank }) => rank === 1) || winner === undefined || segment === undefined) return { subjects, reports: [] };
    // Sampling weights is costly, so the verdict is asked for last.
    const { verdict } = scene.figures.robustness;
    if (verdict !== 'robust' && verdict !== 'supported') return { subjects, reports: [] };
    return {
      subjects,
      reports: [
        {
          message: 'main',
          slots: { scenario: winner.name, segment: segment.name, beachhead: beachheadIn(scene).name },
          place: beachheadPlace(scene),
          subjects,
          related: [{ message: 'the winning scenario', at: winner.at }],
          fixes: [
            {
              title: `Choose ${segment.name}`,
              safe: false,
              changes: [{ do: 'set', element: decisionOf(scene), property: 'beachhead', value: segment.name }],
            },
          ],
        },
      ],
    };
  },
});
