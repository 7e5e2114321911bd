/** Words that the sentences on a verdict share. */

/** `a`, `a and b`, `a, b and c`. */
export const inWords = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

export const stepsInWords = (steps: number): string => (steps === 1 ? 'one one-point step' : `${steps} one-point steps`);
