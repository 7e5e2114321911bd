/** The state of one server: the files it knows, those that are open, and the settings. */
import type { Assessment, CalendarDate } from '@headpin/core';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { type Fault, Project, type StrategyView } from '../project/project.ts';
import { writtenSchemes } from '../protocol/strategy-files.ts';
import { abilitiesOf, type ClientAbilities } from './abilities.ts';
import type { Host } from './host.ts';
import { LeftOut } from './left-out.ts';
import { Working } from './working.ts';

export interface InlayHintSettings {
  readonly readiness: boolean;
  readonly scenarios: boolean;
  readonly share: boolean;
  readonly needs: boolean;
  readonly expansions: boolean;
  readonly columns: boolean;
}

export interface ServerSettings {
  /** The day on which figures are computed; the clock's where it is not set. */
  readonly today: CalendarDate | undefined;
  readonly inlayHints: InlayHintSettings;
  readonly codeLens: boolean;
}

export const defaultSettings: ServerSettings = {
  today: undefined,
  inlayHints: { readiness: true, scenarios: true, share: true, needs: true, expansions: true, columns: true },
  codeLens: false,
};

const schemeOf = (uri: string): string => uri.slice(0, uri.indexOf(':'));

/** One form for each address, however a client encodes it. */
export const normalUri = (uri: string): string => URI.parse(uri).toString();

export class Session {
  readonly host: Host;
  readonly open = new Map<string, TextDocument>();
  /** Told of what goes wrong in Headpin itself outside of any request. */
  readonly fault: Fault;
  readonly working = new Working();
  readonly leftOut = new LeftOut();
  /** Ends when the folders have been read: what changes on the disk meanwhile is to be read after that. */
  loaded: Promise<void> = Promise.resolve();
  settings: ServerSettings = defaultSettings;
  /** Nothing, until the client has said what it can do. */
  client: ClientAbilities = abilitiesOf({});
  /** The versions in which open documents were opened. */
  private readonly openedAt = new Map<string, number>();
  /** Files that were edited since their strategy was last judged. */
  private readonly edited = new Set<string>();
  /** Schemes of the workspace's folders; documents of others stand alone. */
  private schemes: ReadonlySet<string> = new Set(['file']);
  private folders: readonly string[] = [];
  readonly project: Project;
  private readonly builtListeners: (() => void)[] = [];

  /** `fault` is told of what goes wrong in Headpin itself. */
  constructor(host: Host, fault?: Fault) {
    this.host = host;
    this.fault = (what, error) => {
      if (fault === undefined) throw error;
      fault(what, error);
    };
    this.project = new Project((file) => !this.schemes.has(schemeOf(file)), fault);
  }

  /** Called after each build in which figures may have changed. */
  onBuilt(listener: () => void): void {
    this.builtListeners.push(listener);
  }

  built(): void {
    for (const listener of this.builtListeners) listener();
  }

  get today(): CalendarDate {
    return this.settings.today ?? this.host.today();
  }

  get workspaceFolders(): readonly string[] {
    return this.folders;
  }

  setFolders(folders: readonly string[]): void {
    this.folders = folders.map((folder) => normalUri(folder).replace(/\/$/, ''));
    if (folders.length > 0) this.schemes = new Set(this.folders.map(schemeOf));
  }

  /** Takes in folders that the workspace has gained, and lets go of those that it has lost. */
  async changeFolders(added: readonly string[], removed: readonly string[]): Promise<void> {
    const gone = new Set(removed.map((folder) => normalUri(folder).replace(/\/$/, '')));
    for (const folder of gone) this.forget(folder);
    this.setFolders([...this.folders.filter((folder) => !gone.has(folder)), ...added]);
    await this.load();
  }

  /** Reads every strategy file of every folder; open documents keep the editor's text. One reading follows another. */
  load(): Promise<void> {
    const reading = this.loaded.then(() => this.readFolders());
    // Who asked is told of what goes wrong; who waits goes on.
    this.loaded = reading.catch(() => undefined);
    return reading;
  }

