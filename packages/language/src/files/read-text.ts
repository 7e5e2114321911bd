/** Reads files as text, each once and within limits. */
import { readFileSync, statSync } from 'node:fs';

/** Larger files, in bytes, are not even opened; those above `largestRead` are, and a finding says that they count for nothing. */
const largestOpened = 32 * 1024 * 1024;
/** Bytes of the largest file that counts, as in the rule `language/too-large`. */
const largestRead = 1024 * 1024;

interface Flaw {
  readonly what: string;
  readonly remedy: string;
}

/** The text of a file, and why it counts for nothing. */
export interface ReadText {
  readonly text: string | undefined;
  readonly flaw?: Flaw;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Remembers what it read. Throws the file system's errors. */
export function createReader(): (path: string) => ReadText {
  const known = new Map<string, ReadText>();
  return (path) => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const read = readText(path);
    known.set(path, read);
    return read;
  };
}

function readText(path: string): ReadText {
  const stats = statSync(path);
  // A pipe or a device never ends.
  if (!stats.isFile()) return { text: undefined, flaw: { what: 'is no file', remedy: 'name a .headpin file or a folder' } };
  if (stats.size > largestOpened) return { text: undefined, flaw: tooLarge(stats.size) };
  const bytes = readFileSync(path);
  if (bytes.includes(0)) return { text: undefined, flaw: { what: 'is no text file', remedy: 'leave it out or give it another ending' } };
  const text = decodedText(bytes);
  if (text === undefined) return { text, flaw: { what: 'is not UTF-8', remedy: 'save it as UTF-8' } };
  return bytes.length > largestRead ? { text, flaw: tooLarge(bytes.length) } : { text };
}

/** The text of UTF-8 bytes; `undefined` where they are none. */
export function decodedText(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    // The decoder throws for nothing else than bytes that are no UTF-8.
    return undefined;
  }
}

function tooLarge(size: number): Flaw {
  return {
    what: `has ${(Math.ceil((size / largestRead) * 10) / 10).toFixed(1)} MiB, more than the 1 MiB that is read`,
    remedy: 'split it',
  };
}
