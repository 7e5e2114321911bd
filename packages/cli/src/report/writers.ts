/** The forms of the report by the ending of the file. Each loads what it needs. */
import type { Assessment } from '@headpin/core';
import { checkedStrategy } from '@headpin/core/contract/check-output.ts';
import { scoredStrategy } from '@headpin/core/contract/score-output.ts';
import type { Project, StrategyView } from '@headpin/language';
import { jsonText } from '../terminal/escape.ts';
import { pdfOf } from './pdf.ts';

export interface Reported {
  readonly project: Project;
  readonly view: StrategyView;
  readonly assessment: Assessment;
  /** The address of a place as seen from the folder of the report. */
  readonly link: (place: { readonly file: string; readonly range: { readonly start: { readonly line: number } } }) => string;
  /** The browser that prints, where the user names one. */
  readonly browser: string | undefined;
  /** Nobody waits for the report any more. */
  readonly ended: AbortSignal | undefined;
}

type Writer = (reported: Reported) => Promise<string | Uint8Array> | string;

export const reportWriters: Readonly<Record<string, Writer>> = {
  '.html': async ({ project, assessment, link }) => {
    const { renderHtml } = await import('@headpin/report');
    return renderHtml(assessment, { mode: 'file', locate: (origin) => project.locate(origin), link });
  },
  '.md': async ({ project, assessment, link }) => {
    const { renderMarkdown } = await import('@headpin/report');
    return renderMarkdown(assessment, { locate: (origin) => project.locate(origin), link });
  },
  '.svg': async ({ assessment }) => {
    const { renderScoreboardSvg } = await import('@headpin/report');
    return renderScoreboardSvg(assessment);
  },
  '.pdf': async ({ project, assessment, browser, ended }) => {
    const { renderPaper } = await import('@headpin/report');
    return pdfOf(renderPaper(assessment, { locate: (origin) => project.locate(origin) }), { browser, ended });
  },
  '.json': ({ project, view, assessment }) =>
    `${jsonText({ version: 1, today: assessment.today, check: checkedStrategy(view, assessment, project), score: scoredStrategy(view, assessment) })}\n`,
};
