/** Random documents made from the table of declarations: valid ones in any layout, with comments anywhere, and broken ones. */
import {
  type BlockKind,
  blocks,
  builtInCriteria,
  type DeclarationKind,
  declarationKinds,
  declarations,
  type PropertySpec,
  type ValueSpec,
} from '@headpin/core';
import fc, { type GeneratorValue } from 'fast-check';

/** No word is reserved, so keywords, properties and units are names too. */
const names = [
  'Clerks',
  'Filings',
  'Minutes',
  'Ana',
  'Bo',
  'price',
  'segment',
  'rater',
  'strategy',
  'for',
  'need',
  'weeks',
  'over',
  '法令集',
  'Überblick',
  'e\u0301tude',
  'x_1',
];
const texts = [
  '',
  'one line',
  'with \\"quotes\\" and \\\\',
  '// no comment',
  '{ a: 1 }',
  'x->y',
  'a  b',
  '全角の文',
  '🙂 fine',
  'https://example.org/a',
];
const longTexts = [
  '',
  'one',
  '\n    first\n      second\n    ',
  '\n  - a\n\n  - b  \n',
  '\n\tTabs\n\t\tmore\n\t',
  'at once\n   then\n',
  '\n"quoted"\n',
  '\n  全角\n 半角\n',
];

export interface DocumentOptions {
  readonly strategy?: boolean;
}

export class DocumentWriter {
  private readonly gen: GeneratorValue;
  private readonly newline: string;
  private comments = 0;

  constructor(gen: GeneratorValue) {
    this.gen = gen;
    this.newline = this.pick(['\n', '\n', '\r\n', '\r']);
  }

  pick<T>(items: readonly T[]): T {
    return items[this.gen(fc.nat, { max: items.length - 1 })]!;
  }

  /** One in `n`. */
  rarely(n: number): boolean {
    return this.gen(fc.nat, { max: n - 1 }) === n - 1;
  }

  private times<T>(most: number, make: (i: number) => T): T[] {
    return Array.from({ length: this.gen(fc.nat, { max: most }) }, (_, i) => make(i));
  }

  private comment(): string {
    this.comments++;
    const words = this.pick([
      `c${this.comments}`,
      ` c${this.comments}  `,
      ' headpin-ignore segment/too-wide: because',
      ' buyer reason whole',
      '/ doc',
    ]);
    const block = this.pick([`/*${words}*/`, `/*${words}${this.newline}   * more${this.newline}  end */`]);
    return this.pick([`//${words}${this.newline}`, block, `//${words}${this.newline}`, block + this.newline]);
  }

  /** What may stand between two words: white space, and now and then comments and line breaks. */
  private gap(): string {
    if (!this.rarely(12)) return this.pick([' ', ' ', ' ', '  ', '\t']);
    return this.pick([
      ` ${this.comment()} `,
      this.newline,
      `${this.newline}${this.newline}\t`,
      '\u00a0',
      ` ${this.comment()}${this.comment()}`,
    ]);
  }

  /** What may stand between two entries. */
  private between(): string {
    const { newline } = this;
    const comments = this.rarely(3) ? this.times(2, () => this.pick(['', '  ', newline, newline + newline]) + this.comment()).join('') : '';
    const indent = this.pick(['', '  ', '    ', '\t', ' \u00a0']);
    return `${this.pick([newline, newline, newline, newline + newline, newline + newline + newline, ' '])}${indent}${comments}${this.pick(['', newline, newline + newline, ' '])}${indent}`;
  }

  private join(...parts: readonly string[]): string {
    return parts.filter((part) => part !== '').reduce((all, part) => all + this.gap() + part);
  }

  private text(): string {
    return this.rarely(5) ? `"""${this.pick(longTexts).replaceAll('\n', this.newline)}"""` : `"${this.pick(texts)}"`;
  }

  private number(): string {
    return this.pick(['0', '1', '3', '5', '40', '10k', '1.5M', '3B', '12.5']);
  }

  private range(currency = '', percent = ''): string {
    const one = () => `${currency}${this.number()}${percent}`;
    return this.rarely(3) ? `${one()}${this.pick(['..', ' .. '])}${one()}` : one();
  }

  private money(): string {
    return this.range(this.pick(['$', '$ ', '€', 'CHF ', '¥']));
  }

