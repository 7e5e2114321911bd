/**
 * The floor: the least that a hand-written parser of Headpin has to do. It reads a whole file into a tree with places,
 * against the table of declarations, and goes on at the next declaration after a mistake. It is a yardstick for the
 * parser that ships, not another one: of the values' meanings it knows nothing.
 */
import { type BlockKind, blocks, type DeclarationSpec, declarations } from '../../../packages/core/src/vocabulary/declarations.ts';
import type { PropertySpec, ReferenceKind } from '../../../packages/core/src/vocabulary/value-kinds.ts';
import { kinds, Scanner } from './scanner.ts';

export interface Mistake {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

export interface Reference {
  readonly name: string;
  readonly kinds: readonly ReferenceKind[];
  readonly start: number;
  readonly end: number;
  target?: Node;
}

export interface Property {
  readonly key: string;
  readonly start: number;
  readonly values: readonly (string | Reference)[];
  readonly end: number;
}

export interface Node {
  readonly keyword: string;
  readonly start: number;
  end: number;
  name: string;
  title: string;
  readonly properties: Property[];
  readonly inside: Node[];
}

/** A file as read. */
export interface Tree {
  readonly nodes: readonly Node[];
  readonly references: readonly Reference[];
  readonly mistakes: Mistake[];
}

const specs: Readonly<Record<string, DeclarationSpec>> = declarations;
const insides: Readonly<Record<string, BlockKind>> = { reason: 'reason to buy', early: 'early adopters' };
const heads = new RegExp(`^(?:${Object.keys(specs).join('|')})\\b`, 'gm');
const segment = ['segment'] as const;

/** Thrown at a mistake, and caught at the declaration that holds it. */
const recovery = new Error('goes on at the next declaration');

class Parser extends Scanner {
  readonly nodes: Node[] = [];
  readonly references: Reference[] = [];
  readonly mistakes: Mistake[] = [];

  private fail(expected: string): never {
    this.mistakes.push({ start: this.start, end: Math.max(this.end, this.start + 1), message: `Expected ${expected}.` });
    throw recovery;
  }

  private take(word: string): void {
    if (!this.is(word)) this.fail(word);
    this.next();
  }

  private takes(word: string): boolean {
    if (!this.is(word)) return false;
    this.next();
    return true;
  }

  private taken(kind: number, what: string): string {
    if (this.kind !== kind) this.fail(what);
    const { word } = this;
    this.next();
    return word;
  }

  private reference(to: readonly ReferenceKind[]): Reference {
    const { start } = this;
    const name = this.taken(kinds.word, 'a name');
    const reference: Reference = { name, kinds: to, start, end: this.before };
    this.references.push(reference);
    return reference;
  }

  private list<T>(item: () => T): T[] {
    const items = [item()];
    while (this.takes(',')) items.push(item());
    return items;
  }

  /** An amount, a share, a duration or a date, up to the next key, block or brace. */
  private measure(): string {
    const { start } = this;
    if (this.is('$') || this.is('€') || this.is('£') || this.is('¥')) this.next();
    this.taken(kinds.number, 'a number');
    while (this.takes('..')) {
      if (this.is('$') || this.is('€')) this.next();
      this.taken(kinds.number, 'a number');
    }
    while (this.is('per') || this.is('over') || this.is('within') || unit.test(this.word)) {
      this.next();
      if (this.kind === kinds.number) this.next();
    }
    return this.text.slice(start, this.before);
  }

  private values({ value }: PropertySpec): (string | Reference)[] {
    switch (value.type) {
      case 'text':
        return [this.taken(kinds.text, 'a text')];
      case 'texts':
        return this.list(() => this.taken(kinds.text, 'a text'));
      case 'word':
      case 'truth':
        return [this.oneOf(value.type === 'word' ? value.words : ['yes', 'no'])];
      case 'words':
        return this.list(() => this.oneOf(value.words));
      case 'reference':
        return value.words.some((word) => this.is(word)) ? [this.taken(kinds.word, 'a name')] : [this.reference(value.kinds)];
      case 'references':
        return this.list(() => this.reference(value.kinds));
      default:
        return [this.measure()];
    }
  }

