/** A real server that lives through steps, held against a fresh session. */
import { checkedStrategy, scoredStrategy } from '@headpin/core';
import { diagnosticsOf } from '@headpin/language/server/diagnostics.ts';
import type { Session } from '@headpin/language/server/session.ts';
import { CancellationTokenSource, LSPErrorCodes, type PublishDiagnosticsParams } from 'vscode-languageserver';
import { Editor } from '../language/harness.ts';
import { readMarks } from '../language/marked-text.ts';
import { Picker } from '../properties/picker.ts';
import { answersAt } from './answers.ts';
import { differenceOf } from './difference.ts';
import { freshSession } from './sessions.ts';
import type { Disk, Step } from './steps.ts';
import { type Change, uriOf, Workspace } from './workspace.ts';

/** Requests, with the names under which features register what answers them. */
const requests: Readonly<Record<string, string>> = {
  'textDocument/hover': 'onHover',
  'textDocument/definition': 'onDefinition',
  'textDocument/documentHighlight': 'onDocumentHighlight',
  'textDocument/documentSymbol': 'onDocumentSymbol',
  'textDocument/foldingRange': 'onFoldingRanges',
  'textDocument/semanticTokens/full': 'languages.semanticTokens.on',
};
const asked = [...Object.keys(requests), 'textDocument/completion', 'textDocument/codeLens', 'headpin/assessment', 'headpin/report'];

