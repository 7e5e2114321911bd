import type { Test } from '@headpin/core/method/figures.ts';
import type { ComponentChildren } from 'preact';

export type Tone = 'good' | 'caution' | 'bad' | 'plain' | 'accent';

/** A small label. The word carries the meaning, the colour repeats it. */
export const Chip = ({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ComponentChildren }) => (
  <span class={`chip chip-${tone}`}>{children}</span>
);

const answers: Record<Test, { readonly tone: Tone; readonly mark: string }> = {
  yes: { tone: 'good', mark: '✓' },
  no: { tone: 'bad', mark: '✕' },
  depends: { tone: 'caution', mark: '~' },
};

/** The outcome of a test: yes, no, depends, or unknown where an input is missing. */
export function TestChip({ of }: { readonly of: Test | null }) {
  if (of === null) return <Chip>unknown</Chip>;
  const { tone, mark } = answers[of];
  return (
    <Chip tone={tone}>
      <span aria-hidden="true">{mark} </span>
      {of}
    </Chip>
  );
}
