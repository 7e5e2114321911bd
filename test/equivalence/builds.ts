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
const dear = new Set(['robustness']);

const documentsOf = ({ project }: Session, files: readonly string[]) =>
  files.map((file) => {
    const { text, pieces, refused } = project.document(file)!;
    return { file, text, pieces, refused };
  });

/** Syntax, links, facts, figures, findings and diagnostics of one strategy. */
function buildOf(session: Session, view: StrategyView) {
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

/** What was found equal last, so that a strategy that nothing touched is not gone through at every step. */
export class Equals {
  private known = new Map<string, { readonly lowered: object; readonly content: string }>();

  /** @param all goes through every strategy, known or not */
  difference(living: Session, fresh: Session, all: boolean): string | undefined {
    const views = living.project.strategies;
    const expected = fresh.project.strategies;
    const names = ({ folder, name, files }: StrategyView) => `${name ?? '–'} in ${folder} of ${files.join(', ')}`;
    const parts = differenceOf(views.map(names), expected.map(names));
    if (parts !== undefined) return `strategies${parts}`;
    const known = new Map<string, { lowered: object; content: string }>();
    for (const [i, view] of views.entries()) {
      const key = names(view);
      const content = contentOf(fresh, view);
      const before = this.known.get(key);
      if (all || before?.lowered !== view.lowered || before.content !== content) {
        const found = differenceOf(buildOf(living, view), buildOf(fresh, expected[i]!), dear);
        if (found !== undefined) return `${key}${found}`;
      }
      known.set(key, { lowered: view.lowered, content });
    }
    this.known = known;
    return undefined;
  }
}

/** All that a build rests on, as text. */
function contentOf(session: Session, { folder, files }: StrategyView): string {
  const settings = session.project.text(`${folder}/headpin.json`);
  return JSON.stringify([session.today, settings, files.map((file) => session.project.text(file))]);
}

/** What leaves the program: machine outputs with all figures, and the report as HTML and Markdown. */
export function differenceOfOutputs(living: Session, fresh: Session): string | undefined {
  const expected = fresh.project.strategies;
  for (const [i, view] of living.project.strategies.entries()) {
    const found = differenceOf(outputsOf(living, view), outputsOf(fresh, expected[i]!));
    if (found !== undefined) return `outputs of ${view.folder}${found}`;
  }
  return undefined;
}

function outputsOf(session: Session, view: StrategyView) {
  const { project } = session;
  const assessment = session.assess(view);
  const locate = project.locate.bind(project);
  return {
    // Computed here, past the memory that sessions share.
    robustness: computeRobustness(panelOf(view.strategy)),
    score: JSON.stringify(scoredStrategy(view, assessment)),
    check: JSON.stringify(checkedStrategy(view, assessment, project)),
    html: renderHtml(assessment, { mode: 'file', locate }),
    markdown: renderMarkdown(assessment, { locate }),
  };
}
