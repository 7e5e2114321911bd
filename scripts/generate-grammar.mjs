/**
 * Makes the parser of the reference grammar, which the tests of the language hold the shipped parser against:
 * `npm run grammar`. With `--check` it writes nothing and fails where a file is not current.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root, run } from './lib/run.mjs';

const configFile = path.join(root, 'langium-config.json');

/** Langium needs Node 22 or newer: the pinned one, whatever Node runs this script. */
const generate = (file) => run('langium', ['generate', '--file', file]);

/** Every file of a folder with its text. */
const textsIn = (folder) => new Map(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));

/** The generated files that differ from what the grammar gives now. */
function outdated() {
  const config = JSON.parse(readFileSync(configFile, 'utf8'));
  const current = textsIn(path.join(root, config.out));
  const folder = mkdtempSync(path.join(tmpdir(), 'headpin-grammar-'));
  try {
    const languages = config.languages.map((language) => ({
      ...language,
      grammar: path.relative(folder, path.join(root, language.grammar)),
    }));
    const file = path.join(folder, 'langium-config.json');
    writeFileSync(file, JSON.stringify({ ...config, languages, out: 'generated' }));
    generate(file);
    const fresh = textsIn(path.join(folder, 'generated'));
    const names = [...new Set([...fresh.keys(), ...current.keys()])].sort();
    return names.filter((name) => fresh.get(name) !== current.get(name)).map((name) => `${config.out}/${name}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv.includes('--check')) {
  const files = outdated();
  for (const file of files) console.error(`${file} is not current; npm run grammar writes it.`);
  process.exitCode = files.length > 0 ? 1 : 0;
} else generate(configFile);
