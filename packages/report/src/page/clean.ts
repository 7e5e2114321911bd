/** What no HTML, XML or Markdown reader should meet: control characters, half characters, non-characters. */
const unreadable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text with a replacement character for each character that cannot be shown. */
export const clean = (text: string): string => text.replace(unreadable, '\uFFFD');
