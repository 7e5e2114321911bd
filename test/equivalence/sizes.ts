/** How long the journeys are, and which ones: `HEADPIN_STEPS=1000000` takes more steps, `HEADPIN_SEED=7` others. */
const { HEADPIN_STEPS = '50000', HEADPIN_SEED } = process.env;

export const steps = Number(HEADPIN_STEPS);
export const seed = HEADPIN_SEED === undefined ? Math.floor(Math.random() * 0x7fffffff) : Number(HEADPIN_SEED);

if (!(Number.isInteger(steps) && steps > 0 && Number.isInteger(seed)))
  throw new Error('HEADPIN_STEPS takes a whole number above 0, HEADPIN_SEED a whole number.');

/** Seconds of computing since a start, whatever else the machine does. */
export function computing(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return Math.round((user + system) / 100_000) / 10;
  };
}
