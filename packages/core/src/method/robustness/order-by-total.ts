/** Puts alternatives in order of their totals, again and again. */

/**
 * Sorts by buckets of equal width between the lowest and the highest total, then mends the order by insertion. The order is kept from
 * call to call: where many totals share a bucket, alternatives that were good before likely are again, and little is left to mend.
 */
export class OrderByTotal {
  #order: Uint32Array;
  #before: Uint32Array;
  readonly #bucketOf: Uint32Array;
  /** By bucket where its alternatives begin in the order; one more entry while counting. */
  readonly #starts: Uint32Array;

  constructor(count: number) {
    this.#order = Uint32Array.from({ length: count }, (_, a) => a);
    this.#before = this.#order.slice();
    this.#bucketOf = new Uint32Array(count);
    this.#starts = new Uint32Array(2 * count + 1);
  }

  /** Numbers of the alternatives, highest total first; equal totals in any order. The array is reused by a later call. */
  sorted(totals: Float64Array): Uint32Array {
    [this.#before, this.#order] = [this.#order, this.#before];
    intoBuckets(this.#before, totals, this.#bucketOf, this.#starts, this.#order);
    mend(this.#order, totals);
    return this.#order;
  }
}

/** Counting sort, the highest totals in the first bucket. As many buckets as alternatives. */
function intoBuckets(before: Uint32Array, totals: Float64Array, bucketOf: Uint32Array, starts: Uint32Array, order: Uint32Array): void {
  const count = order.length;
  let [lowest, highest] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let a = 0; a < count; a++) {
    const total = totals[a]!;
    if (total > highest) highest = total;
    if (total < lowest) lowest = total;
  }
  const perTotal = highest > lowest ? (2 * count - 1) / (highest - lowest) : 0;
  starts.fill(0);
  for (let a = 0; a < count; a++) {
    const bucket = ((highest - totals[a]!) * perTotal) | 0;
    bucketOf[a] = bucket;
    starts[bucket + 1] = starts[bucket + 1]! + 1;
  }
  let start = 0;
  for (let bucket = 0; bucket < starts.length; bucket++) {
    start += starts[bucket]!;
    starts[bucket] = start;
  }
  for (let i = 0; i < count; i++) {
    const alternative = before[i]!;
    const bucket = bucketOf[alternative]!;
    const at = starts[bucket]!;
    order[at] = alternative;
    starts[bucket] = at + 1;
  }
}

/** Insertion sort, highest total first. */
function mend(order: Uint32Array, totals: Float64Array): void {
  let lowest = totals[order[0]!]!;
  for (let i = 1; i < order.length; i++) {
    const alternative = order[i]!;
    const total = totals[alternative]!;
    if (total <= lowest) {
      lowest = total;
      continue;
    }
    let j = i - 1;
    for (; j >= 0 && totals[order[j]!]! < total; j--) order[j + 1] = order[j]!;
    order[j + 1] = alternative;
  }
}
