/** Figures of samples. Milliseconds, unless the samples are something else. */

/** The smallest sample that `share` of all samples do not exceed; `undefined` of none. */
export function quantile(samples: readonly number[], share: number): number | undefined {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

export const median = (samples: readonly number[]): number | undefined => quantile(samples, 0.5);

/** The slope of log(took) over log(size): 1 where twice the work takes twice as long. */
export function growthExponent(points: readonly { readonly size: number; readonly took: number }[]): number {
  const logs = points.map(({ size, took }) => ({ x: Math.log(size), y: Math.log(took) }));
  const mean = (of: (point: { x: number; y: number }) => number): number => logs.reduce((sum, point) => sum + of(point), 0) / logs.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  return mean((point) => (point.x - x) * (point.y - y)) / mean((point) => (point.x - x) ** 2);
}
