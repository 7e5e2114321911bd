/** Folding: declarations, blocks, properties over several lines, long texts and comments. */
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { Atom, Comment, EntryNode, Piece, Span } from '../syntax/tree.ts';
import type { Feature } from './feature.ts';
import { type FeatureScene, sceneOf } from './scene.ts';

export const folding: Feature = {
  capabilities: { foldingRangeProvider: true },
  register(connection, session, guarded) {
    connection.onFoldingRanges(
      guarded('Folding', ({ textDocument }) => {
        const scene = sceneOf(session, textDocument.uri);
        return scene === undefined ? null : scene.document.pieces.flatMap((piece) => foldsOf(piece, scene));
      }),
    );
  },
};

function foldsOf(piece: Piece, scene: FeatureScene): FoldingRange[] {
  const folds: FoldingRange[] = [];
  const base = piece.anchor.offset;
  const lineOf = (offset: number) => scene.lines.positionAt(base + offset).line;
  const add = ({ start, end }: Span, closing: 'brace' | 'none', kind?: FoldingRangeKind) => {
    const startLine = lineOf(start);
    // A closing brace stays in sight below its folded block.
    const endLine = lineOf(end) - (closing === 'brace' ? 1 : 0);
    if (endLine > startLine) folds.push({ startLine, endLine, ...(kind === undefined ? {} : { kind }) });
  };
  const addTexts = (atoms: readonly (Atom | undefined)[]) => {
    for (const atom of atoms) if (atom?.type === 'text') add(atom, 'none');
  };
  const addEntry = (entry: EntryNode) => {
    if (entry.node === 'block') {
      addTexts([entry.quoted]);
      if (entry.body !== undefined) add(entry.body, 'brace');
      entry.entries.forEach(addEntry);
    } else if (entry.node === 'property' && entry.values.length !== 1) add(entry, 'none');
    else if (entry.node === 'property') addTexts(entry.values);
    else if (entry.node === 'row') addTexts([entry.note]);
    else addTexts([entry.node === 'need' ? entry.title : entry.text]);
  };
  const { declaration } = piece;
  if (declaration !== undefined) {
    addTexts([declaration.title]);
    if (declaration.body !== undefined) add(declaration.body, 'brace');
    declaration.entries.forEach(addEntry);
  }
  for (const run of commentRuns(piece.comments, lineOf)) add(run, 'none', FoldingRangeKind.Comment);
  return folds;
}

/** Each block comment, and line comments right below one another as one. */
function commentRuns(comments: readonly Comment[], lineOf: (offset: number) => number): Span[] {
  const runs: { start: number; end: number; block: boolean }[] = [];
  for (const { start, end, block, ownLine } of comments) {
    const last = runs[runs.length - 1];
    if (last !== undefined && ownLine && !block && !last.block && lineOf(start) === lineOf(last.end) + 1) last.end = end;
    else if (ownLine || block) runs.push({ start, end, block });
  }
  return runs;
}
