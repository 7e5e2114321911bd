import { at, rule } from '../rule.ts';

/** One finding a file; what needs no strategy is checked all the same. */
export default rule({
  id: 'language/no-strategy',
  summary: 'A file should belong to a strategy.',
  stages: at.everyStage('warning'),
  alsoWithoutStrategy: true,
  messages: {
    main: 'No `strategy` block stands in this folder or above it, so only what needs none is checked here. Add one, such as `strategy {name} { stage: chasm }`.',
  },
});
