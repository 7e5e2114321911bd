/** All figures of a strategy (method). */
import { beachheadOf } from '../facts/read.ts';
import type { Strategy } from '../facts/strategy.ts';
import type { CalendarDate } from '../facts/values.ts';
import { agreementOf } from './agreement/agreement.ts';
import { expansionFigures } from './bowling-alley.ts';
import { gradeEvidence } from './evidence.ts';
import type { Figures } from './figures.ts';
import { focusOf } from './focus.ts';
import { lazy } from './lazy.ts';
import { panelOf } from './panel-of-strategy.ts';
import { robustnessOf } from './robustness-by-content.ts';
import { scoreStrategy } from './scoreboard.ts';
import { sizingOf } from './sizing.ts';
import { wholeProductOf } from './whole-product.ts';

/**
 * The figures of a strategy, each part computed when it is first read.
 * @param today the day on which ages and grades are judged; the only clock there is
 */
export function computeFigures(strategy: Strategy, today: CalendarDate): Figures {
  const beachhead = beachheadOf(strategy);
  const panel = lazy(() => panelOf(strategy));
  const scored = lazy(() => scoreStrategy(strategy, panel()));
  const sizing = lazy(() => new Map(strategy.segments.map((segment) => [segment, sizingOf(strategy, segment)])));
  const wholeProduct = lazy(() => wholeProductOf(strategy));
  const expansions = lazy(() => strategy.expansions.map((expansion) => expansionFigures(strategy, expansion, sizing())));
  const focus = lazy(() => focusOf(strategy));
  const evidence = lazy(() => new Map(strategy.evidence.map((one) => [one, gradeEvidence(one, beachhead, today)])));
  const agreement = lazy(() => agreementOf(panel(), scored().scoreboard.scenarios, scored().coverage));
  const robustness = lazy(() => robustnessOf(panel()));
  return {
    today,
    beachhead,
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
