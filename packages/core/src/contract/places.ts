/** Places in files as machines read them: LSP positions, paths with `/`. */
import type { FindingFix } from '../assessment/assessment.ts';
import type { Origin } from '../facts/values.ts';

/** Zero-based line and UTF-16 character. */
export interface Position {
  readonly line: number;
  readonly character: number;
}
export interface Range {
  readonly start: Position;
  readonly end: Position;
}
export interface Located {
  readonly file: string;
  readonly range: Range;
}
export interface LocatedEdit extends Located {
  readonly newText: string;
}

/** Whoever knows the texts says where an origin stands and what a fix changes. */
export interface Places {
  locate(origin: Origin): Located;
  edits(fix: FindingFix): readonly LocatedEdit[];
}
