/** Shows a file in the program that the system has for it. No shell reads its name. */
import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { Stop } from '../stop.ts';

interface Opener {
  readonly program: string;
  readonly args: readonly string[];
}

const openers: Readonly<Partial<Record<NodeJS.Platform, Opener>>> = {
  darwin: { program: 'open', args: [] },
  win32: { program: 'rundll32.exe', args: ['url.dll,FileProtocolHandler'] },
};
const elsewhere: Opener = { program: 'xdg-open', args: [] };

/** Windows looks for a program in the current folder first, and that may hold anything: it starts beside this program. */
const ownFolder = dirname(process.execPath);

/** Milliseconds within which an opener that finds no program says so; one that goes on shows the file itself. */
const patience = 2000;

/** Opens a file, given as an absolute path. Throws `Stop` where nothing is there that could. */
export async function openFile(path: string, shown: string): Promise<void> {
  const { program, args } = openers[process.platform] ?? elsewhere;
  const child = spawn(program, [...args, path], { cwd: ownFolder, stdio: 'ignore', detached: true, windowsHide: true });
  const trouble = await new Promise<string | undefined>((resolve) => {
    const timer = setTimeout(resolve, patience, undefined);
    child.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      resolve(error.code === 'ENOENT' ? 'is not installed here' : `failed (${error.code ?? error.message})`);
    });
    child.once('exit', (code) => {
      clearTimeout(timer);
      resolve(code === 0 ? undefined : 'found no program for it');
    });
  });
  child.unref();
  if (trouble !== undefined) throw new Stop(`${shown} is written but cannot be opened: ${program} ${trouble}; open it yourself`);
}
