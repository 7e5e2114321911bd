import { given, valueOf } from '../../facts/read.ts';
import { formatList } from '../../format/values.ts';
import { decisionOf, isPaying } from '../parts.ts';
import { isUnsound } from '../requirements.ts';
import { at, type Place, rule, type Scene } from '../rule.ts';

/** The customers on whom a stage stands are not there: enthusiasts and visionaries first, then anyone who pays. */
export default rule({
  id: 'adopters/early-market-missing',
  summary: 'A stage should stand on the customers that the stage before it brings.',
  stages: at.everyStage('warning'),
  messages: {
    main: '{strategy} stands at {stage} and no customer has paid yet, so there is no early market to cross from. Record the first customers, or set the stage to earlyMarket.',
    seed: 'An early market needs innovators who vouch for the technology and a visionary who sees a leap in it; {missing} is missing. Seed the product with enthusiasts, bring the visionary to them, and learn the leap of which the visionary dreams (`leap`).',
  },
  look(scene) {
    const decision = decisionOf(scene);
    const subjects = ['customers'];
    const stage = valueOf(decision.stage);
    const place: Place = given(decision.stage) ? { element: decision, property: 'stage' } : { element: decision };
    if (stage === 'earlyMarket') {
      const missing = missingAtTheStart(scene);
      if (missing.length === 0) return { subjects, reports: [] };
      return { subjects, reports: [{ message: 'seed', slots: { missing: formatList(missing) }, place, subjects }] };
    }
    const hasPaid = scene.strategy.customers.some((customer) => isUnsound(customer.status) || isPaying(customer));
    if (hasPaid) return { subjects, reports: [] };
    const change = { do: 'set', element: decision, property: 'stage', value: 'earlyMarket' } as const;
    return {
      subjects,
      reports: [
        {
          message: 'main',
          // Until a stage is given, the rules of the chasm apply.
          slots: { strategy: decision.name, stage: stage ?? 'chasm' },
          place,
          subjects,
          fixes: [{ title: 'Set the stage to earlyMarket', safe: false, changes: [change] }],
        },
      ],
    };
  },
});

/** What an early market still lacks. Without a visionary, nobody can be asked for the leap. */
function missingAtTheStart({ strategy }: Scene): readonly string[] {
  const customers = strategy.customers.filter(({ status }) => valueOf(status) !== 'lost');
  const mayBe = (group: 'innovator' | 'visionary') => customers.filter(({ adopter }) => isUnsound(adopter) || valueOf(adopter) === group);
  const visionaries = mayBe('visionary');
  const leap = visionaries.some((visionary) => given(visionary.leap)) ? [] : ['the leap of the visionary'];
  return [...(mayBe('innovator').length === 0 ? ['an innovator'] : []), ...(visionaries.length === 0 ? ['a visionary'] : leap)];
}
