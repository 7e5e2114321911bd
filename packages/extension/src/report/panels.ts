/** All report panels of a window: one follows the editor, any number are locked to their strategy. */
import { commands, type Disposable, type ExtensionContext, type TextEditor, type Uri, type ViewColumn, window } from 'vscode';
import { isHeadpin } from '../documents.ts';
import { followCursor } from './follow-cursor.ts';
import { type PanelState, panelState } from './messages.ts';
import { ReportPanel } from './panel.ts';
import { revealPlace } from './reveal-place.ts';
import type { ReportSource } from './source.ts';

const reportView = 'headpin.report';

export class ReportPanels implements Disposable {
  private readonly extension: Uri;
  private readonly source: ReportSource;
  private readonly panels = new Set<ReportPanel>();
  private readonly toRelease: Disposable[];

  constructor(context: ExtensionContext, source: ReportSource) {
    this.extension = context.extensionUri;
    this.source = source;
    this.toRelease = [
      window.registerWebviewPanelSerializer(reportView, {
        deserializeWebviewPanel: async (panel, data: unknown) => {
          const state = panelState(data);
          if (state) this.add(new ReportPanel(panel, this.extension, this.source, state));
          else panel.dispose();
        },
      }),
      window.onDidChangeActiveTextEditor((editor) => this.editorChanged(editor)),
      followCursor((uri, line) => {
        for (const panel of this.panels) panel.follow(uri, line);
      }),
    ];
  }

  /** The panel that has the focus, if one has. */
  get active(): ReportPanel | undefined {
    return [...this.panels].find((panel) => panel.active);
  }

  /** Opens the report of a document, or brings up the panel that follows the editor. */
  open(uri: Uri, column: ViewColumn, preserveFocus: boolean): ReportPanel {
    const following = this.following();
    if (following) {
      following.turnTo(uri);
      following.show(undefined, preserveFocus);
      return following;
    }
    const state: PanelState = { uri: uri.toString(), locked: false };
    const panel = window.createWebviewPanel(reportView, 'Headpin Report', { viewColumn: column, preserveFocus });
    return this.add(new ReportPanel(panel, this.extension, this.source, state));
  }

  lockActive(locked: boolean): void {
    // Two panels that follow the editor would show the same: the other one goes.
    if (!locked) this.following()?.dispose();
    this.active?.lock(locked);
    this.tellLocked();
  }

  /** The figures of the strategy in this folder may have changed. */
  strategyChanged(folder: string): void {
    for (const panel of this.panels) panel.changed(folder);
  }

  /** The server is a new one. */
  refreshAll(): void {
    for (const panel of this.panels) panel.refreshSoon(0);
  }

  dispose(): void {
    for (const panel of this.panels) panel.dispose();
    for (const item of this.toRelease) item.dispose();
  }

  private following(): ReportPanel | undefined {
    return [...this.panels].find((panel) => !panel.locked);
  }

  private add(panel: ReportPanel): ReportPanel {
    this.panels.add(panel);
    panel.onDispose(() => this.panels.delete(panel));
    panel.onActivate(() => this.tellLocked());
    panel.onReveal((place) => void revealPlace(panel, place));
    this.tellLocked();
    return panel;
  }

  private editorChanged(editor: TextEditor | undefined): void {
    if (editor && isHeadpin(editor.document)) this.following()?.turnTo(editor.document.uri);
  }

  private tellLocked(): void {
    void commands.executeCommand('setContext', 'headpin.reportLocked', this.active?.locked ?? false);
  }
}
