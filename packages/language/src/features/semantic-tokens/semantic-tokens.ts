/** Colours by meaning, over those of the TextMate grammar. */
import { SemanticTokensBuilder } from 'vscode-languageserver';
import type { Link } from '../../lowering/names.ts';
import type { Feature } from '../feature.ts';
import { type FeatureScene, sceneOf } from '../scene.ts';
import { type TokenModifier, type TokenType, tokenModifiers, tokenTypes } from './legend.ts';
import { tokensOf } from './walk.ts';

export const semanticTokens: Feature = {
  capabilities: {
    semanticTokensProvider: { legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] }, full: true, range: true },
  },
  register(connection, session, guarded) {
    connection.languages.semanticTokens.on(
      guarded('Colouring', ({ textDocument }) => {
        const scene = sceneOf(session, textDocument.uri);
        return scene === undefined ? { data: [] } : tokensBetween(scene, 0, scene.text.length);
      }),
    );
    connection.languages.semanticTokens.onRange(
      guarded('Colouring', ({ textDocument, range }) => {
        const scene = sceneOf(session, textDocument.uri);
        return scene === undefined
          ? { data: [] }
          : tokensBetween(scene, scene.lines.offsetAt(range.start), scene.lines.offsetAt(range.end));
      }),
    );
  },
};

const typeIndex = new Map<TokenType, number>(tokenTypes.map((type, i) => [type, i]));
const bitOf = (modifier: TokenModifier) => 1 << tokenModifiers.indexOf(modifier);

function tokensBetween(scene: FeatureScene, start: number, end: number) {
  const builder = new SemanticTokensBuilder();
  const links = new Map<number, Link>();
  for (const link of scene.view.lowered.links) if (link.at.file === scene.file) links.set(link.at.anchor.offset + link.at.start, link);
  for (const piece of scene.document.pieces) {
    const base = piece.anchor.offset;
    if (base > end || base + piece.length < start) continue;
    for (const token of tokensOf(piece, scene.text, links)) {
      if (base + token.end < start || base + token.start > end) continue;
      const { line, character } = scene.lines.positionAt(base + token.start);
      const modifiers = token.modifiers.reduce((bits, modifier) => bits | bitOf(modifier), 0);
      builder.push(line, character, token.end - token.start, typeIndex.get(token.type)!, modifiers);
    }
  }
  return builder.build();
}
