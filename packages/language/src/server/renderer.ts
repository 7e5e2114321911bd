/** The report as this product renders it; the server's entries hand it to the server. */
import { renderHtml, renderMarkdown, renderPaper, renderSections, styleSheet } from '@headpin/report';
import { renderChanges } from '@headpin/report/changes/index.ts';
import type { Renderer } from './report.ts';

export const renderer: Renderer = {
  sections: (assessment, options) => ({
    style: styleSheet(options.mode, 'auto'),
    sections: renderSections(assessment, options).map(({ id, html }) => ({ id, html })),
  }),
  whole: {
    file: (assessment, options) => renderHtml(assessment, { mode: 'file', ...options }),
    markdown: renderMarkdown,
    print: renderPaper,
  },
  changes: (changed, options) => ({
    style: styleSheet('preview', 'auto'),
    sections: renderChanges(changed, options).map(({ id, html }) => ({ id, html })),
  }),
};
