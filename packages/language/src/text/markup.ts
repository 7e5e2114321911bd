/** Markdown as the content of an answer: as it is or as plain text, and never longer than anybody reads. */
import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import { Markdown } from './markdown.ts';
import { plainTextOf } from './plain-text.ts';

/** Most characters of one explanation in the editor. */
export const mostCharacters = 20_000;

export function markupOf(text: Markdown, markdown: boolean): MarkupContent {
  const shown = shortened(text);
  return markdown ? { kind: MarkupKind.Markdown, value: shown.source } : { kind: MarkupKind.PlainText, value: plainTextOf(shown) };
}

/** Cut at the end of a line, which says by how much; an open block of code is closed. */
function shortened(text: Markdown): Markdown {
  const { source } = text;
  if (source.length <= mostCharacters) return text;
  const end = source.lastIndexOf('\n', mostCharacters);
  // A single line that long is an author's text: words of it, without what would have to be closed.
  const kept =
    end > 0
      ? source.slice(0, end)
      : plainTextOf(new Markdown(source))
          .slice(0, mostCharacters)
          .replace(/[^\p{L}\p{M}\p{Nd} ,.]/gu, ' ');
  const fences = kept.match(/^(`{3,})/gm) ?? [];
  const closed = fences.length % 2 === 1 ? `${kept}\n${fences.at(-1)}` : kept;
  return new Markdown(
    `${closed}\n\nCut here: ${source.length - kept.length} more of ${source.length} characters are left out. The report has all of it.`,
  );
}
