/** A page beside the text that follows edits: asks the server again after changes, and keeps the last good content. */
import type { ReportSections } from '@headpin/language/protocol/messages.ts';
import { type Disposable, EventEmitter, Uri, type WebviewPanel } from 'vscode';
import { type FromPage, messageFromPage, type PageState, type ToPage } from './messages.ts';
import { newNonce, pageFolder, shell } from './shell.ts';

/** Milliseconds without a change before the page is asked for again. */
const calm = 150;

/** What is said above the page in the three ways in which it may not show the text as it stands. */
export interface Banners {
  /** The text is broken, and the page is as it was before. */
  readonly kept: string;
  /** The text is broken, and was never anything else while the page was open. */
  readonly broken: string;
  /** Said before the reason. */
  readonly failed: string;
}

export type Reveal = Extract<FromPage, { type: 'reveal' }>;

export abstract class LivePage<State extends PageState> implements Disposable {
  protected readonly panel: WebviewPanel;
  /** What survives a reload of the window. */
  protected state: State;
  private readonly banners: Banners;
  private readonly nonce = newNonce();
  private readonly toRelease: Disposable[] = [];
  private readonly disposed = new EventEmitter<void>();
  private readonly activated = new EventEmitter<void>();
  private readonly revealed = new EventEmitter<Reveal>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asking = false;
  private stale = false;
  /** Counts what the page was turned to: an answer to an older question is dropped. */
  private turn = 0;
  /** The last content without errors, or with them where there was never one without. */
  private shown: ReportSections | undefined;
  private banner: string | undefined;
  protected loaded = false;

  readonly onDispose = this.disposed.event;
  /** The panel has got or lost the focus. */
  readonly onActivate = this.activated.event;
  /** A reader asks for the line behind something. */
  readonly onReveal = this.revealed.event;

  constructor(panel: WebviewPanel, extension: Uri, state: State, banners: Banners) {
    this.panel = panel;
    this.state = state;
    this.banners = banners;
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

  /** The page as it is to be shown now. What it throws is said above the page. */
  protected abstract ask(nonce: string): Promise<ReportSections>;

  /** What is said above the page beside what is said about the text. */
  protected get aside(): string | undefined {
    return undefined;
  }

  get active(): boolean {
    return this.panel.active;
  }

  /** What the page shows. */
  get report(): ReportSections | undefined {
    return this.shown;
  }

  show(column = this.panel.viewColumn, preserveFocus = false): void {
    this.panel.reveal(column, preserveFocus);
  }

  /** The figures of a strategy may have changed. */
  changed(folder: string): void {
    if (this.shown === undefined || this.shown.folder === folder) this.refreshSoon();
  }

  refreshSoon(wait = calm): void {
    this.stale = true;
    clearTimeout(this.timer);
    if (this.panel.visible) this.timer = setTimeout(() => void this.refresh(), wait);
  }

  dispose(): void {
    this.panel.dispose();
  }

  protected keep(state: State): void {
    this.state = state;
    if (this.loaded) this.post({ type: 'state', state });
  }

  /** Shows something else from now on. */
  protected turnWith(state: State): void {
    this.turn += 1;
    this.keep(state);
    this.refreshSoon(0);
  }

  /** What is shown answers another question: even broken content is better from now on. */
  protected forget(): void {
    this.shown = undefined;
  }

  protected post(message: ToPage): void {
    void this.panel.webview.postMessage(message);
  }

  protected showReport(): void {
    if (!this.shown || !this.loaded) return;
    const { title, style, sections } = this.shown;
    this.post({ type: 'show', title, style, sections });
  }

  protected releaseAlso(item: Disposable): void {
    this.toRelease.push(item);
  }

  /** One question at a time: what changes while one is open is asked for after it. */
  private async refresh(): Promise<void> {
    if (this.asking) return;
    this.asking = true;
    this.stale = false;
    const { turn } = this;
    try {
      const reply = await this.ask(this.nonce);
      if (turn === this.turn) this.take(reply);
    } catch (error) {
      if (turn === this.turn) this.setBanner(`${this.banners.failed}: ${error instanceof Error ? error.message : String(error)}`);
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
    const said = [reply.broken ? (hasGood ? this.banners.kept : this.banners.broken) : undefined, this.aside];
    this.setBanner(said.filter((one) => one !== undefined).join(' ') || undefined);
  }

  private setBanner(text: string | undefined): void {
    this.banner = text;
    if (this.loaded) this.post({ type: 'banner', text });
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

  private release(): void {
    clearTimeout(this.timer);
    // An answer that is still on its way has no panel any more.
    this.turn += 1;
    this.stale = false;
    for (const item of this.toRelease) item.dispose();
    this.disposed.fire();
    for (const emitter of [this.disposed, this.activated, this.revealed]) emitter.dispose();
  }
}
