import { at, rule } from '../rule.ts';

/** Keywords, moves of a pitch and word values. */
export default rule({
  id: 'language/unknown-word',
  summary: 'A word must be one of those that its place allows.',
  stages: at.everyStage('error'),
  alsoWithoutStrategy: true,
  messages: {
    main: '`{word}` is not a word that can stand here. Did you mean `{nearest}`?',
    far: '`{word}` is not a word that can stand here. Use one of {allowed}.',
  },
});
