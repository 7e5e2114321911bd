/** Reading rendered HTML without a browser. */

const tag = /<([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/gi;

/** Names of all tags, in lower case. */
export const tagsOf = (html: string): string[] => [...html.matchAll(tag)].map((match) => match[1]!.toLowerCase());

/** Names of all attributes of all tags, in lower case. */
export const attributeNamesOf = (html: string): string[] =>
  [...html.matchAll(tag)].flatMap((match) =>
    [...match[2]!.matchAll(/([\w:-]+)(?:="[^"]*")?/g)].map((attribute) => attribute[1]!.toLowerCase()),
  );

/** All values of an attribute, decoded. */
export const attributesOf = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map((match) => decoded(match[1]!));

const decoded = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

/** What a reader sees, white space folded. */
export const visibleText = (html: string): string =>
  decoded(
    html
      .replace(/<style[\s\S]*?<\/style>/g, '')
      .replace(/<\/?(?:code|a|em|b|span)\b[^>]*>/g, '')
      .replace(/<[^>]+>/g, ' '),
  )
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:])/g, '$1');
