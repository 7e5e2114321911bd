import type { Assessment } from '@headpin/core/assessment/assessment.ts';
import { renderToString } from 'preact-render-to-string';
import type { HtmlOptions } from '../options.ts';
import { ReportProvider } from '../parts/report-context.tsx';
import { Section } from '../parts/section.tsx';
import { SectionState } from '../parts/standing.tsx';
import { type SectionSpec, sections } from '../sections/sections.ts';
import { clean } from './clean.ts';

/** One section as the preview replaces it: its `id` is also the id of its element. */
export interface RenderedSection {
  readonly id: string;
  readonly title: string;
  readonly html: string;
}

/** All sections, in order, each a `<section>` with a stable id. */
export function renderSections(assessment: Assessment, options: HtmlOptions): readonly RenderedSection[] {
  return sections.map((section) => ({ id: section.id, title: section.title, html: renderSection(section, assessment, options) }));
}

function renderSection(
  { id, title, about, categories, content: Content }: SectionSpec,
  assessment: Assessment,
  options: HtmlOptions,
): string {
  const state = options.mode === 'preview' && <SectionState assessment={assessment} categories={categories} hidden />;
  const html = renderToString(
    <ReportProvider value={{ assessment, options }}>
      <Section id={id} title={title} about={about} state={state}>
        <Content />
      </Section>
    </ReportProvider>,
  );
  return clean(html);
}

/** The inside of the page's `main`: all sections, one after the other. */
export const renderBody = (assessment: Assessment, options: HtmlOptions): string =>
  renderSections(assessment, options)
    .map(({ html }) => html)
    .join('\n');
