/** Workspaces that journeys begin in: small ones, so that every step can be followed by a fresh start. */
import { readdirSync, readFileSync } from 'node:fs';
import { rules } from '@headpin/core';
import type { GeneratorValue } from 'fast-check';
import { anyDocument } from '../language/random/documents.ts';
import { townClerks } from '../language/town-clerks.ts';
import type { Picker } from '../properties/picker.ts';
import type { Disk } from './steps.ts';
import { whole } from './whole-start.ts';

const examples = new URL('../../examples/', import.meta.url);

/** The files of an example below a folder of its name. */
export function exampleDisk(name: string): Disk {
  const paths = readdirSync(new URL(`${name}/`, examples), { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const files = paths.filter((path) => path.endsWith('.headpin') || path.endsWith('headpin.json'));
  return Object.fromEntries(files.sort().map((path) => [`${name}/${path}`, readFileSync(new URL(`${name}/${path}`, examples), 'utf8')]));
}

const below = (folder: string, disk: Disk): Disk =>
  Object.fromEntries(Object.entries(disk).map(([path, text]) => [`${folder}/${path}`, text]));

/** A strategy with a second one below it, ballots in files of their own, and files that belong to nothing. */
const nested: Disk = {
  'plan/strategy.headpin': `strategy Minutes "Minutes in a day" { stage: chasm beachhead: Clerks goal: $10M over 5 years }
segment Clerks "Town clerks" {
  geography: "Ontario"
  accounts: 400..440 // counted in spring
  spend: $20k per year
  share: 40% within 24 months
  need Publish "Minutes on the web"
}
/// Who prints.
partner Gazette { status: signed }
component Publisher { meets: Publish from: Gazette status: shipped }
`,
  'plan/scenarios.headpin': `scenario Late for Clerks { customer: "Anne" before { cost: $1k per day } }
scenario Lost for Clerks
criterion buyer { weight: 2 }
`,
  'plan/ballots/ana.headpin': 'rater Ana { customerFacing: yes }\nballot Ana {\n  Late 5 5 4 4 "note"\n  Lost 4 - 3 2\n}\n',
  'plan/ballots/bo.headpin': 'ballot Bo { columns: reason, buyer\n  Lost 5 3 }\n',
  'plan/inner/strategy.headpin':
    'strategy Inner { beachhead: Courts }\nsegment Courts { geography: "Ontario" }\nscenario Late for Courts\n',
  'plan/inner/more.headpin': 'rater Ana\nballot Ana { Late 1 2 3 }\nsegment Clerks\n',
  'plan/headpin.json': '{ "rules": { "segment/too-wide": "off" } }',
  'loose/one.headpin': '// nobody\nsegment Clerks { share: 40% }\n',
  'loose/two.headpin': 'scenario Late for Clerks\n',
};

const flat: Disk = below('clerks', townClerks);

/** The short examples, and one of which every line is odd. */
const short = ['someday', 'typing-errors', 'lunchbox'].map(exampleDisk);

/** Random documents from the table of declarations. */
function random(picker: Picker): Disk {
  const gen = ((_: unknown, { max }: { max: number }) => picker.below(max + 1)) as GeneratorValue;
  const paths = ['a/strategy.headpin', 'a/b.headpin', 'a/c/d.headpin'];
  const texts = paths.map((path) => [path, anyDocument(gen)] as const);
  return { ...Object.fromEntries(texts), 'a/s.headpin': 'strategy Random { stage: chasm }\n' };
}

/** Most rules switched off, others in each start, so that rules lean on ones that do not look. */
function fewRules(picker: Picker): string {
  const off = rules.map(({ id }) => id).filter((id) => !id.startsWith('language/') && picker.chance(0.8));
  return JSON.stringify({ rules: Object.fromEntries(off.map((id) => [id, 'off'])) });
}

/** Other workspaces than the two that have the most to go wrong. */
const others: readonly ((picker: Picker) => Disk)[] = [random, random, () => flat, (picker) => picker.of(short) ?? flat];

/** A start; all rules look in most of them. */
export function anyStart(picker: Picker): Disk {
  const chance = picker.next();
  const disk = chance < 0.45 ? whole : chance < 0.7 ? nested : (picker.of(others) ?? random)(picker);
  if (picker.chance(0.9)) return disk;
  const folders = ['plan', 'plan/inner', 'clerks', 'a'].filter((folder) => disk[`${folder}/strategy.headpin`] !== undefined);
  return { ...disk, ...Object.fromEntries(folders.map((folder) => [`${folder}/headpin.json`, fewRules(picker)])) };
}
