/** The strategy as its declarations make it. Lists with the same items as before are the very same lists. */
import type { Criterion, CriterionDeclaration, Strategy } from '@headpin/core';
import type { Draft } from './declared.ts';
import type { LoweredFile, OpenFile } from './lowered-file.ts';
import type { LoweringMemory } from './memory.ts';
import { sameItems } from './same.ts';
import { listOf } from './tables.ts';

export function criteriaOf(files: readonly OpenFile[], memory: LoweringMemory): readonly Criterion[] {
  const declared = files.flatMap(({ isShared, before, turns }) => (isShared ? before!.elementsIn('criteria') : elementsOf(turns)));
  return memory.criteria(declared as unknown as CriterionDeclaration[]);
}

const elementsOf = (turns: OpenFile['turns']): readonly Draft[] =>
  turns.flatMap(({ own: { node, element }, counts }) => (counts && node.kind === 'criterion' ? [element] : []));

const lists = [...new Set(Object.values(listOf))].filter((list) => list !== 'decision' && list !== 'criteria');

/** A file that is not as the build before left it; one side is missing where it is new or gone. */
export interface ChangedFile {
  readonly was: LoweredFile | undefined;
  readonly is: LoweredFile | undefined;
}

export function strategyOf(
  folder: string,
  files: readonly LoweredFile[],
  changed: readonly ChangedFile[],
  { criteria, currency, settings }: Pick<Strategy, 'criteria' | 'currency' | 'settings'>,
  memory: LoweringMemory,
): Strategy {
  const kept = lists.map((list) => {
    const before = memory.listBefore(list);
    const isKept =
      before !== undefined && changed.every(({ was, is }) => sameItems(was?.elementsIn(list) ?? [], is?.elementsIn(list) ?? []));
    return [
      list,
      isKept
        ? before
        : memory.list(
            list,
            files.flatMap((file) => file.elementsIn(list)),
          ),
    ];
  });
  return {
    decision: files.flatMap((file) => file.elementsIn('decision'))[0] as unknown as Strategy['decision'],
    folder,
    files: memory.list(
      'files',
      files.map(({ document }) => document.file),
    ),
    currency,
    criteria,
    settings,
    ...Object.fromEntries(kept),
  };
}
