/** The outline of a document, and the search for names in all strategies. */
import type { DocumentSymbol, SymbolInformation, WorkspaceSymbol } from 'vscode-languageserver';
import type { Session } from '../../server/session.ts';
import type { SyntaxDocument } from '../../syntax/document.ts';
import type { Piece, Span } from '../../syntax/tree.ts';
import type { Feature } from '../feature.ts';
import { sceneOf } from '../scene.ts';
import { type OutlineEntry, outlineOf } from './outline.ts';

export const symbols: Feature = {
  capabilities: { documentSymbolProvider: true, workspaceSymbolProvider: true },
  register(connection, session, guarded) {
    connection.onDocumentSymbol(
      guarded('The outline', ({ textDocument }) => {
        const scene = sceneOf(session, textDocument.uri);
        if (scene === undefined) return null;
        const tree = outline(scene.document).map(({ entry, piece }) => symbolOf(session, entry, piece));
        return session.client.outlineTree ? tree : flat(tree, scene.file);
      }),
    );
    connection.onWorkspaceSymbol(guarded('The search for symbols', ({ query }) => search(session, query)));
  },
};

function outline({ text, pieces }: SyntaxDocument): { entry: OutlineEntry; piece: Piece }[] {
  return pieces.flatMap((piece) => {
    if (piece.declaration === undefined) return [];
    const base = piece.anchor.offset;
    return [{ entry: outlineOf(piece.declaration, ({ start, end }) => text.slice(base + start, base + end)), piece }];
  });
}

const rangeOf = (session: Session, { file, anchor }: Piece, { start, end }: Span) =>
  session.project.locate({ file, anchor, start, end }).range;

function symbolOf(session: Session, entry: OutlineEntry, piece: Piece): DocumentSymbol {
  return {
    name: entry.name,
    detail: entry.detail,
    kind: entry.kind,
    range: rangeOf(session, piece, entry.whole),
    selectionRange: rangeOf(session, piece, entry.at),
    children: entry.children.map((child) => symbolOf(session, child, piece)),
  };
}

/** The same for a client that shows no tree: each symbol names the one around it. */
const flat = (symbols: readonly DocumentSymbol[], uri: string, containerName?: string): SymbolInformation[] =>
  symbols.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range }, ...(containerName === undefined ? {} : { containerName }) },
    ...flat(children ?? [], uri, name),
  ]);

/** Declarations and needs whose name or title holds the letters of the query in their order, the best first. */
function search(session: Session, query: string): WorkspaceSymbol[] {
  const found: { rank: number; symbol: WorkspaceSymbol }[] = [];
  const add = (entry: OutlineEntry, piece: Piece, containerName: string) => {
    const rank = Math.min(matchRank(query, entry.name), behindNames + matchRank(query, entry.detail));
    if (rank === Number.POSITIVE_INFINITY) return;
    const location = { uri: piece.file, range: rangeOf(session, piece, entry.at) };
    found.push({ rank, symbol: { name: entry.name, kind: entry.kind, containerName, location } });
  };
  for (const view of session.strategies) {
    for (const file of view.files) {
      for (const { entry, piece } of outline(session.project.document(file)!)) {
        add(entry, piece, view.name ?? '');
        for (const child of entry.children) if (child.is === 'need') add(child, piece, entry.name);
      }
    }
  }
  return found.sort((a, b) => a.rank - b.rank).map(({ symbol }) => symbol);
}

/** What matches by its title comes after what matches by its name. */
const behindNames = 4;

/** 0 for the word itself, 1 for its beginning, 2 for a part, 3 for letters in their order; infinity for no match. */
function matchRank(query: string, text: string): number {
  const wanted = query.toLowerCase();
  const searched = text.toLowerCase();
  if (wanted === searched) return 0;
  if (searched.startsWith(wanted)) return 1;
  if (searched.includes(wanted)) return 2;
  let from = 0;
  for (const letter of wanted) {
    const at = searched.indexOf(letter, from);
    if (at < 0) return Number.POSITIVE_INFINITY;
    from = at + letter.length;
  }
  return 3;
}
