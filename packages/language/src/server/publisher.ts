/** Sends diagnostics after each change: every file of every strategy that changed, and none that is stale. */
import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { Lowered } from '../lowering/lower.ts';
import { messages } from '../protocol/messages.ts';
import { diagnosticsOf } from './diagnostics.ts';
import type { Session } from './session.ts';

interface Sent {
  readonly version: number | undefined;
  readonly json: string;
}

export class Publisher {
  private readonly connection: Connection;
  private readonly session: Session;
  private readonly sent = new Map<string, Sent>();
  /** What was last published of each strategy, by its first file. */
  private readonly published = new Map<string, { lowered: Lowered; today: string }>();
  private versions = new Map<string, number>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** How long the last build took, in milliseconds. */
  private lastTook = 0;

  constructor(connection: Connection, session: Session) {
    this.connection = connection;
    this.session = session;
  }

  /** The number of builds of a strategy so far. */
  version(folder: string): number {
    return this.versions.get(folder) ?? 0;
  }

  /** Publishes soon: at once where builds are quick, and after a burst of changes where they are not. */
  soon(): void {
    if (this.timer !== undefined && this.lastTook < 20) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.publish(), this.lastTook < 20 ? 0 : Math.min(this.lastTook, 200));
  }

  publish(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const from = performance.now();
    const known = new Set<string>();
    let anyChanged = false;
    for (const view of this.session.project.strategies) {
      const key = `${view.folder} ${view.files[0]}`;
      const last = this.published.get(key);
      const { today } = this.session;
      for (const file of view.files) known.add(file);
      for (const finding of view.lowered.findings) known.add(finding.at.file);
      const changed = last?.lowered !== view.lowered || last.today !== today;
      if (!changed && !view.files.some((file) => this.versionMoved(file))) continue;
      try {
        const diagnostics = diagnosticsOf(this.session, view);
        for (const [file, all] of diagnostics) this.send(file, all);
        for (const { rule, message } of changed ? this.session.assess(view).failures : []) {
          this.connection.console.error(`The rule ${rule} failed and was left out: ${message}`);
        }
        this.published.set(key, { lowered: view.lowered, today });
      } catch (error) {
        this.connection.console.error(
          `The findings of ${view.folder} could not be computed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
      }
      if (!changed) continue;
      anyChanged = true;
      this.versions.set(view.folder, this.version(view.folder) + 1);
      void this.connection.sendNotification(messages.strategyChanged, { folder: view.folder, version: this.version(view.folder) });
    }
    for (const file of this.sent.keys()) if (!known.has(file)) this.send(file, []);
    if (anyChanged) this.session.built();
    this.lastTook = performance.now() - from;
  }

  private versionMoved(file: string): boolean {
    return this.session.open.get(file)?.version !== this.sent.get(file)?.version;
  }

  private send(file: string, diagnostics: Diagnostic[]): void {
    const version = this.session.open.get(file)?.version;
    const json = JSON.stringify(diagnostics);
    const last = this.sent.get(file);
    if (last !== undefined && last.json === json && last.version === version) return;
    if (diagnostics.length === 0 && this.session.project.text(file) === undefined) this.sent.delete(file);
    else this.sent.set(file, { version, json });
    void this.connection.sendDiagnostics({ uri: file, ...(version === undefined ? {} : { version }), diagnostics });
  }
}
