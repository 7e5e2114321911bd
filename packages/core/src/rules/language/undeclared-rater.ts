import { at, rule } from '../rule.ts';

/** The scores count all the same. */
export default rule({
  id: 'language/undeclared-rater',
  summary: 'The rater of a ballot should be declared.',
  stages: at.everyStage('warning'),
  alsoWithoutStrategy: true,
  messages: {
    main: 'The scores of {rater} count, but no rater of that name is declared, so nobody knows whether the panel meets customers. Declare the rater, or correct the name.',
  },
});
