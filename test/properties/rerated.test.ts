/** A panel that is rated again score by score: what is kept of the panel before is what a fresh one would have. */
import { openProject } from '@headpin/language';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { today } from './examples.ts';
import { figuresOf, ratedStrategies, textOf, withScore } from './rated-strategies.ts';
import { holds } from './runs.ts';

const change = fc.record({ s: fc.nat(), c: fc.nat(), r: fc.nat(), score: fc.integer({ min: 0, max: 5 }) });

describe('a panel rated again', () => {
  holds(
    'has the cells, totals and ranks of a fresh one after each score',
    1000,
    fc.property(ratedStrategies({ scenarios: 5 }), fc.array(change, { minLength: 1, maxLength: 4 }), (rated, changes) => {
      const project = openProject([{ path: 'rated.headpin', text: textOf(rated) }]);
      let now = rated;
      for (const { s, c, r, score } of changes) {
        const assessed = project.assess(project.strategies[0]!, today);
        expect(assessed.figures.scoreboard.scenarios.length).toBe(rated.scores.length);
        now = withScore(now, s % now.scores.length, c % now.scores[0]!.length, r % now.scores[0]![0]!.length, score);
        project.set('rated.headpin', textOf(now));
        const plain = (figures: unknown) => JSON.stringify(figures, (key, value) => (key === 'scenario' ? value.name : value));
        const fresh = figuresOf(textOf(now));
        const { figures } = project.assess(project.strategies[0]!, today);
        const board = ({ scoreboard: { scenarios, ranked, first, winnerByCutoff } }: typeof figures) =>
          plain({
            scenarios: scenarios.map(({ cells, ...rest }) => ({
              ...rest,
              cells: cells.map((cell) => ({ ...cell, criterion: cell.criterion.name })),
            })),
            ranked: ranked.map(({ scenario }) => scenario.name),
            first: first.map(({ scenario }) => scenario.name),
            winnerByCutoff,
          });
        expect(board(figures)).toBe(board(fresh));
      }
    }),
  );
});
