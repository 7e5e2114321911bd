/**
 * The source of all sampled figures: xoshiro128** (Blackman & Vigna 2021), its state filled by splitmix32. Whole-number
 * arithmetic only, so the same seed gives the same bits in every engine (method, sections 5 and 12).
 */

/** The seed of every sample of the method (method, section 5). */
export const methodSeed = 42;

/** The four words of state that splitmix32 makes of a seed. */
export function stateOfSeed(seed: number): [number, number, number, number] {
  let counter = seed | 0;
  const next = (): number => {
    counter = (counter + 0x9e3779b9) | 0;
    let word = counter;
    word = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
    return (word ^ (word >>> 15)) >>> 0;
  };
  return [next(), next(), next(), next()];
}

export class Generator {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  /** @param state four words of 32 bits, not all 0 */
  constructor(state: readonly [number, number, number, number]) {
    this.#a = state[0] | 0;
    this.#b = state[1] | 0;
    this.#c = state[2] | 0;
    this.#d = state[3] | 0;
  }

  static fromSeed(seed: number): Generator {
    return new Generator(stateOfSeed(seed));
  }

  /** A whole number from 0 to 2³² − 1. */
  word(): number {
    const product = Math.imul(this.#b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9);
    const shifted = this.#b << 9;
    this.#c ^= this.#a;
    this.#d ^= this.#b;
    this.#b ^= this.#c;
    this.#a ^= this.#d;
    this.#c ^= shifted;
    this.#d = (this.#d << 11) | (this.#d >>> 21);
    return result >>> 0;
  }

  /** A double in [0, 1) of 53 bits: the high 27 of one word, then the high 26 of the next. */
  double(): number {
    const high = this.word() >>> 5;
    const low = this.word() >>> 6;
    return (high * 0x4000000 + low) / 0x20000000000000;
  }

  /** A whole number from 0 to `count` − 1, each equally likely: words of the last, incomplete run are drawn again. */
  below(count: number): number {
    const limit = 0x100000000 - (0x100000000 % count);
    let word = this.word();
    while (word >= limit) word = this.word();
    return word % count;
  }
}
