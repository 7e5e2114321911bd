/** Assessment in; HTML, Markdown and SVG out. Pure: no Node, no DOM, no clock, no locale. */
export { renderMarkdown } from './markdown/markdown-report.ts';
export type { HtmlOptions, LinkOptions, Mode, Place, Position, Theme } from './options.ts';
export { type RenderedSection, renderBody, renderSections } from './page/body.tsx';
export { renderHtml } from './page/html.tsx';
export { renderPaper } from './page/paper.ts';
export { styleSheet } from './style/style-sheet.ts';
export { renderScoreboardSvg } from './svg/scoreboard-svg.tsx';
