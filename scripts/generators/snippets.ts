/**
 * Snippets for "Insert Snippet", one a declaration. They have no prefix: as suggestions they would stand twice beside those
 * of the language server, which knows where it is.
 */
import { type BlockSpec, blocks, type DeclarationSpec, declarations } from '@headpin/core/vocabulary/declarations.ts';
import type { PropertySpec } from '@headpin/core/vocabulary/value-kinds.ts';

const escape = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('$', '\\$').replaceAll('}', '\\}');

/** Hands out tab stops in order. */
function tabStops(): (placeholder: string) => string {
  let last = 0;
  return (placeholder) => `\${${++last}:${escape(placeholder)}}`;
}

type Stop = ReturnType<typeof tabStops>;

function head({ keyword, head: shape, titled }: DeclarationSpec, stop: Stop): string {
  const title = (): string => (titled ? ` "${stop('Title')}"` : '');
  switch (shape) {
    case 'expansion':
      return `${keyword} ${stop('From')} -> ${stop('To')}`;
    case 'forSegment':
      return `${keyword} for ${stop('Segment')}`;
    case 'nameForSegment':
      return `${keyword} ${stop('Name')}${title()} for ${stop('Segment')}`;
    default:
      return `${keyword} ${stop('Name')}${title()}`;
  }
}

function requiredProperties(properties: Readonly<Record<string, PropertySpec>>, stop: Stop): string[] {
  return Object.entries(properties)
    .filter(([, { required }]) => required)
    .map(([key, { example }]) => `${key}: ${stop(example)}`);
}

function blockLines(spec: BlockSpec, stop: Stop): string[] {
  if (spec.shape === 'need') return [`${spec.keyword} ${stop('Need')} "${stop('What must be met')}"`];
  if (spec.shape === 'step') return [`${spec.keyword} "${stop('…')}"`];
  const name = spec.shape === 'quoted' ? ` "${stop('…')}"` : '';
  return [`${spec.keyword}${name} {`, ...requiredProperties(spec.properties, stop).map((line) => `\t${line}`), '}'];
}

function body(spec: DeclarationSpec): string[] {
  const stop = tabStops();
  const first = head(spec, stop);
  const inner = [
    ...requiredProperties(spec.properties, stop),
    ...spec.inside.flatMap((kind) => blockLines(blocks[kind] as BlockSpec, stop)),
  ];
  if (spec.head === 'rater') inner.push(`${stop('Scenario')} ${stop('3')} ${stop('3')} ${stop('3')} ${stop('3')}`);
  return inner.length === 0 ? [first] : [`${first} {`, ...inner.map((line) => `\t${line}`), '}'];
}

export function snippets(): object {
  return Object.fromEntries(
    Object.values<DeclarationSpec>(declarations).map((spec) => [`New ${spec.keyword}`, { description: spec.doc, body: body(spec) }]),
  );
}
