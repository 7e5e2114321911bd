/** The one writer to stdout and stderr. Whatever text it gets, nothing in it can steer the terminal. */
import { fstatSync, writeSync } from 'node:fs';
import { shortened } from '@headpin/core/format/visible.ts';
import { disarmed, visible } from './escape.ts';
import { coloured, type Part, paint } from './paint.ts';
import { widthOf } from './width.ts';
import { brokenLines } from './wrap.ts';

/** Lines for a reader; `width` is the number of columns to fill. */
export interface Page {
  readonly width: number;
  line(...parts: readonly Part[]): void;
}

interface PageOptions {
  readonly colour: boolean;
  readonly width: number;
  /** Whether lines that are wider are broken, as on a terminal. */
  readonly wraps?: boolean;
}

/** Collects lines and hands them over as one text. */
export function createPage({ colour, width, wraps = false }: PageOptions): Page & { text(): string } {
  const lines: string[] = [];
  const harmless = (part: Part): Part => (typeof part === 'string' ? visible(part) : paint(part.style, visible(part.text)));
  const textOf = (part: Part): string => (typeof part === 'string' ? part : part.text);
  const render = (part: Part): string => (colour && typeof part !== 'string' ? coloured(part.text, part.style) : textOf(part));
  return {
    width,
    line: (...given) => {
      const parts = given.map(harmless);
      const isTooWide = wraps && widthOf(parts.map(textOf).join('')) > width;
      for (const line of isTooWide ? brokenLines(parts, width) : [parts]) lines.push(line.map(render).join('').replace(/ +$/, ''));
    },
    text: () => {
      const all = lines.map((line) => `${line}\n`).join('');
      // What goes to a terminal is in no log that a runner reads.
      return wraps ? all : disarmed(all);
    },
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
export const writeError = (message: string): void => write('stderr', `headpin: ${disarmed(visible(shortened(message)))}\n`);

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
