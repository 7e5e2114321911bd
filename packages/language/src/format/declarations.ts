/** Declarations and blocks as they are printed. */
import { blocks, declarations } from '@headpin/core';
import type { BlockNode, DeclarationNode, EntryNode, Span } from '../syntax/tree.ts';
import { type BallotPrinter, ballotPrinter } from './ballots.ts';
import { printComments, printFirstLine, type Start } from './comments.ts';
import type { Output } from './output.ts';
import type { Source } from './source.ts';
import { printProperty } from './values.ts';

export function printDeclaration(node: DeclarationNode, source: Source, output: Output): void {
  const start = printComments({ from: 0, to: node.start, followed: true, indent: '', firstBlank: true }, source, output);
  // A comment between the words of the head has no line to go to.
  if (source.hasCommentIn({ start: node.start, end: node.body?.start ?? node.end })) {
    printFirstLine(source.of(node), '', start, output);
    return;
  }
  printFirstLine(headOf(node, source), '', start, output);
  if (node.body !== undefined) printBody(node.entries, node.body, '', source, output);
}

/** The words of the head in their order, one space apart. */
function headOf(node: DeclarationNode, source: Source): string {
  const { keyword, head } = declarations[node.kind];
  const before = head === 'expansion' ? '-> ' : 'for ';
  const parts = [
    { at: node.keyword.start, text: keyword },
    ...[node.name, node.title].flatMap((part) => (part === undefined ? [] : [{ at: part.start, text: source.of(part) }])),
    ...(node.other === undefined ? [] : [{ at: node.other.start, text: before + source.of(node.other) }]),
  ];
  return parts
    .sort((a, b) => a.at - b.at)
    .map((part) => part.text)
    .join(' ');
}

/** From `{` to `}`, behind what stands on the line already. */
function printBody(entries: readonly EntryNode[], body: Span, indent: string, source: Source, output: Output): void {
  const [only] = entries;
  const hasComments = source.hasCommentIn(body);
  if (entries.length === 0 && !hasComments) {
    output.append(' {}');
    return;
  }
  if (entries.length === 1 && only?.node === 'property' && source.isOneLine(body) && !hasComments) {
    const property = printProperty(only, source, indent);
    if (!property.includes('\n')) {
      output.append(` { ${property} }`);
      return;
    }
  }
  output.append(' {');
  const inner = `${indent}  `;
  const ballot = ballotPrinter(entries, source);
  let from = body.start + 1;
  entries.forEach((entry, i) => {
    const between = { from, to: entry.start, followed: true, indent: inner, firstBlank: i > 0, header: ballot.header };
    const start = printComments(between, source, output);
    printEntry(entry, inner, start, source, output, ballot);
    from = entry.end;
  });
  printComments({ from, to: body.end - 1, followed: false, indent: inner, firstBlank: entries.length > 0 }, source, output);
  output.line(`${indent}}`);
}

function printEntry(entry: EntryNode, indent: string, start: Start, source: Source, output: Output, ballot: BallotPrinter): void {
  if (entry.node === 'block') printBlock(entry, indent, start, source, output);
  else if (entry.node === 'property') printFirstLine(printProperty(entry, source, indent), indent, start, output);
  else if (source.hasCommentIn(entry)) printFirstLine(source.of(entry), indent, start, output);
  else if (entry.node === 'row') printFirstLine(ballot.row(entry), indent, start, output);
  else {
    const [keyword, ...rest] = entry.node === 'need' ? ['need', entry.name, entry.title] : [source.of(entry.keyword), entry.text];
    const words = rest.flatMap((part) => (part === undefined ? [] : [source.of(part as Span)]));
    printFirstLine([keyword, ...words].join(' '), indent, start, output);
  }
}

function printBlock(block: BlockNode, indent: string, start: Start, source: Source, output: Output): void {
  if (source.hasCommentIn({ start: block.start, end: block.body?.start ?? block.end })) {
    printFirstLine(source.of(block), indent, start, output);
    return;
  }
  const quoted = block.quoted === undefined ? '' : ` ${source.of(block.quoted)}`;
  printFirstLine(blocks[block.kind].keyword + quoted, indent, start, output);
  if (block.body !== undefined) printBody(block.entries, block.body, indent, source, output);
}
