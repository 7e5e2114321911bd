/** Hashes that name a finding across runs, files and edits. */

/** FNV-1a, 64 bits, over the UTF-16 units of a text, low byte first. 16 hexadecimal digits. */
function fnv1a(text: string): string {
  // The hash in two halves of 32 bits; the prime is 2^40 + 0x1b3.
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  const take = (byte: number) => {
    low = (low ^ byte) >>> 0;
    const product = low * 0x1b3;
    high = (Math.imul(high, 0x1b3) + Math.floor(product / 0x1_0000_0000) + (low << 8)) >>> 0;
    low = product >>> 0;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    take(unit & 0xff);
    take(unit >> 8);
  }
  return hexadecimal(high) + hexadecimal(low);
}

const hexadecimal = (half: number): string => half.toString(16).padStart(8, '0');

/** The fingerprint of a finding: its rule, the name of its message, and what it is about. */
export const fingerprint = (rule: string, messageName: string, identity: string): string => fnv1a([rule, messageName, identity].join('\n'));
