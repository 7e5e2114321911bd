/**
 * "Compare with…": asks for a revision, and opens what changed since. The manifest hides it where git may not run, by what
 * VS Code knows without the extension, so that it is offered as soon as the window is there; given anyway, it says why not.
 */
import type { StrategySummary } from '@headpin/language/protocol/messages.ts';
import { commands, type Disposable, Uri, workspace } from 'vscode';
import { currentDocument } from '../documents.ts';
import type { ReportPanels } from '../report/panels.ts';
import type { ReportSource } from '../report/source.ts';
import { warn } from '../tell.ts';
import { baseDocuments, baseScheme } from './base-documents.ts';
import type { ChangesPanels } from './changes-panels.ts';
import { chooseRevision } from './choose-revision.ts';
import type { History } from './history.ts';
import { sentence } from './sentence.ts';

interface Parts {
  readonly source: ReportSource;
  readonly reports: ReportPanels;
  readonly changes: ChangesPanels;
  readonly history: History | undefined;
}

/** Where the command was given: a strategy of the explorer, a document, or wherever the author is. */
type From = Uri | { readonly strategy: StrategySummary } | undefined;

export function registerCompare({ source, reports, changes, history }: Parts): Disposable[] {
  /** The folder of the strategy meant; `undefined` where there is none. */
  async function folderOf(from: From): Promise<Uri | undefined> {
    if (from !== undefined && 'strategy' in from) return Uri.parse(from.strategy.folder);
    const open = changes.active?.folder;
    if (from === undefined && open) return open;
    const document = from ?? reports.active?.document ?? currentDocument();
    if (!document) return undefined;
    const { name, folder } = await source.assessment(document.toString());
    return name === null ? undefined : Uri.parse(folder);
  }

  async function compare(from: From): Promise<void> {
    if (!history) throw new Error('comparing needs git, which this window cannot reach');
    if (!workspace.isTrusted) throw new Error('comparing runs git, which happens in trusted workspaces only; trust this one first');
    const folder = await folderOf(from);
    if (!folder) throw new Error('open a .headpin file of a strategy first; the strategy is what is compared');
    if (folder.scheme !== 'file')
      throw new Error('only files on a disk have a git history here; save the strategy into a repository first');
    const revision = await chooseRevision(history, folder.fsPath);
    if (revision !== undefined) changes.open(folder, revision);
  }

  const command = commands.registerCommand('headpin.compare', (from: From) =>
    compare(from).catch((error: unknown) => warn(`Headpin: ${sentence(error)}`)),
  );
  return [command, ...(history ? [workspace.registerTextDocumentContentProvider(baseScheme, baseDocuments(history))] : [])];
}
