/** One report panel: shows the report of a document's strategy, and follows the author in it. */
import { Uri, type WebviewPanel } from 'vscode';
import { LivePage } from './live-page.ts';
import type { PanelState } from './messages.ts';
import type { ReportSections, ReportSource } from './source.ts';

const banners = {
  kept: 'The text has errors. This is the report as it was before them.',
  broken: 'The text has errors. What they stand on is missing from this report.',
  failed: 'The report could not be made',
};

export class ReportPanel extends LivePage<PanelState> {
  private readonly source: ReportSource;
  /** A line to bring into view with the first report. */
  private wanted: { readonly uri: Uri; readonly line: number } | undefined;

  constructor(panel: WebviewPanel, extension: Uri, source: ReportSource, state: PanelState) {
    super(panel, extension, state, banners);
    this.source = source;
  }

  get locked(): boolean {
    return this.state.locked;
  }

  /** The document from which the report was opened. */
  get document(): Uri {
    return Uri.parse(this.state.uri);
  }

  lock(locked: boolean): void {
    this.keep({ ...this.state, locked });
  }

  /** Shows the strategy of another document. */
  turnTo(uri: Uri): void {
    if (uri.toString() !== this.state.uri) this.turnWith({ ...this.state, uri: uri.toString() });
  }

  /** The author has gone to a line. */
  follow(uri: Uri, line: number): void {
    if (this.panel.visible && this.loaded) this.post({ type: 'follow', file: uri.toString(), line });
  }

  /** Brings a line's place into view, once there is a report to view. */
  goTo(uri: Uri, line: number): void {
    if (this.report && this.loaded) this.follow(uri, line);
    else this.wanted = { uri, line };
  }

  protected override ask(nonce: string): Promise<ReportSections> {
    return this.source.sections(this.state.uri, nonce);
  }

  protected override showReport(): void {
    super.showReport();
    if (!this.report || !this.loaded || !this.wanted) return;
    this.post({ type: 'follow', file: this.wanted.uri.toString(), line: this.wanted.line });
    this.wanted = undefined;
  }
}
