/** Sends diagnostics after each change: every file of every strategy that changed, and none that is stale. */
import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { Lowered } from '../lowering/lower.ts';
import type { StrategyView } from '../project/project.ts';
import { messages } from '../protocol/messages.ts';
import { diagnosticsOf } from './diagnostics.ts';
import type { Faults } from './faults.ts';
import type { Session } from './session.ts';

interface Sent {
  readonly version: number | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The longest time that findings wait for a build before them, in milliseconds. */
const longestRest = 200;

/** In place of the findings of a strategy on which Headpin itself failed. */
const notJudged: Diagnostic = {
  range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
  severity: DiagnosticSeverity.Error,
  source: 'headpin',
  message: 'Headpin failed on this strategy, so its findings are missing. The output channel "Headpin" says what went wrong.',
};

const saysTheSame = (before: readonly Diagnostic[], now: readonly Diagnostic[]): boolean =>
  before.length === now.length &&
  before.every((one, i) => one === now[i] || (one.message === now[i]!.message && JSON.stringify(one) === JSON.stringify(now[i])));

/** Does something once so many milliseconds are over: at once where they are, as the shortest timer takes one. Gives what takes it back. */
function after(milliseconds: number, work: () => void): () => void {
  if (milliseconds > 0 || typeof setImmediate === 'undefined') {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  }
  const immediate = setImmediate(work);
  return () => clearImmediate(immediate);
}

export class Publisher {
  private readonly connection: Connection;
  private readonly session: Session;
  private readonly faults: Faults;
  private readonly sent = new Map<string, Sent>();
  /** What was last published of each strategy, by its first file. */
  private readonly published = new Map<string, { folder: string; lowered: Lowered; today: string }>();
  private versions = new Map<string, number>();
  /** Takes back the build that is to come; none where none is. */
  private cancel: (() => void) | undefined;
  /** When the last build ended and how long it took, in milliseconds. */
  private last = { ended: 0, took: 0 };

  constructor(connection: Connection, session: Session, faults: Faults) {
    this.connection = connection;
    this.session = session;
    this.faults = faults;
  }

  /** The number of builds of a strategy so far. */
  version(folder: string): number {
    return this.versions.get(folder) ?? 0;
  }

  /** Publishes at once after a pause; where changes come faster than builds, builds take at most half of the time. */
  soon(): void {
    if (this.cancel !== undefined) return;
    const rested = performance.now() - this.last.ended;
    this.cancel = after(Math.min(this.last.took, longestRest) - rested, () => this.publish());
  }

  publish(): void {
    this.cancel?.();
    this.cancel = undefined;
    try {
      this.publishChanged();
    } catch (error) {
      this.faults.report('The findings could not be published', error);
    }
  }

  private publishChanged(): void {
    const from = performance.now();
    const known = new Set<string>();
    const there = new Set<string>();
    let anyChanged = false;
    for (const view of this.session.strategies) {
      const key = `${view.folder} ${view.files[0]}`;
      there.add(key);
      const last = this.published.get(key);
      const { today } = this.session;
      for (const file of view.files) known.add(file);
      for (const finding of view.lowered.findings) known.add(finding.at.file);
      const changed = last?.lowered !== view.lowered || last.today !== today;
      if (!changed && !view.files.some((file) => this.versionMoved(file))) continue;
      for (const [file, all] of this.diagnosticsOf(view)) this.send(file, all);
      this.published.set(key, { folder: view.folder, lowered: view.lowered, today });
      if (!changed) continue;
      anyChanged = true;
      this.announce(view.folder);
    }
    for (const [key, { folder }] of this.published) {
      if (there.has(key)) continue;
      this.published.delete(key);
      // Its figures are gone: whoever shows them is to ask again.
      if (!this.session.strategies.some((view) => view.folder === folder)) this.announce(folder);
    }
    for (const file of this.session.leftOut.all) {
      known.add(file);
      if (this.session.project.text(file) !== undefined) this.send(file, []);
    }
    for (const file of this.sent.keys()) if (!known.has(file)) this.send(file, []);
    if (anyChanged) this.session.built();
    const ended = performance.now();
    this.last = { ended, took: ended - from };
  }

  private announce(folder: string): void {
    const version = this.version(folder) + 1;
    this.versions.set(folder, version);
    void this.connection.sendNotification(messages.strategyChanged, { folder, version });
  }

  /** What goes wrong in judging a strategy is told to its author and to the log, and leaves the others alone. */
  private diagnosticsOf(view: StrategyView): Map<string, Diagnostic[]> {
    const what = `The findings of ${view.folder} could not be computed`;
    const { session, faults } = this;
    try {
      const diagnostics = session.working.on(session.suspects(view), () => diagnosticsOf(session, view));
      faults.mended(what);
      session.judged(view);
      for (const { rule, message } of session.assess(view).failures) {
        faults.report(`The rule ${rule} failed in ${view.folder} and was left out`, message);
      }
      return diagnostics;
    } catch (error) {
      faults.report(what, error);
      return new Map(view.files.map((file, i) => [file, i === 0 ? [notJudged] : []]));
    }
  }

  private versionMoved(file: string): boolean {
    return this.session.open.get(file)?.version !== this.sent.get(file)?.version;
  }

  private send(file: string, found: Diagnostic[]): void {
    const { leftOut } = this.session;
    const diagnostics = leftOut.has(file) ? [leftOut.finding(file)] : found;
    const version = this.session.open.get(file)?.version;
    const last = this.sent.get(file);
    if (last !== undefined && last.version === version && saysTheSame(last.diagnostics, diagnostics)) return;
    if (diagnostics.length === 0 && this.session.project.text(file) === undefined) this.sent.delete(file);
    else this.sent.set(file, { version, diagnostics });
    void this.connection.sendDiagnostics({ uri: file, ...(version === undefined ? {} : { version }), diagnostics });
  }
}
