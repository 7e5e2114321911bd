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
  look({ strategy: { ballots } }) {
    const reports = ballots.flatMap((ballot, i) => {
      const other = ballots.slice(0, i).find((earlier) => commonIfIdentical(earlier, ballot) >= fewest.value);
      if (other === undefined) return [];
      const count = formatNumber(commonIfIdentical(other, ballot));
      return [
        {
          message: 'main' as const,
          slots: { rater: ballot.rater.name, other: other.rater.name, count },
          place: { element: ballot, at: ballot.rater.at },
          subjects: [ballot.rater.name],
          related: [{ message: `the ballot of ${other.rater.name}`, at: other.rater.at }],
        },
      ];
    });
    return { subjects: ballots.map(({ rater }) => rater.name), reports };
  },
});

/** How many scenarios both ballots rate, where they agree in every score of these; 0 where one score differs. */
function commonIfIdentical(one: Ballot, other: Ballot): number {
  const pairs = one.rows.flatMap((row) => {
    const twin = row.scenario.target && other.rows.find((candidate) => candidate.scenario.target === row.scenario.target);
    return twin && (isRated(row) || isRated(twin)) ? [[row, twin] as const] : [];
  });
  return pairs.every(([row, twin]) => agree(row, twin)) ? pairs.length : 0;
}

/** A row that was only laid out says nothing about who saw whose scores. */
const isRated = (row: BallotRow) => row.scores.some(({ value }) => typeof value === 'number');

/** The same score or abstention on each criterion; a score with an error agrees with nothing. */
function agree(one: BallotRow, other: BallotRow): boolean {
  const scores = new Map(other.scores.map(({ criterion, value }) => [criterion, value]));
  return (
    one.scores.length === other.scores.length &&
    one.scores.every(({ criterion, value }) => value !== undefined && scores.get(criterion) === value)
  );
}
