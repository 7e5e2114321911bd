import { addMonths } from '../../calendar/days.ts';
import { given, valueOf } from '../../facts/read.ts';
import { formatMonths } from '../../format/values.ts';
import { productOf } from '../../method/whole-product.ts';
import { beachheadIn, decisionOf, relatedTo } from '../parts.ts';
import { aNeedAndAComponent, decidedOrLaunch, isUnsound } from '../requirements.ts';
import { at, type Parameter, rule } from '../rule.ts';

const longest: Parameter = {
  value: 3,
  unit: 'months',
  meaning: 'longest time from the decision to the whole product',
  fromTheBook: true,
};

/** The last part of the whole product takes too long (method, section 7). */
export default rule({
  id: 'whole-product/lead-time',
  summary: "The whole product should be in customers' hands within three months.",
  stages: at.crossing('warning'),
  parameters: { longest },
  messages: {
    main: 'The last part, {component}, is ready {time} after the decision, and a niche that waits longer than {longest} loses its hunger. Take a part from a partner, or cut the need.',
  },
  requires: [decidedOrLaunch, aNeedAndAComponent],
  look(scene) {
    const subjects = ['needed components'];
    const last = productOf(scene.strategy, beachheadIn(scene)).leadTime;
    if (!last || last.ready <= addMonths(last.from, longest.value)) return { subjects, reports: [] };
    const { component } = last;
    if (isUnsound(component.status) || valueOf(component.status) === 'shipped') return { subjects, reports: [] };
    const { decided, launch } = decisionOf(scene);
    return {
      subjects,
      reports: [
        {
          message: 'main',
          slots: { component: component.name, time: formatMonths(last.months), longest: formatMonths(longest.value) },
          place: { element: component, property: 'ready' },
          subjects,
          related: given(decided) ? relatedTo('the day of the decision', decided) : relatedTo('the launch', launch),
        },
      ],
    };
  },
});
