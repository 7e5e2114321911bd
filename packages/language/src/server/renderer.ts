/** The report as this product renders it; the server's entries hand it to the server. */
import { renderHtml, renderSections, styleSheet } from '@headpin/report';
import type { Renderer } from './report.ts';

export const renderer: Renderer = {
  sections: (assessment, options) => ({
    style: styleSheet(options.mode, 'auto'),
    sections: renderSections(assessment, options).map(({ id, html }) => ({ id, html })),
  }),
  html: renderHtml,
};
