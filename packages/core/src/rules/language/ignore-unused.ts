import { at, rule } from '../rule.ts';

/** A directive that outlived its finding. */
export default rule({
  id: 'language/ignore-unused',
  summary: 'A directive should silence something.',
  stages: at.everyStage('warning'),
  alsoWithoutStrategy: true,
  messages: {
    main: '{rule} reports nothing here, so this directive silences nothing. Remove it.',
    unknown: 'There is no rule {rule}, so this directive silences nothing. Did you mean {nearest}?',
  },
});
