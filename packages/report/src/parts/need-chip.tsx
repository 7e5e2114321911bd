import type { NeedState } from '@headpin/core/method/figures.ts';
import { Chip, type Tone } from './chip.tsx';

const tones: Record<NeedState, Tone> = { covered: 'good', promised: 'caution', open: 'bad', waived: 'plain' };

export const NeedChip = ({ state }: { readonly state: NeedState }) => <Chip tone={tones[state]}>{state}</Chip>;
