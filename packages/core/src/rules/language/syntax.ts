import { at, rule } from '../rule.ts';

/** One finding a place; reading goes on at the next property or declaration. */
export default rule({
  id: 'language/syntax',
  summary: 'A file must follow the one shape of the language: keyword, name, title, properties in braces.',
  stages: at.everyStage('error'),
  alsoWithoutStrategy: true,
  messages: {
    main: 'Expected {expected} here, found {found}. What stands around this line still counts.',
  },
});
