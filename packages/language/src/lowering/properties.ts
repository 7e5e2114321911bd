/** Lowers the properties of one declaration or block: unknown and repeated keys, values, references. */
import { blocks, declarations, type Element, type Property, type PropertySpec, type Reference, type ReferenceKind } from '@headpin/core';
import type { Atom, EntryNode, Piece, PropertyNode } from '../syntax/tree.ts';
import { editDistance, nearest } from '../text/nearest.ts';
import { phraseOf } from '../text/phrases.ts';
import { type Findings, fix, originOf, replace } from './findings.ts';
import type { Names } from './names.ts';
import { readValue, type ValueProblem } from './read-value.ts';

type Specs = Readonly<Record<string, PropertySpec>>;

/** What lowering the properties of a block needs to know of its surroundings. */
export interface PropertyScene {
  readonly piece: Piece;
  readonly text: string;
  /** The declaration or block in words: `segment`, `reason to buy`. */
  readonly owner: string;
  readonly subject: string;
  readonly names: Names;
  readonly findings: Findings;
  readonly currency: string | undefined;
  /** Where the currency was set, for the related place. */
  readonly currencyAt: Property<unknown>['at'] | undefined;
}

/** Reads the properties among `entries` into a map by name; a second one of a name is reported and left out. */
export function lowerProperties(entries: readonly EntryNode[], specs: Specs, scene: PropertyScene): Map<string, Property<unknown>> {
  const found = new Map<string, Property<unknown>>();
  const guessed = new Map<string, Property<unknown>>();
  for (const node of entries) {
    if (node.node !== 'property') continue;
    const spec = Object.hasOwn(specs, node.key.text) ? specs[node.key.text] : undefined;
    if (spec === undefined) {
      const property = propertyOf(node, undefined, scene);
      const guess = unknownProperty(node, specs, property, scene);
      if (guess !== undefined) guessed.set(guess, property);
      continue;
    }
    const earlier = found.get(node.key.text);
    if (earlier !== undefined) {
      scene.findings.add('language/repeated', originOf(scene.piece, node.key), {
        slots: { what: `\`${node.key.text}\`` },
        subject: scene.subject,
        part: node.key.text,
        related: [{ message: 'the first one', at: earlier.key }],
        fixes: [fix('Remove this one', false, replace(originOf(scene.piece, node), ''))],
      });
      continue;
    }
    found.set(node.key.text, lowerProperty(node, spec, scene));
  }
  // A misspelt key says what its author meant, so no rule asks for it a second time.
  for (const [name, property] of guessed) if (!found.has(name)) found.set(name, property);
  return found;
}

function propertyOf(node: PropertyNode, value: unknown, scene: PropertyScene): Property<unknown> {
  const { piece, text } = scene;
  const first = node.values[0];
  const last = node.values[node.values.length - 1];
  const span = first === undefined ? node.key : { start: first.start, end: last!.end };
  const at = originOf(piece, span);
  const raw = first === undefined ? '' : text.slice(piece.anchor.offset + span.start, piece.anchor.offset + span.end);
  const property: Property<unknown> = {
    key: originOf(piece, node.key),
    at,
    value,
    written: withoutComments(raw, piece, span.start),
    items: node.values.map((atom) => originOf(piece, atom)),
  };
  if (value === undefined && node.problem !== undefined) scene.findings.hiddenBy(node.problem).push(property);
  return property;
}

function withoutComments(raw: string, piece: Piece, start: number): string {
  let out = '';
  let from = 0;
  for (const comment of piece.comments) {
    const at = comment.start - start;
    if (at < 0 || at >= raw.length) continue;
    out += raw.slice(from, at);
    from = comment.end - start;
  }
  return (out + raw.slice(from)).trim();
}

