/** What changed as machines read it: `headpin diff --format json`, version 1. */

import type { ChangeKind, StrategyChange } from '../changes/change.ts';
import type { ChangeClass } from '../changes/classes.ts';
import type { Comparison } from '../changes/compare.ts';
import type { Both } from '../changes/consequences.ts';
import type { Interval } from '../facts/values.ts';
import type { Test } from '../method/figures.ts';
import type { Verdict } from '../method/robustness/figures.ts';
import { type CheckedFinding, checkedFinding } from './check-output.ts';
import type { Located, Places } from './places.ts';
import type { Pair } from './score-output.ts';

export interface DiffOutput {
  readonly version: 1;
  /** The revision or folder compared from, and to. */
  readonly base: string;
  readonly head: string;
  readonly strategies: readonly ComparedStrategy[];
}

export interface ComparedStrategy {
  /** `null` for files outside every strategy. */
  readonly name: string | null;
  readonly folder: string;
  readonly changes: readonly ComparedChange[];
  readonly consequences: {
    readonly beachhead: Both<string>;
    readonly readiness: Both<number>;
    readonly ranks: readonly {
      readonly scenario: string;
      readonly before: number | null;
      readonly after: number | null;
      readonly total: Both<number>;
    }[];
    readonly verdict: Both<Verdict>;
    readonly winner: Both<string>;
    readonly coverage: Both<number>;
    readonly sizing: readonly {
      readonly segment: string;
      readonly ownRevenue: Both<Pair>;
      readonly bigEnough: Both<Test>;
      readonly smallEnough: Both<Test>;
    }[];
  };
  readonly findings: {
    readonly new: readonly CheckedFinding[];
    readonly fixed: readonly CheckedFinding[];
    /** Open before, and now silenced or their rule switched off; as they were. */
    readonly silenced: readonly CheckedFinding[];
    /** The other way round; as they are. */
    readonly unsilenced: readonly CheckedFinding[];
    readonly unchanged: number;
  };
}

export interface ComparedChange extends Located {
  readonly kind: ChangeKind;
  readonly what: string;
  readonly name: string;
  readonly property?: string;
  readonly before?: string;
  readonly after?: string;
  readonly class: ChangeClass;
  /** Where it stood on the old side; of what stands on both. */
  readonly was?: Located;
}

/** One strategy's comparison; places of the old side are looked up there. */
export function comparedStrategy(
  { name, folder }: Pick<ComparedStrategy, 'name' | 'folder'>,
  comparison: Comparison,
  before: Places,
  after: Places,
): ComparedStrategy {
  const { changes, consequences, findings } = comparison;
  return {
    name,
    folder: folder === '' ? '.' : folder,
    changes: changes.map((change) => comparedChange(change, before, after)),
    consequences: {
      beachhead: consequences.beachhead,
      readiness: consequences.readiness,
      ranks: consequences.ranks.map(({ scenario, before: from, after: to, total }) => ({ scenario, before: from, after: to, total })),
      verdict: consequences.verdict,
      winner: consequences.winner,
      coverage: consequences.coverage,
      sizing: consequences.sizing.map(({ segment, ownRevenue: [a, b], bigEnough, smallEnough }) => ({
        segment,
        ownRevenue: [pair(a), pair(b)],
        bigEnough,
        smallEnough,
      })),
    },
    findings: {
      new: findings.new.map((finding) => checkedFinding(finding, after)),
      fixed: findings.fixed.map((finding) => checkedFinding(finding, before)),
      silenced: findings.silenced.map((finding) => checkedFinding(finding, before)),
      unsilenced: findings.unsilenced.map((finding) => checkedFinding(finding, after)),
      unchanged: findings.unchanged,
    },
  };
}

const pair = (interval: Interval | null): Pair | null => (interval === null ? null : [interval.low, interval.high]);

function comparedChange({ at, side, was, items: _items, ...change }: StrategyChange, before: Places, after: Places): ComparedChange {
  const place = (side === 'before' ? before : after).locate(at);
  return { ...change, ...place, ...(was === undefined ? {} : { was: before.locate(was) }) };
}
