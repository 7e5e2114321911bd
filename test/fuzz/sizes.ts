/** How many inputs, and which: `HEADPIN_FUZZ=10` takes ten times as many, `HEADPIN_SEED=7` others. */
const { HEADPIN_FUZZ = '1', HEADPIN_SEED } = process.env;
const times = Number(HEADPIN_FUZZ);

export const seed = HEADPIN_SEED === undefined ? Math.floor(Math.random() * 0x7fffffff) : Number(HEADPIN_SEED);
if (!(times > 0 && Number.isInteger(seed))) throw new Error('HEADPIN_FUZZ takes a number above 0, HEADPIN_SEED a whole number.');

/** Inputs of each kind, 100,000 together in a usual run. */
export const inputs = {
  mutated: Math.round(62_000 * times),
  generated: Math.round(25_000 * times),
  extreme: Math.round(5000 * times),
  tables: Math.round(8000 * times),
};

/** Milliseconds of computing so far, which other work on the machine does not add to. */
export function computed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** No input may take longer than this many milliseconds of computing. */
export const longest = 1000;
