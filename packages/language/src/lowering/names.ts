/** The names that a strategy declares, by kind, and what refers to them. */
import type { Element, ElementByKind, Origin, Property, Reference, ReferenceKind } from '@headpin/core';
import { nearest } from '../text/nearest.ts';
import { kindPhrase, orList } from '../text/phrases.ts';
import { type Findings, fix, insertAt, replace } from './findings.ts';

/** A name that stands where a declaration is meant; editor features walk these. */
export interface Link {
  readonly at: Origin;
  readonly kinds: readonly ReferenceKind[];
  readonly name: string;
  readonly target: NamedElement | undefined;
}

/** Where a name stands that is to be resolved. */
export interface ReferencePlace {
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
  readonly tables: { readonly [K in ReferenceKind]: Map<string, ElementByKind[K]> };
  readonly links: Link[] = [];
  /** Names of declarations with an unknown keyword: they may be anything, so what refers to them is not reported. */
  readonly ofUnknownKind = new Set<string>();
  private readonly findings: Findings;

  constructor(findings: Findings) {
    this.findings = findings;
    this.tables = Object.fromEntries(kinds.map((kind) => [kind, new Map()])) as unknown as Names['tables'];
  }

  /** Notes a declaration; the first of its name stays. Gives the earlier one, where there is one. */
  declare(kind: ReferenceKind, name: string, element: NamedElement): NamedElement | undefined {
    const table = this.tables[kind] as Map<string, NamedElement>;
    const earlier = table.get(name);
    if (earlier === undefined) table.set(name, element);
    return earlier;
  }

  /** Resolves a name to the first of the kinds that has it, and reports it where none has. */
  resolve<K extends ReferenceKind>(wanted: readonly K[], name: string, at: Origin, where: ReferencePlace): Reference<K> {
    for (const kind of wanted) {
      const target = this.tables[kind].get(name) as ElementByKind[K] | undefined;
      if (target !== undefined) {
        this.links.push({ at, kinds: wanted, name, target: target as NamedElement });
        return { type: 'reference', name, at, target };
      }
    }
    this.links.push({ at, kinds: wanted, name, target: undefined });
    if (where.quiet !== true && !this.ofUnknownKind.has(name)) this.reportUnknown(wanted, name, at, where);
    return { type: 'reference', name, at, target: undefined };
  }

  private reportUnknown(wanted: readonly ReferenceKind[], name: string, at: Origin, where: ReferencePlace): void {
    const candidates = [...(where.extra ?? []), ...wanted.flatMap((kind) => [...this.tables[kind].keys()])];
    const near = nearest(name, candidates);
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
      this.findings.add('language/unknown-reference', at, {
        ...details,
        message: 'otherKind',
        slots: { name, found: kindWord(other), kind },
        related: [{ message: `${kindPhrase[other]} of this name`, at: element.at }],
      });
      return;
    }
    this.findings.add('language/unknown-reference', at, {
      ...details,
      slots: { kind, name, ...(near === undefined ? {} : { nearest: near }) },
    });
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

const kindWord = (kind: ReferenceKind) => kindPhrase[kind].replace(/^an? /, '');
