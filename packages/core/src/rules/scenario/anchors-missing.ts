import type { CriterionDeclaration } from '../../facts/strategy.ts';
import { formatList } from '../../format/values.ts';
import { missingOf } from '../parts.ts';
import { at, rule, type Scene } from '../rule.ts';

/** An added criterion does not say what it asks, or what its ends mean. */
export default rule({
  id: 'scenario/anchors-missing',
  summary: 'A criterion of your own must say what it asks and what 1 and 5 mean.',
  stages: at.everyStage('error'),
  alsoWithoutStrategy: true,
  messages: {
    main: '{criterion} lacks {missing}, so each rater invents a scale. Add it; 5 is always favourable.',
  },
  uncounted: (scene) => added(scene).length === 0,
  look(scene) {
    const reports = added(scene).flatMap((criterion) => {
      const missing = lacking(criterion);
      if (missing.length === 0) return [];
      const slots = { criterion: criterion.name, missing: formatList(missing) };
      return [{ message: 'main' as const, slots, place: { element: criterion }, subjects: [criterion.name] }];
    });
    return { subjects: added(scene).map(({ name }) => name), reports };
  },
});

/** The criteria that are not built in. */
const added = ({ strategy }: Scene): readonly CriterionDeclaration[] =>
  strategy.criteria.flatMap(({ builtIn, declaration }) => (builtIn || declaration === undefined ? [] : [declaration]));

function lacking(criterion: CriterionDeclaration): readonly string[] {
  const title = criterion.title?.trim() ? [] : ['a title that asks the question'];
  return [...title, ...missingOf<string>(criterion, ['low', 'high']).map((key) => `\`${key}\``)];
}
