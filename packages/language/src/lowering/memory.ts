/** What lowering keeps from one build of a strategy to the next. Facts never change: what an edit reaches is made again. */
import type { Criterion, CriterionDeclaration } from '@headpin/core';
import { lowerCriteria } from './criteria.ts';
import { keysOf } from './declare.ts';
import type { Scope } from './link.ts';
import type { LoweredFile } from './lowered-file.ts';
import { Names } from './names.ts';
import { sameItems } from './same.ts';

export class LoweringMemory {
  readonly scope: Scope = { build: 0 } as Scope;
  /** By path, as the build before left them. */
  files: ReadonlyMap<string, LoweredFile> = new Map();
  currency: string | undefined;
  private keys: Set<string> | undefined;
  private hasUniqueKeys = false;
  private readonly lists = new Map<string, readonly unknown[]>();
  private inForce: { readonly declared: readonly CriterionDeclaration[]; readonly criteria: readonly Criterion[] } | undefined;

  constructor() {
    new Names(this.scope);
  }

  /** The keys of all that the build before declared, which the caller changes; none where something was declared twice. */
  takeKeys(): Set<string> | undefined {
    if (!this.hasUniqueKeys) return undefined;
    // No sooner than there is a second build.
    return this.keys ?? new Set([...this.files.values()].flatMap(({ turns }) => turns.flatMap(keysOf)));
  }

  /** @param keys where they are known already */
  putKeys(hasUniqueKeys: boolean, keys?: Set<string>): void {
    this.hasUniqueKeys = hasUniqueKeys;
    this.keys = keys;
  }

  /** A list of the strategy as the build before left it. */
  listBefore(name: string): readonly unknown[] | undefined {
    return this.lists.get(name);
  }

  /** A list of the strategy: the very same as in the build before where it has the same items. */
  list<T>(name: string, items: readonly T[]): readonly T[] {
    const before = this.lists.get(name) as readonly T[] | undefined;
    if (before !== undefined && sameItems(before, items)) return before;
    this.lists.set(name, items);
    return items;
  }

  /** The criteria in force: the very same as in the build before where the same are declared. */
  criteria(declared: readonly CriterionDeclaration[]): readonly Criterion[] {
    if (this.inForce === undefined || !sameItems(this.inForce.declared, declared))
      this.inForce = { declared, criteria: lowerCriteria(declared) };
    return this.inForce.criteria;
  }

  get criteriaBefore(): readonly Criterion[] | undefined {
    return this.inForce?.criteria;
  }
}
