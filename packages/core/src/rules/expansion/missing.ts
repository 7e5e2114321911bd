import type { Segment } from '../../facts/strategy.ts';
import { formatNumber } from '../../format/values.ts';
import type { CellFigures } from '../../method/figures.ts';
import { beachheadIn } from '../parts.ts';
import { aBeachhead } from '../requirements.ts';
import { at, type Parameter, rule, type Scene, type StagePlan } from '../rule.ts';
import { ratedCells } from '../scenario/board.ts';

const leastGrowth: Parameter = { value: 3, unit: 'score', meaning: 'least mean of growth' };

/** In the bowling alley the next pin is what the company lives on. */
const stages: StagePlan = { ...at.crossing('warning'), bowlingAlley: 'error' };

/** Nothing falls after the beachhead, by what is declared or by what the panel sees. */
export default rule({
  id: 'expansion/missing',
  summary: 'The beachhead should open the next segments.',
  stages,
  parameters: { leastGrowth },
  messages: {
    main: 'Nothing says what falls after {segment}, and a head pin is chosen for the pins behind it. Add `expand {segment} -> …`.',
    deadEnd: 'The panel sees {segment} as a dead end ({mean} on `growth`). Say which pin it topples, or choose a segment that opens more.',
  },
  requires: [aBeachhead],
  look(scene) {
    const segment = beachheadIn(scene);
    const subjects = [segment.name];
    const found = { place: { element: segment }, subjects };
    if (!startsAnExpansion(scene, segment)) {
      return { subjects, reports: [{ message: 'main', slots: { segment: segment.name }, ...found }] };
    }
    const cells = growthOf(scene, segment);
    const isDeadEnd = cells.length > 0 && cells.every(({ sum, n }) => sum < leastGrowth.value * n);
    if (!isDeadEnd) return { subjects, reports: [] };
    const mean = formatNumber(Math.max(...cells.map((cell) => cell.mean ?? 0)));
    return { subjects, reports: [{ message: 'deadEnd', slots: { segment: segment.name, mean }, ...found }] };
  },
});

/** Whether an `expand` starts at the segment; one whose first name has an error may. */
const startsAnExpansion = ({ strategy }: Scene, segment: Segment): boolean =>
  strategy.expansions.some(({ from }) => from?.target === undefined || from.target === segment);

/** The ratings of `growth` for the scenarios of a segment that have any. */
const growthOf = ({ figures }: Scene, segment: Segment): readonly CellFigures[] =>
  figures.scoreboard.scenarios
    .filter(({ scenario }) => scenario.segment?.target === segment)
    .flatMap((scenario) => ratedCells(scenario).filter(({ criterion }) => criterion.name === 'growth'));
