import { at, rule } from '../rule.ts';

/** The name links to no declaration of a kind that the place takes. */
export default rule({
  id: 'language/unknown-reference',
  summary: 'A reference must name something of the right kind that this strategy declares.',
  stages: at.everyStage('error'),
  alsoWithoutStrategy: true,
  messages: {
    main: 'No {kind} is named `{name}`, so this line links to nothing. Did you mean `{nearest}`?',
    otherKind: '`{name}` is a {found}, and a {kind} is needed here. Name a {kind}, or declare one.',
  },
});
