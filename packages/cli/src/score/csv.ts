/** The scoreboards as CSV: a row a scenario, a column a criterion. */
import type { ScoredStrategy } from '@headpin/core';
import { csvText } from '../csv/write.ts';

export function scoreCsv(strategies: readonly ScoredStrategy[]): string {
  const criteria = [...new Set(strategies.flatMap((one) => one.criteria.map(({ name }) => name)))];
  const head = [
    'strategy',
    'scenario',
    'segment',
    'status',
    'rank',
    'total',
    'lowest',
    'highest',
    'rated',
    'first in weightings',
    'verdict',
    ...criteria,
  ];
  const rows = strategies.flatMap(({ name, verdict, scenarios }) =>
    scenarios.map(
      ({ name: scenario, segment, status, rank, total, bounds: [lowest, highest], coverage, acceptability, criteria: cells }) => [
        ...[name, scenario, segment, status, rank, total, lowest, highest, coverage, acceptability?.[0] ?? null, verdict],
        ...criteria.map((criterion) => cells[criterion]?.mean ?? null),
      ],
    ),
  );
  return csvText([head, ...rows]);
}
