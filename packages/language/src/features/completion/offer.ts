/** One thing that completion offers, before it becomes an item of the protocol. */
import { type CompletionItem, type CompletionItemKind, InsertTextFormat, type Position, type Range } from 'vscode-languageserver';
import type { ClientAbilities } from '../../server/abilities.ts';
import type { Markdown } from '../../text/markdown.ts';
import { markupOf } from '../../text/markup.ts';
import { hasBlanks, plainText, type Snippet, snippetText } from './snippet.ts';

export interface Offer {
  readonly label: string;
  readonly kind: CompletionItemKind;
  readonly insert: Snippet;
  readonly detail?: string | undefined;
  readonly documentation?: Markdown | undefined;
  /** Characters that accept it and are typed after it. */
  readonly commitCharacters?: string[];
}

export interface Placing {
  /** What is replaced: the whole word under the cursor. */
  readonly range: Range;
  readonly cursor: Position;
  readonly client: ClientAbilities;
  /** A space, where the offer would stick to what stands before it. */
  readonly lead: string;
}

/** Items in the order of the offers, whatever their labels are. */
export function itemsOf(offers: readonly Offer[], { range, cursor, client, lead }: Placing): CompletionItem[] {
  const place = client.insertReplace ? { insert: { start: range.start, end: cursor }, replace: range } : { range };
  return offers.map((offer, i) => {
    const isSnippet = client.snippets && hasBlanks(offer.insert);
    const insert = [lead, ...offer.insert];
    return {
      label: offer.label,
      kind: offer.kind,
      sortText: String(i).padStart(5, '0'),
      filterText: offer.label,
      insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      textEdit: { ...place, newText: isSnippet ? snippetText(insert) : plainText(insert) },
      ...(offer.detail === undefined ? {} : { detail: offer.detail }),
      ...(offer.documentation === undefined ? {} : { documentation: markupOf(offer.documentation, client.completionMarkdown) }),
      ...(offer.commitCharacters === undefined ? {} : { commitCharacters: offer.commitCharacters }),
    };
  });
}