  private oneOf(words: readonly string[]): string {
    if (!words.some((word) => this.is(word))) this.fail(words.join(' or '));
    return this.taken(kinds.word, 'a word');
  }

  private body(node: Node, properties: Readonly<Record<string, PropertySpec>>, inside: readonly BlockKind[]): void {
    while (!this.takes('}')) {
      const { start } = this;
      const word = this.taken(kinds.word, 'a property');
      const spec = properties[word];
      if (this.takes(':')) {
        if (!spec) this.fail('another property');
        const values = this.values(spec);
        node.properties.push({ key: word, start, values, end: this.before });
      } else node.inside.push(this.block(word, start, inside));
    }
  }

  private block(word: string, start: number, inside: readonly BlockKind[]): Node {
    const kind = insides[word] ?? (word as BlockKind);
    if (!inside.includes(kind)) this.fail('a property');
    const { shape, properties } = blocks[kind];
    const node: Node = { keyword: kind, start, end: 0, name: '', title: '', properties: [], inside: [] };
    if (shape === 'need') node.name = this.taken(kinds.word, 'a name');
    else if (shape === 'block') while (this.kind === kinds.word) this.next();
    if (this.kind === kinds.text) node.title = this.taken(kinds.text, 'a text');
    if (this.takes('{')) this.body(node, properties, []);
    node.end = this.before;
    return node;
  }

  private rows(node: Node): void {
    while (!this.takes('}')) {
      const { start } = this;
      const values: (string | Reference)[] = [this.reference(['scenario'])];
      while (this.kind === kinds.number || this.is('-')) {
        values.push(this.word);
        this.next();
      }
      if (this.kind === kinds.text) values.push(this.taken(kinds.text, 'a note'));
      node.properties.push({ key: 'row', start, values, end: this.before });
    }
  }

  private declaration(): Node {
    const { start } = this;
    let keyword = this.taken(kinds.word, 'a declaration');
    if (keyword === 'market' || keyword === 'product') keyword += ` ${this.taken(kinds.word, 'alternative')}`;
    const spec = specs[keyword] ?? this.fail('a declaration');
    const node: Node = { keyword, start, end: 0, name: '', title: '', properties: [], inside: [] };
    if (spec.head === 'expansion') {
      this.reference(segment);
      this.take('->');
      this.reference(segment);
    } else if (spec.head !== 'forSegment') node.name = this.taken(kinds.word, 'a name');
    if (this.kind === kinds.text) node.title = this.taken(kinds.text, 'a text');
    if (spec.head === 'nameForSegment' || spec.head === 'forSegment') {
      this.take('for');
      this.reference(segment);
    }
    if (this.takes('{')) {
      if (keyword === 'ballot') this.rows(node);
      else this.body(node, spec.properties, spec.inside);
    }
    node.end = this.before;
    return node;
  }

  document(): Tree {
    while (this.kind !== kinds.end) {
      try {
        this.nodes.push(this.declaration());
      } catch (error) {
        if (error !== recovery) throw error;
        heads.lastIndex = this.start + 1;
        this.jump(heads.exec(this.text)?.index ?? this.text.length);
      }
    }
    return this;
  }
}

const unit = /^(?:day|week|month|quarter|year)s?$/;

export const parse = (text: string): Tree => new Parser(text).document();

const kindOf = (keyword: string): string => (keyword.endsWith(' alternative') ? 'alternative' : keyword);

/** Finds the target of every name of some files together, and adds what has none to the mistakes of its file. */
export function link(trees: readonly Tree[]): void {
  const named = new Map<string, Node>();
  const declare = (node: Node): void => {
    if (node.name) named.set(`${kindOf(node.keyword)} ${node.name}`, node);
    for (const inner of node.inside) declare(inner);
  };
  for (const { nodes } of trees) for (const node of nodes) declare(node);
  for (const { references, mistakes } of trees) {
    for (const reference of references) {
      const target = reference.kinds.map((kind) => named.get(`${kind} ${reference.name}`)).find((node) => node !== undefined);
      if (target) reference.target = target;
      else mistakes.push({ start: reference.start, end: reference.end, message: `There is no ${reference.kinds[0]} ${reference.name}.` });
    }
  }
}
