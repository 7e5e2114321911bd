/** What the panel and the page inside it say to each other. The page shows other people's text: what it says is checked. */

export interface Section {
  readonly id: string;
  readonly html: string;
}

export type ToPage =
  /** Show this report; only sections that differ are replaced. */
  | { readonly type: 'show'; readonly title: string; readonly style: string; readonly sections: readonly Section[] }
  /** What the page is to keep for a reload of the window. */
  | { readonly type: 'state'; readonly state: PageState }
  /** A line above the report, or none. */
  | { readonly type: 'banner'; readonly text: string | undefined }
  /** The author has gone to this line: bring it into view unless it is there. */
  | { readonly type: 'follow'; readonly file: string; readonly line: number };

export type FromPage =
  /** The page has loaded, for the first time or again, and shows nothing yet. */
  | { readonly type: 'ready' }
  /**
   * The reader asks for the line behind a figure; `before` where that is a line of the state compared with. `was` is the
   * file in that state where both texts are asked for.
   */
  | {
      readonly type: 'reveal';
      readonly side?: 'before';
      readonly was?: string;
      readonly file: string;
      readonly line: number;
      readonly character: number;
    };

/** Characters of the longest address that is taken. */
const longest = 4096;

const isAddress = (value: unknown): value is string => typeof value === 'string' && value.length <= longest;
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** The message, or `undefined` where it is none of ours. */
export function messageFromPage(data: unknown): FromPage | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data)) return undefined;
  const { type, side, was, file, line, character } = data as Record<string, unknown>;
  if (type === 'ready') return { type };
  if (type !== 'reveal' || !isAddress(file) || !isCount(line) || !isCount(character)) return undefined;
  if (was !== undefined) return isAddress(was) ? { type, was, file, line, character } : undefined;
  if (side === undefined || side === 'after') return { type, file, line, character };
  return side === 'before' ? { type, side, file, line, character } : undefined;
}

/** What a page keeps over a reload of the window. */
export type PageState = PanelState | ChangesState;

/** What the report keeps. */
export interface PanelState {
  /** The document from which the report was opened, as a URI. */
  readonly uri: string;
  readonly locked: boolean;
}

export function panelState(data: unknown): PanelState | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { uri, locked } = data as Record<string, unknown>;
  return typeof uri === 'string' && typeof locked === 'boolean' ? { uri, locked } : undefined;
}

/** What the page about changes keeps. */
export interface ChangesState {
  /** The folder of the strategy, as a URI. */
  readonly folder: string;
  /** As its reader named it: `HEAD`, a branch, a tag, a commit. */
  readonly revision: string;
  /** What a reader calls it, where that is not the revision itself. */
  readonly label?: string;
}

/** Characters of the longest revision, or name of one, that is taken. */
const longestRevision = 1000;

const isRevision = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= longestRevision;

export function changesState(data: unknown): ChangesState | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { folder, revision, label } = data as Record<string, unknown>;
  if (!isAddress(folder) || !isRevision(revision)) return undefined;
  return { folder, revision, ...(isRevision(label) ? { label } : {}) };
}
