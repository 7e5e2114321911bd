import { isNamedBy } from '../../facts/read.ts';
import { formatList, formatRange } from '../../format/values.ts';
import type { CellFigures, ScenarioFigures } from '../../method/figures.ts';
import { aBallotWithAScore, aScenario } from '../requirements.ts';
import { at, rule, type Scene } from '../rule.ts';
import { rowOf } from './board.ts';

/** Raters see a showstopper differently that the choice hangs on (method, sections 3 and 4). */
export default rule({
  id: 'scenario/disputed',
  summary: 'The team should talk about showstoppers that it sees differently.',
  stages: at.crossing('info'),
  messages: {
    main: '{high} and {low} see {criterion} of {scenario} {range} points apart. Let them tell each other why before the choice hangs on the mean.',
  },
  requires: [aScenario, aBallotWithAScore],
  look(scene) {
    const scenarios = scene.figures.scoreboard.scenarios.filter((figures) => matters(scene, figures));
    const reports = scenarios.flatMap((figures) => {
      const { scenario } = figures;
      const cells = figures.cells.filter(({ criterion, disputed }) => criterion.kind === 'showstopper' && disputed);
      const { high, low } = ends(cells);
      if (high.length === 0) return [];
      const ranges = cells.map(({ range }) => range ?? 0);
      const slots = {
        high: high.join(', '),
        low: low.join(', '),
        criterion: formatList(cells.map(({ criterion }) => criterion.name)),
        scenario: scenario.name,
        range: formatRange({ low: Math.min(...ranges), high: Math.max(...ranges) }),
      };
      const related = [...high, ...low].flatMap((rater) => rowOf(scene.strategy, scenario, rater, scoresOf(cells, rater)));
      return [{ message: 'main' as const, slots, place: { element: scenario }, subjects: [scenario.name], related }];
    });
    return { subjects: scenarios.map(({ scenario }) => scenario.name), reports };
  },
});

/** Not eliminated, and for the beachhead or a possible winner. */
const matters = ({ beachhead }: Scene, { status, scenario, possibleWinner }: ScenarioFigures): boolean =>
  status !== 'eliminated' && (possibleWinner || (beachhead !== undefined && isNamedBy(beachhead, scenario.segment)));

/** All raters at an end of a disputed cell: those at the high end of the first one, and the others. */
function ends(cells: readonly CellFigures[]): { readonly high: readonly string[]; readonly low: readonly string[] } {
  const high = cells[0]?.highest ?? [];
  const all = new Set(cells.flatMap((cell) => [...cell.lowest, ...cell.highest]));
  return { high, low: [...all].filter((rater) => !high.includes(rater)) };
}

/** What a rater gave on the disputed criteria, such as `buyer 5, rivals 4`. */
function scoresOf(cells: readonly CellFigures[], rater: string): string {
  const scores = cells.flatMap((cell) =>
    cell.ratings.filter((rating) => rating.rater === rater).map(({ score }) => `${cell.criterion.name} ${score}`),
  );
  return scores.join(', ');
}
