/** All pages about changes of a window: one for each strategy. */
import { type Disposable, type ExtensionContext, type Uri, ViewColumn, window } from 'vscode';
import { changesState } from '../report/messages.ts';
import type { ReportSource } from '../report/source.ts';
import { ChangesPanel } from './changes-panel.ts';
import type { Revision } from './choose-revision.ts';
import type { History } from './history.ts';

const changesView = 'headpin.changes';

export class ChangesPanels implements Disposable {
  private readonly extension: Uri;
  private readonly source: ReportSource;
  private readonly history: History | undefined;
  private readonly panels = new Set<ChangesPanel>();
  private readonly serializer: Disposable;

  constructor(context: ExtensionContext, source: ReportSource, history: History | undefined) {
    this.extension = context.extensionUri;
    this.source = source;
    this.history = history;
    this.serializer = window.registerWebviewPanelSerializer(changesView, {
      deserializeWebviewPanel: async (panel, data: unknown) => {
        const state = changesState(data);
        if (state) this.add(new ChangesPanel(panel, this.extension, this.source, this.history, state));
        else panel.dispose();
      },
    });
  }

  /** The page that has the focus, if one has. */
  get active(): ChangesPanel | undefined {
    return [...this.panels].find((panel) => panel.active);
  }

  /** Opens the page of a strategy beside the text, or turns the one that is open to this revision. */
  open(folder: Uri, revision: Revision): void {
    const open = [...this.panels].find((panel) => panel.folder.toString() === folder.toString());
    if (open) {
      open.turnTo(revision);
      open.show(undefined, true);
      return;
    }
    const panel = window.createWebviewPanel(changesView, 'What Changed', { viewColumn: ViewColumn.Beside, preserveFocus: true });
    this.add(new ChangesPanel(panel, this.extension, this.source, this.history, { folder: folder.toString(), ...revision }));
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
    this.serializer.dispose();
  }

  private add(panel: ChangesPanel): void {
    this.panels.add(panel);
    panel.onDispose(() => this.panels.delete(panel));
  }
}