/** Reports a key that is none; gives the one that was probably meant. */
function unknownProperty(node: PropertyNode, specs: Specs, property: Property<unknown>, scene: PropertyScene): string | undefined {
  const key = node.key.text;
  const near = nearest(key, Object.keys(specs));
  if (node.problem !== undefined) return near;
  const other = ownerOf(key, scene.owner);
  const isSlip = near !== undefined && editDistance(key.toLowerCase(), near.toLowerCase(), 1) <= 1;
  const elsewhere = other !== undefined && !isSlip;
  const at = originOf(scene.piece, node.key);
  scene.findings.add('language/unknown-property', at, {
    message: elsewhere ? 'elsewhere' : 'main',
    slots: { property: key, declaration: scene.owner, ...(elsewhere ? { other } : near === undefined ? {} : { nearest: near }) },
    subject: scene.subject,
    part: key,
    hides: [property],
    fixes: [
      ...(near === undefined ? [] : [fix(`Replace it with \`${near}\``, false, replace(at, near))]),
      fix('Remove the line', false, replace(originOf(scene.piece, node), '')),
    ],
  });
  return elsewhere ? undefined : near;
}

/** The first other declaration or block that has a property. */
function ownerOf(property: string, except: string): string | undefined {
  const all: readonly { keyword: string; properties: Specs }[] = [...Object.values(blocks), ...Object.values(declarations)];
  return all.find((one) => one.keyword !== except && Object.hasOwn(one.properties, property))?.keyword;
}

function lowerProperty(node: PropertyNode, spec: PropertySpec, scene: PropertyScene): Property<unknown> {
  if (node.values.length === 0) return propertyOf(node, undefined, scene);
  if (spec.value.type === 'reference' || spec.value.type === 'references') return lowerReferences(node, spec, scene);
  const { value, problems } = readValue(node.key.text, spec, node.values, scene.currency);
  const property = propertyOf(node, problems.length > 0 && !Array.isArray(value) ? undefined : value, scene);
  // The syntax problem on it has said enough.
  if (node.problem !== undefined) return property;
  for (const problem of problems) reportValue(problem, property, node.key.text, spec, scene);
  return property;
}

function lowerReferences(node: PropertyNode, spec: PropertySpec, scene: PropertyScene): Property<unknown> {
  const { value } = spec;
  if (value.type !== 'reference' && value.type !== 'references') throw new TypeError(`${node.key.text} takes no reference`);
  const extra = node.values[1];
  if (value.type === 'reference' && extra !== undefined) {
    const property = propertyOf(node, undefined, scene);
    const at = { start: extra.start, end: node.values[node.values.length - 1]!.end };
    if (node.problem === undefined) {
      reportValue({ kind: 'wrong', at, expected: 'one value', quotable: false }, property, node.key.text, spec, scene);
    }
    return property;
  }
  const seen = new Map<string, Atom>();
  const values: (Reference | string)[] = [];
  const pending: ValueProblem[] = [];
  for (const atom of node.values) {
    if (atom.type !== 'word') {
      pending.push({ kind: 'wrong', at: atom, expected: phraseOf(spec.value), quotable: false });
      continue;
    }
    const earlier = seen.get(atom.text);
    if (earlier !== undefined) {
      scene.findings.add('language/repeated', originOf(scene.piece, atom), {
        slots: { what: `\`${atom.text}\`` },
        subject: scene.subject,
        part: `${node.key.text}/${atom.text}`,
        related: [{ message: 'the first one', at: originOf(scene.piece, earlier) }],
        fixes: [fix('Remove this one', false, replace(originOf(scene.piece, { start: previousEnd(node, atom), end: atom.end }), ''))],
      });
      continue;
    }
    seen.set(atom.text, atom);
    if (value.type === 'reference' && value.words.includes(atom.text)) values.push(atom.text);
    else {
      const kinds = preferredKinds(node.key.text, value.kinds, scene);
      values.push(
        scene.names.resolve(kinds, atom.text, originOf(scene.piece, atom), {
          subject: scene.subject,
          part: node.key.text,
          whole: originOf(scene.piece, scene.piece.declaration!),
          quiet: node.problem !== undefined,
          ...(value.type === 'reference' ? { extra: value.words } : {}),
        }),
      );
    }
  }
  const good = values.filter((one) => typeof one === 'string' || one.target !== undefined);
  const property = propertyOf(node, good.length === 0 ? undefined : value.type === 'references' ? values : values[0], scene);
  if (node.problem === undefined) for (const problem of pending) reportValue(problem, property, node.key.text, spec, scene);
  return property;
}

