/** Lowers the properties of one declaration or block: unknown and repeated keys, values. */
import { blocks, declarations, type Property, type PropertySpec } from '@headpin/core';
import type { EntryNode, PropertyNode } from '../syntax/tree.ts';
import { editDistance, nearest } from '../text/nearest.ts';
import { fix, originOf, replace } from './findings.ts';
import { type PropertyScene, propertyOf } from './property.ts';
import { readValue } from './read-value.ts';
import { lowerReferences } from './references.ts';
import { reportValue } from './value-findings.ts';

type Specs = Readonly<Record<string, PropertySpec>>;

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
