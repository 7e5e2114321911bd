/** A rule's page as lines for a terminal. Knows the Markdown that the pages use. */
import type { Page } from './output.ts';
import { type Part, paint } from './paint.ts';
import { widthOf, wrapped } from './width.ts';

/** Prints Markdown: headings, paragraphs, lists, tables and fenced code. */
export function printMarkdown(markdown: string, page: Page): void {
  let inCode = false;
  let paragraph: string[] = [];
  const flush = () => {
    if (paragraph.length > 0) printParagraph(paragraph.join(' '), page);
    paragraph = [];
  };
  for (const text of markdown.split(/\r\n|\r|\n/)) {
    const fence = text.startsWith('```');
    const heading = /^#{1,6} (.*)$/.exec(text)?.[1];
    if (!inCode && !fence && heading === undefined && text.trim() !== '' && !startsItem(text)) {
      paragraph.push(text.trim());
      if (text.endsWith('  ')) flush(); // A line break of the author's own.
      continue;
    }
    flush();
    if (fence) inCode = !inCode;
    else if (inCode) page.line(paint('dim', '  │ '), text.replaceAll('\t', '  '));
    else if (heading !== undefined) page.line(paint('bold', heading));
    else if (text.trim() === '') page.line();
    else paragraph.push(text.trimEnd());
  }
  flush();
}

/** List items and rows of tables stand on lines of their own. */
const startsItem = (text: string): boolean => /^\s*(?:[-*] |\d+\. |\|)/.test(text);

function printParagraph(text: string, page: Page): void {
  const [, indent = '', marker = '', rest = ''] = /^(\s*)((?:[-*]|\d+\.) )?(.*)$/s.exec(text) ?? [];
  if (rest.startsWith('|')) {
    page.line(...inline(text));
    return;
  }
  const lead = indent + marker;
  wrapped(rest, page.width - widthOf(lead)).forEach((one, index) => {
    page.line(index === 0 ? lead : ' '.repeat(lead.length), ...inline(one));
  });
}

/** Code, strong text and links within a line. */
function inline(text: string): Part[] {
  return text.split(/(`[^`]+`|\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\))/).map((part) => {
    if (/^`.+`$/.test(part)) return paint('cyan', part.slice(1, -1));
    if (/^\*\*.+\*\*$/.test(part)) return paint('bold', part.slice(2, -2));
    return part.replace(/^\[([^\]]+)\]\(([^)]+)\)$/, '$1 ($2)');
  });
}
