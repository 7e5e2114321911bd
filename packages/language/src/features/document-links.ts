/** Links in the sources of evidence: addresses on the web, and files of the workspace by their relative path. */
import type { DocumentLink } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { Session } from '../server/session.ts';
import type { Piece, TextAtom } from '../syntax/tree.ts';
import type { Feature } from './feature.ts';
import { type FeatureScene, sceneOf } from './scene.ts';

export const documentLinks: Feature = {
  capabilities: { documentLinkProvider: {} },
  register(connection, session, guarded) {
    connection.onDocumentLinks(
      guarded('Links', async ({ textDocument }) => {
        const scene = sceneOf(session, textDocument.uri);
        if (scene === undefined) return null;
        const links = scene.document.pieces.flatMap((piece) => sourcesOf(piece).map((source) => linksIn(scene, piece, source)));
        return (await Promise.all(links)).flat();
      }),
    );
  },
};

function sourcesOf({ declaration }: Piece): TextAtom[] {
  if (declaration?.kind !== 'evidence') return [];
  return declaration.entries.flatMap((entry) =>
    entry.node === 'property' && entry.key.text === 'source' ? entry.values.filter((atom) => atom.type === 'text') : [],
  );
}

/** Ends before what closes the sentence around it, but keeps brackets that belong to the address. */
const address = /https?:\/\/(?:[^\s"<>\\()]|\([^\s"<>\\()]*\))*(?:[^\s"<>\\().,;:!?'’”»\]}]|\([^\s"<>\\()]*\))/gu;
/** Neither absolute nor an address; with a folder or a file's ending. */
const relativePath = /^(?![/\\]|[a-z][a-z\d+.-]*:)(?:[^\\"<>|?*\r\n]*\/[^\\"<>|?*\r\n]+|[^\\"<>|?*\r\n/]*\.[\p{L}\p{Nd}]+)$/iu;

async function linksIn(scene: FeatureScene, piece: Piece, source: TextAtom): Promise<DocumentLink[]> {
  const base = piece.anchor.offset + source.start;
  const written = scene.text.slice(base, base + source.end - source.start);
  const linkAt = (start: number, length: number, target: string): DocumentLink => ({
    range: { start: scene.lines.positionAt(base + start), end: scene.lines.positionAt(base + start + length) },
    target,
  });
  const onTheWeb = [...written.matchAll(address)].map((match) => linkAt(match.index, match[0].length, match[0]));
  const path = source.value.trim();
  const start = written.indexOf(path);
  if (onTheWeb.length > 0 || start < 0 || !relativePath.test(path)) return onTheWeb;
  const target = await fileAt(scene.session, scene.file, path);
  return target === undefined ? [] : [linkAt(start, path.length, target)];
}

/** The address of a file of the workspace beside a document, whatever it holds; `undefined` where there is none. */
async function fileAt(session: Session, document: string, path: string): Promise<string | undefined> {
  const file = Utils.joinPath(Utils.dirname(URI.parse(document)), path.replace(/#.*$/, '')).toString();
  if (!session.inWorkspace(document) || !session.inWorkspace(file)) return undefined;
  return (await session.host.exists(file, session.workspaceFolders)) ? file : undefined;
}
