/** The server as a process of the machine; only a host on Node has one. */
import { execFileSync } from 'node:child_process';

/** Process ids of servers that this extension host has started. */
export function serverProcesses(): number[] {
  const all = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  return all.flatMap((line) => {
    const [, pid, parent, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return Number(parent) === process.pid && args !== undefined && /[\\/]dist[\\/]server\.js/.test(args) ? [Number(pid)] : [];
  });
}

/** Milliseconds in which a server is to be back: two seconds, and on a machine that is busy with others twenty bare starts of Node. */
export function patience(): number {
  const from = Date.now();
  execFileSync(process.execPath, ['-e', ''], { env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } });
  return Math.max(2000, 20 * (Date.now() - from));
}
