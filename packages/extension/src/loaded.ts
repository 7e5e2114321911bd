/**
 * Milliseconds that this process has worked, where the host tells it, so that a busy machine does not count as slow; in
 * a web worker the time that has passed.
 */
export function worked(): number {
  if (typeof process === 'undefined' || typeof process.cpuUsage !== 'function') return performance.now();
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Entries import this module before all else. */
const began = worked();

/** Milliseconds that loading the extension took; to be called at the end of an entry. */
export const loadingTook = (): number => worked() - began;
