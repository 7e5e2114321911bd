import { expect, it, vi } from 'vitest';
import { pdfOf } from '../../packages/cli/src/report/pdf.ts';

vi.mock('@headpin/print', async (original) => ({ ...(await original<object>()), findBrowser: () => undefined }));

it('where no browser is installed, the command says what to do', async () => {
  await expect(pdfOf('<p>report</p>', { browser: undefined, ended: undefined })).rejects.toThrow(
    'a .pdf is printed by Chromium, Chrome or Edge, and none is installed here; install one, name its file with --browser, or write a .html and print that',
  );
});
