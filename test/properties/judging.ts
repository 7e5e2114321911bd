/** Strategies judged from their text. */
import { type Assessment, checkedStrategy, scoredStrategy } from '@headpin/core';
import { openProject, type Project, type SourceFile, type StrategyView } from '@headpin/language';
import { today } from './examples.ts';

export interface Judged {
  readonly project: Project;
  readonly view: StrategyView;
  readonly assessment: Assessment;
}

/** Judges files that hold one strategy. */
export function judge(files: readonly SourceFile[]): Judged {
  const project = openProject(files);
  const [view] = project.strategies;
  if (view === undefined || view.name === null) throw new Error('There is no strategy in the files.');
  return { project, view, assessment: project.assess(view, today) };
}

/** All that machines read of a strategy, as text. */
export function outputOf({ project, view, assessment }: Judged): string {
  const places = { locate: project.locate.bind(project), edits: project.edits.bind(project) };
  return JSON.stringify({ score: scoredStrategy(view, assessment), check: checkedStrategy(view, assessment, places) });
}

/** Whether the language itself finds no fault. */
export const isSound = ({ findings }: Assessment): boolean => findings.every(({ category }) => category !== 'language');
