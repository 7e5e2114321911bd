/** What happens to a workspace, one step at a time: plain data, so that a sequence can be cut down, printed and kept. */

export type Step =
  /** Replaces `remove` characters at an offset of an open document. */
  | { readonly do: 'edit'; readonly file: string; readonly at: number; readonly remove: number; readonly text: string }
  | { readonly do: 'undo' | 'open' | 'close' | 'save' | 'delete'; readonly file: string }
  /** Opens an unsaved document, or one that stands elsewhere. */
  | { readonly do: 'new'; readonly file: string; readonly text: string }
  /** Writes a file behind the editor's back. */
  | { readonly do: 'write'; readonly file: string; readonly text: string }
  | { readonly do: 'move'; readonly file: string; readonly to: string }
  | { readonly do: 'delete folder'; readonly folder: string }
  /** The day on which figures are computed. */
  | { readonly do: 'today'; readonly today: string }
  /** Reads all folders again. */
  | { readonly do: 'reload' }
  /** Asks for something in between, as an editor does, so that what is remembered is filled and grows old. */
  | { readonly do: 'ask'; readonly file: string; readonly at: number }
  /** Asks for something and takes it back at once; only a real server can be asked so. */
  | { readonly do: 'cancel'; readonly file: string; readonly at: number };

/** Files on the disk, by path. */
export type Disk = Readonly<Record<string, string>>;

/** A sequence as it is kept. */
export interface Journey {
  readonly disk: Disk;
  readonly steps: readonly Step[];
}
