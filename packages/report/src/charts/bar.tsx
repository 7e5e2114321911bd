import { at } from './chart.tsx';

export interface BarPart {
  /** From 0 to 100. */
  readonly from: number;
  readonly to: number;
  readonly class: string;
}

interface BarProps {
  readonly parts: readonly BarPart[];
  /** A thin upright line, from 0 to 100. */
  readonly mark?: number | undefined;
  /** The reach of what is uncertain, drawn as a thin line across the bar. */
  readonly reach?: readonly [number, number] | undefined;
  readonly thin?: boolean;
  readonly label: string;
}

/** A bar as wide as its column. Its label says the same in words. */
export const Bar = ({ parts, mark, reach, thin = false, label }: BarProps) => (
  <svg class={thin ? 'bar bar-thin' : 'bar'} viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label={label}>
    {parts.map((part) => (
      <rect class={part.class} x={at(part.from, 2)} y="0" width={at(Math.max(part.to - part.from, 0), 2)} height="10" />
    ))}
    {parts.slice(1).map((part) => (
      <rect class="gap-line" x={at(part.from - 0.1, 2)} y="0" width="0.2" height="10" />
    ))}
    {reach && <rect class="mark" x={at(reach[0], 2)} y="4.4" width={at(reach[1] - reach[0], 2)} height="1.2" />}
    {mark !== undefined && <rect class="mark" x={at(mark - 0.2, 2)} y="0" width="0.4" height="10" />}
  </svg>
);
