import { visibleLines } from '@headpin/core/format/visible.ts';

/** Rendered HTML or SVG with each character that nobody can see, or that reverses what is seen, shown as its code. */
export const clean = (html: string): string => visibleLines(html.replace(/\r\n?/g, '\n')).replace(/<(U\+[0-9A-F]{4,6})>/g, '&lt;$1&gt;');
