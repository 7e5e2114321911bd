/** Lowers properties whose values are names of declarations. */
import { adjacencyOf, type Property, type PropertySpec, type Reference, type ReferenceKind } from '@headpin/core';
import type { Atom, PropertyNode } from '../syntax/tree.ts';
import { phraseOf } from '../text/phrases.ts';
import { fix, originOf, replace } from './findings.ts';
import { type PropertyScene, propertyOf } from './property.ts';
import type { ValueProblem } from './read-value.ts';
import { reportValue } from './value-findings.ts';

export function lowerReferences(node: PropertyNode, spec: PropertySpec, scene: PropertyScene): Property<unknown> {
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
  // One name repeats nothing; most properties have one.
  const seen = node.values.length > 1 ? new Map<string, Atom>() : undefined;
  const values: (Reference | string)[] = [];
  const pending: ValueProblem[] = [];
  const hides: Property<unknown>[] = [];
  for (const [index, atom] of node.values.entries()) {
    if (atom.type !== 'word') {
      pending.push({ kind: 'wrong', at: atom, expected: phraseOf(spec.value), quotable: false });
      continue;
    }
    const earlier = seen?.get(atom.text);
    if (earlier !== undefined) {
      scene.findings.add('language/repeated', originOf(scene.piece, atom), {
        slots: { what: `\`${atom.text}\`` },
        subject: scene.subject,
        part: `${node.key.text}/${atom.text}`,
        related: [{ message: 'the first one', at: originOf(scene.piece, earlier) }],
        // The comma before it goes too.
        fixes: [fix('Remove this one', false, replace(originOf(scene.piece, { start: node.values[index - 1]!.end, end: atom.end }), ''))],
      });
      continue;
    }
    seen?.set(atom.text, atom);
    if (value.type === 'reference' && value.words.includes(atom.text)) values.push(atom.text);
    else {
      const kinds = preferredKinds(node.key.text, value.kinds, scene);
      values.push(
        scene.names.resolve(kinds, atom.text, originOf(scene.piece, atom), {
          findings: scene.findings,
          subject: scene.subject,
          part: node.key.text,
          whole: originOf(scene.piece, scene.piece.declaration!),
          quiet: node.problem !== undefined,
          hides,
          ...(value.type === 'reference' ? { extra: value.words } : {}),
        }),
      );
    }
  }
  const good = values.filter((one) => typeof one === 'string' || one.target !== undefined);
  const property = propertyOf(node, good.length === 0 ? undefined : value.type === 'references' ? values : values[0], scene);
  hides.push(property);
  if (node.problem === undefined) for (const problem of pending) reportValue(problem, property, node.key.text, spec, scene);
  return property;
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
    const path = from === undefined || to === undefined ? null : adjacencyOf(from, to).path;
    return path === 'B' ? ['customer', 'partner'] : ['partner', 'customer'];
  }
  return kinds;
}
