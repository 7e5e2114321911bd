/** The example strategies with some changes of their texts, as an author makes them. */
import { blocks, type DeclarationKind, declarations, type PropertySpec, type ValueSpec } from '@headpin/core';
import { openProject, type SourceFile } from '@headpin/language';
import { readDocument } from '@headpin/language/syntax/document.ts';
import type { EntryNode, Span } from '@headpin/language/syntax/tree.ts';
import fc from 'fast-check';
import { type ExampleName, exampleFiles, exampleNames } from './examples.ts';
import { Picker } from './picker.ts';
import { type Names, valueText } from './value-texts.ts';

/** What a change is made on. */
interface Site extends Span {
  readonly file: string;
  readonly is: 'property' | 'value' | 'declaration' | 'block' | 'need' | 'step' | 'row' | 'score';
  /** The kind of a value. */
  readonly value?: ValueSpec;
}

export interface Example {
  readonly name: ExampleName;
  readonly files: readonly SourceFile[];
  readonly sites: readonly Site[];
  readonly names: Names;
}

/** One change: which site, and what is written there. */
export interface TextChange {
  readonly site: number;
  readonly seed: number;
}

const insideOf: Readonly<Record<Exclude<EntryNode['node'], 'property' | 'row'>, Site['is']>> = {
  block: 'block',
  need: 'need',
  step: 'step',
};

function sitesOf(file: SourceFile): Site[] {
  return readDocument(file.path, file.text).pieces.flatMap(({ anchor, declaration }) => {
    if (declaration === undefined) return [];
    const at = (span: Span) => ({ file: file.path, start: anchor.offset + span.start, end: anchor.offset + span.end });
    const walk = (entries: readonly EntryNode[], properties: Readonly<Record<string, PropertySpec>>): Site[] =>
      entries.flatMap((entry): Site[] => {
        if (entry.node === 'row')
          return [{ ...at(entry), is: 'row' }, ...entry.scores.map((score): Site => ({ ...at(score), is: 'score' }))];
        if (entry.node !== 'property')
          return [
            { ...at(entry), is: insideOf[entry.node] },
            ...(entry.node === 'block' ? walk(entry.entries, blocks[entry.kind].properties) : []),
          ];
        const value = properties[entry.key.text]?.value;
        const values = { start: entry.values[0]!.start, end: entry.values.at(-1)!.end };
        return [{ ...at(entry), is: 'property' }, ...(value === undefined ? [] : [{ ...at(values), is: 'value' as const, value }])];
      });
    const kind: DeclarationKind = declaration.kind;
    return [
      ...(kind === 'strategy' ? [] : [{ ...at(declaration), is: 'declaration' as const }]),
      ...walk(declaration.entries, declarations[kind].properties),
    ];
  });
}

function read(name: ExampleName): Example {
  const files = exampleFiles(name);
  const { strategy } = openProject(files).strategies[0]!;
  const namesOf = (all: readonly { readonly name: string }[]) => all.map((one) => one.name);
  return {
    name,
    files,
    sites: files.flatMap(sitesOf),
    names: {
      segment: namesOf(strategy.segments),
      scenario: namesOf(strategy.scenarios),
      jewel: namesOf(strategy.jewels),
      need: namesOf(strategy.segments.flatMap(({ needs }) => needs)),
      evidence: namesOf(strategy.evidence),
      alternative: namesOf(strategy.alternatives),
      partner: namesOf(strategy.partners),
      component: namesOf(strategy.components),
      customer: namesOf(strategy.customers),
      criterion: namesOf(strategy.criteria),
      rater: namesOf(strategy.raters),
    },
  };
}

export const examples: Readonly<Record<ExampleName, Example>> = Object.fromEntries(
  exampleNames.map((name) => [name, read(name)]),
) as unknown as Record<ExampleName, Example>;

/** What is written in place of a site; scores and values change, everything else goes. */
function textAt(site: Site, names: Names, seed: number): string | undefined {
  const picker = new Picker(seed);
  if (site.is === 'score') return picker.of(['1', '2', '3', '4', '5', '-']);
  return site.value === undefined ? '' : valueText(site.value, picker, names);
}

/** The files with the changes made; of changes that touch each other the first counts. */
export function changed({ files, sites, names }: Example, changes: readonly TextChange[]): readonly SourceFile[] {
  const made: (Span & { readonly file: string; readonly text: string })[] = [];
  for (const { site: number, seed } of changes) {
    const site = sites[number % sites.length]!;
    const text = textAt(site, names, seed);
    const isFree = made.every(({ file, start, end }) => file !== site.file || site.end <= start || site.start >= end);
    if (text !== undefined && isFree) made.push({ file: site.file, start: site.start, end: site.end, text });
  }
  made.sort((a, b) => b.start - a.start);
  return files.map(({ path, text }) => ({
    path,
    text: made
      .filter(({ file }) => file === path)
      .reduce((result, { start, end, text: written }) => result.slice(0, start) + written + result.slice(end), text),
  }));
}

export const someChanges = (most: number): fc.Arbitrary<readonly TextChange[]> =>
  fc.array(fc.record({ site: fc.nat({ max: 10_000 }), seed: fc.nat() }), { minLength: 1, maxLength: most });

/** An example with up to so many changes. Small examples come more often: they are judged faster. */
export const changedExamples = (most = 8): fc.Arbitrary<readonly SourceFile[]> =>
  fc
    .record({
      name: fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom<ExampleName>('minimal', 'churn-rescue', 'sales-driven') },
        { weight: 1, arbitrary: fc.constant<ExampleName>('documentum') },
      ),
      changes: someChanges(most),
    })
    .map(({ name, changes }) => changed(examples[name], changes));
