/** Taking declarations out of a file, and the files that they go to. */
import { declarations } from '@headpin/core';
import type { CreateFile, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { DeclarationNode, Piece, Span } from '../../syntax/tree.ts';
import type { FeatureScene } from '../scene.ts';

/** The file that a declaration goes to: its name in kebab case, ballots in a folder of their own. */
export function fileNameOf(node: DeclarationNode): string {
  const name = kebab(node.name?.text ?? '');
  const other = kebab(node.other?.text ?? '');
  const { head, keyword } = declarations[node.kind];
  if (head === 'rater') return `ballots/${name}`;
  if (head === 'forSegment') return `${keyword}-${other}`;
  if (head === 'expansion') return `expand-${name}-to-${other}`;
  return name;
}

/** `PharmaFilings` gives `pharma-filings`. */
function kebab(name: string): string {
  return name
    .replace(/(\p{Ll}|\p{Nd})(\p{Lu})/gu, '$1-$2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1-$2')
    .replace(/_+/g, '-')
    .toLowerCase();
}

/** Whether new files can stand beside the document, and the client can make them. */
export const canHaveNeighbours = ({ session, file }: FeatureScene): boolean => session.client.newFiles && session.inWorkspace(file);

/** The edit that moves declarations of the document to files of their own in a folder. */
export function moveEdit(scene: FeatureScene, folder: string, pieces: readonly Piece[]): WorkspaceEdit {
  const created: (CreateFile | TextDocumentEdit)[] = [];
  const taken = new Set(scene.project.files.map((file) => file.toLowerCase()));
  const { text, lines } = scene;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const start = { line: 0, character: 0 };
  const spans = pieces.map((piece) => withComments(scene, piece));
  pieces.forEach((piece, i) => {
    const uri = freeFile(folder, fileNameOf(piece.declaration!), taken);
    taken.add(uri.toLowerCase());
    const newText = text.slice(spans[i]!.start, spans[i]!.end) + newline;
    created.push({ kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } });
    created.push({ textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText }] });
  });
  const edits = removals(text, spans).map((span) => ({
    range: { start: lines.positionAt(span.start), end: lines.positionAt(span.end) },
    newText: '',
  }));
  const version = scene.session.open.get(scene.file)?.version ?? null;
  return { documentChanges: [...created, { textDocument: { uri: scene.file, version }, edits }] };
}

/** An address that no known file has. */
function freeFile(folder: string, name: string, taken: ReadonlySet<string>): string {
  for (let i = 1; ; i++) {
    const uri = Utils.joinPath(URI.parse(folder), `${name}${i === 1 ? '' : `-${i}`}.headpin`).toString();
    if (!taken.has(uri.toLowerCase())) return uri;
  }
}

const upToOneBreak = /^[ \t]*(?:\r\n|\r|\n)[ \t]*$/;

/** A declaration with the comments right above it and behind it on its last line, as offsets in the file. */
function withComments({ text }: FeatureScene, piece: Piece): Span {
  const base = piece.anchor.offset;
  let start = base + piece.declaration!.start;
  for (const comment of [...piece.comments].reverse()) {
    if (base + comment.end > start) continue;
    if (!comment.ownLine || !upToOneBreak.test(text.slice(base + comment.end, start))) break;
    start = base + comment.start;
  }
  const behind = /^[ \t]*\/\/[^\r\n]*/.exec(text.slice(base + piece.length));
  return { start, end: base + piece.length + (behind?.[0].length ?? 0) };
}

/** What is taken away: the lines of each span with the blank lines below it, at the end of the file with those above. */
function removals(text: string, spans: readonly Span[]): Span[] {
  const removed: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const beginsLine = /(?:^|[\r\n])[ \t]*$/.test(text.slice(0, start));
    const below = beginsLine ? /^(?:[ \t]*(?:\r\n|\r|\n))*/.exec(text.slice(end))![0].length : 0;
    const last = removed[removed.length - 1];
    if (last !== undefined && last.end === start) last.end = end + below;
    else removed.push({ start, end: end + below });
  }
  const last = removed[removed.length - 1];
  if (last?.end === text.length) {
    const kept = text.slice(0, last.start).trimEnd().length;
    last.start = kept + /^(?:\r\n|\r|\n)?/.exec(text.slice(kept))![0].length;
  }
  return removed;
}
