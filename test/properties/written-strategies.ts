/** Strategies written from the vocabulary alone: any declarations, any of their properties, valid values. */
import {
  type BlockKind,
  blocks,
  builtInCriteria,
  type DeclarationKind,
  declarations,
  type PropertySpec,
  type ReferenceKind,
} from '@headpin/core';
import type { SourceFile } from '@headpin/language';
import fc from 'fast-check';
import { Picker } from './picker.ts';
import { anyText, type Names, valueText } from './value-texts.ts';

interface Plan {
  readonly kind: DeclarationKind;
  readonly seed: number;
}

const files = ['strategy.headpin', 'ballots/ana.headpin', 'market.headpin'] as const;
const kinds = (Object.keys(declarations) as DeclarationKind[]).filter((kind) => kind !== 'strategy');
/** Declared more often than once in a usual strategy, and needed by many others. */
const common: readonly DeclarationKind[] = [
  'segment',
  'segment',
  'scenario',
  'scenario',
  'rater',
  'ballot',
  'component',
  'customer',
  'evidence',
];

const referenceKindOf: Partial<Record<DeclarationKind, ReferenceKind>> = {
  segment: 'segment',
  scenario: 'scenario',
  jewel: 'jewel',
  evidence: 'evidence',
  'market alternative': 'alternative',
  'product alternative': 'alternative',
  partner: 'partner',
  component: 'component',
  customer: 'customer',
  rater: 'rater',
};

/** The strategies, mostly full of properties; with fewer declarations as they shrink. */
export const writtenStrategies: fc.Arbitrary<readonly SourceFile[]> = fc
  .record({
    seed: fc.nat(),
    fullness: fc.constantFrom(1, 0.95, 0.8, 0.5, 0.2),
    plans: fc.array(fc.record({ kind: fc.constantFrom(...kinds, ...common), seed: fc.nat() }), { maxLength: 45 }),
  })
  .map(({ seed, fullness, plans }) => write(seed, fullness, plans));

function write(seed: number, fullness: number, plans: readonly Plan[]): readonly SourceFile[] {
  const writer = new Writer(fullness, plans);
  const texts = new Map<string, string>(files.map((path) => [path, '']));
  const strategy = writer.strategy(new Picker(seed));
  for (const [path, text] of [['strategy.headpin', strategy] as const, ...writer.all()]) texts.set(path, `${texts.get(path)}${text}\n`);
  return [...texts].map(([path, text]) => ({ path, text }));
}

class Writer {
  readonly #fullness: number;
  readonly #plans: readonly (Plan & { readonly name: string })[];
  readonly #names: Names;
  readonly #taken = new Set<string>();

  constructor(fullness: number, plans: readonly Plan[]) {
    this.#fullness = fullness;
    const hasSegment = plans.some(({ kind }) => kind === 'segment');
    this.#plans = plans
      .map((plan, i) => ({ ...plan, name: `${plan.kind.replace(/\W/g, '')}${i}` }))
      .filter(({ kind }) => kind !== 'scenario' || hasSegment);
    const names: Record<ReferenceKind, string[]> = {
      ...{ segment: [], scenario: [], jewel: [], need: [], evidence: [], alternative: [] },
      ...{ partner: [], component: [], customer: [], criterion: [], rater: [] },
    };
    for (const { kind, name } of this.#plans) {
      const reference = referenceKindOf[kind];
      if (reference !== undefined) names[reference].push(name);
      if (kind === 'segment') names.need.push(`${name}First`, `${name}Second`);
    }
    this.#names = names;
  }

  strategy(picker: Picker): string {
    return this.#declaration('strategy', 'strategy Written "Written from the vocabulary"', picker, 'Written');
  }

  all(): (readonly [string, string])[] {
    return this.#plans.flatMap(({ kind, seed, name }) => {
      const picker = new Picker(seed);
      const head = this.#head(kind, name, picker);
      return head === undefined ? [] : [[picker.of(files), this.#declaration(kind, head, picker, name)] as const];
    });
  }

  /** Nothing where a name that it needs is not there, or it is there already. */
  #head(kind: DeclarationKind, name: string, picker: Picker): string | undefined {
    const { keyword, head } = declarations[kind];
    const segment = picker.of(this.#names.segment);
    const title = picker.chance(0.7) ? ` ${anyText(picker)}` : '';
    switch (head) {
      case 'name':
        return kind === 'criterion' && picker.chance(0.7)
          ? this.#once(`criterion ${picker.of(builtInCriteria)?.name}`)
          : `${keyword} ${name}${title}`;
      case 'nameForSegment':
        return segment === undefined ? undefined : `${keyword} ${name}${title} for ${segment}`;
      case 'forSegment':
        return segment === undefined ? undefined : this.#once(`${keyword} for ${segment}`);
      case 'rater':
        return this.#names.rater.length === 0 ? undefined : this.#once(`ballot ${picker.of(this.#names.rater)}`);
      case 'expansion':
        return segment === undefined ? undefined : this.#once(`expand ${segment} -> ${picker.of(this.#names.segment)}`);
    }
  }

  #once(head: string): string | undefined {
    if (this.#taken.has(head)) return undefined;
    this.#taken.add(head);
    return head;
  }

  #declaration(kind: DeclarationKind, head: string, picker: Picker, name: string): string {
    if (kind === 'ballot') return `${head} {\n${this.#rows(picker).join('')}}\n`;
    const { properties, inside } = declarations[kind];
    const isBuiltIn = kind === 'criterion' && builtInCriteria.some((criterion) => head === `criterion ${criterion.name}`);
    const entries = this.#properties(properties, picker, isBuiltIn ? ['kind'] : []);
    const within = inside.flatMap((block) => this.#inside(block, picker, name));
    return `${head} {\n${[...entries, ...within].join('')}}\n`;
  }

  #properties(properties: Readonly<Record<string, PropertySpec>>, picker: Picker, except: readonly string[]): string[] {
    const chosen = Object.entries(properties).filter(([key]) => !except.includes(key) && picker.chance(this.#fullness));
    return picker.shuffled(chosen).flatMap(([key, { value }]) => {
      const text = valueText(value, picker, this.#names);
      return text === undefined ? [] : [`  ${key}: ${text}\n`];
    });
  }

  #inside(kind: BlockKind, picker: Picker, name: string): string[] {
    const { shape, properties, repeats } = blocks[kind];
    if (shape === 'need') return [`  need ${name}First\n`, `  need ${name}Second "the second one"\n`];
    if (!picker.chance(this.#fullness)) return [];
    if (shape === 'step') return [`  ${kind} ${anyText(picker)}\n`];
    const one = (quoted: string) => `  ${kind}${quoted} {\n${this.#properties(properties, picker, []).join('')}  }\n`;
    return shape === 'block' ? [one('')] : [one(' "first"'), ...(repeats && picker.chance(0.5) ? [one(' "second"')] : [])];
  }

  #rows(picker: Picker): string[] {
    const rated = this.#names.scenario.filter(() => picker.chance(0.9));
    const length = picker.of([4, 9, 9, 9]);
    return rated.map((scenario) => {
      const scores = Array.from({ length }, () => picker.of(['1', '2', '3', '4', '5', '4', '5', '-']));
      return `  ${scenario} ${scores.join(' ')}\n`;
    });
  }
}
