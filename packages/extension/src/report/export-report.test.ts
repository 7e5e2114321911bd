import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Uri } from 'vscode';
import { exportReport } from './export-report.ts';
import type { Printer } from './printer.ts';
import type { ReportSource } from './source.ts';

const seen = vi.hoisted(() => ({ isTrusted: true, offered: [] as string[] }));

vi.mock('vscode', () => ({
  Uri: {},
  env: {},
  ProgressLocation: {},
  TabInputText: class {},
  ViewColumn: {},
  window: {
    showQuickPick: (forms: readonly { readonly label: string }[]) => {
      seen.offered = forms.map(({ label }) => label);
      return Promise.resolve(undefined);
    },
  },
  workspace: {
    get isTrusted() {
      return seen.isTrusted;
    },
  },
}));

const printer: Printer = { find: () => '/usr/bin/chromium', print: () => Promise.resolve(new Uint8Array()) };
const offeredWith = async (one: Printer | undefined): Promise<readonly string[]> => {
  await exportReport({} as ReportSource, { path: '/plan/strategy.headpin' } as Uri, one);
  return seen.offered;
};

describe('the forms that the report is exported in', () => {
  beforeEach(() => {
    seen.isTrusted = true;
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
