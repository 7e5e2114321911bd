import type { Origin } from '@headpin/core/facts/values.ts';

/** Zero-based line and UTF-16 character, as in LSP. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Where something stands in a file; `file` is a path with `/`. */
export interface Place {
  readonly file: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

/** Who reads the report: `file` is a page on disk without any script, `preview` a webview whose script listens to links. */
export type Mode = 'file' | 'preview';

/** `auto` follows the reader's system; print is always light. */
export type Theme = 'auto' | 'light' | 'dark';

/** What every output needs in order to point at lines. */
export interface LinkOptions {
  /** The place of an origin. */
  locate(origin: Origin): Place;
  /** The address of a place; `undefined` makes plain text. Left out: a relative link `path#L12`. */
  readonly link?: ((place: Place) => string | undefined) | undefined;
}

export interface HtmlOptions extends LinkOptions {
  readonly mode: Mode;
  /** Put on the style sheet and into the policy; without one the policy names the hash of the style sheet. */
  readonly nonce?: string | undefined;
  readonly theme?: Theme | undefined;
  /** A file as readers see it, where `locate` names it otherwise, such as by a whole address. */
  readonly shown?: ((file: string) => string) | undefined;
  /** The paper to print on; the reader's printer decides unless given. */
  readonly paper?: 'A4' | undefined;
}
