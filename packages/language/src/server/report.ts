/** The report of a strategy, rendered by whoever starts the server: the language knows nothing of how it looks. */
import type { Assessment } from '@headpin/core';
import type { Place, StrategyView } from '../project/project.ts';
import type { ReportDocument, ReportParams, ReportSections } from '../protocol/messages.ts';
import type { Session } from './session.ts';

export interface ReportOptions {
  readonly mode: 'preview' | 'file';
  readonly nonce?: string | undefined;
  locate(origin: Parameters<Session['project']['locate']>[0]): Place;
}

export interface Renderer {
  sections(
    assessment: Assessment,
    options: ReportOptions,
  ): { readonly style: string; readonly sections: readonly { readonly id: string; readonly html: string }[] };
  html(assessment: Assessment, options: ReportOptions): string;
}

export function report(
  session: Session,
  renderer: Renderer,
  view: StrategyView,
  version: number,
  params: ReportParams,
): ReportSections | ReportDocument {
  const assessment = session.assess(view);
  const mode = params.options?.mode ?? 'preview';
  const title = view.strategy.decision?.title ?? view.name ?? 'Headpin';
  const relative = (file: string) => (file.startsWith(`${view.folder}/`) ? file.slice(view.folder.length + 1) : file);
  const inFile = (origin: Parameters<Session['project']['locate']>[0]) => {
    const place = session.project.locate(origin);
    return { ...place, file: relative(place.file) };
  };
  if (mode === 'file') return { title, html: renderer.html(assessment, { mode: 'file', locate: inFile }) };
  const { style, sections } = renderer.sections(assessment, {
    mode: 'preview',
    nonce: params.options?.nonce,
    locate: (origin) => session.project.locate(origin),
  });
  const broken = view.lowered.findings.some((finding) => finding.rule === 'language/syntax' || finding.rule === 'language/too-large');
  return { folder: view.folder, name: view.name, version, broken, title, style, sections };
}
