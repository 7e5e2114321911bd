import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The files of one print, all in a folder of its own. */
export interface Scratch {
  readonly page: string;
  readonly pdf: string;
  readonly profile: string;
}

export const scratchIn = (folder: string): Scratch => ({
  page: join(folder, 'report.html'),
  pdf: join(folder, 'report.pdf'),
  profile: join(folder, 'profile'),
});

/**
 * What the browser is started with: no window, a profile of its own, and no network. A name that would have to be
 * looked up leads nowhere, and the browser does nothing of its own accord. Only root on Linux has to go without the
 * browser's sandbox, which refuses to start there.
 */
export function browserArguments({ page, pdf, profile }: Scratch, isRootOnLinux: boolean): readonly string[] {
  return [
    '--headless=new',
    `--print-to-pdf=${pdf}`,
    '--no-pdf-header-footer',
    '--generate-pdf-document-outline',
    `--user-data-dir=${profile}`,
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-extensions',
    '--disable-sync',
    '--disable-breakpad',
    '--disable-dev-shm-usage',
    '--disable-gpu',
    '--metrics-recording-only',
    '--mute-audio',
    '--no-default-browser-check',
    '--no-first-run',
    '--password-store=basic',
    '--use-mock-keychain',
    ...(isRootOnLinux ? ['--no-sandbox'] : []),
    pathToFileURL(page).href,
  ];
}
