/** The rows of a ballot, their scores in columns as wide as the names of the criteria. */
import { builtInCriteria } from '@headpin/core';
import type { EntryNode, PropertyNode, RowNode } from '../syntax/tree.ts';
import { displayWidth } from '../text/width.ts';
import type { Source } from './source.ts';

const showstoppers = builtInCriteria.filter((one) => one.kind === 'showstopper').length;

export interface BallotPrinter {
  row(row: RowNode): string;
  /** The comment that names the columns, put over them; `undefined` where the comment is another one. */
  header(comment: string): string | undefined;
}

/** A printer for the ballot with these entries. The four showstoppers stand apart from what follows them. */
export function ballotPrinter(entries: readonly EntryNode[], source: Source): BallotPrinter {
  const rows = entries.filter((entry): entry is RowNode => entry.node === 'row' && !source.hasCommentIn(entry));
  const columns = entries.find((entry): entry is PropertyNode => entry.node === 'property' && entry.key.text === 'columns');
  const names = columns === undefined ? builtInCriteria.map((one) => one.name) : columns.values.map((atom) => source.of(atom));
  const margin = Math.max(0, ...rows.map((row) => displayWidth(source.of(row.scenario))));
  const most = Math.max(names.length, ...rows.map((row) => row.scores.length));
  const widths = Array.from({ length: most }, (_, i) =>
    Math.max(
      displayWidth(names[i] ?? ''),
      ...rows.map((row) => (row.scores[i] === undefined ? 1 : displayWidth(source.of(row.scores[i])))),
    ),
  );
  const gap = (column: number) => (column === 0 ? '  ' : columns === undefined && column === showstoppers ? '   ' : ' ');
  return {
    row(row) {
      const name = source.of(row.scenario);
      let line = name + ' '.repeat(margin - displayWidth(name));
      row.scores.forEach((score, i) => {
        const text = source.of(score);
        const room = widths[i]! - displayWidth(text);
        line += gap(i) + ' '.repeat(Math.floor(room / 2)) + text + ' '.repeat(Math.ceil(room / 2));
      });
      return row.note === undefined ? line.trimEnd() : `${line.trimEnd()}    ${source.of(row.note)}`;
    },
    header(comment) {
      const words = rows.length > 0 ? namesIn(comment, names) : undefined;
      if (words === undefined) return undefined;
      const titles = words.map((word, i) => gap(i) + word + ' '.repeat(widths[i]! - displayWidth(word)));
      return `//${' '.repeat(Math.max(0, margin - 2))}${titles.join('')}`.trimEnd();
    },
  };
}

/** The names in a comment that says nothing but the first columns, in order. */
function namesIn(comment: string, names: readonly string[]): readonly string[] | undefined {
  if (!comment.startsWith('//') || comment.startsWith('///')) return undefined;
  const words = comment.slice(2).trim().split(/\s+/u);
  return words.length > 1 && words.every((word, i) => word === names[i]) ? words : undefined;
}
