/** One report panel: asks the server for the report of a document's strategy and keeps the page up to date. */
import { type Disposable, EventEmitter, Uri, type WebviewPanel } from 'vscode';
import { type FromPage, messageFromPage, type PanelState, type ToPage } from './messages.ts';
import { newNonce, pageFolder, shell } from './shell.ts';
import type { ReportSections, ReportSource } from './source.ts';

/** Milliseconds without a change before the report is asked for again. */
const calm = 150;

const keptText = 'The text has errors. This is the report as it was before them.';
const brokenText = 'The text has errors. What they stand on is missing from this report.';

export class ReportPanel implements Disposable {
  private readonly panel: WebviewPanel;
  private readonly source: ReportSource;
  private readonly nonce = newNonce();
  private readonly toRelease: Disposable[] = [];
  private readonly disposed = new EventEmitter<void>();
  private readonly activated = new EventEmitter<void>();
  private readonly revealed = new EventEmitter<Extract<FromPage, { type: 'reveal' }>>();
  private state: PanelState;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asking = false;
  private stale = false;
  /** The last report without errors, or with them where there was never one without. */
  private shown: ReportSections | undefined;
  private banner: string | undefined;
  private loaded = false;
  /** A line to bring into view with the first report. */
  private wanted: { readonly uri: Uri; readonly line: number } | undefined;

  readonly onDispose = this.disposed.event;
  /** The panel has got or lost the focus. */
  readonly onActivate = this.activated.event;
  /** A reader asks for the line behind a figure. */
  readonly onReveal = this.revealed.event;

  constructor(panel: WebviewPanel, extension: Uri, source: ReportSource, state: PanelState) {
    this.panel = panel;
    this.source = source;
    this.state = state;
    panel.webview.options = { enableScripts: true, localResourceRoots: [pageFolder(extension)] };
    panel.iconPath = Uri.joinPath(extension, 'media', 'icon.svg');
    this.toRelease.push(
      panel.webview.onDidReceiveMessage((data: unknown) => this.receive(data)),
      panel.onDidChangeViewState(() => {
        if (panel.visible && this.stale) this.refreshSoon(0);
        this.activated.fire();
      }),
      panel.onDidDispose(() => this.release()),
    );
    panel.webview.html = shell(panel.webview, extension, this.nonce);
    this.refreshSoon(0);
  }

  get locked(): boolean {
    return this.state.locked;
  }

  get active(): boolean {
    return this.panel.active;
  }

  /** The report that the page shows. */
  get report(): ReportSections | undefined {
    return this.shown;
  }

  /** The document from which the report was opened. */
  get document(): Uri {
    return Uri.parse(this.state.uri);
  }

  show(column = this.panel.viewColumn, preserveFocus = false): void {
    this.panel.reveal(column, preserveFocus);
  }

  lock(locked: boolean): void {
    this.keep({ ...this.state, locked });
  }

  /** Shows the strategy of another document. */
  turnTo(uri: Uri): void {
    if (uri.toString() === this.state.uri) return;
    this.keep({ ...this.state, uri: uri.toString() });
    this.refreshSoon(0);
  }

  /** The figures of a strategy may have changed. */
  changed(folder: string): void {
    if (this.shown === undefined || this.shown.folder === folder) this.refreshSoon();
  }

  /** The author has gone to a line. */
  follow(uri: Uri, line: number): void {
    if (this.panel.visible && this.loaded) this.post({ type: 'follow', file: uri.toString(), line });
  }

  /** Brings a line's place into view, once there is a report to view. */
  goTo(uri: Uri, line: number): void {
    if (this.shown && this.loaded) this.follow(uri, line);
    else this.wanted = { uri, line };
  }

  refreshSoon(wait = calm): void {
    this.stale = true;
    clearTimeout(this.timer);
    if (this.panel.visible) this.timer = setTimeout(() => void this.refresh(), wait);
  }

  dispose(): void {
    this.panel.dispose();
  }

  /** One question at a time: what changes while one is open is asked for after it. */
  private async refresh(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    this.stale = false;
    const uri = this.state.uri;
    try {
      const reply = await this.source.sections(uri, this.nonce);
      if (uri === this.state.uri) this.take(reply);
    } catch (error) {
      this.setBanner(`The report could not be made: ${error instanceof Error ? error.message : String(error)}`);
    } finally {
      this.asking = false;
    }
    if (this.stale) this.refreshSoon();
  }

  private take(reply: ReportSections): void {
    const hasGood = this.shown?.folder === reply.folder && !this.shown.broken;
    if (!reply.broken || !hasGood) {
      this.shown = reply;
      this.panel.title = reply.title;
      this.showReport();
    }
    this.setBanner(reply.broken ? (hasGood ? keptText : brokenText) : undefined);
  }

  private showReport(): void {
    if (!this.shown || !this.loaded) return;
    const { title, style, sections } = this.shown;
    this.post({ type: 'show', title, style, sections });
    if (this.wanted) this.post({ type: 'follow', file: this.wanted.uri.toString(), line: this.wanted.line });
    this.wanted = undefined;
  }

  private setBanner(text: string | undefined): void {
    this.banner = text;
    if (this.loaded) this.post({ type: 'banner', text });
  }

  private keep(state: PanelState): void {
    this.state = state;
    if (this.loaded) this.post({ type: 'state', state });
  }

  private receive(data: unknown): void {
    const message = messageFromPage(data);
    if (message?.type === 'reveal') this.revealed.fire(message);
    if (message?.type !== 'ready') return;
    this.loaded = true;
    this.keep(this.state);
    this.showReport();
    this.setBanner(this.banner);
  }

  private post(message: ToPage): void {
    void this.panel.webview.postMessage(message);
  }

  private release(): void {
    clearTimeout(this.timer);
    for (const item of this.toRelease) item.dispose();
    this.disposed.fire();
    for (const emitter of [this.disposed, this.activated, this.revealed]) emitter.dispose();
  }
}
