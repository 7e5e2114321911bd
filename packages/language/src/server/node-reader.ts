/**
 * Reads messages from a stream, and ends where it can no longer tell where a message begins: a server that waits for
 * the rest of a broken message would be alive and deaf, while one that ends is started again by its client.
 */
import type { Readable } from 'node:stream';
import { AbstractMessageReader, type DataCallback, type Disposable, type Message } from 'vscode-languageserver/node';

/** Most bytes of a header; the two that the protocol knows take less than 100. */
const largestHeader = 4096;
/** Most bytes of a message. Editors open files up to 50 MB; in JSON they grow. */
const largestBody = 128 * 1024 * 1024;
/** Milliseconds without a byte after which the rest of a message counts as lost. */
const patience = 30_000;
const headerEnd = '\r\n\r\n';

export class FramedReader extends AbstractMessageReader {
  private readonly input: Readable;
  private readonly broken: (why: string) => void;
  private chunks: Buffer[] = [];
  private buffered = 0;
  /** Bytes of the body that is awaited; `undefined` while a header is. */
  private awaited: number | undefined;
  private stalled: ReturnType<typeof setTimeout> | undefined;
  private isBroken = false;

  /** `broken` is told why nothing more can be read, once. */
  constructor(input: Readable, broken: (why: string) => void) {
    super();
    this.input = input;
    this.broken = broken;
  }

  listen(callback: DataCallback): Disposable {
    const onData = (chunk: Buffer) => this.take(chunk, callback);
    this.input.on('data', onData);
    this.input.on('error', (error) => this.fireError(error));
    this.input.once('close', () => this.fireClose());
    return { dispose: () => this.input.off('data', onData) };
  }

  private take(chunk: Buffer, callback: DataCallback): void {
    if (this.isBroken) return;
    clearTimeout(this.stalled);
    this.chunks.push(chunk);
    this.buffered += chunk.length;
    while (!this.isBroken && this.takeOne(callback));
    if (this.isBroken || (this.buffered === 0 && this.awaited === undefined)) return;
    this.stalled = setTimeout(() => this.end(`the rest of a message did not come within ${patience / 1000} seconds`), patience);
    this.stalled.unref();
  }

  /** Reads a header or a body where one is there in full; says whether to look for more. */
  private takeOne(callback: DataCallback): boolean {
    if (this.awaited === undefined) return this.takeHeader();
    if (this.buffered < this.awaited) return false;
    const body = this.first(this.awaited);
    this.awaited = undefined;
    let message: unknown;
    try {
      message = JSON.parse(body.toString('utf8'));
    } catch {
      this.end(`a message is no JSON: ${JSON.stringify(body.toString('utf8', 0, 80))}`);
      return false;
    }
    try {
      callback(message as Message);
    } catch (error) {
      // Well framed, but nothing that the protocol knows: the next one may be.
      this.fireError(error);
    }
    return true;
  }

  private takeHeader(): boolean {
    const seen = this.joined();
    const end = seen.indexOf(headerEnd);
    if (end < 0 ? seen.length > largestHeader : end > largestHeader) {
      this.end(`a header is longer than ${largestHeader} bytes`);
      return false;
    }
    if (end < 0) return false;
    const header = this.first(end + headerEnd.length).toString('latin1', 0, end);
    const length = lengthIn(header);
    if (length === undefined || length > largestBody) {
      this.end(
        length === undefined ? `a header is not one: ${JSON.stringify(header.slice(0, 80))}` : `a message of ${length} bytes was announced`,
      );
      return false;
    }
    this.awaited = length;
    return true;
  }

  private joined(): Buffer {
    if (this.chunks.length !== 1) this.chunks = [Buffer.concat(this.chunks)];
    return this.chunks[0]!;
  }

  private first(count: number): Buffer {
    const all = this.joined();
    this.chunks = [all.subarray(count)];
    this.buffered -= count;
    return all.subarray(0, count);
  }

  private end(why: string): void {
    this.isBroken = true;
    clearTimeout(this.stalled);
    this.chunks = [];
    this.broken(why);
  }
}

/** The length that a header gives; `undefined` where a line of it is none, or the length is missing or no number. */
function lengthIn(header: string): number | undefined {
  let length: number | undefined;
  for (const line of header.split('\r\n')) {
    const [, name, value] = /^([\w-]+):[ \t]*(.*?)[ \t]*$/.exec(line) ?? [];
    if (name === undefined || value === undefined) return undefined;
    if (name.toLowerCase() !== 'content-length') continue;
    if (!/^\d{1,15}$/.test(value)) return undefined;
    length = Number(value);
  }
  return length;
}
