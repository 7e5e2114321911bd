/** What the pages about changes are made from. */
import type { CheckedFinding, ComparedChange, Comparison, StrategyChange } from '@headpin/core';

/** One strategy's comparison, with its changes and findings located. */
export interface ChangedStrategy {
  /** As people read it. */
  readonly title: string;
  readonly comparison: Comparison;
  readonly output: {
    readonly folder: string;
    /** Those of the comparison, in the same order. */
    readonly changes: readonly ComparedChange[];
    readonly findings: Readonly<Record<'new' | 'fixed' | 'silenced' | 'unsilenced', readonly CheckedFinding[]>>;
  };
}

/** The label of the files as they are now; other sides are labelled by a commit or a folder. */
export const worktreeLabel = 'worktree';

/** What was compared with what: commits, folders, or the work tree. */
export interface Labels {
  readonly before: string;
  readonly after: string;
}

/** A change in the words of the comparison, and where it stands. */
export interface PlacedChange {
  readonly change: StrategyChange;
  readonly place: ComparedChange;
}

export const placedChanges = ({ comparison, output }: ChangedStrategy): readonly PlacedChange[] =>
  comparison.changes.flatMap((change, index) => {
    const place = output.changes[index];
    return place === undefined ? [] : [{ change, place }];
  });

const order = ['error', 'warning', 'info', 'hint'];

/** The findings that a reviewer has not seen before, the most severe first. */
export const freshFindings = ({ output: { findings } }: ChangedStrategy): readonly CheckedFinding[] =>
  [...findings.new, ...findings.unsilenced].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
