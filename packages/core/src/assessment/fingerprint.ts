/** Hashes that name a finding across runs, files and edits. */

const basis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;
const mask = 0xffffffffffffffffn;

/** FNV-1a, 64 bits, over the UTF-16 units of a text, low byte first. 16 hexadecimal digits. */
export function fnv1a(text: string): string {
  let hash = basis;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    hash = ((hash ^ BigInt(unit & 0xff)) * prime) & mask;
    hash = ((hash ^ BigInt(unit >> 8)) * prime) & mask;
  }
  return hash.toString(16).padStart(16, '0');
}

/** The fingerprint of a finding: its rule, the name of its message, and what it is about. */
export const fingerprint = (rule: string, messageName: string, identity: string): string => fnv1a([rule, messageName, identity].join('\n'));
