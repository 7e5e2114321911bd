/**
 * Round numbers from 0 up to `most`, about as many as wanted: steps of 1, 2 or 5 times a power of ten. Powers are made by
 * multiplying, since logarithms may differ in the last digit between engines.
 */
export function roundTicks(most: number, wanted: number): readonly number[] {
  if (!(most > 0) || !Number.isFinite(most)) return [0];
  let power = 1;
  while (power * 10 <= most / wanted) power *= 10;
  while (power > most / wanted) power /= 10;
  const step = [1, 2, 5, 10].map((digit) => digit * power).find((size) => most / size <= wanted + 0.5) ?? 10 * power;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}
