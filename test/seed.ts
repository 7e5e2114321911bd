/** Random tests take the same path in every run; HEADPIN_RUNS asks for more of them on a new one, HEADPIN_SEED for a path that was printed. */
import fc from 'fast-check';

const { HEADPIN_SEED: seed } = process.env;
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) });
