/** The parts of d3 that the charts use; the packages bring no types of their own. */
declare module 'd3-scale' {
  export interface LinearScale {
    (value: number): number;
    ticks(count?: number): number[];
  }
  export function scaleLinear(domain: readonly [number, number], range: readonly [number, number]): LinearScale;
}

declare module 'd3-shape' {
  export interface Curve {
    readonly curve: true;
  }
  export const curveMonotoneX: Curve;
  export const curveBasis: Curve;
  export interface Area<T> {
    (points: readonly T[]): string | null;
    x(value: (point: T) => number): Area<T>;
    y0(value: number): Area<T>;
    y1(value: (point: T) => number): Area<T>;
    curve(curve: Curve): Area<T>;
  }
  export function area<T>(): Area<T>;
  export interface Line<T> {
    (points: readonly T[]): string | null;
    x(value: (point: T) => number): Line<T>;
    y(value: (point: T) => number): Line<T>;
    curve(curve: Curve): Line<T>;
  }
  export function line<T>(): Line<T>;
}

declare module 'd3-array' {
  export function cumsum(values: Iterable<number>): Float64Array;
  export function max(values: Iterable<number>): number | undefined;
  export function min(values: Iterable<number>): number | undefined;
}
