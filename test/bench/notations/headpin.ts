import type { Block, Value } from '../content-parts.ts';

const quoted = (text: string): string => JSON.stringify(text);

function written(value: Value): string {
  if (value.is === 'text') return quoted(value.text);
  if (value.is === 'texts') return value.texts.map(quoted).join(', ');
  return value.is === 'names' ? value.names.join(', ') : value.plain;
}

function headOf({ keyword, name, title, target }: Block): string {
  return [keyword, name, title && quoted(title), target && `for ${target}`].filter(Boolean).join(' ');
}

function linesOf(block: Block, indent: string): string[] {
  const inner = `${indent}  `;
  const body = [
    ...(block.fields ?? []).map(([key, value]) => `${inner}${key}: ${written(value)}`),
    ...(block.rows ?? []).map(({ scenario, scores }) => `${inner}${scenario} ${scores.join(' ')}`),
    ...(block.blocks ?? []).flatMap((nested) => linesOf(nested, inner)),
  ];
  const head = `${indent}${headOf(block)}`;
  return body.length > 0 ? [`${head} {`, ...body, `${indent}}`] : [head];
}

/** Declarations as Headpin, a blank line after each. */
export const headpin = (blocks: readonly Block[]): string => blocks.map((block) => `${linesOf(block, '').join('\n')}\n\n`).join('');
