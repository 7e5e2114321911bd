import { at, rule } from '../rule.ts';

/** All files of a folder form one strategy. */
export default rule({
  id: 'language/two-strategies',
  summary: 'A folder must hold one strategy.',
  stages: at.everyStage('error'),
  alsoWithoutStrategy: true,
  messages: {
    main: 'This folder holds two strategies, {name} and {other}, so its files belong to neither for sure. Move one into a folder of its own.',
  },
});
