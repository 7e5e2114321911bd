/** Messages beyond the language server protocol, between the server and its clients. */
import type { CheckedStrategy, ScoredStrategy } from '@headpin/core';

/** Which strategy is meant: by its folder, or by a document of it. */
export interface StrategyParams {
  readonly folder?: string;
  readonly uri?: string;
}

export interface ReportParams extends StrategyParams {
  readonly options?: {
    /** `preview` gives sections for a page with a script of its own, `file` one page that needs nothing else. */
    readonly mode?: 'preview' | 'file';
    readonly nonce?: string;
  };
}

export interface ReportSections {
  readonly folder: string;
  readonly name: string | null;
  readonly version: number;
  /** An error of the language stands in the strategy, so the report may miss something. */
  readonly broken: boolean;
  readonly title: string;
  readonly style: string;
  readonly sections: readonly { readonly id: string; readonly html: string }[];
}

export interface ReportDocument {
  readonly title: string;
  readonly html: string;
}

export type AssessmentReply = CheckedStrategy & Omit<ScoredStrategy, keyof CheckedStrategy>;

export interface StrategyChanged {
  readonly folder: string;
  readonly version: number;
}

/** One strategy in the explorer. */
export interface StrategySummary {
  readonly name: string | null;
  readonly folder: string;
  readonly readiness: number | null;
}

/** A file with its text. */
export interface FileText {
  readonly uri: string;
  readonly text: string;
}

export const messages = {
  assessment: 'headpin/assessment',
  report: 'headpin/report',
  strategies: 'headpin/strategies',
  strategyChanged: 'headpin/strategyChanged',
  /** Server → client, in a worker: the files of a folder with their texts. */
  files: 'headpin/files',
} as const;
