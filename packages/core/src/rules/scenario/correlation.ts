/** Two values whose variation is at most this do not vary. */
const tolerance = 1e-9;

/** Pearson's correlation of pairs, −1 to 1; `null` where either side does not vary. */
export function correlation(pairs: readonly (readonly [number, number])[]): number | null {
  const mean = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
  const means = [mean(0), mean(1)] as const;
  let product = 0;
  let squares: readonly [number, number] = [0, 0];
  for (const [x, y] of pairs) {
    const [dx, dy] = [x - means[0], y - means[1]];
    product += dx * dy;
    squares = [squares[0] + dx * dx, squares[1] + dy * dy];
  }
  return squares[0] <= tolerance || squares[1] <= tolerance ? null : product / Math.sqrt(squares[0] * squares[1]);
}
