import { at, rule } from '../rule.ts';

/** The key is none of the properties of its declaration or block. */
export default rule({
  id: 'language/unknown-property',
  summary: 'A property must be one that its declaration has.',
  stages: at.everyStage('error'),
  alsoWithoutStrategy: true,
  messages: {
    main: '`{property}` is no property of a {declaration}, so its value counts for nothing. Did you mean `{nearest}`?',
    elsewhere: '`{property}` is no property of a {declaration}, so its value counts for nothing. It belongs in a {other}.',
  },
});
