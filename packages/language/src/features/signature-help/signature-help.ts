/** In a ballot row: the question and the anchors of the column that is being typed. */
import type { Ballot, Criterion } from '@headpin/core';
import { MarkupKind, type ParameterInformation, type SignatureHelp } from 'vscode-languageserver';
import type { RowNode } from '../../syntax/tree.ts';
import { paragraphs } from '../../text/markdown.ts';
import type { Feature } from '../feature.ts';
import { anchorsOf, questionOf } from '../hover/score.ts';
import { declaredIn } from '../hover/under-cursor.ts';
import { type FeatureScene, type Spot, sceneOf, spotAt } from '../scene.ts';

export const signatureHelp: Feature = {
  capabilities: { signatureHelpProvider: { triggerCharacters: [' '], retriggerCharacters: ['1', '2', '3', '4', '5', '-'] } },
  register(connection, session, guarded) {
    connection.onSignatureHelp(
      guarded('The signature help', ({ textDocument, position }): SignatureHelp | null => {
        const scene = sceneOf(session, textDocument.uri);
        const spot = scene === undefined ? undefined : spotAt(scene, position);
        return scene === undefined || spot === undefined ? null : (helpAt(scene, spot) ?? null);
      }),
    );
  },
};

function helpAt(scene: FeatureScene, spot: Spot): SignatureHelp | undefined {
  const declared = declaredIn(scene.view.lowered, spot.piece);
  if (declared?.node.kind !== 'ballot') return undefined;
  const { columns } = declared.element as unknown as Ballot;
  const row = declared.node.entries.findLast((entry): entry is RowNode => entry.node === 'row' && entry.scenario.end < spot.inPiece);
  if (row === undefined || !isTypedIn(scene, spot, row)) return undefined;
  const column = row.scores.filter(({ end }) => end < spot.inPiece).length;
  if (column >= columns.length) return undefined;
  return { signatures: [signatureOf(scene, row.scenario.text, columns)], activeSignature: 0, activeParameter: column };
}

/** Whether the cursor stands among the scores of a row, or behind them on its line. */
function isTypedIn(scene: FeatureScene, { piece, inPiece, offset }: Spot, row: RowNode): boolean {
  if (row.note !== undefined && row.note.start < inPiece) return false;
  if (inPiece <= row.end) return true;
  return /^[ \t]*$/.test(scene.text.slice(piece.anchor.offset + row.end, offset));
}

function signatureOf(scene: FeatureScene, scenario: string, columns: readonly string[]) {
  const byName = new Map(scene.view.strategy.criteria.map((one) => [one.name, one]));
  let label = scenario;
  const parameters: ParameterInformation[] = columns.map((name) => {
    const start = label.length + 1;
    label += ` ${name}`;
    return { label: [start, label.length], ...documentationOf(byName.get(name)) };
  });
  return { label, parameters };
}

function documentationOf(criterion: Criterion | undefined): Pick<ParameterInformation, 'documentation'> {
  if (criterion === undefined) return {};
  const { source } = paragraphs(questionOf(criterion), anchorsOf(criterion));
  return { documentation: { kind: MarkupKind.Markdown, value: source } };
}
