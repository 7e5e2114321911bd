/** Orders texts by code point, as the bytes of UTF-8 do; UTF-16 units would put emoji before some letters. */
export function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    if (a.charCodeAt(at) === b.charCodeAt(at)) continue;
    return (a.codePointAt(at) ?? 0) - (b.codePointAt(at) ?? 0) || a.charCodeAt(at) - b.charCodeAt(at);
  }
  return a.length - b.length;
}
