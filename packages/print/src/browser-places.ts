/** Where Chromium, Chrome and Edge lie: by their names on PATH, and at the usual places of each system. */
import { posix, win32 } from 'node:path';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What differs between systems. */
interface System {
  /** Names of the programs, looked for in every folder of PATH. */
  readonly names: readonly string[];
  readonly places: (env: Environment) => readonly string[];
}

const linux: System = {
  names: ['chromium', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge', 'chromium-browser'],
  places: () => [
    '/usr/bin/chromium',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge',
    '/opt/microsoft/msedge/msedge',
    '/snap/bin/chromium',
    '/usr/bin/chromium-browser',
  ],
};

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const darwin: System = {
  names: ['chromium', 'google-chrome'],
  places: ({ HOME }) =>
    ['/Applications', ...(HOME ? [`${HOME}/Applications`] : [])].flatMap((folder) =>
      macApplications.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    ),
};

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const windows: System = {
  names: ['chrome.exe', 'chromium.exe', 'msedge.exe'],
  places: (env) =>
    windowsPrograms.flatMap((program) =>
      [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].flatMap((folder) => (folder ? [win32.join(folder, program)] : [])),
    ),
};

/** Every file that may be a browser, those on PATH first. A relative folder in PATH is left out: it would be whatever is opened. */
export function browserPlaces(platform: NodeJS.Platform, env: Environment): readonly string[] {
  const path = platform === 'win32' ? win32 : posix;
  const system = platform === 'win32' ? windows : platform === 'darwin' ? darwin : linux;
  const folders = (env.PATH ?? env.Path ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  return [...system.names.flatMap((name) => folders.map((folder) => path.join(folder, name))), ...system.places(env)];
}
