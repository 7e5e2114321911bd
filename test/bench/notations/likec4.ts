/** The same strategy as a LikeC4 model: elements, metadata, and a relationship for each name. */
import type { Block, Value } from '../content-parts.ts';
import { camelCase } from './plain-object.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "\\'")}'`;
const plainText = (value: Value): string =>
  value.is === 'text' ? value.text : value.is === 'texts' ? value.texts.join(', ') : value.is === 'plain' ? value.plain : '';

/** Metadata may not be called like a word of LikeC4, so each key says that it is one of ours. */
const metadata = (block: Block, indent: string): string[] => {
  const entries = [
    ...(block.fields ?? []).flatMap(([key, value]) => (value.is === 'names' ? [] : [`${indent}  hp_${key} ${quoted(plainText(value))}`])),
    ...(block.rows ?? []).map(({ scenario, scores }) => `${indent}  rate_${scenario} ${quoted(scores.join(' '))}`),
  ];
  return entries.length > 0 ? [`${indent}metadata {`, ...entries, `${indent}}`] : [];
};

/** What a block without a name is called inside its parent. */
const nameOf = (block: Block, parent: string, index: number): string =>
  block.name
    ? block.keyword === 'ballot'
      ? `Ballot${block.name}`
      : block.name
    : `${camelCase(block.keyword)}_${block.target ?? `${parent}_${index}`}`;

function relations(block: Block, indent: string): string[] {
  const named = (block.fields ?? []).flatMap(([key, value]) =>
    value.is === 'names' ? value.names.map((name) => `${indent}-[refers]-> ${name} ${quoted(key)}`) : [],
  );
  return [
    ...(block.target ? [`${indent}-[refers]-> ${block.target} 'for'`] : []),
    ...named,
    ...(block.rows ?? []).map(({ scenario }) => `${indent}-[refers]-> ${scenario}`),
  ];
}

/** Needs stand beside their segment, so that a plain name reaches them. */
function elements(block: Block, indent: string, parent: string, index: number): string[] {
  const name = nameOf(block, parent, index);
  const inner = `${indent}  `;
  const nested = (block.blocks ?? []).filter(({ keyword }) => keyword !== 'need');
  const needs = (block.blocks ?? []).filter(({ keyword }) => keyword === 'need');
  const head = `${indent}${camelCase(block.keyword)} ${name}${block.title ? ` ${quoted(block.title)}` : ''} {`;
  return [
    head,
    ...metadata(block, inner),
    ...relations(block, inner),
    ...nested.flatMap((each, i) => elements(each, inner, name, i)),
    `${indent}}`,
    ...needs.flatMap((each, i) => elements(each, indent, name, i)),
  ];
}

export const likec4 = (blocks: readonly Block[]): string =>
  `model {\n${blocks.map((block) => `${elements(block, '  ', '', 0).join('\n')}\n\n`).join('')}}\n`;

/** The kinds of element, and one view. */
export function likec4Specification(blocks: readonly Block[]): string {
  const kinds = new Set<string>();
  const collect = (all: readonly Block[]): void => {
    for (const block of all) {
      kinds.add(camelCase(block.keyword));
      collect(block.blocks ?? []);
    }
  };
  collect(blocks);
  const lines = [...kinds].map((kind) => `  element ${kind}`);
  return `specification {\n${lines.join('\n')}\n  relationship refers\n}\n\nviews {\n  view index {\n    include Segment00000, Scenario00000\n  }\n}\n\n`;
}
