/** Blocks with a name after `for` that links to nothing: one of them may be the block that seems to be missing. */
import { forSegment } from '../../facts/read.ts';
import type { Placed } from '../../facts/strategy.ts';
import type { Property, Reference } from '../../facts/values.ts';
import { readable } from '../requirements.ts';
import type { Requirement, Scene } from '../rule.ts';

type Block = Placed & { readonly segment: Reference<'segment'> | undefined };

/** The name after `for` as the broken value that it is; nothing where it links. */
const brokenHead = ({ segment }: Block): readonly Property<unknown>[] =>
  segment === undefined || segment.target !== undefined
    ? []
    : [{ key: segment.at, at: segment.at, value: undefined, written: segment.name, items: [] }];

/** Holds when the beachhead has a block of this sort, or when none of the others has a name that may have meant it. */
export const noneMisnamed = (sort: string, all: (scene: Scene) => readonly Block[]): Requirement =>
  readable(`the names after \`${sort} for\``, 'focus/beachhead-missing', (scene) =>
    forSegment(all(scene), scene.beachhead) === undefined ? all(scene).flatMap(brokenHead) : [],
  );
