/** What an edit changed in a text. Whole texts are looked at by the engine, which compares and counts many characters at once. */

/** Characters compared at once. */
const block = 4096;

export interface TextChange {
  /** The first character that is not the same. */
  readonly start: number;
  /** How many characters at the end are the same. */
  readonly sameEnd: number;
}

/** What lies between the same beginning and the same end of two texts. */
export function changeOf(before: string, now: string): TextChange {
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start + block <= shorter && before.slice(start, start + block) === now.slice(start, start + block)) start += block;
  while (start < shorter && before.charCodeAt(start) === now.charCodeAt(start)) start++;
  const most = shorter - start;
  let sameEnd = 0;
  while (sameEnd + block <= most && endBlock(before, sameEnd) === endBlock(now, sameEnd)) sameEnd += block;
  while (sameEnd < most && before.charCodeAt(before.length - 1 - sameEnd) === now.charCodeAt(now.length - 1 - sameEnd)) sameEnd++;
  // A character of two units is changed as a whole.
  if (start > 0 && isHigh(before.charCodeAt(start - 1))) start--;
  if (sameEnd > 0 && isLow(before.charCodeAt(before.length - sameEnd))) sameEnd--;
  return { start, sameEnd };
}

const endBlock = (text: string, behind: number): string => text.slice(text.length - behind - block, text.length - behind);
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** The bytes in UTF-8 of a part of a text that cuts no character of two units. */
export function utf8Length(text: string, start: number, end: number): number {
  let bytes = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (isHigh(unit) && isLow(text.charCodeAt(i + 1))) {
      bytes += 4;
      i++;
    } else bytes += 3;
  }
  return bytes;
}
