/** What the panel and the page inside it say to each other. The page shows other people's text: what it says is checked. */

export interface Section {
  readonly id: string;
  readonly html: string;
}

export type ToPage =
  /** Show this report; only sections that differ are replaced. */
  | { readonly type: 'show'; readonly title: string; readonly style: string; readonly sections: readonly Section[] }
  /** What the page is to keep for a reload of the window. */
  | { readonly type: 'state'; readonly state: PanelState }
  /** A line above the report, or none. */
  | { readonly type: 'banner'; readonly text: string | undefined }
  /** The author has gone to this line: bring it into view unless it is there. */
  | { readonly type: 'follow'; readonly file: string; readonly line: number };

export type FromPage =
  /** The page has loaded, for the first time or again, and shows nothing yet. */
  | { readonly type: 'ready' }
  /** The reader asks for the line behind a figure. */
  | { readonly type: 'reveal'; readonly file: string; readonly line: number; readonly character: number };

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/** The message, or `undefined` where it is none of ours. */
export function messageFromPage(data: unknown): FromPage | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data)) return undefined;
  const { type, file, line, character } = data as Record<string, unknown>;
  if (type === 'ready') return { type };
  const place = typeof file === 'string' && file.length <= 4096 && isCount(line) && isCount(character);
  return type === 'reveal' && place ? { type, file, line, character } : undefined;
}

/** What survives a reload of the window. */
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
