import { at, rule } from '../rule.ts';

/** Nothing is converted; the currency is that of the goal, else of the first amount. */
export default rule({
  id: 'language/mixed-currency',
  summary: 'A strategy must count in one currency.',
  stages: at.everyStage('error'),
  alsoWithoutStrategy: true,
  messages: {
    main: 'This amount is in {currency}, but the strategy counts in {first}, and nothing is converted. Write it in {first}.',
  },
});
