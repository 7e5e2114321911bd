import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findBrowser, PrintFailure } from '@headpin/print';
import { browserPlaces } from '@headpin/print/browser-places.ts';
import { describe, expect, it, onTestFinished } from 'vitest';

function folderWithPrograms(...names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'headpin-browsers-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), '');
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

describe('the places of browsers', () => {
  it('are the folders of PATH first, then the usual ones, on Linux', () => {
    const places = browserPlaces('linux', { PATH: '/home/ana/bin:/usr/local/bin' });
    expect(places.slice(0, 2)).toEqual(['/home/ana/bin/chromium', '/usr/local/bin/chromium']);
    expect(places).toContain('/usr/bin/google-chrome');
    expect(places).toContain('/opt/microsoft/msedge/msedge');
    expect(places).toContain('/snap/bin/chromium');
  });

  it('are the applications of everybody and of the user on macOS', () => {
    const places = browserPlaces('darwin', { HOME: '/Users/ana' });
    expect(places[0]).toBe('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(places).toContain('/Users/ana/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge');
  });

  it('are the program folders on Windows', () => {
    const places = browserPlaces('win32', {
      Path: 'C:\\tools',
      ProgramFiles: 'C:\\Program Files',
      'ProgramFiles(x86)': 'C:\\Program Files (x86)',
      LOCALAPPDATA: 'C:\\Users\\ana\\AppData\\Local',
    });
    expect(places[0]).toBe('C:\\tools\\chrome.exe');
    expect(places).toContain('C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe');
    expect(places).toContain('C:\\Users\\ana\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe');
  });

  it('are never below the folder that happens to be open', () => {
    for (const path of ['.:bin::/usr/bin', 'node_modules/.bin'])
      expect(browserPlaces('linux', { PATH: path }).filter((place) => !place.startsWith('/'))).toEqual([]);
  });
});

describe('the browser', () => {
  const nowhere = { HOME: '/nowhere' };

  it('is the first on PATH that may be run', () => {
    const folder = folderWithPrograms('a/google-chrome', 'b/microsoft-edge');
    const env = { ...nowhere, PATH: `${folder}/b:${folder}/a` };
    expect(findBrowser({ env, platform: 'darwin' })).toBe(`${folder}/a/google-chrome`);
    chmodSync(`${folder}/a/google-chrome`, 0o644);
    expect(findBrowser({ env, platform: 'darwin' })).toBe(undefined);
  });

  it('is the one that the user names, by option before environment', () => {
    const folder = folderWithPrograms('mine', 'theirs');
    const env = { PATH: '/usr/bin', HEADPIN_BROWSER: `${folder}/theirs` };
    expect(findBrowser({ env })).toBe(`${folder}/theirs`);
    expect(findBrowser({ env, named: `${folder}/mine` })).toBe(`${folder}/mine`);
  });

  it('is no other where the one named is not there', () => {
    const folder = folderWithPrograms('chromium');
    const env = { PATH: folder, HEADPIN_BROWSER: `${folder}/gone` };
    expect(() => findBrowser({ env })).toThrow(PrintFailure);
    expect(() => findBrowser({ env })).toThrow(`HEADPIN_BROWSER names ${folder}/gone, which is no program here`);
    expect(() => findBrowser({ env: {}, named: folder })).toThrow('which is no program here');
  });
});
