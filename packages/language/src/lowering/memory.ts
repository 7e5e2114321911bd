/** What lowering keeps from one build of a strategy to the next. Facts never change: what an edit reaches is made again. */
import type { Criterion, CriterionDeclaration } from '@headpin/core';
import type { SyntaxDocument } from '../syntax/document.ts';
import type { Piece } from '../syntax/tree.ts';
import { lowerCriteria } from './criteria.ts';
import type { Turn } from './declare.ts';
import type { Scope } from './link.ts';
import { Names } from './names.ts';
import { factsOf, type PieceFacts, sameItems } from './piece-facts.ts';

export class LoweringMemory {
  readonly scope: Scope = { build: 0 } as Scope;
  /** The declarations of the build before; none where one of them did not count. */
  turns: readonly Turn[] | undefined;
  private readonly pieces = new WeakMap<Piece, PieceFacts>();
  private readonly lists = new Map<string, readonly unknown[]>();
  private inForce: { readonly declared: readonly CriterionDeclaration[]; readonly criteria: readonly Criterion[] } | undefined;
  private build = 0;

  constructor() {
    new Names(this.scope);
  }

  /** The names of the build before. */
  begin(): Names {
    this.build++;
    return this.scope.names;
  }

  /** What is known of the pieces of a document; those of older builds may lean on what has changed since. */
  factsOfPieces({ pieces, text }: SyntaxDocument): PieceFacts[] {
    return pieces.map((piece) => {
      const known = this.pieces.get(piece);
      const facts = known?.build === this.build - 1 ? known : this.again(piece, text);
      facts.build = this.build;
      return facts;
    });
  }

  /** What is known of a piece now; its values may have been read again in this build. */
  latest(piece: Piece): PieceFacts {
    return this.pieces.get(piece)!;
  }

  again(piece: Piece, text: string): PieceFacts {
    const facts = factsOf(piece, text);
    facts.build = this.build;
    this.pieces.set(piece, facts);
    return facts;
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
}
