import type { Assessment } from '@headpin/core/assessment/assessment.ts';
import type { LinkOptions } from '../options.ts';
import { renderHtml } from './html.tsx';

/** The page to print as a PDF: A4, light, and without links to lines, which nobody follows on paper. */
export const renderPaper = (assessment: Assessment, { locate }: Pick<LinkOptions, 'locate'>): string =>
  renderHtml(assessment, { mode: 'file', theme: 'light', paper: 'A4', locate, link: () => undefined });
