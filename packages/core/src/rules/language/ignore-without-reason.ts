import { at, rule } from '../rule.ts';

/** It silences nothing until it has a reason. */
export default rule({
  id: 'language/ignore-without-reason',
  summary: 'A directive that silences a rule must give its reason.',
  stages: at.everyStage('error'),
  alsoWithoutStrategy: true,
  messages: {
    main: 'This directive gives no reason, so {rule} is not silenced. Write after a colon why the rule does not apply here; reviewers will read it.',
  },
});
