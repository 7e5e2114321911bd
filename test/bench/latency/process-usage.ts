/** Memory and processor time of a process and all that it started; Linux only, nothing elsewhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Usage {
  readonly rssMiB: number;
  /** Processor seconds, in steps of a hundredth. */
  readonly cpuSeconds: number;
}

/** The fields of `/proc/PID/stat` behind the command, which may itself hold blanks and brackets. */
function statOf(pid: number | string): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined; // It ended meanwhile.
  }
}

function familyOf(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const entry of readdirSync('/proc')) {
    const stat = /^\d+$/.test(entry) ? statOf(entry) : undefined;
    if (stat) parents.set(Number(entry), Number(stat[1]));
  }
  const family = [pid];
  for (const member of family) for (const [child, parent] of parents) if (parent === member) family.push(child);
  return family;
}

export function usageOf(pid: number): Usage | undefined {
  if (!existsSync('/proc/self/stat')) return undefined;
  const stats = familyOf(pid).map((member) => statOf(member) ?? []);
  const sum = (...fields: number[]): number =>
    stats.reduce((total, stat) => total + fields.reduce((all, field) => all + Number(stat[field] ?? 0), 0), 0);
  // Pages of 4 KiB, and 100 clock ticks a second, as Linux has them.
  return { rssMiB: (sum(21) * 4096) / 2 ** 20, cpuSeconds: sum(11, 12) / 100 };
}
