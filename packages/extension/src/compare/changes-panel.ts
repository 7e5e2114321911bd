/** What changed in one strategy since a revision, as a page beside the text. */
import type { ReportSections } from '@headpin/language/protocol/messages.ts';
import { type Disposable, RelativePattern, Uri, type WebviewPanel, workspace } from 'vscode';
import { LivePage, type Reveal } from '../report/live-page.ts';
import type { ChangesState } from '../report/messages.ts';
import { showBoth, showPlace } from '../report/reveal-place.ts';
import { isBelow, type ReportSource } from '../report/source.ts';
import { baseUri, shortId } from './base-documents.ts';
import type { Revision } from './choose-revision.ts';
import type { History, PastFiles } from './history.ts';
import { leftOutThere } from './left-out-there.ts';

const banners = {
  kept: 'The text has errors. These are the changes as they were before them.',
  broken: 'The text has errors. What they stand on is missing here.',
  failed: 'The comparison could not be made',
};

/** What a commit is called: `HEAD (1f3c2ab)`. */
function nameOf(commit: string, label: string): string {
  const id = shortId(commit);
  return commit.startsWith(label) ? id : `${label} (${id})`;
}

export class ChangesPanel extends LivePage<ChangesState> {
  private readonly source: ReportSource;
  private readonly history: History | undefined;
  /** The other side, read once: a commit never changes, but a branch may come to name another one. */
  private base: Promise<PastFiles> | undefined;
  /** The other side of what is shown. */
  private compared: PastFiles | undefined;
  private watcher: Disposable | undefined;

  constructor(panel: WebviewPanel, extension: Uri, source: ReportSource, history: History | undefined, state: ChangesState) {
    super(panel, extension, state, banners);
    this.source = source;
    this.history = history;
    this.onReveal((place) => void this.reveal(place));
    this.releaseAlso({ dispose: () => this.watcher?.dispose() });
  }

  get folder(): Uri {
    return Uri.parse(this.state.folder);
  }

  /** Compares with another revision. */
  turnTo(revision: Revision): void {
    this.base = undefined;
    this.forget();
    this.turnWith({ folder: this.state.folder, ...revision });
  }

  protected override async ask(): Promise<ReportSections> {
    const { folder, revision, label = revision } = this.state;
    if (!this.history) throw new Error('it needs git, which this window cannot reach.');
    if (!workspace.isTrusted) throw new Error('git runs in trusted workspaces only.');
    const base = this.base ?? this.read(this.history);
    this.base = base;
    this.compared = await base.catch((error: unknown) => {
      if (this.base === base) this.base = undefined;
      throw error;
    });
    const { commit, files } = this.compared;
    return this.source.changes(folder, files, nameOf(commit, label));
  }

  /** Files of the other side that count for nothing. */
  protected override get aside(): string | undefined {
    const { commit, leftOut } = this.compared ?? {};
    if (commit === undefined || leftOut === undefined) return undefined;
    return leftOutThere(leftOut, nameOf(commit, this.state.label ?? this.state.revision));
  }

  private async read(history: History): Promise<PastFiles> {
    const { folder, revision } = this.state;
    const path = Uri.parse(folder).fsPath;
    this.watch(history, path);
    return history.filesAt(path, await history.commitOf(path, revision));
  }

  /** A new commit, or another branch: what the revision names may be another state. */
  private watch(history: History, path: string): void {
    if (this.watcher) return;
    const log = history.headLog(path);
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.file(log.folder), log.name));
    const moved = (): void => {
      this.base = undefined;
      this.refreshSoon();
    };
    watcher.onDidChange(moved);
    watcher.onDidCreate(moved);
    this.watcher = watcher;
  }

  /** Opens the line now, or the line as it was; nothing but files of the two sides. */
  private async reveal(place: Reveal): Promise<void> {
    const uri = Uri.parse(place.file);
    if (place.side === 'before') {
      const before = this.before(uri);
      if (before) await showPlace(before, place);
      return;
    }
    if (!isBelow(this.state.folder, place.file)) return;
    const before = place.was === undefined ? undefined : this.before(Uri.parse(place.was));
    await (before ? showBoth(before, uri, place) : showPlace(uri, place));
  }

  /** A file as it was in the state compared with, if it was there. */
  private before(file: Uri): Uri | undefined {
    const { commit, files = [] } = this.compared ?? {};
    const isThere = files.some(({ path }) => Uri.joinPath(this.folder, path).toString() === file.toString());
    return isThere && commit !== undefined ? baseUri(file, commit) : undefined;
  }
}
