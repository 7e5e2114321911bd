/**
 * The strategy's tables for completion. Lowering a large strategy takes longer than an author waits for a list, and what
 * is typed into one declaration hardly ever changes what is declared: the tables that stood before still stand.
 */
import type { Project, StrategyView } from '../../project/project.ts';
import type { SyntaxDocument } from '../../syntax/document.ts';
import type { Piece } from '../../syntax/tree.ts';

export class StandingView {
  private readonly project: Project;
  private last: { readonly file: string; readonly view: StrategyView; readonly documents: ReadonlyMap<string, SyntaxDocument> } | undefined;

  constructor(project: Project) {
    this.project = project;
  }

  /** The strategy of a file, as it is, or as it was before the piece at the cursor was typed in. */
  of(file: string, cursor: number): StrategyView | undefined {
    const documents = this.documents();
    if (this.last?.file === file && standsFor(this.last.documents, documents, file, cursor)) return this.last.view;
    const view = this.project.viewOf(file);
    this.last = view === undefined ? undefined : { file, view, documents };
    return view;
  }

  private documents(): Map<string, SyntaxDocument> {
    const found = new Map<string, SyntaxDocument>();
    for (const file of this.project.files) {
      const document = this.project.document(file);
      if (document !== undefined) found.set(file, document);
    }
    return found;
  }
}

type Documents = ReadonlyMap<string, SyntaxDocument>;

/**
 * Whether nothing has changed but the piece at the cursor, and that has the needs that it had before. On the strategy
 * block too much depends.
 */
function standsFor(before: Documents, now: Documents, file: string, cursor: number): boolean {
  if (before.size !== now.size) return false;
  for (const [one, document] of now) if (one !== file && before.get(one) !== document) return false;
  const [old, current] = [before.get(file), now.get(file)];
  if (old === undefined || current === undefined || old.refused !== current.refused) return false;
  return old === current || standsIn(old, current, cursor);
}

function standsIn(before: SyntaxDocument, now: SyntaxDocument, cursor: number): boolean {
  const [old, current] = [before.pieces, now.pieces];
  const most = Math.min(old.length, current.length);
  let same = 0;
  while (same < most && old[same] === current[same]) same++;
  let sameEnd = 0;
  while (sameEnd < most - same && old[old.length - 1 - sameEnd] === current[current.length - 1 - sameEnd]) sameEnd++;
  const changed = current.slice(same, current.length - sameEnd);
  const replaced = old.slice(same, old.length - sameEnd);
  // A piece that was only read again, because the parser had looked beyond its end, has not changed.
  const [texts, oldTexts] = [new Set(changed.map(textIn(now))), new Set(replaced.map(textIn(before)))];
  const written = changed.filter((piece) => !oldTexts.has(textIn(now)(piece)));
  const gone = replaced.filter((piece) => !texts.has(textIn(before)(piece)));
  return (
    gone.length <= written.length &&
    written.every(({ anchor, length }) => anchor.offset <= cursor && cursor <= anchor.offset + length) &&
    ![...written, ...gone].some(({ declaration }) => declaration?.kind === 'strategy') &&
    written.map(needsIn).join(' ') === gone.map(needsIn).join(' ')
  );
}

const textIn =
  ({ text }: SyntaxDocument) =>
  ({ anchor, length }: Piece) =>
    text.slice(anchor.offset, anchor.offset + length).trim();

/** The names that a declaration offers inside itself; those it offers to others count as soon as the cursor is there. */
const needsIn = ({ declaration }: Piece): string =>
  (declaration?.entries ?? []).map((entry) => (entry.node === 'need' ? `${entry.name.text} ${entry.title?.value}` : '')).join('');
