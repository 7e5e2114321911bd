/** What a session makes of its files, as far as every part of it must be that of a fresh start. */
import { checkedStrategy, scoredStrategy } from '@headpin/core';
import { panelOf } from '@headpin/core/method/panel-of-strategy.ts';
import { computeRobustness } from '@headpin/core/method/robustness/robustness.ts';
import type { StrategyView } from '@headpin/language';
import { diagnosticsOf } from '@headpin/language/server/diagnostics.ts';
import type { Session } from '@headpin/language/server/session.ts';
import { renderHtml, renderMarkdown } from '@headpin/report';
import { differenceOf } from './difference.ts';

/** The robustness figures take ten thousand weightings. */
export const dear = new Set(['robustness']);

const documentsOf = ({ project }: Session, files: readonly string[]) =>
  files.map((file) => {
    const { text, pieces, refused } = project.document(file)!;
    return { file, text, pieces, refused };
  });

/** Syntax, links, facts, figures, findings and diagnostics of one strategy. */
export function buildOf(session: Session, view: StrategyView) {
  const { strategy, findings, silences, links, names, declared } = view.lowered;
  return {
    name: view.name,
    folder: view.folder,
    files: view.files,
    isOfItsFiles: view.files.every((file) => session.project.viewOf(file) === view),
    documents: documentsOf(session, view.files),
    lowered: { strategy, isSame: view.strategy === strategy, findings, silences, links, tables: names.tables, declared },
    assessment: session.assess(view),
    diagnostics: diagnosticsOf(session, view),
  };
}
export type Build = ReturnType<typeof buildOf>;

/** The report as a window shows it. */
export const reportOf = ({ project }: Session, { assessment }: Build): string =>
  // With a nonce no hash of the style sheet is computed, which takes as long as half of the page.
  renderHtml(assessment, { mode: 'preview', nonce: 'equivalence', locate: project.locate.bind(project) });

/** What else leaves the program: machine outputs, and the report as Markdown. */
export const outputsOf = ({ project }: Session, view: StrategyView, { assessment }: Build) => ({
  score: JSON.stringify(scoredStrategy(view, assessment)),
  check: JSON.stringify(checkedStrategy(view, assessment, project)),
  markdown: renderMarkdown(assessment, { locate: project.locate.bind(project) }),
});

/** Robustness, computed past the memory that sessions share, and the report as it is written to a file. */
export function differenceOfDearOutputs(living: Session, fresh: Session): string | undefined {
  const expected = fresh.project.strategies;
  for (const [i, view] of living.project.strategies.entries()) {
    const found = differenceOf(dearOutputsOf(living, view), dearOutputsOf(fresh, expected[i]!));
    if (found !== undefined) return `outputs of ${view.folder}${found}`;
  }
  return undefined;
}

function dearOutputsOf(session: Session, view: StrategyView) {
  const assessment = session.assess(view);
  return {
    robustness: computeRobustness(panelOf(view.strategy)),
    file: renderHtml(assessment, { mode: 'file', locate: session.project.locate.bind(session.project) }),
  };
}
