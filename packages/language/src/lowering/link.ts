/** Names that stand for declarations, and what they stand for at present. */
import { noteReads, type Origin, partOfKind, type Reference, type ReferenceKind } from '@headpin/core';
import type { NamedElement, Names } from './names.ts';

/** A name that stands where a declaration is meant; editor features walk these. */
export interface Link {
  readonly at: Origin;
  readonly kinds: readonly ReferenceKind[];
  readonly name: string;
  readonly target: NamedElement | undefined;
}

/** The names that the links of a strategy look at: those of its latest build. */
export interface Scope {
  names: Names;
  /** The number of the build, so that each link looks a name up once a build. */
  build: number;
}

/**
 * A link that follows its name: where the declaration it names is read again, the link shows the new element although
 * the declaration that holds the link was not read again.
 */
class BoundLink {
  readonly type = 'reference';
  readonly name: string;
  readonly at: Origin;
  readonly kinds: readonly ReferenceKind[];
  declare readonly target: NamedElement | undefined;
  readonly #scope: Scope;
  readonly #parts: number;
  #build = -1;
  #target: NamedElement | undefined;

  constructor(name: string, at: Origin, kinds: readonly ReferenceKind[], scope: Scope) {
    this.name = name;
    this.at = at;
    this.kinds = kinds;
    this.#scope = scope;
    this.#parts = kinds.reduce((parts, kind) => parts | partOfKind[kind], 0);
    Object.defineProperty(this, 'target', toTarget);
  }

  current(): NamedElement | undefined {
    noteReads(this.#parts);
    if (this.#build !== this.#scope.build) {
      this.#target = this.#scope.names.find(this.kinds, this.name);
      this.#build = this.#scope.build;
    }
    return this.#target;
  }
}

/** One description for all, so that links have one shape. */
const toTarget: PropertyDescriptor & ThisType<BoundLink> = {
  enumerable: true,
  get() {
    return this.current();
  },
};

export type BoundReference<K extends ReferenceKind> = Link & Reference<K>;

export const linkTo = <K extends ReferenceKind>(name: string, at: Origin, kinds: readonly K[], scope: Scope): BoundReference<K> =>
  new BoundLink(name, at, kinds, scope) as unknown as BoundReference<K>;
