import type { EvidenceFigures, Grade } from '@headpin/core/method/figures.ts';
import { Chip, type Tone } from './chip.tsx';

const tones: Record<Grade, Tone> = { A: 'good', B: 'accent', C: 'caution', D: 'bad' };

/** The grade of a piece of evidence, with the reason where it dropped or has none. */
export function GradeChip({ of }: { readonly of: EvidenceFigures | undefined }) {
  if (!of?.grade) return <Chip>no grade</Chip>;
  return (
    <Chip tone={tones[of.grade]}>
      {of.grade}
      {of.aged && ' (one lower for its age)'}
    </Chip>
  );
}
