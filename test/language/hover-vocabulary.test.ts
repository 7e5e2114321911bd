/** Every keyword, property and word of the language has a hover that says what to write and why. */
import { blocks, declarations, type PropertySpec, stages } from '@headpin/core';
import { describe, expect, it } from 'vitest';
import { HoverRequest, type MarkupContent } from 'vscode-languageserver';
import { type Editor, openEditor } from './harness.ts';

const heads = {
  name: 'Thing',
  nameForSegment: 'Thing for Segment',
  forSegment: 'for Segment',
  rater: 'Thing',
  expansion: 'From -> To',
} as const;

/** A text of its own in each case, so that the cursor is easy to place. */
const propertiesOf = (properties: Readonly<Record<string, PropertySpec>>) =>
  Object.entries(properties).map(([key, { example }]) => `${key}: ${example}`);

const allDeclarations = Object.entries(declarations);
const allBlocks = Object.entries(blocks).map(([kind, spec]) => {
  const [owner] = allDeclarations.find(([, { inside }]) => inside.includes(kind as keyof typeof blocks))!;
  return { kind, spec, owner: owner as keyof typeof declarations };
});

async function hoverOn(editor: Editor, text: string, within: string): Promise<string> {
  const document = editor.text('strategy.headpin');
  const start = document.indexOf(within) + within.indexOf(text);
  const line = document.slice(0, start).split('\n').length - 1;
  const position = { line, character: start - document.lastIndexOf('\n', start - 1) - 1 + 1 };
  const hover = await editor.ask(HoverRequest.type, { textDocument: editor.here.textDocument, position });
  return hover === null ? '' : (hover.contents as MarkupContent).value;
}

describe.each(allDeclarations)('%s', (kind, spec) => {
  const page = `█strategy S {}\n${spec.keyword} ${heads[spec.head]} {\n${propertiesOf(spec.properties).join('\n')}\n}\n`;

  it('explains its keyword', async () => {
    const editor = await openEditor(page);
    const text = await hoverOn(editor, spec.keyword, `${spec.keyword} ${heads[spec.head]} {`);
    expect(text).toContain(spec.doc);
    for (const key of Object.keys(spec.properties)) if (kind !== 'expand') expect(text).toContain(`\`${key}\``);
  });

  it('explains each property', async () => {
    const editor = await openEditor(page);
    for (const [key, { doc, required }] of Object.entries<PropertySpec>(spec.properties)) {
      const text = await hoverOn(editor, `${key}: `, `\n${key}: `);
      expect(text, key).toContain(doc);
      expect(text, key).toContain('Write ');
      expect(text.includes('A complete declaration has it.'), key).toBe(required);
    }
  });

  it('has a meaning for each word that a property takes', async () => {
    for (const [key, { value }] of Object.entries<PropertySpec>(spec.properties)) {
      const words = 'words' in value ? value.words : [];
      for (const word of words) {
        const line = `${key}: ${word}`;
        const editor = await openEditor(`█strategy S {}\n${spec.keyword} ${heads[spec.head]} {\n${line}\n}\n`);
        const text = await hoverOn(editor, word, `: ${word}\n}`);
        expect(text, line).toContain(`\`${word}\``);
        expect(text.length, line).toBeGreaterThan(word.length + key.length + 10);
      }
    }
  });
});

describe.each(allBlocks)('$kind', ({ spec, owner }) => {
  const body = { block: ' {', need: ' Thing', step: ' "Said"', quoted: ' "Said" {' }[spec.shape];
  const close = body.endsWith('{') ? `\n${propertiesOf(spec.properties).join('\n')}\n}` : '';
  const page = `█strategy S {}\n${owner} ${heads[declarations[owner].head]} {\n${spec.keyword}${body}${close}\n}\n`;

  it('explains its keyword', async () => {
    expect(await hoverOn(await openEditor(page), spec.keyword, `\n${spec.keyword}${body}`)).toContain(spec.doc);
  });

  it('explains each property', async () => {
    const editor = await openEditor(page);
    for (const [key, { doc }] of Object.entries<PropertySpec>(spec.properties)) {
      expect(await hoverOn(editor, `${key}: `, `\n${key}: `), key).toContain(doc);
    }
  });
});

it('explains the columns of a ballot', async () => {
  const editor = await openEditor('strategy S {}\nballot Ana { col█umns: buyer }');
  const hover = await editor.ask(HoverRequest.type, editor.here);
  expect((hover!.contents as MarkupContent).value).toContain('`columns: reason, buyer` as the first line sets another order');
});

it.each(stages.map((stage) => [stage]))('explains the stage %s', async (stage) => {
  const editor = await openEditor(`strategy S { stage: █${stage} }`);
  const hover = await editor.ask(HoverRequest.type, editor.here);
  const { value } = hover!.contents as MarkupContent;
  expect(value).toMatch(new RegExp(`^stage \`${stage}\`\n\n.{40,}`));
  expect(value).toMatch(/\d+ of \d+ rules look at a strategy in this stage/);
});
