import type { CellFigures } from '../../method/figures.ts';
import { aBallotWithAScore } from '../requirements.ts';
import { at, type Parameter, rule } from '../rule.ts';
import { correlation } from './correlation.ts';

const lowest: Parameter = { value: -0.5, unit: 'ratio', meaning: 'correlation with the rest of the panel' };
const fewest: Parameter = { value: 4, unit: 'count', meaning: 'scenarios in common' };

/** Other raters that a scenario needs before a rater is held against their mean. */
const others = 2;
/** Keeps rounding from turning a correlation of exactly the limit into one below it. */
const tolerance = 1e-9;

/** A rater reads the scale of `rivals` backwards. */
export default rule({
  id: 'scenario/reversed-scale',
  summary: 'All raters should read the scale of `rivals` the same way: 5 is favourable, nobody has solved the problem.',
  stages: at.crossing('warning'),
  parameters: { lowest, fewest },
  messages: {
    main: 'On `rivals` {rater} rates against everyone else, as if 5 meant that someone has solved the problem. Ask, and rate again: 5 means that nobody has.',
  },
  requires: [aBallotWithAScore],
  look({ strategy: { ballots }, figures }) {
    const cells = figures.scoreboard.scenarios.flatMap((scenario) => scenario.cells.filter(({ criterion }) => criterion.name === 'rivals'));
    const pairsOf = againstOthers(cells);
    const reports = ballots.flatMap((ballot) => {
      const { name } = ballot.rater;
      const pairs = pairsOf.get(name) ?? [];
      const correlated = pairs.length < fewest.value ? null : correlation(pairs);
      if (correlated === null || correlated >= lowest.value - tolerance) return [];
      return [{ message: 'main' as const, slots: { rater: name }, place: { element: ballot, at: ballot.rater.at }, subjects: [name] }];
    });
    return { subjects: ballots.map(({ rater }) => rater.name), reports };
  },
});

/** By rater: each score and the mean of the others, where enough of them rated the cell. */
function againstOthers(cells: readonly CellFigures[]): ReadonlyMap<string, readonly (readonly [number, number])[]> {
  const pairs = new Map<string, (readonly [number, number])[]>();
  for (const { n, sum, ratings } of cells) {
    const rest = n - 1;
    if (rest < others) continue;
    for (const { rater, score } of ratings) {
      const pair = [score, (sum - score) / rest] as const;
      const known = pairs.get(rater);
      if (known === undefined) pairs.set(rater, [pair]);
      else known.push(pair);
    }
  }
  return pairs;
}
