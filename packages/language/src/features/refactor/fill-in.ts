/** Filling in the properties that a declaration or block does not have yet. */
import { blocks, declarations, type PropertySpec } from '@headpin/core';
import { CodeActionKind } from 'vscode-languageserver';
import type { BlockNode, Piece } from '../../syntax/tree.ts';
import type { OfferedAction } from '../offered-action.ts';
import type { FeatureScene } from '../scene.ts';
import { type Container, insertLines } from './insertion.ts';

/** One action for what is required, one for everything; none where nothing is missing. */
export function fillIn(scene: FeatureScene, piece: Piece, at: number, asked: boolean): OfferedAction[] {
  const node = piece.declaration!;
  const block = node.entries.find((entry): entry is BlockNode => entry.node === 'block' && entry.start <= at && at <= entry.end);
  const container: Container = block ?? node;
  const isOnHead = container.start <= at && at <= (container.body?.start ?? container.end);
  if (!isOnHead && !asked) return [];
  const properties: Readonly<Record<string, PropertySpec>> =
    block === undefined ? declarations[node.kind].properties : blocks[block.kind].properties;
  const present = new Set(container.entries.flatMap((entry) => (entry.node === 'property' ? [entry.key.text] : [])));
  const missing = Object.entries(properties).filter(([key]) => !present.has(key));
  const required = missing.filter(([, spec]) => spec.required);
  const rest = missing.filter(([, spec]) => !spec.required);
  const action = (title: string, filled: typeof missing): OfferedAction[] => {
    if (filled.length === 0) return [];
    const edit = () => {
      const lines = filled.map(([key, spec]) => placeholder(key, spec));
      const version = scene.session.open.get(scene.file)?.version ?? null;
      const edits = [insertLines(scene, piece, container, lines)];
      return { documentChanges: [{ textDocument: { uri: scene.file, version }, edits }] };
    };
    return [{ title, kind: CodeActionKind.RefactorRewrite, edit }];
  };
  const keys = required.map(([key]) => key).join(', ');
  return [
    ...action(`Fill in what is required: ${keys}`, required),
    ...action(`Fill in every property (${missing.length})`, rest.length === 0 ? [] : [...required, ...rest]),
  ];
}

/**
 * An empty text counts as not given, so its rule keeps asking. No number, date or name can be empty: those come as a
 * comment with an example, which counts for nothing until somebody takes the slashes away.
 */
export function placeholder(key: string, { value, example }: PropertySpec): string {
  return value.type === 'text' || value.type === 'texts' ? `${key}: ""` : `// ${key}: ${example}`;
}