  private async readFolders(): Promise<void> {
    const found = new Set<string>();
    for (const folder of this.folders) {
      const files = await this.host.filesBelow(folder);
      // The workspace may have lost the folder meanwhile.
      if (!this.folders.includes(folder)) continue;
      for (const { uri, text } of files) {
        const file = normalUri(uri);
        found.add(file);
        if (!this.open.has(file)) this.take(file, text);
      }
    }
    for (const file of this.project.files)
      if (!found.has(file) && !this.open.has(file) && this.inWorkspace(file)) this.project.remove(file);
  }

  /** Whether a document is a file as it was, as diff editors show it: it can be read, and is no part of the workspace. */
  isRevision(file: string): boolean {
    return !this.schemes.has(schemeOf(file)) && !writtenSchemes.has(schemeOf(file));
  }

  /** The strategies that people write: those of the workspace, of single files and of unsaved documents. */
  get strategies(): readonly StrategyView[] {
    return this.project.strategies.filter(({ files }) => files.some((file) => !this.isRevision(file)));
  }

  inWorkspace(file: string): boolean {
    return this.folders.some((folder) => file.startsWith(`${folder}/`));
  }

  opened(document: TextDocument): void {
    const file = normalUri(document.uri);
    this.open.set(file, document);
    this.openedAt.set(file, document.version);
    this.take(file, document.getText());
  }

  changed(document: TextDocument): boolean {
    const file = normalUri(document.uri);
    // A document that was opened comes as one that has changed, too.
    if (document.version !== this.openedAt.get(file)) {
      this.leftOut.edited(file);
      this.edited.add(file);
    }
    return this.take(file, document.getText());
  }

  /** A file that nobody has open has another text on the disk. */
  async changedOnDisk(file: string): Promise<void> {
    if (this.open.has(file)) return;
    this.leftOut.edited(file);
    this.edited.add(file);
    await this.reread(file);
  }

  /** Of the files of a strategy those that can be at fault when judging it goes wrong: what was edited, else all. */
  suspects(view: StrategyView): readonly string[] {
    const edited = view.files.filter((file) => this.edited.has(file));
    return edited.length > 0 ? edited : view.files;
  }

  judged(view: StrategyView): void {
    for (const file of view.files) this.edited.delete(file);
  }

  /** A file that is left out counts as empty. */
  private take(file: string, text: string): boolean {
    return this.working.on([file], () => this.project.set(file, this.leftOut.has(file) ? '' : text));
  }

  /** A closed document is what stands on the disk again, or nothing. */
  async closed(uri: string): Promise<void> {
    const file = normalUri(uri);
    this.open.delete(file);
    this.openedAt.delete(file);
    await this.reread(file);
  }

  async reread(file: string): Promise<void> {
    if (this.open.has(file)) return;
    const text = this.inWorkspace(file) ? await this.host.read(file, this.folders) : undefined;
    if (this.open.has(file)) return;
    if (text === undefined) this.project.remove(file);
    else this.take(file, text);
  }

  /** Takes away a file, or every file of a folder. */
  forget(uri: string): void {
    const file = normalUri(uri);
    if (this.project.text(file) !== undefined) {
      if (!this.open.has(file)) this.project.remove(file);
      return;
    }
    for (const known of this.project.files) {
      if ((known === file || known.startsWith(`${file}/`)) && !this.open.has(known)) this.project.remove(known);
    }
  }

  viewOf(uri: string): StrategyView | undefined {
    return this.project.viewOf(normalUri(uri));
  }

  /** `null` where there is none, and for a strategy on which Headpin itself fails: its findings tell of that. */
  readinessOf(view: StrategyView): number | null {
    try {
      return this.assess(view).readiness.score;
    } catch {
      return null;
    }
  }

  assess(view: StrategyView): Assessment {
    return this.project.assess(view, this.today);
  }
}
