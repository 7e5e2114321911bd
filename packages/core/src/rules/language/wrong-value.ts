import { at, rule } from '../rule.ts';

/** The value is of another kind than its property takes. */
export default rule({
  id: 'language/wrong-value',
  summary: 'A value must be of the kind that its property takes.',
  stages: at.everyStage('error'),
  alsoWithoutStrategy: true,
  messages: {
    main: '`{property}` takes {expected}, and `{found}` is not one. Write it like `{example}`.',
  },
});
