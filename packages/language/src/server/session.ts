/** The state of one server: the files it knows, those that are open, and the settings. */
import type { Assessment, CalendarDate } from '@headpin/core';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { type Fault, Project, type StrategyView } from '../project/project.ts';
import type { Host } from './host.ts';

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

/** One form for each address, however a client encodes it. */
export const normalUri = (uri: string): string => URI.parse(uri).toString();

export class Session {
  readonly host: Host;
  readonly open = new Map<string, TextDocument>();
  settings: ServerSettings = defaultSettings;
  /** Schemes of the workspace's folders; documents of others stand alone. */
  private schemes: ReadonlySet<string> = new Set(['file']);
  private folders: readonly string[] = [];
  readonly project: Project;
  private readonly builtListeners: (() => void)[] = [];

  /** `fault` is told of what goes wrong in Headpin itself. */
  constructor(host: Host, fault?: Fault) {
    this.host = host;
    this.project = new Project((file) => !this.schemes.has(file.slice(0, file.indexOf(':'))), fault);
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
    if (folders.length > 0) this.schemes = new Set(this.folders.map((folder) => folder.slice(0, folder.indexOf(':'))));
  }

  /** Reads every strategy file of every folder; open documents keep the editor's text. */
  async load(): Promise<void> {
    const found = new Set<string>();
    for (const folder of this.folders) {
      for (const { uri, text } of await this.host.filesBelow(folder)) {
        const file = normalUri(uri);
        found.add(file);
        if (!this.open.has(file)) this.project.set(file, text);
      }
    }
    for (const file of this.project.files)
      if (!found.has(file) && !this.open.has(file) && this.inWorkspace(file)) this.project.remove(file);
  }

  inWorkspace(file: string): boolean {
    return this.folders.some((folder) => file.startsWith(`${folder}/`));
  }

  opened(document: TextDocument): void {
    const file = normalUri(document.uri);
    this.open.set(file, document);
    this.project.set(file, document.getText());
  }

  changed(document: TextDocument): boolean {
    return this.project.set(normalUri(document.uri), document.getText());
  }

  /** A closed document is what stands on the disk again, or nothing. */
  async closed(uri: string): Promise<void> {
    const file = normalUri(uri);
    this.open.delete(file);
    await this.reread(file);
  }

  async reread(file: string): Promise<void> {
    if (this.open.has(file)) return;
    const text = this.inWorkspace(file) ? await this.host.read(file) : undefined;
    if (this.open.has(file)) return;
    if (text === undefined) this.project.remove(file);
    else this.project.set(file, text);
  }

  /** Takes away a file, or every file of a folder. */
  forget(uri: string): void {
    const file = normalUri(uri);
    for (const known of this.project.files) {
      if ((known === file || known.startsWith(`${file}/`)) && !this.open.has(known)) this.project.remove(known);
    }
  }

  viewOf(uri: string): StrategyView | undefined {
    return this.project.viewOf(normalUri(uri));
  }

  assess(view: StrategyView): Assessment {
    return this.project.assess(view, this.today);
  }
}