/** As it comes out of a message. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

export class ServedJourney {
  readonly workspace: Workspace;
  /** Requests taken back, and how they were answered. */
  readonly cancelled = { answered: 0, asCancelled: 0 };
  private readonly editor: Editor;
  private readonly picker = new Picker(11);
  private readonly pending: Promise<unknown>[] = [];

  private constructor(disk: Disk) {
    this.workspace = new Workspace(disk);
    this.editor = new Editor(new Map(Object.entries(disk).map(([path, text]) => [uriOf(path), { ...readMarks(''), text }])), {});
  }

  static async begin(disk: Disk): Promise<ServedJourney> {
    const journey = new ServedJourney(disk);
    await journey.editor.start({ open: [] });
    return journey;
  }

  async end(): Promise<void> {
    await this.pendingTrouble();
    await this.editor.stop(false);
  }

  async take(step: Step): Promise<boolean> {
    const changes = this.workspace.take(step);
    for (const change of changes) await this.tell(change);
    return changes.length > 0;
  }

  private async tell(change: Change): Promise<void> {
    const { editor, workspace } = this;
    switch (change.is) {
      case 'opened':
        return editor.open(uriOf(change.file), change.text);
      case 'changed':
        return editor.edit(uriOf(change.file), change.text);
      case 'closed':
        return editor.close(uriOf(change.file));
      case 'written':
        return editor.write(uriOf(change.file), workspace.disk.get(change.file) ?? '');
      case 'deleted':
        for (const uri of [...editor.disk.keys()]) if (uri.startsWith(`${uriOf(change.file)}/`)) editor.disk.delete(uri);
        return editor.delete(uriOf(change.file));
      case 'today':
        return editor.configure({ today: change.today });
      case 'reload':
        return;
      case 'ask':
        this.pending.push(this.answered(this.ask(change.file), false));
        return;
      case 'cancel': {
        const source = new CancellationTokenSource();
        this.pending.push(this.answered(this.ask(change.file, source.token), true));
        // Before the server has it, or while it is on its way.
        if (this.picker.chance(0.5)) await new Promise((resolve) => setImmediate(resolve));
        source.cancel();
      }
    }
  }

  private ask(file: string, token?: CancellationTokenSource['token']): Promise<unknown> {
    const uri = uriOf(file);
    const params = { uri, textDocument: { uri }, position: { line: this.picker.below(8), character: this.picker.below(30) } };
    const method = this.picker.of(asked) ?? '';
    const { connection } = this.editor;
    return token === undefined ? connection.sendRequest(method, params) : connection.sendRequest(method, params, token);
  }

  /** Every request is answered, one that was taken back too: with a result, or as cancelled. @returns what else came */
  private async answered(reply: Promise<unknown>, isCancelled: boolean): Promise<unknown> {
    let trouble: unknown;
    try {
      await reply;
    } catch (error) {
      const { code, message } = error as { code?: number; message?: string };
      if (isCancelled && code === LSPErrorCodes.RequestCancelled) this.cancelled.asCancelled++;
      else if (message !== 'No strategy is known there.') trouble = error;
    }
    if (isCancelled) this.cancelled.answered++;
    return trouble;
  }

  private async pendingTrouble(): Promise<string | undefined> {
    const troubles = await Promise.all(this.pending.splice(0));
    const trouble = troubles.find((one) => one !== undefined);
    return trouble === undefined ? undefined : `a request went wrong: ${String(trouble)}`;
  }

  /** Waits until the editor shows what a fresh start finds, and answers as it does, at most so long. */
  async difference(patience: number): Promise<string | undefined> {
    const fresh = await freshSession(this.workspace, this.picker);
    const expected = expectedPushes(this.workspace, fresh);
    const file = this.picker.of(this.workspace.files);
    const at = this.picker.below((file === undefined ? '' : (this.workspace.text(file) ?? '')).length + 1);
    const end = performance.now() + patience;
    for (;;) {
      // What changes on the disk is read when the server comes to it, and need not change a finding.
      const found = this.differenceOfPushes(expected) ?? (file && (await this.differenceOfAnswers(fresh, uriOf(file), at)));
      if (found === undefined || performance.now() >= end) return found ?? (await this.pendingTrouble());
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }

  private differenceOfPushes(expected: ReadonlyMap<string, Pick<PublishDiagnosticsParams, 'version' | 'diagnostics'>>): string | undefined {
    const shown = new Map(this.editor.pushes.map((push) => [push.uri, push]));
    for (const uri of new Set([...expected.keys(), ...shown.keys()])) {
      const push = shown.get(uri);
      const due = expected.get(uri) ?? { diagnostics: [] };
      const found = differenceOf(push?.diagnostics ?? [], due.diagnostics);
      if (found !== undefined) return `findings of ${uri}${found}`;
      if (due.version !== undefined && push?.version !== due.version)
        return `findings of ${uri} are of version ${push?.version}, not ${due.version}`;
    }
    return undefined;
  }

  private async differenceOfAnswers(fresh: Session, uri: string, at: number): Promise<string | undefined> {
    const params = { textDocument: { uri }, position: fresh.project.linesOf(uri).positionAt(at) };
    const answers = await answersAt(fresh, uri, at);
    for (const [method, name] of Object.entries(requests)) {
      const answer = await this.editor.connection.sendRequest(method, params);
      const found = differenceOf(answer, sent(answers[name]), new Set(['resultId']));
      if (found !== undefined) return `${method} in ${uri} at ${at}${found}`;
    }
    const view = fresh.viewOf(uri);
    if (view === undefined) return undefined;
    const assessment = fresh.assess(view);
    const answer = await this.editor.connection.sendRequest('headpin/assessment', { uri });
    const found = differenceOf(answer, sent({ ...scoredStrategy(view, assessment), ...checkedStrategy(view, assessment, fresh.project) }));
    return found === undefined ? undefined : `headpin/assessment of ${uri}${found}`;
  }
}

/** What an editor that has just started would be shown, by address. */
function expectedPushes(workspace: Workspace, fresh: Session) {
  const expected = new Map<string, Pick<PublishDiagnosticsParams, 'version' | 'diagnostics'>>();
  for (const view of fresh.strategies)
    for (const [file, diagnostics] of diagnosticsOf(fresh, view)) {
      const version = view.files.includes(file) ? fresh.open.get(file)?.version : undefined;
      expected.set(file, { diagnostics: sent(diagnostics) as never, ...(version === undefined ? {} : { version }) });
    }
  for (const file of workspace.open.keys()) if (!expected.has(uriOf(file))) expected.set(uriOf(file), { diagnostics: [] });
  return expected;
}
