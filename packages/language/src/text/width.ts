/** How many columns a text fills in a terminal or an editor with a fixed pitch. */

const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;
const none = /\p{M}|[\u200B-\u200F\u2060\uFEFF]/u;

/** Wide characters fill two columns, combining ones none. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += none.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}
