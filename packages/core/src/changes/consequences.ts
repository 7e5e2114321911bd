/** What follows from the changes: the figures that moved. */
import type { Assessment } from '../assessment/assessment.ts';
import type { CurrencyCode, Interval } from '../facts/values.ts';
import type { ScenarioFigures, Test } from '../method/figures.ts';
import type { Verdict } from '../method/robustness/figures.ts';

/** Before and after; `null` where it was not there or is undefined. */
export type Both<T> = readonly [T | null, T | null];

export interface RankChange {
  readonly scenario: string;
  readonly before: number | null;
  readonly after: number | null;
  readonly total: Both<number>;
  readonly status: Both<ScenarioFigures['status']>;
}

export interface SizingChange {
  readonly segment: string;
  readonly ownRevenue: Both<Interval>;
  readonly bigEnough: Both<Test>;
  readonly smallEnough: Both<Test>;
}

export interface Consequences {
  readonly beachhead: Both<string>;
  readonly readiness: Both<number>;
  readonly verdict: Both<Verdict>;
  readonly winner: Both<string>;
  readonly coverage: Both<number>;
  /** Scenarios whose rank, total or status moved. */
  readonly ranks: readonly RankChange[];
  /** Segments whose sizing moved. */
  readonly sizing: readonly SizingChange[];
  /** What each side counts in. */
  readonly currency: Both<CurrencyCode>;
}

/** The consequences; `renamed` gives the new name of a scenario or segment of the old side. */
export function consequencesOf(
  before: Assessment | undefined,
  after: Assessment | undefined,
  renamed: (what: string, name: string) => string,
): Consequences {
  const both = <T>(of: (assessment: Assessment) => T | null | undefined): Both<T> => [
    before ? (of(before) ?? null) : null,
    after ? (of(after) ?? null) : null,
  ];
  return {
    beachhead: both(({ figures }) => figures.beachhead?.name),
    readiness: both(({ readiness }) => readiness.score),
    verdict: both(({ figures }) => figures.robustness.verdict),
    winner: both(({ figures }) => (figures.scoreboard.first.length === 1 ? figures.scoreboard.first[0]?.scenario.name : null)),
    coverage: both(({ figures }) => (figures.beachhead ? figures.wholeProduct.bySegment.get(figures.beachhead)?.coverage : null)),
    ranks: rankChanges(before, after, renamed),
    sizing: sizingChanges(before, after, renamed),
    currency: both(({ strategy }) => strategy.currency),
  };
}

function rankChanges(
  before: Assessment | undefined,
  after: Assessment | undefined,
  renamed: (what: string, name: string) => string,
): RankChange[] {
  const old = new Map((before?.figures.scoreboard.scenarios ?? []).map((one) => [renamed('scenario', one.scenario.name), one]));
  const now = new Map((after?.figures.scoreboard.ranked ?? []).map((one) => [one.scenario.name, one]));
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((scenario) => {
    const [a, b] = [old.get(scenario), now.get(scenario)];
    if (a !== undefined && b !== undefined && a.rank === b.rank && a.status === b.status && same(a.total, b.total)) return [];
    return [
      {
        scenario,
        before: a?.rank ?? null,
        after: b?.rank ?? null,
        total: [a?.total ?? null, b?.total ?? null] as const,
        status: [a?.status ?? null, b?.status ?? null] as const,
      },
    ];
  });
}

const same = (a: number | null, b: number | null) => a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-9);
const sameInterval = (a: Interval | null, b: Interval | null) =>
  a === b || (a !== null && b !== null && a.low === b.low && a.high === b.high);

function sizingChanges(
  before: Assessment | undefined,
  after: Assessment | undefined,
  renamed: (what: string, name: string) => string,
): SizingChange[] {
  const old = new Map([...(before?.figures.sizing ?? [])].map(([segment, figures]) => [renamed('segment', segment.name), figures]));
  const now = new Map([...(after?.figures.sizing ?? [])].map(([segment, figures]) => [segment.name, figures]));
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((segment) => {
    const [a, b] = [old.get(segment), now.get(segment)];
    const [x, y] = [a?.ownRevenue ?? null, b?.ownRevenue ?? null];
    if (sameInterval(x, y) && (a?.bigEnough ?? null) === (b?.bigEnough ?? null) && (a?.smallEnough ?? null) === (b?.smallEnough ?? null))
      return [];
    return [
      {
        segment,
        ownRevenue: [x, y] as const,
        bigEnough: [a?.bigEnough ?? null, b?.bigEnough ?? null] as const,
        smallEnough: [a?.smallEnough ?? null, b?.smallEnough ?? null] as const,
      },
    ];
  });
}
