/** Asks for the hover at the cursor. */
import { HoverRequest, type MarkupContent } from 'vscode-languageserver';
import type { Editor } from './harness.ts';

/** What the hover says, links as their labels alone to keep the cases readable; `null` where there is none. */
export async function hoverIn(editor: Editor): Promise<string | null> {
  const hover = await editor.ask(HoverRequest.type, editor.here);
  return hover === null ? null : withoutLinks((hover.contents as MarkupContent).value);
}

const withoutLinks = (markdown: string) => markdown.replace(/\[([^\]]*)\]\(<[^>]*>\)/g, '$1');
