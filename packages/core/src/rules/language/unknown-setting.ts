import { at, rule } from '../rule.ts';

/** `headpin.json` beside the strategy. */
export default rule({
  id: 'language/unknown-setting',
  summary: 'headpin.json must hold only settings that exist.',
  stages: at.everyStage('error'),
  alsoWithoutStrategy: true,
  messages: {
    main: '`{key}` is no setting of headpin.json, so it changes nothing. Did you mean `{nearest}`?',
  },
});
