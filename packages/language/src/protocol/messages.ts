/** Messages beyond the language server protocol, between the server and its clients. */
import type { CheckedStrategy, DiffOutput, ScoredStrategy } from '@headpin/core';

/** Which strategy is meant: by its folder, or by a document of it. */
export interface StrategyParams {
  readonly folder?: string;
  readonly uri?: string;
}

/** A report as one text: a page that needs nothing else, Markdown, or a page to print as a PDF. */
export type ReportForm = 'file' | 'markdown' | 'print';

export interface ReportParams extends StrategyParams {
  readonly options?: {
    /** `preview` gives sections for a page with a script of its own. */
    readonly mode?: 'preview' | ReportForm;
    readonly nonce?: string;
    /** The folder from which links to lines lead, as a URI; that of the strategy unless given. */
    readonly beside?: string;
  };
}

/** Asks what changed in a strategy since a state of its files that the client knows, such as that of a git revision. */
export interface CompareParams extends StrategyParams {
  /**
   * The strategy files of that state, with their paths from the strategy's folder, with `/`. Those of other folders
   * (`../old/strategy.headpin`) tell where a strategy that is new in its folder came from.
   */
  readonly base: readonly { readonly path: string; readonly text: string }[];
  /** What that state is called: `HEAD (1f3c2ab)`. */
  readonly label?: string;
  /** With `preview` the answer is what a page shows, else the shape of `headpin diff`. */
  readonly options?: { readonly mode?: 'preview' };
}

/** Without a mode, `DiffOutput` with one strategy; its files are addresses, on the old side those that they had. */
export type CompareReply = DiffOutput | ReportSections;

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
  readonly text: string;
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

/** The documents that the server works on; none when the work is done. Sent where `careful` was asked for. */
export interface WorkingOn {
  readonly uris: readonly string[];
}

/** What a client may hand over in `initializationOptions`. */
export interface InitializationOptions {
  /** Commands that the client has. */
  readonly commands?: readonly string[];
  /** The server ended before: it is to say what it works on. */
  readonly careful?: boolean;
  /** Files that the server ended on: they count for nothing until they are edited, or the server is started by hand. */
  readonly leftOut?: readonly { readonly uri: string; readonly until: 'edit' | 'restart' }[];
}

/** A rule that `headpin.silence` may silence, and what it says there; the command takes a file, a line and a list of these. */
export interface Silenceable {
  readonly rule: string;
  readonly message: string;
}

export const messages = {
  assessment: 'headpin/assessment',
  report: 'headpin/report',
  compare: 'headpin/compare',
  strategies: 'headpin/strategies',
  strategyChanged: 'headpin/strategyChanged',
  workingOn: 'headpin/workingOn',
  /** Server → client, in a worker: the files of a folder with their texts. */
  files: 'headpin/files',
  /** Server → client, in a worker: whether there is a file, whatever it holds. */
  exists: 'headpin/exists',
} as const;
