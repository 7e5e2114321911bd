import type { ReportSections } from '@headpin/language/protocol/messages.ts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Uri, WebviewPanel } from 'vscode';
import { LivePage } from './live-page.ts';
import type { PanelState, ToPage } from './messages.ts';

vi.mock('vscode', () => {
  class EventEmitter<T> {
    private readonly listeners = new Set<(value: T) => void>();
    readonly event = (listener: (value: T) => void) => {
      this.listeners.add(listener);
      return { dispose: () => this.listeners.delete(listener) };
    };
    fire(value: T): void {
      for (const listener of this.listeners) listener(value);
    }
    dispose(): void {
      this.listeners.clear();
    }
  }
  return { EventEmitter, Uri: { joinPath: (...parts: unknown[]) => parts.join('/') } };
});

/** A panel as VS Code has it: once disposed, whoever touches it is told off. */
class Panel {
  readonly posted: ToPage[] = [];
  private isDisposed = false;
  private hear: (data: unknown) => void = () => {};
  private disposed: () => void = () => {};
  private titleNow = '';
  private readonly page = {
    options: {},
    html: '',
    asWebviewUri: String,
    onDidReceiveMessage: (hear: (data: unknown) => void) => {
      this.hear = hear;
      return { dispose: () => {} };
    },
    postMessage: (message: ToPage) => this.posted.push(message),
  };
  iconPath: unknown;

  private alive(): void {
    if (this.isDisposed) throw new Error('Webview is disposed');
  }
  get webview() {
    this.alive();
    return this.page;
  }
  get visible(): boolean {
    this.alive();
    return true;
  }
  get title(): string {
    return this.titleNow;
  }
  set title(title: string) {
    this.alive();
    this.titleNow = title;
  }
  onDidChangeViewState = () => ({ dispose: () => {} });
  onDidDispose(disposed: () => void) {
    this.disposed = disposed;
    return { dispose: () => {} };
  }
  dispose(): void {
    this.isDisposed = true;
    this.disposed();
  }
  says(data: unknown): void {
    this.hear(data);
  }
}

class Page extends LivePage<PanelState> {
  said: string | undefined;

  protected override get aside(): string | undefined {
    return this.said;
  }
  readonly questions: { answer: (reply: ReportSections) => void; fail: (error: Error) => void }[] = [];

  protected override ask(): Promise<ReportSections> {
    return new Promise((answer, fail) => this.questions.push({ answer, fail }));
  }
  showOther(uri: string, forgets: boolean): void {
    if (forgets) this.forget();
    this.turnWith({ ...this.state, uri });
  }
}

const banners = { kept: 'kept', broken: 'broken', failed: 'failed' };
const reply = (title: string, broken = false): ReportSections => ({
  folder: 'file:///s',
  name: title,
  version: 1,
  broken,
  title,
  style: '',
  sections: [],
});

function open(): { panel: Panel; page: Page; shown: () => string | undefined; banner: () => string | undefined } {
  const panel = new Panel();
  const page = new Page(panel as unknown as WebviewPanel, '' as unknown as Uri, { uri: 'file:///s/a.headpin', locked: false }, banners);
  panel.says({ type: 'ready' });
  const last = <T extends ToPage['type']>(type: T) =>
    panel.posted.findLast((message): message is Extract<ToPage, { type: T }> => message.type === type);
  return { panel, page, shown: () => last('show')?.title, banner: () => last('banner')?.text };
}

const settle = () => vi.advanceTimersByTimeAsync(1000);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a page that follows edits', () => {
  it('asks once for all that changes while a question is open', async () => {
    const { page, shown } = open();
    await settle();
    for (let i = 0; i < 5; i++) page.changed('file:///s');
    await settle();
    expect(page.questions).toHaveLength(1);
    page.questions[0]!.answer(reply('one'));
    await settle();
    page.questions[1]!.answer(reply('two'));
    await settle();
    expect(page.questions).toHaveLength(2);
    expect(shown()).toBe('two');
  });

  it('keeps the last good content while the text is broken, and says so', async () => {
    const { page, shown, banner } = open();
    await settle();
    page.questions[0]!.answer(reply('good'));
    await settle();
    page.changed('file:///s');
    await settle();
    page.questions[1]!.answer(reply('with errors', true));
    await settle();
    expect([shown(), banner()]).toEqual(['good', 'kept']);
  });

  it('says beside it what else there is to say', async () => {
    const { page, banner } = open();
    page.said = 'one file is left out';
    await settle();
    page.questions[0]!.answer(reply('good'));
    await settle();
    expect(banner()).toBe('one file is left out');
    page.changed('file:///s');
    await settle();
    page.questions[1]!.answer(reply('with errors', true));
    await settle();
    expect(banner()).toBe('kept one file is left out');
  });

  it('does not keep what answers another question', async () => {
    const { page, shown, banner } = open();
    await settle();
    page.questions[0]!.answer(reply('since HEAD'));
    await settle();
    page.showOther('file:///s/b.headpin', true);
    await settle();
    page.questions[1]!.answer(reply('since v1', true));
    await settle();
    expect([shown(), banner()]).toEqual(['since v1', 'broken']);
  });

  it('drops the answer to a question that nobody asks any more', async () => {
    const { page, shown } = open();
    await settle();
    page.showOther('file:///s/b.headpin', false);
    page.questions[0]!.answer(reply('old'));
    await settle();
    expect(shown()).toBeUndefined();
    page.questions[1]!.answer(reply('new'));
    await settle();
    expect(shown()).toBe('new');
  });

  it.each(['answer', 'fail'] as const)('leaves a panel alone that was closed before the %s', async (how) => {
    const failed: unknown[] = [];
    const onFailure = (error: unknown) => failed.push(error);
    process.on('unhandledRejection', onFailure);
    try {
      const { page, panel } = open();
      await settle();
      page.changed('file:///s');
      page.dispose();
      if (how === 'answer') page.questions[0]!.answer(reply('late'));
      else page.questions[0]!.fail(new Error('late'));
      await settle();
      vi.useRealTimers();
      await new Promise((resolve) => setTimeout(resolve, 10));
      expect(failed).toEqual([]);
      expect(panel.posted.filter(({ type }) => type === 'show')).toEqual([]);
      expect(page.questions).toHaveLength(1);
    } finally {
      process.off('unhandledRejection', onFailure);
    }
  });
});
