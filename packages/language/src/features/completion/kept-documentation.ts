/** Documentation that is sent for the one completion that is looked at, not for all that are offered. */
import type { CompletionItem, MarkupContent } from 'vscode-languageserver';

/** Lists whose documentation is kept: one in each of some editors side by side. */
const lists = 4;

interface Reference {
  readonly list: number;
  readonly index: number;
}

export class KeptDocumentation {
  private readonly kept = new Map<number, readonly (string | MarkupContent | undefined)[]>();
  private last = 0;

  /** The items without their documentation. */
  keep(items: readonly CompletionItem[]): CompletionItem[] {
    const list = ++this.last;
    this.kept.set(
      list,
      items.map(({ documentation }) => documentation),
    );
    this.kept.delete(list - lists);
    return items.map(({ documentation, ...item }, index) =>
      documentation === undefined ? item : { ...item, data: { list, index } satisfies Reference },
    );
  }

  /** The item with its documentation; as it is where that is no longer kept. */
  resolve(item: CompletionItem): CompletionItem {
    const { list, index } = (item.data ?? {}) as Partial<Reference>;
    const documentation = list === undefined || index === undefined ? undefined : this.kept.get(list)?.[index];
    return documentation === undefined ? item : { ...item, documentation };
  }
}
