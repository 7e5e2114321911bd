/** SHA-256 (FIPS 180-4) without Node or a browser's asynchronous crypto; used for the policy of a page. */

/** The first 32 bits of the fractional parts of a root of the first primes: square roots for the start, cube roots for the rounds. */
function fractions(count: number, root: (prime: number) => number): number[] {
  const primes: number[] = [];
  for (let candidate = 2; primes.length < count; candidate++) {
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  }
  return primes.map((prime) => {
    const value = root(prime);
    return ((value - Math.floor(value)) * 2 ** 32) | 0;
  });
}

const start = fractions(8, Math.sqrt);
const rounds = fractions(64, Math.cbrt);

const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));

function padded(bytes: Uint8Array): DataView {
  const size = (((bytes.length + 8) >> 6) + 1) * 64;
  const block = new Uint8Array(size);
  block.set(bytes);
  block[bytes.length] = 0x80;
  const view = new DataView(block.buffer);
  view.setUint32(size - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(size - 4, (bytes.length << 3) >>> 0);
  return view;
}

function digest(bytes: Uint8Array): number[] {
  const view = padded(bytes);
  const state = [...start];
  const w = new Int32Array(64);
  for (let offset = 0; offset < view.byteLength; offset += 64) {
    for (let i = 0; i < 64; i++) w[i] = i < 16 ? view.getInt32(offset + i * 4) : schedule(w, i);
    let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
    for (let i = 0; i < 64; i++) {
      const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + rounds[i]! + w[i]!) | 0;
      const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i]! + word) | 0;
  }
  return state;
}

function schedule(w: Int32Array, i: number): number {
  const early = w[i - 15]!;
  const late = w[i - 2]!;
  const a = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
  const b = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
  return (w[i - 16]! + a + w[i - 7]! + b) | 0;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The SHA-256 of a text in UTF-8, as base64: what a policy names after `sha256-`. */
export function sha256Base64(text: string): string {
  const bytes = digest(new TextEncoder().encode(text)).flatMap((word) => [
    word >>> 24,
    (word >>> 16) & 255,
    (word >>> 8) & 255,
    word & 255,
  ]);
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const three = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const digits = [three >> 18, (three >> 12) & 63, (three >> 6) & 63, three & 63].map((index) => alphabet[index]).join('');
    out += i + 2 < bytes.length ? digits : `${digits.slice(0, bytes.length - i + 1)}${'='.repeat(3 - (bytes.length - i))}`;
  }
  return out;
}