/** The end of the item before, so that its comma goes too. */
function previousEnd(node: PropertyNode, atom: Atom): number {
  const index = node.values.indexOf(atom);
  return node.values[index - 1]?.end ?? atom.start;
}

/** Evidence of kind `partner` looks for a partner first; path A goes through a partner, path B through a customer. */
function preferredKinds(property: string, kinds: readonly ReferenceKind[], scene: PropertyScene): readonly ReferenceKind[] {
  if (kinds.length < 2) return kinds;
  const { declaration } = scene.piece;
  if (property === 'from' && declaration?.kind === 'evidence') {
    const kind = declaration.entries.find((entry): entry is PropertyNode => entry.node === 'property' && entry.key.text === 'kind')
      ?.values[0];
    return kind?.type === 'word' && kind.text === 'partner' ? ['partner', 'customer'] : ['customer', 'partner'];
  }
  if (property === 'through' && declaration?.kind === 'expand') {
    const from = declaration.name && scene.names.tables.segment.get(declaration.name.text);
    const to = declaration.other && scene.names.tables.segment.get(declaration.other.text);
    const useCase = (segment: Element | undefined) => {
      const value = (segment as { useCase?: Property<string> } | undefined)?.useCase?.value;
      return value?.toLowerCase().replace(/\s+/gu, ' ').trim();
    };
    return useCase(from) !== undefined && useCase(from) === useCase(to) ? ['partner', 'customer'] : ['customer', 'partner'];
  }
  return kinds;
}

function reportValue(problem: ValueProblem, property: Property<unknown>, name: string, spec: PropertySpec, scene: PropertyScene): void {
  const at = originOf(scene.piece, problem.at);
  const found = clipped(scene.text.slice(at.anchor.offset + at.start, at.anchor.offset + at.end));
  const shared = { subject: scene.subject, part: name, hides: property.value === undefined ? [property] : [] };
  const { findings } = scene;
  if (problem.kind === 'wrong') {
    findings.add('language/wrong-value', at, {
      ...shared,
      slots: { property: name, expected: problem.expected, found, example: spec.example },
      fixes: problem.quotable ? [fix('Put it in quotes', true, replace(at, `"${found}"`))] : [],
    });
  } else if (problem.kind === 'word') {
    const near = nearest(problem.word, problem.allowed);
    findings.add('language/unknown-word', at, {
      ...shared,
      message: near === undefined ? 'far' : 'main',
      slots:
        near === undefined
          ? { word: problem.word, allowed: problem.allowed.map((word) => `\`${word}\``).join(', ') }
          : { word: problem.word, nearest: near },
      fixes: near === undefined ? [] : [fix(`Replace it with \`${near}\``, false, replace(at, near))],
    });
  } else if (problem.kind === 'range') {
    findings.add('language/out-of-range', at, { ...shared, slots: { value: found, property: name, allowed: problem.allowed } });
  } else if (problem.kind === 'reversed') {
    const low = originOf(scene.piece, problem.low);
    const high = originOf(scene.piece, problem.high);
    const written = (o: typeof low) => scene.text.slice(o.anchor.offset + o.start, o.anchor.offset + o.end);
    findings.add('language/out-of-range', at, {
      ...shared,
      message: 'reversed',
      slots: { value: found },
      fixes: [fix('Swap the two ends', true, replace(low, written(high)), replace(high, written(low)))],
    });
  } else {
    findings.add('language/mixed-currency', at, {
      ...shared,
      slots: { currency: problem.currency, first: scene.currency ?? '' },
      related: scene.currencyAt === undefined ? [] : [{ message: 'the amount that sets the currency', at: scene.currencyAt }],
    });
  }
}

function clipped(text: string): string {
  const characters = [...text.replace(/\s+/gu, ' ')];
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : characters.join('');
}
