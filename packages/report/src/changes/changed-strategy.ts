/** What the pages about changes are made from. */
import type { CheckedFinding, Comparison } from '@headpin/core';

/** One strategy's comparison, with its findings located. */
export interface ChangedStrategy {
  /** As people read it. */
  readonly title: string;
  readonly comparison: Comparison;
  readonly output: {
    readonly folder: string;
    readonly findings: Readonly<Record<'new' | 'fixed' | 'silenced' | 'unsilenced', readonly CheckedFinding[]>>;
  };
}

/** What was compared with what: commits, folders, or the work tree. */
export interface Labels {
  readonly before: string;
  readonly after: string;
}

const order = ['error', 'warning', 'info', 'hint'];

/** The findings that a reviewer has not seen before, the most severe first. */
export const freshFindings = ({ output: { findings } }: ChangedStrategy): readonly CheckedFinding[] =>
  [...findings.new, ...findings.unsilenced].sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
