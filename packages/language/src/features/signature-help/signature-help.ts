/** In a ballot row: the question and the anchors of the column that is being typed. */
import type { Ballot, Criterion } from '@headpin/core';
import type { ParameterInformation, SignatureHelp } from 'vscode-languageserver';
import { pieceAt } from '../../lowering/hidden-characters.ts';
import type { Piece, RowNode } from '../../syntax/tree.ts';
import { paragraphs } from '../../text/markdown.ts';
import { markupOf } from '../../text/markup.ts';
import type { Feature } from '../feature.ts';
import { anchorsOf, questionOf } from '../hover/score.ts';
import { declaredIn } from '../hover/under-cursor.ts';
import { type FeatureScene, sceneOf } from '../scene.ts';

export const signatureHelp: Feature = {
  capabilities: { signatureHelpProvider: { triggerCharacters: [' '], retriggerCharacters: ['1', '2', '3', '4', '5', '-'] } },
  register(connection, session, guarded) {
    connection.onSignatureHelp(
      guarded('The signature help', ({ textDocument, position }): SignatureHelp | null => {
        const scene = sceneOf(session, textDocument.uri);
        return scene === undefined ? null : (helpAt(scene, scene.lines.offsetAt(position)) ?? null);
      }),
    );
  },
};

function helpAt(scene: FeatureScene, offset: number): SignatureHelp | undefined {
  const { pieces } = scene.document;
  const here = pieceAt(pieces, offset);
  const index = here === undefined ? -1 : pieces.indexOf(here);
  // A ballot that is not closed yet ends with its last score, and the cursor stands behind it.
  for (const piece of [pieces[index], pieces[index - 1]]) {
    const found = piece === undefined ? undefined : helpIn(scene, piece, offset - piece.anchor.offset);
    if (found !== undefined) return found;
  }
  return undefined;
}

function helpIn(scene: FeatureScene, piece: Piece, at: number): SignatureHelp | undefined {
  const declared = declaredIn(scene.view.lowered, piece);
  if (declared?.node.kind !== 'ballot') return undefined;
  const { columns } = declared.element as unknown as Ballot;
  const row = declared.node.entries.findLast((entry): entry is RowNode => entry.node === 'row' && entry.scenario.end < at);
  if (row === undefined || !isTypedIn(scene, piece, row, at)) return undefined;
  const column = row.scores.filter(({ end }) => end < at).length;
  if (column >= columns.length) return undefined;
  return { signatures: [signatureOf(scene, row.scenario.text, columns)], activeSignature: 0, activeParameter: column };
}

/** Whether the cursor stands among the scores of a row, or behind them on its line. */
function isTypedIn(scene: FeatureScene, { anchor }: Piece, row: RowNode, at: number): boolean {
  if (row.note !== undefined && row.note.start < at) return false;
  return at <= row.end || /^[ \t]*$/.test(scene.text.slice(anchor.offset + row.end, anchor.offset + at));
}

function signatureOf(scene: FeatureScene, scenario: string, columns: readonly string[]) {
  const byName = new Map(scene.view.strategy.criteria.map((one) => [one.name, one]));
  let label = scenario;
  const parameters: ParameterInformation[] = columns.map((name) => {
    const start = label.length + 1;
    label += ` ${name}`;
    const { labelOffsets, signatureMarkdown } = scene.session.client;
    return { label: labelOffsets ? [start, label.length] : name, ...documentationOf(byName.get(name), signatureMarkdown) };
  });
  return { label, parameters };
}

function documentationOf(criterion: Criterion | undefined, markdown: boolean): Pick<ParameterInformation, 'documentation'> {
  if (criterion === undefined) return {};
  return { documentation: markupOf(paragraphs(questionOf(criterion), anchorsOf(criterion)), markdown) };
}
