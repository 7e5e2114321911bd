/** Counts over many rankings how often each alternative takes each rank, and for every pair how often the one stands before the other. */
import { tieTolerance } from '../panel.ts';

/** Six counters of 8 bits to a double, whose whole numbers are exact up to 53 bits: one addition counts six pairs. */
const countersPerNumber = 6;
const radix = 256;

export class RankCounts {
  readonly #count: number;
  /** Alternative by alternative, how often it took each rank; k that tie get 1/k of each of their k ranks. */
  readonly ranks: Float64Array;
  /** By alternative, counters of those that stood before it. */
  readonly #before: Float64Array;
  /** Rankings since the counters were last emptied. */
  #counted = 0;
  /** Alternative by alternative, what was emptied: how often it stood before each. */
  readonly #wins: Uint32Array;
  /** One in the counter of each alternative that the ranking has passed. */
  readonly #passed: Float64Array;
  /** By alternative: in which number of a row its counter stands, and what adds one to it. */
  readonly #numberOf: Uint32Array;
  readonly #oneOf: Float64Array;

  constructor(count: number) {
    const width = Math.ceil(count / countersPerNumber);
    this.#count = count;
    this.ranks = new Float64Array(count * count);
    this.#before = new Float64Array(count * width);
    this.#wins = new Uint32Array(count * count);
    this.#passed = new Float64Array(width);
    this.#numberOf = Uint32Array.from({ length: count }, (_, a) => Math.floor(a / countersPerNumber));
    this.#oneOf = Float64Array.from({ length: count }, (_, a) => radix ** (a % countersPerNumber));
  }

  /**
   * Counts one ranking. Totals within the tolerance of the first of their run are tied: they share ranks, and none stands before another.
   * @param order numbers of all alternatives, highest total first
   */
  add(order: Uint32Array, totals: Float64Array): void {
    if (this.#counted === radix - 1) this.#empty();
    this.#counted++;
    const [count, ranks, before, passed, numberOf, oneOf] = [
      this.#count,
      this.ranks,
      this.#before,
      this.#passed,
      this.#numberOf,
      this.#oneOf,
    ];
    const width = passed.length;
    passed.fill(0);
    for (let from = 0, to = 0; from < count; from = to) {
      const best = totals[order[from]!]!;
      for (to = from + 1; to < count && best - totals[order[to]!]! <= tieTolerance; ) to++;
      const share = 1 / (to - from);
      for (let position = from; position < to; position++) {
        const a = order[position]!;
        for (let rank = a * count + from; rank < a * count + to; rank++) ranks[rank] = ranks[rank]! + share;
        for (let i = 0, at = a * width; i < width; i++, at++) before[at] = before[at]! + passed[i]!;
      }
      for (let position = from; position < to; position++) {
        const a = order[position]!;
        passed[numberOf[a]!] = passed[numberOf[a]!]! + oneOf[a]!;
      }
    }
  }

  /** Alternative by alternative, how often it stood before each. */
  wins(): Uint32Array {
    this.#empty();
    return this.#wins;
  }

  #empty(): void {
    const width = this.#passed.length;
    for (let [at, behind] = [0, 0]; behind < this.#count; behind++) {
      for (let first = 0; first < width * countersPerNumber; first += countersPerNumber, at++) {
        let counters = this.#before[at]!;
        for (let ahead = first; counters > 0; ahead++) {
          const cell = ahead * this.#count + behind;
          this.#wins[cell] = this.#wins[cell]! + (counters % radix);
          counters = Math.floor(counters / radix);
        }
      }
    }
    this.#before.fill(0);
    this.#counted = 0;
  }
}
