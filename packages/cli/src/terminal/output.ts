/** The one writer to stdout and stderr. Whatever text it gets, nothing in it can steer the terminal. */
import { fstatSync, writeSync } from 'node:fs';
import { visible } from './escape.ts';
import { coloured, type Part } from './paint.ts';

/** Lines for a reader; `width` is the number of columns to fill. */
export interface Page {
  readonly width: number;
  line(...parts: readonly Part[]): void;
}

/** Collects lines and hands them over as one text. */
export function createPage(options: { colour: boolean; width: number }): Page & { text(): string } {
  const lines: string[] = [];
  const render = (part: Part) => {
    const text = visible(typeof part === 'string' ? part : part.text);
    return options.colour && typeof part !== 'string' ? coloured(text, part.style) : text;
  };
  return {
    width: options.width,
    line: (...parts) => {
      lines.push(parts.map(render).join('').replace(/ +$/, ''));
    },
    text: () => (lines.length === 0 ? '' : `${lines.join('\n')}\n`),
  };
}

const descriptors = { stdout: 1, stderr: 2 } as const;

/** Writes all of the text; returns quietly where the reader has gone, as `head` does after ten lines. */
export function write(stream: keyof typeof descriptors, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptors[stream], bytes, written);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE' || code === 'EOF') return;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
  }
}

/** One line on stderr. */
export const writeError = (message: string): void => write('stderr', `headpin: ${visible(message)}\n`);

/** Whether stdout can be a terminal. Asked of the file system first, because loading `tty` costs a millisecond. */
export async function stdoutIsTerminal(): Promise<boolean> {
  try {
    if (!fstatSync(1).isCharacterDevice()) return false;
  } catch {
    // A closed stdout is no terminal.
    return false;
  }
  return (await import('node:tty')).isatty(1);
}