  private value(spec: ValueSpec): string {
    const unit = () => this.pick(['day', 'weeks', 'months', 'quarter', 'years']);
    const many = (one: () => string) => {
      const items = [one(), ...this.times(this.rarely(6) ? 14 : 2, one)];
      return items.join(this.pick([', ', ',', ` ,${this.newline}  `])) + this.pick(['', '', '', ',']);
    };
    switch (spec.type) {
      case 'text':
        return this.text();
      case 'texts':
        return many(() => this.text());
      case 'money':
        return this.money();
      case 'rate':
      case 'moneyOrRate':
        return this.join(this.money(), 'per', unit());
      case 'total':
        return this.join(this.money(), 'over', this.range(), unit());
      case 'percent':
        return this.range('', this.pick(['%', ' %']));
      case 'duration':
        return this.join(this.range(), unit());
      case 'timedShare':
        return this.join(this.range('', '%'), 'within', this.range(), unit());
      case 'number':
        return this.range();
      case 'date':
        return this.pick(['2026-11-21', '2026-11', '2026-Q4', '2026-02-30']);
      case 'truth':
        return this.pick(['yes', 'no']);
      case 'word':
        return this.pick(spec.words);
      case 'words':
        return many(() => this.pick(spec.words));
      case 'reference':
        return this.pick([...names, ...spec.words]);
      case 'references':
        return many(() => this.pick(names));
    }
  }

  private property(properties: Readonly<Record<string, PropertySpec>>): string {
    const keys = Object.keys(properties);
    if (keys.length === 0) return 'columns: reason, buyer';
    const key = this.pick(keys);
    const spec = this.rarely(10) ? properties[this.pick(keys)]! : properties[key]!;
    return `${this.rarely(20) ? 'colour' : key}${this.pick(['', ' '])}:${this.gap()}${this.value(spec.value)}`;
  }

  private row(): string {
    const scores = this.times(9, () => this.pick(['1', '2', '3', '4', '5', '-', '-']));
    return this.join(this.pick(names), ...scores, this.rarely(3) ? this.text() : '');
  }

  private inner(kind: BlockKind): string {
    const { shape, keyword, properties } = blocks[kind];
    if (shape === 'need') return this.join(keyword, this.pick(names), this.rarely(3) ? '' : this.text());
    if (shape === 'step') return this.join(keyword, this.text());
    const quoted = shape === 'quoted' ? this.text() : '';
    return this.join(keyword, quoted, this.body(properties, [], false));
  }

  private body(properties: Readonly<Record<string, PropertySpec>>, inside: readonly BlockKind[], rows: boolean): string {
    const entries = this.times(5, () => {
      if (rows && !this.rarely(6)) return this.row();
      return inside.length > 0 && (Object.keys(properties).length === 0 || this.rarely(3))
        ? this.inner(this.pick(inside))
        : this.property(properties);
    });
    return `{${entries.map((entry) => this.between() + entry).join('')}${this.between()}}`;
  }

  declaration(kind: DeclarationKind): string {
    const { head, titled, properties, inside } = declarations[kind];
    const name = this.pick([...names, ...builtInCriteria.map((one) => one.name)]);
    const title = titled && !this.rarely(3) ? this.text() : '';
    const forSegment = this.join('for', this.pick(names));
    const heads = {
      name: () => [name, title],
      rater: () => [name],
      expansion: () => [name, '->', this.pick(names)],
      forSegment: () => [forSegment],
      nameForSegment: () => (this.rarely(2) ? [name, title, forSegment] : [name, forSegment, title]),
    };
    const body = this.rarely(5) ? '' : this.body(properties, inside, kind === 'ballot');
    return this.join(...kind.split(' '), ...heads[head](), body);
  }

  /** A document in which every declaration can be read, though names and values may be wrong. */
  document(most = 5): string {
    const kinds = this.times(most, () => this.pick(declarationKinds));
    const mark = this.rarely(20) ? '\uFEFF' : '';
    return mark + kinds.map((kind) => this.between() + this.declaration(kind)).join('') + this.between();
  }

  /** The text with a few things taken away, doubled or put in at random places. */
  mutated(text: string, most = 3): string {
    const junk = [
      '"',
      '"""',
      '{',
      '}',
      '/*',
      '*/',
      '//',
      ',',
      ':',
      '->',
      '\u200b',
      '\u00a0',
      '\uFEFF',
      'segment X {',
      'need ',
      '5',
      '-',
      '\n',
      '\r',
      '$',
      '%',
      '..',
      '#',
      'é',
    ];
    let mutated = text;
    for (let i = this.gen(fc.nat, { max: most }); i > 0; i--) {
      const at = this.gen(fc.nat, { max: mutated.length });
      const end = Math.min(mutated.length, at + this.gen(fc.nat, { max: 12 }));
      const middle = this.pick(['', mutated.slice(at, end).repeat(2), this.pick(junk), this.pick(junk) + mutated.slice(at, end)]);
      mutated = mutated.slice(0, at) + middle + mutated.slice(end);
    }
    return mutated;
  }
}

/** A valid or broken document. */
export function anyDocument(gen: GeneratorValue): string {
  const writer = new DocumentWriter(gen);
  const text = writer.document();
  return writer.rarely(2) ? writer.mutated(text) : text;
}
