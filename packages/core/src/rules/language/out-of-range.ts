import { at, rule } from '../rule.ts';

/** The number is one, but cannot mean anything here. */
export default rule({
  id: 'language/out-of-range',
  summary: 'A number must lie where its property has a meaning.',
  stages: at.everyStage('error'),
  alsoWithoutStrategy: true,
  messages: {
    main: '`{value}` lies outside what `{property}` can mean: {allowed}. No figure is computed from it.',
    reversed: 'The range `{value}` runs from high to low. Write the low end first.',
  },
});
