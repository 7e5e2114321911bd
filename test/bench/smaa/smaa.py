"""The same as smaa.c with numpy, in chunks.   python3 smaa.py 50 9 100000 5   prints the milliseconds of each repeat."""
import sys
import time

import numpy as np

S, K, N, repeats = map(int, sys.argv[1:5])
random = np.random.default_rng(1)
values = random.uniform(0.25, 1, (K, S))


def smaa(chunk=2000):
    ranks, wins, central = np.zeros((S, S), np.int64), np.zeros((S, S), np.int64), np.zeros((S, K))
    for start in range(0, N, chunk):
        count = min(chunk, N - start)
        weights = random.standard_exponential((count, K))
        weights /= weights.sum(1, keepdims=True)
        totals = weights @ values
        order = np.argsort(-totals, axis=1)
        ranks += np.bincount((np.arange(S) * S + order).ravel(), minlength=S * S).reshape(S, S)
        np.add.at(central, order[:, 0], weights)
        for i in range(S):
            wins[i] += (totals[:, i : i + 1] > totals).sum(0)
    return ranks, wins, central


for _ in range(repeats):
    start = time.perf_counter()
    smaa()
    print(f"{(time.perf_counter() - start) * 1e3:.3f}")
