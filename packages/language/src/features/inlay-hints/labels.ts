/** What hints and lenses say of a declaration, in a few words. */
import {
  type Assessment,
  type Expansion,
  formatList,
  formatMoney,
  formatNumber,
  formatPercent,
  type Need,
  type RobustnessFigures,
  type Scenario,
  type Segment,
  type Test,
  valueOf,
} from '@headpin/core';

export function readinessLabel({ readiness }: Assessment): string | undefined {
  return readiness.score === null ? undefined : `readiness ${formatNumber(readiness.score, 1)}`;
}

/** @param robustness where it is computed already; the verdict stands behind the first of the ranking */
export function scenarioLabel({ figures }: Assessment, scenario: Scenario, robustness: RobustnessFigures | undefined): string | undefined {
  const own = figures.scoreboard.scenarios.find((one) => one.scenario === scenario);
  if (own === undefined) return undefined;
  if (own.total === null) return 'not rated yet';
  if (own.status === 'eliminated') return `eliminated by ${named(own.failed.map(({ criterion }) => criterion))}`;
  if (own.status === 'undecided') return `undecided: ${named(own.unrated)} not rated`;
  const verdict = own.rank === 1 && robustness !== undefined ? ` · ${robustness.verdict}` : '';
  return `rank ${own.rank} · ${formatNumber(own.total, 1)}${verdict}`;
}

const bigEnough: Readonly<Record<Test, string>> = { yes: 'big enough', no: 'too small', depends: 'perhaps big enough' };

export function shareLabel({ strategy, figures }: Assessment, segment: Segment): string | undefined {
  const sizing = figures.sizing.get(segment);
  const goal = valueOf(strategy.decision?.goal);
  if (!sizing?.ownRevenue) return undefined;
  const revenue = `own revenue ${formatMoney({ ...sizing.ownRevenue, currency: strategy.currency ?? '' }).trim()}`;
  return goal === undefined || sizing.bigEnough === null
    ? revenue
    : `${revenue}, goal ${formatMoney(goal)}: ${bigEnough[sizing.bigEnough]}`;
}

export function needLabel({ figures }: Assessment, need: Need): string | undefined {
  const found = figures.wholeProduct.needs.get(need);
  if (found === undefined) return undefined;
  return found.by.length === 0 ? found.state : `${found.state} by ${named(found.by.map(({ name }) => name))}`;
}

export function expansionLabel({ figures }: Assessment, expansion: Expansion): string | undefined {
  const found = figures.expansions.find((one) => one.expansion === expansion);
  if (found?.from === undefined || found.to === undefined) return undefined;
  const path = found.path === null ? 'not adjacent' : `path ${found.path}`;
  return found.reuse === null ? path : `${path} · reuse ${formatPercent(found.reuse)}`;
}

/** As many names are written out. */
const mostNames = 3;

function named(names: readonly string[]): string {
  if (names.length <= mostNames + 1) return formatList(names);
  return formatList([...names.slice(0, mostNames), `${names.length - mostNames} more`]);
}
