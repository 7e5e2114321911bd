/** A first page about one customer of a segment, from what the segment says. */
import { blocks, type Property, type Segment, valueOf } from '@headpin/core';
import { CodeActionKind } from 'vscode-languageserver';
import { quote } from '../../syntax/texts.ts';
import type { Piece } from '../../syntax/tree.ts';
import type { OfferedAction } from '../offered-action.ts';
import type { FeatureScene } from '../scene.ts';
import { placeholder } from './fill-in.ts';

/** Offered on a segment. What its reason to buy tells of the day before is taken over; the rest is left to the author. */
export function draftScenario(scene: FeatureScene, piece: Piece): OfferedAction | undefined {
  const name = piece.declaration?.kind === 'segment' ? piece.declaration.name?.text : undefined;
  const segment = name === undefined ? undefined : scene.view.lowered.names.tables.segment.get(name);
  if (segment === undefined || segment.at.anchor !== piece.anchor) return undefined;
  const newline = scene.text.includes('\r\n') ? '\r\n' : '\n';
  const end = piece.anchor.offset + piece.length;
  const behind = /^[ \t]*\/\/[^\r\n]*/.exec(scene.text.slice(end))?.[0].length ?? 0;
  const at = scene.lines.positionAt(end + behind);
  const newText = ['', '', ...linesOf(segment, freeName(scene, `${segment.name}Day`))].join(newline);
  const version = scene.session.open.get(scene.file)?.version ?? null;
  return {
    title: `Draft a scenario for ${segment.name}`,
    kind: CodeActionKind.RefactorRewrite,
    edit: () => ({
      documentChanges: [{ textDocument: { uri: scene.file, version }, edits: [{ range: { start: at, end: at }, newText }] }],
    }),
  };
}

function freeName(scene: FeatureScene, wanted: string): string {
  const taken = scene.view.lowered.names.tables.scenario;
  for (let i = 1; ; i++) {
    const name = i === 1 ? wanted : `${wanted}${i}`;
    if (!taken.has(name)) return name;
  }
}

function linesOf(segment: Segment, name: string): string[] {
  const { reason, useCase } = segment;
  const side = (kind: 'before' | 'after', known: Readonly<Record<string, string | undefined>>) => [
    `  ${kind} {`,
    ...Object.entries(blocks[kind].properties).map(
      ([key, spec]) => `    ${known[key] === undefined ? placeholder(key, spec) : `${key}: ${known[key]}`}`,
    ),
    '  }',
  ];
  const before = {
    attempt: textOf(useCase),
    approach: textOf(reason?.today),
    obstacle: textOf(reason?.shortfall),
    consequence: textOf(reason?.problem),
    cost: valueOf(reason?.inaction) === undefined ? undefined : reason?.inaction?.written,
  };
  return [
    `scenario ${name} for ${segment.name} {`,
    '  customer: ""',
    ...side('before', before),
    ...side('after', { attempt: textOf(useCase) }),
    '}',
  ];
}

function textOf(property: Property<string> | undefined): string | undefined {
  const text = valueOf(property);
  return text === undefined ? undefined : quote(text);
}
