/** Which files belong together, and that an edited project is what a fresh one would be. */
import { openProject, Project } from '@headpin/language/index.ts';
import fc, { type GeneratorValue } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentWriter } from './random/documents.ts';
import { runsOf } from './random/runs.ts';
import { stateOf } from './random/states.ts';

const project = (files: Record<string, string>) => openProject(Object.entries(files).map(([path, text]) => ({ path, text })));

/** `name in folder: files` of each strategy. */
const groups = (files: Record<string, string>) =>
  project(files).strategies.map(({ name, folder, files: all }) => `${name} in ${folder || '.'}: ${all.join(', ')}`);

/** `file rule` of what the language finds. */
const findings = (files: Record<string, string>) =>
  project(files).strategies.flatMap((view) => view.lowered.findings.map(({ at, rule }) => `${at.file} ${rule}`));

describe('a folder is a strategy', () => {
  it('with the folders below it', () => {
    expect(groups({ 'plan/strategy.headpin': 'strategy A {}', 'plan/ballots/ana.headpin': '', 'plan/a/b/c.headpin': '' })).toEqual([
      'A in plan: plan/a/b/c.headpin, plan/ballots/ana.headpin, plan/strategy.headpin',
    ]);
  });

  it('and its files see each other without imports', () => {
    const files = { 'strategy.headpin': 'strategy A { beachhead: B }', 'below/b.headpin': 'segment B {}' };
    expect(findings(files)).toEqual([]);
  });

  it('but a strategy below belongs to itself alone', () => {
    const files = {
      'strategy.headpin': 'strategy A { beachhead: C }',
      'inner/strategy.headpin': 'strategy B { beachhead: C }',
      'inner/parts/c.headpin': 'segment C {}',
    };
    expect(groups(files)).toEqual(['A in .: strategy.headpin', 'B in inner: inner/parts/c.headpin, inner/strategy.headpin']);
    expect(findings(files)).toEqual(['strategy.headpin language/unknown-reference']);
  });

  it('and a folder whose name begins alike is another one', () => {
    expect(groups({ 'a/strategy.headpin': 'strategy A {}', 'ab/strategy.headpin': 'strategy B {}', 'ab/x.headpin': '' })).toEqual([
      'A in a: a/strategy.headpin',
      'B in ab: ab/strategy.headpin, ab/x.headpin',
    ]);
  });

  it('that two strategy blocks cannot share, and each names the other', () => {
    const files = { 'a.headpin': 'strategy A {}', 'b.headpin': 'strategy B {}' };
    expect(groups(files)).toEqual(['A in .: a.headpin, b.headpin']);
    const [view] = project(files).strategies;
    expect(view?.lowered.findings.map(({ at, rule, related }) => `${rule} in ${at.file}, see ${related[0]?.at.file}`)).toEqual([
      'language/two-strategies in a.headpin, see b.headpin',
      'language/two-strategies in b.headpin, see a.headpin',
    ]);
  });
});

describe('a file without a strategy above it', () => {
  it('is checked with those beside it, and warned of once', () => {
    const files = {
      'x/a.headpin': 'segment A {}\nscenario S for A\nscenario T for B',
      'x/b.headpin': 'segment B {}',
      'y/c.headpin': 'scenario U for B',
    };
    expect(groups(files)).toEqual(['null in x: x/a.headpin, x/b.headpin', 'null in y: y/c.headpin']);
    expect(findings(files)).toEqual([
      'x/a.headpin language/no-strategy',
      'x/b.headpin language/no-strategy',
      'y/c.headpin language/no-strategy',
      'y/c.headpin language/unknown-reference',
    ]);
  });

  it('comes after every strategy', () => {
    expect(groups({ 'a/x.headpin': 'segment A {}', 'b/strategy.headpin': 'strategy B {}' })).toEqual([
      'B in b: b/strategy.headpin',
      'null in a: a/x.headpin',
    ]);
  });
});

describe('a document that stands alone', () => {
  it('is a strategy of its own and mixes with no file', () => {
    const all = new Project((file) => file.startsWith('untitled:'));
    all.set('strategy.headpin', 'strategy A { beachhead: B }');
    all.set('untitled:One', 'strategy C {}\nsegment B {}');
    all.set('untitled:Two', 'segment B {}');
    expect(all.strategies.map(({ name, files }) => `${name}: ${files.join(', ')}`)).toEqual([
      'A: strategy.headpin',
      'C: untitled:One',
      'null: untitled:Two',
    ]);
    expect(all.viewOf('strategy.headpin')?.lowered.findings.map(({ rule }) => rule)).toEqual(['language/unknown-reference']);
  });
});

describe('headpin.json', () => {
  it('counts beside the strategy block, and nowhere else', () => {
    const off = '{"rules": {"segment/too-wide": "off"}}';
    const levels = (files: Record<string, string>) => [...project(files).strategies[0]!.strategy.settings.levels.keys()];
    expect(levels({ 'a/strategy.headpin': 'strategy A {}', 'a/headpin.json': off })).toEqual(['segment/too-wide']);
    expect(levels({ 'a/strategy.headpin': 'strategy A {}', 'a/below/headpin.json': off, 'headpin.json': off })).toEqual([]);
  });
});

const paths = [
  'strategy.headpin',
  'segments.headpin',
  'ballots/ana.headpin',
  'inner/strategy.headpin',
  'inner/parts.headpin',
  'headpin.json',
];
const settings = ['{}', '{"rules": {"segment/too-wide": "off"}}', '{"rules": {"no/rule": "off"}}', '{"failOn": '];
const stepsOfCase = 20;

/** One edit of one file: a few characters, all of it, or the file is gone. */
function step(gen: GeneratorValue, writer: DocumentWriter, files: Map<string, string>): string {
  const path = writer.pick(paths);
  const text = files.get(path);
  if (text !== undefined && writer.rarely(12)) files.delete(path);
  else if (path.endsWith('.json')) files.set(path, writer.pick(settings));
  else if (text === undefined || writer.rarely(15)) files.set(path, writer.document(3));
  else if (writer.rarely(3)) files.set(path, typed(gen, writer, text));
  else files.set(path, writer.mutated(text, 2));
  return path;
}

/** A whole declaration put in between, as paste does, or a line taken away. */
function typed(gen: GeneratorValue, writer: DocumentWriter, text: string): string {
  const lines = text.split('\n');
  const at = gen(fc.nat, { max: lines.length });
  const added = writer.rarely(2) ? [writer.declaration(writer.pick(['strategy', 'segment', 'ballot', 'jewel']))] : [];
  return [...lines.slice(0, at), ...added, ...lines.slice(at + (added.length === 0 ? 1 : 0))].join('\n');
}

it('after any edits a project is what a fresh one would be', () => {
  const { numRuns, seed } = runsOf('project steps', 2000);
  fc.assert(
    fc.property(fc.gen(), (gen) => {
      const writer = new DocumentWriter(gen);
      const files = new Map<string, string>();
      const edited = new Project();
      for (let i = 0; i < stepsOfCase; i++) {
        const path = step(gen, writer, files);
        const text = files.get(path);
        if (text === undefined) edited.remove(path);
        else edited.set(path, text);
        // Not every edit is looked at, so that several come together as they do in an editor.
        if (writer.rarely(4)) continue;
        const fresh = openProject([...files].map(([one, its]) => ({ path: one, text: its })));
        expect(stateOf(edited), `after edit ${i + 1}, of ${path}`).toEqual(stateOf(fresh));
      }
    }),
    { numRuns: Math.ceil(numRuns / stepsOfCase), seed },
  );
}, 600_000);
