/** All figures of a strategy (method). */
import { Results } from '../facts/results.ts';
import type { Strategy } from '../facts/strategy.ts';
import type { CalendarDate } from '../facts/values.ts';
import { agreementOf } from './agreement/agreement.ts';
import { expansionFigures } from './bowling-alley.ts';
import { gradeEvidence } from './evidence.ts';
import type { Figures } from './figures.ts';
import { focusOf } from './focus.ts';
import { criteriaInForce, panelOf } from './panel-of-strategy.ts';
import { robustnessOf } from './robustness-by-content.ts';
import { type Scores, scorePanelOf, scoreStrategy } from './scoreboard.ts';
import { sizingOf } from './sizing.ts';
import { wholeProductOf } from './whole-product.ts';

/**
 * The figures of a strategy, each part computed when it is first read.
 * @param today the day on which ages and grades are judged; the only clock there is
 * @param results of earlier states of the strategy, from which figures are taken that no edit has reached
 */
export function computeFigures(plain: Strategy, today: CalendarDate, results = new Results(plain, today)): Figures {
  const { strategy } = results;
  const once =
    <T>(name: string, compute: (before: T | undefined) => T) =>
    () =>
      results.of(`figures ${name}`, compute);
  const panel = once('panel', () => panelOf(strategy));
  const scores = once<Scores>('scores', (before) => scorePanelOf(criteriaInForce(strategy), panel(), before));
  const scored = once('scored', () => scoreStrategy(strategy, scores()));
  const sizing = once('sizing', () => new Map(strategy.segments.map((segment) => [segment, sizingOf(strategy, segment)])));
  const wholeProduct = once('whole product', () => wholeProductOf(strategy));
  const expansions = once('expansions', () => strategy.expansions.map((expansion) => expansionFigures(strategy, expansion, sizing())));
  const focus = once('focus', () => focusOf(strategy, results.beachhead));
  const evidence = once('evidence', () => new Map(strategy.evidence.map((one) => [one, gradeEvidence(one, results.beachhead, today)])));
  const agreement = once('agreement', () => agreementOf(panel(), scored().scoreboard.scenarios, scored().coverage));
  const robustness = once('robustness', () => robustnessOf(panel()));
  return {
    today,
    get beachhead() {
      return results.beachhead;
    },
    get scoreboard() {
      return scored().scoreboard;
    },
    get sizing() {
      return sizing();
    },
    get wholeProduct() {
      return wholeProduct();
    },
    get expansions() {
      return expansions();
    },
    get focus() {
      return focus();
    },
    get evidence() {
      return evidence();
    },
    get agreement() {
      return agreement();
    },
    get robustness() {
      return robustness();
    },
  };
}
