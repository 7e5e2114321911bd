/** The strict XML reader, as far as the tests use it. */
declare module 'sax' {
  interface Parser {
    onopentag: (tag: { readonly name: string; readonly attributes: Readonly<Record<string, string>> }) => void;
    onerror: (error: Error) => void;
    write(xml: string): Parser;
    close(): Parser;
  }
  const sax: { parser(strict: boolean, options: object): Parser };
  export default sax;
}
