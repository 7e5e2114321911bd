import { Range, TextEditorRevealType, Uri, window } from 'vscode';
import { columnFor } from '../documents.ts';
import type { Reveal } from './live-page.ts';
import type { ReportPanel } from './panel.ts';
import { belongsTo } from './source.ts';

/** Opens the line behind a figure, beside the report and never over it. */
export async function revealPlace(panel: ReportPanel, place: Reveal): Promise<void> {
  if (panel.report && belongsTo(panel.report, panel.document, place.file)) await showPlace(Uri.parse(place.file), place);
}

/** Opens a line of a document beside the page from which it was asked for. */
export async function showPlace(uri: Uri, { line, character }: Pick<Reveal, 'line' | 'character'>): Promise<void> {
  const at = new Range(line, character, line, character);
  const editor = await window.showTextDocument(uri, { viewColumn: columnFor(uri), selection: at });
  editor.revealRange(at, TextEditorRevealType.InCenterIfOutsideViewport);
}
