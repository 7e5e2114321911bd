/** The strategies of the workspace as a tree. */
import type { StrategySummary } from '@headpin/language/protocol/messages.ts';
import {
  type Disposable,
  EventEmitter,
  Range,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  Uri,
  window,
} from 'vscode';
import type { ReportSource } from '../report/source.ts';
import { strategyNodes, type TreeNode } from './nodes.ts';

/** Milliseconds without a change before the tree is built again. */
const calm = 600;

type Entry = { readonly strategy: StrategySummary } | { readonly node: TreeNode; readonly folder: string };

export class StrategiesView implements TreeDataProvider<Entry>, Disposable {
  private readonly source: ReportSource;
  private readonly changed = new EventEmitter<undefined>();
  private readonly view: TreeView<Entry>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Something may have changed since the tree was asked for. */
  private stale = false;

  readonly onDidChangeTreeData = this.changed.event;

  constructor(source: ReportSource) {
    this.source = source;
    this.view = window.createTreeView<Entry>('headpin.strategies', { treeDataProvider: this, showCollapseAll: true });
    this.view.onDidChangeVisibility(() => this.refreshWhereStale());
  }

  /** A tree that nobody sees costs nothing: it is built when it is shown. */
  refreshSoon(): void {
    this.stale = true;
    this.refreshWhereStale();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.view.dispose();
    this.changed.dispose();
  }

  async getChildren(entry?: Entry): Promise<Entry[]> {
    if (entry === undefined) {
      this.stale = false;
      const all = await this.source.strategies();
      return all.filter(({ name }) => name !== null).map((strategy) => ({ strategy }));
    }
    if ('node' in entry) return (entry.node.children ?? []).map((node) => ({ node, folder: entry.folder }));
    const { folder } = entry.strategy;
    return strategyNodes(await this.source.assessmentOf(folder)).map((node) => ({ node, folder }));
  }

  /** VS Code asks by itself for a tree that it shows for the first time: rows that are built twice move below the pointer. */
  private refreshWhereStale(): void {
    clearTimeout(this.timer);
    if (this.view.visible) this.timer = setTimeout(() => this.stale && this.changed.fire(undefined), calm);
  }

  getTreeItem(entry: Entry): TreeItem {
    return 'node' in entry ? nodeItem(entry.node, entry.folder) : strategyItem(entry.strategy);
  }
}

function strategyItem({ name, folder, readiness }: StrategySummary): TreeItem {
  const item = new TreeItem(name ?? folder, TreeItemCollapsibleState.Expanded);
  item.id = folder;
  item.iconPath = new ThemeIcon('target');
  item.resourceUri = Uri.parse(folder);
  if (readiness !== null) item.description = `readiness ${Math.round(readiness)}`;
  item.contextValue = 'strategy';
  return item;
}

function nodeItem({ label, description, tooltip, icon, children, declares, place }: TreeNode, folder: string): TreeItem {
  const item = new TreeItem(label, children ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
  if (description !== undefined) item.description = description;
  item.tooltip = tooltip ?? label;
  if (icon !== undefined) item.iconPath = new ThemeIcon(icon);
  if (place) {
    const { start, end } = place.range;
    const selection = new Range(start.line, start.character, end.line, end.character);
    item.command = { command: 'vscode.open', title: 'Go to the line', arguments: [Uri.parse(place.file), { selection }] };
  } else if (declares !== undefined) {
    item.command = { command: 'headpin.goToName', title: 'Go to the declaration', arguments: [folder, declares] };
  }
  return item;
}
