/** Declarations and blocks as they are printed. */
import { blocks } from '@headpin/core';
import type { BlockNode, DeclarationNode, EntryNode, Span } from '../syntax/tree.ts';
import { type BallotPrinter, ballotPrinter } from './ballots.ts';
import type { Output } from './output.ts';
import type { Source } from './source.ts';
import { printProperty } from './values.ts';

export function printDeclaration(node: DeclarationNode, source: Source, output: Output): void {
  output.comments(source.commentsIn(0, node.start), source, '');
  const head = { start: node.start, end: node.body?.start ?? node.end };
  const blank = source.blankBefore(node.start);
  if (source.hasCommentIn(head)) {
    output.line(source.of(node).replace(/\r\n|\r/g, '\n'), blank);
    return;
  }
  const words = source
    .of(head)
    .replace(/"""[\s\S]*?"""|"(?:\\.|[^"\\])*"|\s+/gu, (part) => (part.trim() === '' ? ' ' : part))
    .trim();
  output.line(words.replace(/\s*->\s*/g, ' -> '), blank);
  if (node.body !== undefined) printBody(node.entries, node.body, '', source, output);
}

/** From `{` to `}`, behind what stands on the line already. */
function printBody(entries: readonly EntryNode[], body: Span, indent: string, source: Source, output: Output): void {
  const [only] = entries;
  if (entries.length === 0 && !source.hasCommentIn(body)) {
    output.append(' {}');
    return;
  }
  if (entries.length === 1 && only?.node === 'property' && source.isOneLine(body) && !source.hasCommentIn(body)) {
    output.append(` { ${printProperty(only, source, indent)} }`);
    return;
  }
  output.append(' {');
  const inner = `${indent}  `;
  const ballot = ballotPrinter(entries, source);
  let from = body.start + 1;
  entries.forEach((entry, i) => {
    const between = source.commentsIn(from, entry.start);
    output.comments(between, source, inner, i > 0, ballot.header);
    const blank = source.blankBefore(entry.start) && (i > 0 || between.some((comment) => comment.ownLine));
    printEntry(entry, inner, source, output, blank, ballot);
    from = entry.end;
  });
  output.comments(source.commentsIn(from, body.end - 1), source, inner, entries.length > 0);
  output.line(`${indent}}`);
}

function printEntry(entry: EntryNode, indent: string, source: Source, output: Output, blank: boolean, ballot: BallotPrinter): void {
  if (entry.node === 'property') output.line(indent + printProperty(entry, source, indent), blank);
  else if (entry.node === 'row') output.line(indent + (source.hasCommentIn(entry) ? source.of(entry) : ballot.row(entry)), blank);
  else if (entry.node === 'block') printBlock(entry, indent, source, output, blank);
  else output.line(indent + (source.hasCommentIn(entry) ? source.of(entry) : singleSpaced(source.of(entry))), blank);
}

function printBlock(block: BlockNode, indent: string, source: Source, output: Output, blank: boolean): void {
  const head = { start: block.start, end: block.body?.start ?? block.end };
  if (source.hasCommentIn(head)) {
    output.line(indent + source.of(block).replace(/\r\n|\r/g, '\n'), blank);
    return;
  }
  const quoted = block.quoted === undefined ? '' : ` ${source.of(block.quoted)}`;
  output.line(`${indent}${blocks[block.kind].keyword}${quoted}`, blank);
  if (block.body !== undefined) printBody(block.entries, block.body, indent, source, output);
}

/** White space outside of quotes as one space. */
function singleSpaced(text: string): string {
  return text.replace(/"""[\s\S]*?"""|"(?:\\.|[^"\\])*"|\s+/gu, (part) => (part.trim() === '' ? ' ' : part)).trim();
}
