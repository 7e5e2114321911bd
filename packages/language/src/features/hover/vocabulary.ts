/** What a keyword or a property is for: what to write, why, and an example. */
import { type BlockKind, blocks, type DeclarationKind, declarations, type PropertySpec } from '@headpin/core';
import { bold, code, codeBlock, joined, type Markdown, md, paragraphs, trusted } from '../../text/markdown.ts';
import { phraseOf } from '../../text/phrases.ts';

const heads: Readonly<Record<(typeof declarations)[DeclarationKind]['head'], string>> = {
  name: 'Name',
  nameForSegment: 'Name "Title" for Segment',
  forSegment: 'for Segment',
  rater: 'Rater',
  expansion: 'From -> To',
};

export function declarationHover(kind: DeclarationKind): Markdown {
  const spec = declarations[kind];
  const title = spec.titled && spec.head === 'name' ? ' "Title"' : '';
  const inside = kind === 'ballot' ? ' { rows }' : ' { … }';
  return paragraphs(
    codeBlock(
      `${spec.keyword} ${heads[spec.head]}${title}${Object.keys(spec.properties).length + spec.inside.length === 0 && kind !== 'ballot' ? '' : inside}`,
    ),
    trusted(spec.doc),
    kind === 'ballot' ? columnsDoc : contents(spec.properties, spec.inside),
  );
}

const blockHeads: Readonly<Record<(typeof blocks)[BlockKind]['shape'], string>> = {
  block: ' { … }',
  need: ' Name "Title"',
  step: ' "…"',
  quoted: ' "…" { … }',
};

export function blockHover(kind: BlockKind): Markdown {
  const spec = blocks[kind];
  return paragraphs(codeBlock(`${spec.keyword}${blockHeads[spec.shape]}`), trusted(spec.doc), contents(spec.properties, []));
}

function contents(properties: Readonly<Record<string, PropertySpec>>, inside: readonly BlockKind[]): Markdown | undefined {
  const of = (required: boolean) => Object.entries(properties).flatMap(([key, spec]) => (spec.required === required ? [code(key)] : []));
  const groups: readonly (readonly [string, readonly Markdown[]])[] = [
    ['Complete with', of(true)],
    ['May have', of(false)],
    ['Inside', inside.map((kind) => code(kind))],
  ];
  const there = groups.filter(([, all]) => all.length > 0);
  return there.length === 0
    ? undefined
    : joined(
        there.map(([what, all]) => md`${what}: ${joined(all, ', ')}`),
        '  \n',
      );
}

/** The one property of a ballot. */
export const columnsDoc = trusted(
  'A row is a scenario, its scores in the order of the criteria, and an optional note in quotes. `columns: reason, buyer` as the first line sets another order.',
);

/** @param owner the words that begin the declaration or block around it */
export function propertyHover(key: string, spec: PropertySpec, owner: string): Markdown {
  return paragraphs(
    md`${bold(key)} of ${owner}`,
    trusted(spec.doc),
    md`Write ${trusted(phraseOf(spec.value))}${spec.value.type === 'word' || spec.value.type === 'words' ? '' : md`, such as ${code(spec.example)}`}.${spec.required ? ' A complete declaration has it.' : ''}`,
  );
}
