/** One change of a strategy. */
import type { Origin } from '../facts/values.ts';
import type { ChangeClass } from './classes.ts';

export type ChangeKind = 'added' | 'removed' | 'changed' | 'renamed' | 'moved';

export interface StrategyChange {
  readonly kind: ChangeKind;
  readonly what: string;
  /** Its name now; of what was removed, its name before. */
  readonly name: string;
  readonly property?: string;
  readonly before?: string;
  readonly after?: string;
  /** Of a list: what it no longer holds, and what it holds now. */
  readonly items?: { readonly gone: readonly string[]; readonly come: readonly string[] };
  readonly class: ChangeClass;
  /** Where it stands: on the new side, of what was removed on the old one. */
  readonly at: Origin;
  readonly side: 'before' | 'after';
  /** Where it stood on the old side; of what stands on both. */
  readonly was?: Origin;
}
