import { formatCount } from '@headpin/core/format/values.ts';
import type { ComponentChildren } from 'preact';
import { Fold } from './fold.tsx';

interface FirstOnesProps<T> {
  readonly of: readonly T[];
  /** What they are, one of them. */
  readonly noun: string;
  /** Draws some of them. */
  readonly children: (items: readonly T[]) => ComponentChildren;
}

const shown = 12;
/** As many more are shown as well, rather than folded away on their own. */
const spare = 3;

/** A long list: its first items, and the others folded away. */
export function FirstOnes<T>({ of: items, noun, children }: FirstOnesProps<T>) {
  if (items.length <= shown + spare) return <>{children(items)}</>;
  const rest = items.slice(shown);
  return (
    <>
      {children(items.slice(0, shown))}
      <Fold title={`${formatCount(rest.length, `more ${noun}`)}`}>{children(rest)}</Fold>
    </>
  );
}
