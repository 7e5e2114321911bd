/** "Did you mean": the nearest of some words by edit distance with swaps. */

/** Damerau–Levenshtein distance (optimal string alignment) in characters, given up above `most`. */
export function editDistance(a: string, b: string, most: number): number {
  const s = [...a];
  const t = [...b];
  if (Math.abs(s.length - t.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = t.map((_, j) => j);
  last.push(t.length);
  for (let i = 1; i <= s.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= t.length; j++) {
      const same = s[i - 1] === t[j - 1];
      let cost = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && s[i - 1] === t[j - 2] && s[i - 2] === t[j - 1]) cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return last[t.length]!;
}

/**
 * The candidate nearest to a word, case ignored; `undefined` where none is near: at most a third of the word's
 * letters, and never more than three, may differ. Of equally near ones the first wins.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  const most = Math.min(3, Math.max(1, Math.floor([...wanted].length / 3)));
  let best: string | undefined;
  let distance = most + 1;
  for (const candidate of candidates) {
    const d = editDistance(wanted, candidate.toLowerCase(), distance - 1);
    if (d < distance) {
      distance = d;
      best = candidate;
    }
    if (d === 0) break;
  }
  return best;
}
