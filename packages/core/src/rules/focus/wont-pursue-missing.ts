import { given } from '../../facts/read.ts';
import { decisionOf } from '../parts.ts';
import { rule } from '../rule.ts';

/** What a company turns down shows whether it is market-driven. */
export default rule({
  id: 'focus/wont-pursue-missing',
  summary: 'A company in the chasm must say which deals it declines.',
  stages: { earlyMarket: 'off', chasm: 'error', bowlingAlley: 'warning', tornado: 'off', mainStreet: 'off' },
  messages: {
    main: '{strategy} names no deal that it would decline, and a company that walks away from nothing is sales-driven. List under `wontPursue` what you turn down while you cross.',
  },
  look(scene) {
    const element = decisionOf(scene);
    const subjects = [element.name];
    const reports = given(element.wontPursue)
      ? []
      : [{ message: 'main' as const, slots: { strategy: element.name }, place: { element }, subjects }];
    return { subjects, reports };
  },
});
