import { commands, Range, TextEditorRevealType, Uri, window } from 'vscode';
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

/** Opens two texts of a document in a diff editor beside the page, at a line of the second. */
export async function showBoth(before: Uri, now: Uri, { line, character }: Pick<Reveal, 'line' | 'character'>): Promise<void> {
  const name = (uri: Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);
  const selection = new Range(line, character, line, character);
  await commands.executeCommand('vscode.diff', before, now, `${name(before)} ↔ ${name(now)}`, { viewColumn: columnFor(now), selection });
}
