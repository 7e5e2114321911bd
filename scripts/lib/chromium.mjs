/** The Chromium that the editor's and the report's tests need. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/opt/google/chrome/chrome'];
const find = () => [process.env.CHROMIUM_PATH, ...places].find((file) => file && existsSync(file));

const help = 'No Chromium was found. Debian and Ubuntu: apt-get install -y chromium. Elsewhere: set CHROMIUM_PATH to a Chromium or Chrome.';

/** Where Chromium is; installs Debian's where that is possible. Gives `undefined`, and says why, where there is none. */
export function ensureChromium() {
  const found = find();
  if (found) return found;
  const debian = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (debian) {
    console.log('Installing Chromium with apt-get, once.');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [
      ['update', '-qq'],
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
    ]) {
      const { status, stderr } = spawnSync('apt-get', args, { env, encoding: 'utf8', timeout: 600_000 });
      if (status !== 0) console.error(`apt-get ${args.join(' ')} failed: ${stderr}`);
    }
  }
  const installed = find();
  if (!installed) console.error(help);
  return installed;
}
