/** Second pass: properties, blocks, needs, steps and rows of each declaration. */
import { type BlockKind, blocks, builtInCriteria, declarations, type Origin, type Property } from '@headpin/core';
import type { BlockNode, EntryNode, StepNode } from '../syntax/tree.ts';
import { lowerBallot } from './ballots.ts';
import type { Declared, Draft } from './declared.ts';
import { blankBlocks } from './drafts.ts';
import { type Findings, fix, originOf, replace } from './findings.ts';
import type { Names } from './names.ts';
import { lowerProperties } from './properties.ts';
import type { PropertyScene } from './property.ts';

export interface FillScene {
  readonly names: Names;
  readonly findings: Findings;
  readonly currency: string | undefined;
  readonly currencyAt: Origin | undefined;
  /** The needs of the declaration that count. */
  readonly needs: readonly Draft[];
  /** The names of the criteria in force, in order. */
  readonly criteria: readonly string[];
}

/** Fills the element of a declaration. */
export function fillDeclaration(declared: Declared, scene: FillScene): void {
  const { node, piece, document, element } = declared;
  const spec = declarations[node.kind];
  const inner: PropertyScene = {
    ...scene,
    piece,
    text: document.text,
    owner: spec.keyword,
    subject: element.name === '' ? (node.other?.text ?? '') : element.name,
  };
  if (node.kind === 'ballot') {
    lowerBallot(declared, scene.criteria, inner);
    return;
  }
  assignProperties(element, lowerProperties(node.entries, spec.properties, inner));
  if (spec.head === 'nameForSegment' || spec.head === 'forSegment') element.segment = segmentReference(declared, node.other, inner);
  if (spec.head === 'expansion') {
    element.from = segmentReference(declared, node.name, inner);
    element.to = segmentReference(declared, node.other, inner);
  }
  if (node.kind === 'segment') fillSegment(declared, scene, inner);
  if (node.kind === 'scenario') {
    element.before = onlyBlock(node.entries, 'before', declared, inner);
    element.after = onlyBlock(node.entries, 'after', declared, inner);
  }
  if (node.kind === 'positioning') {
    element.messages = quotedBlocks(node.entries, 'message', 'audience', declared, inner);
    element.objections = quotedBlocks(node.entries, 'objection', 'says', declared, inner);
  }
  if (node.kind === 'pitch')
    element.steps = node.entries.filter((entry): entry is StepNode => entry.node === 'step').map((step) => stepOf(step, inner));
  if (node.kind === 'criterion') checkCriterion(element, inner);
}

/** Makes the properties of a map readable by name too. */
function assignProperties(element: Record<string, unknown>, properties: Map<string, Property<unknown>>): void {
  element.properties = properties;
  for (const name of properties.keys()) element[name] = properties.get(name);
}

function segmentReference(declared: Declared, word: Declared['node']['other'], scene: PropertyScene) {
  if (word === undefined) return undefined;
  const at = originOf(declared.piece, word);
  return scene.names.resolve(['segment'], word.text, at, {
    findings: scene.findings,
    subject: scene.subject,
    // The positioning, pitch, channel and pricing of a segment share its name as their subject, and so do all ways on from it.
    part: declared.node.kind === 'expand' ? `expand ${declared.node.name?.text} -> ${declared.node.other?.text}` : declared.node.kind,
    whole: originOf(declared.piece, declared.node),
  });
}

function fillSegment(declared: Declared, scene: FillScene, inner: PropertyScene): void {
  const { node, element } = declared;
  element.needs = scene.needs;
  element.reason = onlyBlock(node.entries, 'reason to buy', declared, inner);
  element.earlyAdopters = onlyBlock(node.entries, 'early adopters', declared, inner);
}

/** The block of a kind; a second one is reported, and its properties are still read for errors. */
function onlyBlock(entries: readonly EntryNode[], kind: BlockKind, declared: Declared, scene: PropertyScene): Draft | undefined {
  const all = entries.filter((entry): entry is BlockNode => entry.node === 'block' && entry.kind === kind);
  const made = all.map((block) => blockOf(block, declared, scene));
  for (const block of all.slice(1)) {
    scene.findings.add('language/repeated', originOf(scene.piece, block.keyword), {
      slots: { what: `\`${kind}\`` },
      subject: scene.subject,
      part: kind,
      related: [{ message: 'the first one', at: originOf(scene.piece, all[0]!.keyword) }],
      fixes: [fix('Remove this one', false, replace(originOf(scene.piece, block), ''))],
    });
  }
  return made[0];
}

function blockOf(block: BlockNode, declared: Declared, scene: PropertyScene): Draft {
  const keywordAt = originOf(declared.piece, block.keyword);
  const element: Draft = {
    ...blankBlocks[block.kind],
    is: block.kind,
    name: declared.element.name,
    keywordAt,
    at: block.quoted === undefined ? keywordAt : originOf(declared.piece, block.quoted),
    whole: originOf(declared.piece, block),
  };
  assignProperties(element, lowerProperties(block.entries, blocks[block.kind].properties, { ...scene, owner: block.kind }));
  return element;
}

function quotedBlocks(entries: readonly EntryNode[], kind: BlockKind, field: string, declared: Declared, scene: PropertyScene): Draft[] {
  return entries
    .filter((entry): entry is BlockNode => entry.node === 'block' && entry.kind === kind)
    .map((block) => Object.assign(blockOf(block, declared, scene), { [field]: block.quoted?.value ?? '' }));
}

function stepOf(step: StepNode, scene: PropertyScene) {
  const at = originOf(scene.piece, step);
  return { move: step.kind, text: step.text?.value, textAt: step.text === undefined ? at : originOf(scene.piece, step.text), at };
}

/** The kind of a built-in criterion is fixed. */
function checkCriterion(element: Draft, scene: PropertyScene): void {
  const builtIn = builtInCriteria.find((one) => one.name === element.name);
  const kind = element.kind as Property<string> | undefined;
  if (builtIn === undefined || kind?.value === undefined || kind.value === builtIn.kind) return;
  scene.findings.add('language/wrong-value', kind.at, {
    slots: {
      property: 'kind',
      expected: `\`${builtIn.kind}\`, for \`${element.name}\` is built in`,
      found: kind.written,
      example: builtIn.kind,
    },
    subject: element.name,
    part: 'kind',
    fixes: [fix(`Replace it with \`${builtIn.kind}\``, false, replace(kind.at, builtIn.kind))],
  });
}
