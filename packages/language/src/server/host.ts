/** What a server needs of the machine it runs on: the files of folders, and the day. */

import type { FileText } from '../protocol/messages.ts';

export type { FileText };

export interface Host {
  /** The strategy files (`.headpin`, `headpin.json`) in a folder and below it, with their texts. */
  filesBelow(folder: string): Promise<readonly FileText[]>;
  /** The text of one file; `undefined` where there is none that can be read, and for one that `filesBelow` passes over. */
  read(uri: string, folders: readonly string[]): Promise<string | undefined>;
  /** Whether there is a file, whatever it holds, that lies in one of the folders by its real path. */
  exists(uri: string, folders: readonly string[]): Promise<boolean>;
  /** Today by the clock of the machine, such as `2026-11-21`. */
  today(): string;
}
