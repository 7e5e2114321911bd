/** The names that a strategy declares, by kind, and what refers to them. */
import type { Element, ElementByKind, Origin, Property, ReferenceKind } from '@headpin/core';
import { nearest } from '../text/nearest.ts';
import { kindPhrase, orList } from '../text/phrases.ts';
import { type Findings, fix, insertAt, replace } from './findings.ts';
import { type BoundReference, type Link, linkTo, type Scope } from './link.ts';

export type { Link } from './link.ts';

/** Where a name stands that is to be resolved. */
export interface ReferencePlace {
  readonly findings: Findings;
  readonly subject: string;
  readonly part: string;
  /** The declaration around it. */
  readonly whole: Origin;
  /** Words that the place takes besides names. */
  readonly extra?: readonly string[];
  /** A syntax problem stands on its line already. */
  readonly quiet?: boolean;
  /** The property that holds the name; put in once it is made. */
  readonly hides?: readonly Property<unknown>[];
}

export type NamedElement = ElementByKind[ReferenceKind];

const kinds: readonly ReferenceKind[] = [
  'segment',
  'scenario',
  'jewel',
  'need',
  'evidence',
  'alternative',
  'partner',
  'component',
  'customer',
  'criterion',
  'rater',
];

export class Names {
  tables: { readonly [K in ReferenceKind]: Map<string, ElementByKind[K]> };
  /** Those that were read in this build. */
  readonly links: Link[] = [];
  /** Names of declarations with an unknown keyword: they may be anything, so what refers to them is not reported. */
  ofUnknownKind = new Set<string>();
  private readonly near = new Map<string, string | undefined>();
  private readonly scope: Scope;

  /** @param scope is told of these names, so that all links look at them from now on */
  constructor(scope: Scope) {
    this.scope = scope;
    scope.names = this;
    scope.build++;
    this.tables = Object.fromEntries(kinds.map((kind) => [kind, new Map()])) as unknown as Names['tables'];
  }

  /** Notes a declaration; the first of its name stays. Gives the earlier one, where there is one. */
  declare(kind: ReferenceKind, name: string, element: NamedElement): NamedElement | undefined {
    const table = this.tables[kind] as Map<string, NamedElement>;
    const earlier = table.get(name);
    if (earlier === undefined) table.set(name, element);
    return earlier;
  }

  /** Takes over what the build before declared. */
  takeOver({ tables }: Names, ofUnknownKind: Set<string>): void {
    this.tables = tables;
    this.ofUnknownKind = ofUnknownKind;
  }

  /** Gives a kind another table; the one before stays as it is. */
  refill(kind: ReferenceKind, table: Map<string, NamedElement>): void {
    this.tables = { ...this.tables, [kind]: table };
  }

  /** Puts an element that was made again in the place of the one before. */
  replace(kind: ReferenceKind, before: NamedElement, now: NamedElement): void {
    const table = this.tables[kind] as Map<string, NamedElement>;
    if (table.get(before.name) === before) table.set(before.name, now);
  }

  /** The first of some kinds in which a name is declared. */
  kindOf(wanted: readonly ReferenceKind[], name: string): ReferenceKind | undefined {
    return wanted.find((kind) => this.tables[kind].has(name));
  }

  find(wanted: readonly ReferenceKind[], name: string): NamedElement | undefined {
    const kind = this.kindOf(wanted, name);
    return kind && this.tables[kind].get(name);
  }

  /** Whether the same names are declared in the same order. */
  isLike(other: Names): boolean {
    return kinds.every((kind) => sameKeys(this.tables[kind], other.tables[kind])) && sameKeys(this.ofUnknownKind, other.ofUnknownKind);
  }

  /** Notes a name that stands for a declaration of one of the kinds. */
  link<K extends ReferenceKind>(wanted: readonly K[], name: string, at: Origin): BoundReference<K> {
    const link = linkTo(name, at, wanted, this.scope);
    this.links.push(link);
    return link;
  }

  /** Resolves a name to the first of the kinds that has it, and reports it where none has. */
  resolve<K extends ReferenceKind>(wanted: readonly K[], name: string, at: Origin, where: ReferencePlace): BoundReference<K> {
    const isKnown = this.kindOf(wanted, name) !== undefined || this.ofUnknownKind.has(name);
    if (!isKnown && where.quiet !== true) this.reportUnknown(wanted, name, at, where);
    return this.link(wanted, name, at);
  }

  private reportUnknown(wanted: readonly ReferenceKind[], name: string, at: Origin, where: ReferencePlace): void {
    const near = this.nearestTo(name, wanted, where.extra ?? []);
    const kind = orList(wanted.map((one) => kindPhrase[one].replace(/^an? /, '')));
    const [first] = wanted;
    const declaration = this.declarationOf(first!, name);
    const declared =
      declaration === undefined
        ? []
        : [fix(`Declare the ${kindWord(first!)} \`${name}\``, false, insertAt(where.whole, 'end', `\n\n${declaration}`))];
    const fixes = [...(near === undefined ? [] : [fix(`Replace it with \`${near}\``, false, replace(at, near))]), ...declared];
    const details = { subject: where.subject, part: `${where.part}/${name}`, fixes, hides: where.hides ?? [] };
    const other = kinds.find((one) => this.tables[one].has(name));
    if (other !== undefined) {
      const element = this.tables[other].get(name) as Element;
      where.findings.add('language/unknown-reference', at, {
        ...details,
        message: 'otherKind',
        slots: { name, found: kindWord(other), kind },
        related: [{ message: `${kindPhrase[other]} of this name`, at: element.at }],
      });
      return;
    }
    where.findings.add('language/unknown-reference', at, {
      ...details,
      slots: { kind, name, ...(near === undefined ? {} : { nearest: near }) },
    });
  }

  /** The name most likely meant: looked for once a build, as many may refer to what was just renamed. */
  private nearestTo(name: string, wanted: readonly ReferenceKind[], extra: readonly string[]): string | undefined {
    const key = [name, ...wanted, '', ...extra].join(' ');
    if (!this.near.has(key)) this.near.set(key, nearest(name, [...extra, ...wanted.flatMap((kind) => [...this.tables[kind].keys()])]));
    return this.near.get(key);
  }

  /** An empty declaration of a name; `undefined` where it would not stand alone. */
  private declarationOf(kind: ReferenceKind, name: string): string | undefined {
    if (kind === 'need') return undefined;
    if (kind === 'alternative') return `market alternative ${name}`;
    if (kind !== 'scenario') return `${kind} ${name}`;
    const [segment] = this.tables.segment.keys();
    return segment === undefined ? undefined : `scenario ${name} for ${segment}`;
  }
}

function sameKeys(
  one: ReadonlyMap<string, unknown> | ReadonlySet<string>,
  other: ReadonlyMap<string, unknown> | ReadonlySet<string>,
): boolean {
  if (one.size !== other.size) return false;
  const others = other.keys();
  for (const key of one.keys()) if (key !== others.next().value) return false;
  return true;
}

const kindWord = (kind: ReferenceKind) => kindPhrase[kind].replace(/^an? /, '');
