import { given } from '../../facts/read.ts';
import { anAlternative } from '../requirements.ts';
import { at, rule } from '../rule.ts';

/** An alternative without a limitation here is the better choice. */
export default rule({
  id: 'competition/limitation-missing',
  summary: 'Each alternative must have a limitation in this segment.',
  stages: at.lasting('error'),
  messages: {
    main: "Nothing says why {alternative} does not solve the problem, so it is the safe choice. Say what the incumbent's technology cannot do here.",
    product:
      'Nothing says why {alternative} does not solve the problem, so it is the newer choice. Say what it lacks because it is not committed to this segment.',
  },
  requires: [anAlternative],
  look({ strategy }) {
    const open = strategy.alternatives.filter(({ limitation }) => !given(limitation));
    return {
      subjects: strategy.alternatives.map(({ name }) => name),
      reports: open.map((element) => ({
        message: element.side === 'market' ? 'main' : 'product',
        slots: { alternative: element.name },
        place: { element },
        subjects: [element.name],
      })),
    };
  },
});
