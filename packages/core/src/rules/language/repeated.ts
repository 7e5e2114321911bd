import { at, rule } from '../rule.ts';

/** The first one counts: the smaller path, then the earlier place. */
export default rule({
  id: 'language/repeated',
  summary: 'A thing must be declared once.',
  stages: at.everyStage('error'),
  alsoWithoutStrategy: true,
  messages: {
    main: '{what} is given twice, and only the first one counts. Remove this one, or give it a name of its own.',
  },
});
