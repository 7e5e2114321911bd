/** How an editor reads what the server says: as Markdown in which nothing may stand that Headpin did not write. */
import MarkdownIt from 'markdown-it';
import type { CompletionItem } from 'vscode-languageserver';

const renderer = new MarkdownIt({ html: true, linkify: true });
// The editor links no address without a scheme.
renderer.linkify.add('//', null);

/** Links, images and HTML that Headpin did not write. */
export function strangersIn(markdown: string): string[] {
  const tokens = renderer.parse(markdown, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  return tokens.flatMap((token) => {
    if (token.type.startsWith('html') || token.type === 'image') return [`${token.type} ${token.content}`];
    const address = token.attrGet('href');
    return address === null || /^(?:file:\/\/\/workspace\/|https:\/\/github\.com\/headpin\/)/.test(address) ? [] : [address];
  });
}

/** Characters that nobody sees, or that reverse what is seen; line breaks and tabs aside. */
export const hidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;

/** A place in the file that the tests open. */
export const here = (line: number, character = 0) => ({
  textDocument: { uri: 'file:///workspace/s.headpin' },
  position: { line, character },
});

export const asMarkdown = (documentation: CompletionItem['documentation']): string =>
  typeof documentation === 'string' ? documentation : (documentation?.value ?? '');
