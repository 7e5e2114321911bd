import { Range, TextEditorRevealType, Uri, window } from 'vscode';
import { columnFor } from '../documents.ts';
import type { FromPage } from './messages.ts';
import type { ReportPanel } from './panel.ts';
import { belongsTo } from './source.ts';

/** Opens the line behind a figure, beside the report and never over it. */
export async function revealPlace(panel: ReportPanel, place: Extract<FromPage, { type: 'reveal' }>): Promise<void> {
  if (!panel.report || !belongsTo(panel.report, panel.document, place.file)) return;
  const uri = Uri.parse(place.file);
  const at = new Range(place.line, place.character, place.line, place.character);
  const editor = await window.showTextDocument(uri, { viewColumn: columnFor(uri), selection: at });
  editor.revealRange(at, TextEditorRevealType.InCenterIfOutsideViewport);
}
