import type { Mode, Theme } from '../options.ts';
import { base } from './base.ts';
import { charts } from './charts.ts';
import { parts } from './parts.ts';
import { print } from './print.ts';
import { dark, editorColours, light, properties } from './tokens.ts';

/** Colours for a page in a file: the reader's system decides unless a theme is asked for. */
function fileColours(theme: Theme): string {
  if (theme === 'dark') return `@media screen{:root{${properties(dark)}}}@media print{:root{${properties(light)}}}`;
  const root = `:root{${properties(light)}}`;
  return theme === 'light' ? root : `${root}@media screen and (prefers-color-scheme:dark){:root{${properties(dark)}}}`;
}

/** Colours for a webview: VS Code names its theme on the body and brings ground and text. */
const previewColours = `body{${properties(light)}${editorColours}}
body.vscode-dark,body.vscode-high-contrast:not(.vscode-high-contrast-light){${properties(dark)}${editorColours}}
@media print{body{${properties(light)}}}`;

/** The whole style sheet of a page. */
export function styleSheet(mode: Mode, theme: Theme, paper?: 'A4'): string {
  const colours = mode === 'preview' ? previewColours : fileColours(theme);
  const scheme = theme === 'auto' ? '' : `html{color-scheme:${theme}}`;
  const size = paper === undefined ? '' : `@page{size:${paper}}`;
  return [colours, base, parts, charts, scheme, print, size].join('\n').replace(/\n+/g, '\n').trim();
}
