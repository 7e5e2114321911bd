/** The Markdown renderer, as far as the tests use it. */
declare module 'markdown-it' {
  interface Token {
    readonly type: string;
    readonly tag: string;
    readonly content: string;
    readonly children: readonly Token[] | null;
    attrGet(name: string): string | null;
  }
  export default class MarkdownIt {
    constructor(options: { html: boolean; linkify: boolean });
    readonly linkify: { add(schema: string, rule: null): void };
    parse(source: string, environment: object): Token[];
  }
}
