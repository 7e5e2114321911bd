import { oncePerElement, oncePerStrategy, scenarioNamesOf } from '../../facts/reads.ts';
import type { Ballot, BallotRow } from '../../facts/strategy.ts';
import { formatNumber } from '../../format/values.ts';
import { aBallotWithAScore } from '../requirements.ts';
import { at, type Parameter, rule } from '../rule.ts';

const fewest: Parameter = { value: 3, unit: 'count', meaning: 'scenarios in common' };

/** Two ballots agree in every score, as if one had been copied from the other. */
export default rule({
  id: 'scenario/identical-ballots',
  summary: 'Raters should rate in private.',
  stages: at.crossing('info'),
  parameters: { fewest },
  messages: {
    main: 'The ballots of {rater} and {other} agree in every score of {count} scenarios, which hardly happens in private. Let both rate again without seeing each other.',
  },
  requires: [aBallotWithAScore],
  look({ strategy }) {
    const { ballots } = strategy;
    const earlier: Rated[] = [];
    const reports = ballots.flatMap((ballot) => {
      const rated = ratedIn(strategy, ballot);
      if (rated.count < fewest.value) return [];
      const twin = earlier.find((other) => commonIfIdentical(other, rated) >= fewest.value);
      earlier.push(rated);
      if (twin === undefined) return [];
      const { rater } = twin.ballot;
      return [
        {
          message: 'main' as const,
          slots: { rater: ballot.rater.name, other: rater.name, count: formatNumber(commonIfIdentical(twin, rated)) },
          place: { element: ballot, at: ballot.rater.at },
          subjects: [ballot.rater.name],
          related: [{ message: `the ballot of ${rater.name}`, at: rater.at }],
        },
      ];
    });
    return { subjects: ballots.map(({ rater }) => rater.name), reports };
  },
});

/** A ballot as it is compared with others, each pair of them in little more than one look. */
interface Rated {
  readonly ballot: Ballot;
  /** By scenario. */
  readonly rows: ReadonlyMap<string, Row>;
  /** Rows with a score. */
  readonly count: number;
}

interface Row {
  /** The scores and abstentions by criterion; `undefined` where one has an error: it agrees with nothing. */
  readonly scores: string | undefined;
  /** A row that was only laid out says nothing about who saw whose scores. */
  readonly isRated: boolean;
}

const namesIn = oncePerStrategy((strategy) => new Set(scenarioNamesOf(strategy)));

const ratedIn = oncePerElement((strategy, ballot: Ballot): Rated => {
  const scenarios = namesIn(strategy);
  const rows = new Map<string, Row>();
  for (const row of ballot.rows) {
    const { name } = row.scenario;
    if (scenarios.has(name) && !rows.has(name)) rows.set(name, rowOf(row));
  }
  return { ballot, rows, count: [...rows.values()].filter(({ isRated }) => isRated).length };
});

function rowOf({ scores }: BallotRow): Row {
  const hasError = scores.some(({ value }) => value === undefined);
  const written = scores.map(({ criterion, value }) => `${criterion} ${value}`).sort();
  return { scores: hasError ? undefined : written.join(), isRated: scores.some(({ value }) => typeof value === 'number') };
}

/** How many scenarios both ballots rate, where they agree in every score of these; 0 where one score differs. */
function commonIfIdentical(one: Rated, other: Rated): number {
  let common = 0;
  for (const [scenario, row] of one.rows) {
    const twin = other.rows.get(scenario);
    if (twin === undefined || !(row.isRated || twin.isRated)) continue;
    if (row.scores === undefined || row.scores !== twin.scores) return 0;
    common++;
  }
  return common;
}
