/* SMAA by plain Monte Carlo, as a yardstick: S scenarios, K criteria, N random weightings.
 * For each weighting the value and the rank of each scenario; gathered are the counts of ranks, the central weights and the
 * pairwise wins.   cc -O3 -march=native smaa.c -lm && ./a.out 50 9 100000 5   prints the milliseconds of each repeat. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MOST_SCENARIOS = 256, MOST_CRITERIA = 32 };

static uint64_t state[2];

static uint64_t next_bits(void) { /* xorshift128+ */
  uint64_t a = state[0], b = state[1];
  state[0] = b;
  a ^= a << 23;
  state[1] = a ^ b ^ (a >> 17) ^ (b >> 26);
  return state[1] + b;
}

static double uniform(void) { return (next_bits() >> 11) * (1.0 / 9007199254740992.0); }

static double now_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e3 + t.tv_nsec * 1e-6;
}

int main(int argc, char **argv) {
  if (argc < 5) return 2;
  int S = atoi(argv[1]), K = atoi(argv[2]), repeats = atoi(argv[4]);
  long N = atol(argv[3]);
  if (S > MOST_SCENARIOS || K > MOST_CRITERIA) return 2;
  double *values = malloc(sizeof(double) * S * K); /* criterion by criterion */
  uint32_t *ranks = malloc(sizeof(uint32_t) * S * S), *wins = malloc(sizeof(uint32_t) * S * S);
  double *central = malloc(sizeof(double) * S * K);
  state[0] = 1;
  state[1] = 2;
  for (int i = 0; i < S * K; i++) values[i] = 0.25 + 0.75 * uniform();
  double w[MOST_CRITERIA], total[MOST_SCENARIOS];
  int rank[MOST_SCENARIOS];
  uint32_t seen = 0;
  for (int repeat = 0; repeat < repeats; repeat++) {
    memset(ranks, 0, sizeof(uint32_t) * S * S);
    memset(wins, 0, sizeof(uint32_t) * S * S);
    memset(central, 0, sizeof(double) * S * K);
    double from = now_ms();
    for (long n = 0; n < N; n++) {
      double sum = 0;
      for (int k = 0; k < K; k++) sum += w[k] = -log(1.0 - uniform());
      for (int k = 0; k < K; k++) w[k] /= sum;
      for (int i = 0; i < S; i++) total[i] = 0;
      for (int k = 0; k < K; k++)
        for (int i = 0; i < S; i++) total[i] += w[k] * values[(long)k * S + i];
      int best = 0;
      for (int i = 0; i < S; i++) { /* how many are better: without a branch, which the compiler makes vectors of */
        int better = 0;
        double own = total[i];
        uint32_t *row = wins + i * S;
        for (int j = 0; j < S; j++) {
          better += total[j] > own;
          row[j] += own > total[j];
        }
        rank[i] = better;
        if (better == 0) best = i;
      }
      for (int i = 0; i < S; i++) ranks[i * S + rank[i]]++;
      for (int k = 0; k < K; k++) central[best * K + k] += w[k];
    }
    printf("%.3f\n", now_ms() - from);
    seen += ranks[0] + wins[1] + (uint32_t)central[0]; /* keeps the compiler from leaving the work out */
  }
  fprintf(stderr, "%u\n", seen);
  return 0;
}
