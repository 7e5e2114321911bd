/** The parts of d3 that the charts use; the packages bring no types of their own. */
declare module 'd3-scale' {
  export function scaleLinear(domain: readonly [number, number], range: readonly [number, number]): (value: number) => number;
}

declare module 'd3-shape' {
  export interface Curve {
    readonly curve: true;
  }
  export const curveMonotoneX: Curve;
  export interface Area<T> {
    (points: readonly T[]): string | null;
    x(value: (point: T) => number): Area<T>;
    y0(value: number): Area<T>;
    y1(value: (point: T) => number): Area<T>;
    curve(curve: Curve): Area<T>;
  }
  export function area<T>(): Area<T>;
}

declare module 'd3-array' {
  export function max(values: Iterable<number>): number | undefined;
}
