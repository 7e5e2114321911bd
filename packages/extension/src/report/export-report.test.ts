import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Uri } from 'vscode';
import { exportReport } from './export-report.ts';
import type { Printer } from './printer.ts';
import type { ReportSource } from './source.ts';

const seen = vi.hoisted(() => ({
  isTrusted: true,
  offered: [] as string[],
  /** What is taken from the list; nothing unless said. */
  takes: undefined as string | undefined,
  /** Presses the button that ends the printing. */
  cancel: () => {},
  written: [] as string[],
  said: [] as string[],
  failed: [] as string[],
}));

vi.mock('vscode', () => ({
  Uri: { joinPath: (...parts: unknown[]) => parts.map(String).join('/') },
  env: {},
  ProgressLocation: { Notification: 15 },
  TabInputText: class {},
  ViewColumn: {},
  window: {
    showQuickPick: (forms: readonly { readonly label: string }[]) => {
      seen.offered = forms.map(({ label }) => label);
      return Promise.resolve(forms.find(({ label }) => label === seen.takes));
    },
    showSaveDialog: () => Promise.resolve('/plan/report.pdf'),
    withProgress: ({ cancellable }: { cancellable: boolean }, work: (progress: unknown, token: unknown) => Promise<unknown>) => {
      const token = { isCancellationRequested: false, onCancellationRequested: (listener: () => void) => void listeners.push(listener) };
      const listeners: (() => void)[] = [];
      seen.cancel = () => {
        if (!cancellable) return;
        token.isCancellationRequested = true;
        for (const listener of listeners) listener();
      };
      return work(undefined, token);
    },
    setStatusBarMessage: (text: string) => seen.said.push(text),
    showErrorMessage: (text: string) => seen.failed.push(text),
  },
  workspace: {
    get isTrusted() {
      return seen.isTrusted;
    },
    getWorkspaceFolder: () => undefined,
    asRelativePath: String,
    fs: { writeFile: (target: string) => Promise.resolve(seen.written.push(target)) },
  },
}));

const printer: Printer = { find: () => '/usr/bin/chromium', print: () => Promise.resolve(new Uint8Array()) };
const offeredWith = async (one: Printer | undefined): Promise<readonly string[]> => {
  await exportReport({} as ReportSource, { path: '/plan/strategy.headpin' } as Uri, one);
  return seen.offered;
};

const source = { whole: () => Promise.resolve({ title: 'Plan', text: '<p>plan</p>' }) } as unknown as ReportSource;
const exportPdf = (one: Printer): Promise<void> => {
  seen.takes = 'PDF';
  return exportReport(source, { path: '/plan/strategy.headpin' } as Uri, one);
};

describe('the printing of a PDF', () => {
  beforeEach(() => Object.assign(seen, { isTrusted: true, written: [], said: [], failed: [] }));

  it('can be ended: the browser is, and nothing is written', async () => {
    let began = () => {};
    const printing = new Promise<void>((resolve) => {
      began = resolve;
    });
    const print: Printer['print'] = (_html, _browser, ended) =>
      new Promise((_resolve, reject) => {
        ended.addEventListener('abort', () => reject(new Error('the browser was ended')));
        began();
      });
    const exported = exportPdf({ ...printer, print });
    await printing;
    seen.cancel();
    await exported;
    expect(seen.written).toEqual([]);
    expect(seen.failed).toEqual([]);
    expect(seen.said).toEqual(['Headpin: the printing was ended, and nothing was written']);
  });

  it('says what kept the browser from it', async () => {
    await exportPdf({ ...printer, print: () => Promise.reject(new Error('chromium wrote no PDF')) });
    expect(seen.written).toEqual([]);
    expect(seen.failed).toEqual(['Headpin: the report could not be exported: chromium wrote no PDF']);
  });

  it('writes what the browser made', async () => {
    await exportPdf(printer);
    expect(seen.written).toEqual(['/plan/report.pdf']);
    expect(seen.said).toEqual(['Headpin: wrote the report of Plan to /plan/report.pdf']);
  });
});

describe('the forms that the report is exported in', () => {
  beforeEach(() => {
    seen.isTrusted = true;
    seen.takes = undefined;
  });

  it('include a PDF where a browser can be started', async () => {
    expect(await offeredWith(printer)).toEqual(['Web page', 'Markdown', 'PDF']);
  });

  it('include none in a web worker, which starts no program', async () => {
    expect(await offeredWith(undefined)).toEqual(['Web page', 'Markdown']);
  });

  it('include none for the text of people who are not trusted', async () => {
    seen.isTrusted = false;
    expect(await offeredWith(printer)).toEqual(['Web page', 'Markdown']);
  });
});
