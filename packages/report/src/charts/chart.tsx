import type { ComponentChildren } from 'preact';
import { DrawingProvider } from '../parts/drawing.ts';

interface ChartProps {
  /** Says what the chart shows, for those who do not see it. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** `small` stays readable in a narrow column, `wide` scrolls there; `natural` has its own size whatever the column. */
  readonly size?: 'small' | 'wide' | 'natural';
  /** Whether parts of it are links, which must stay within reach of a screen reader. */
  readonly links?: boolean;
  readonly children: ComponentChildren;
}

/** The frame of a drawing: one image to a screen reader, unless it holds links. */
export const Chart = ({ label, width, height, size = 'wide', links = false, children }: ChartProps) => (
  <svg
    class={`chart chart-${size}`}
    viewBox={`0 0 ${width} ${height}`}
    width={size === 'natural' ? width : undefined}
    height={size === 'natural' ? height : undefined}
    role={links ? 'group' : 'img'}
    aria-label={label}
  >
    <DrawingProvider value={true}>{children}</DrawingProvider>
  </svg>
);

/** A coordinate with few decimals, so that the same figures give the same bytes. */
export const at = (value: number, decimals = 1): number => Number(value.toFixed(decimals));
