import { at, rule } from '../rule.ts';

/** One finding a run of characters, in texts, names and comments. */
export default rule({
  id: 'language/hidden-character',
  summary: 'A text should hold no character that a reader cannot see or that reverses what they read.',
  stages: at.everyStage('warning'),
  alsoWithoutStrategy: true,
  messages: {
    main: '{character} is invisible here and can make a reviewer read something else than what is written. Remove it.',
  },
});
