import type { Scenario } from '../../facts/strategy.ts';
import { formatNumber } from '../../format/values.ts';
import type { CellFigures } from '../../method/figures.ts';
import { beachheadIn } from '../parts.ts';
import { aBallotWithAScore, aBeachhead, aScenarioForTheBeachhead } from '../requirements.ts';
import { at, type Parameter, type Report, rule, type Scene } from '../rule.ts';
import { ratedCells, rowOf, scenariosForBeachhead } from './board.ts';
import { contradictions } from './declared-facts.ts';

const high: Parameter = { value: 4, unit: 'score', meaning: 'mean from which a rating claims that all is well' };

/** The panel rates a question high that the files answer otherwise. */
export default rule({
  id: 'scenario/rating-contradicted',
  summary: 'A high rating should not contradict what the files declare.',
  stages: at.crossing('warning'),
  parameters: { high },
  messages: {
    main: 'The panel rates {criterion} of {scenario} at {mean}, but {fact}. Settle which is true before the choice rests on it.',
  },
  requires: [aBeachhead, aScenarioForTheBeachhead, aBallotWithAScore],
  look(scene) {
    const rated = scenariosForBeachhead(scene).flatMap((figures) =>
      ratedCells(figures).flatMap((cell) => (cell.criterion.builtIn ? [{ scenario: figures.scenario, cell }] : [])),
    );
    return {
      subjects: rated.map(({ scenario, cell }) => subjectOf(scenario, cell)),
      reports: rated.flatMap(({ scenario, cell }) => judge(scene, scenario, cell)),
    };
  },
});

const subjectOf = (scenario: Scenario, { criterion }: CellFigures) => `${scenario.name}/${criterion.name}`;

function judge(scene: Scene, scenario: Scenario, cell: CellFigures): Report<'main'>[] {
  const { criterion, mean, sum, n } = cell;
  // Held against the exact sum: a mean of exactly 4 counts as high.
  if (mean === null || sum < high.value * n) return [];
  const fact = contradictions.get(criterion.name)?.(scene, beachheadIn(scene));
  if (fact === undefined) return [];
  const highest = Math.max(...cell.ratings.map(({ score }) => score));
  const rows = cell.highest.flatMap((rater) => rowOf(scene.strategy, scenario, rater, `${criterion.name} ${highest}`));
  return [
    {
      message: 'main',
      slots: { criterion: criterion.name, scenario: scenario.name, mean: formatNumber(mean), fact: fact.says },
      place: { element: scenario },
      subjects: [subjectOf(scenario, cell)],
      related: [...fact.related, ...rows],
    },
  ];
}
