/** Comparing strategies that a test writes or takes from the examples. */
import { type Assessment, type Comparison, compareAssessments } from '@headpin/core';
import { openProject, type SourceFile } from '@headpin/language';

export const today = '2026-11-21';

/** The one strategy of these files, assessed. */
export function assessed(files: readonly SourceFile[]): Assessment {
  const project = openProject(files);
  const [view] = project.strategies;
  if (view === undefined) throw new Error('These files hold nothing.');
  return project.assess(view, today);
}

export const inOneFile = (text: string): SourceFile[] => [{ path: 'strategy.headpin', text }];

/** What changed between two texts, each a file of its own. */
export const compareTexts = (before: string, after: string): Comparison =>
  compareAssessments(assessed(inOneFile(before)), assessed(inOneFile(after)));

export const compareFiles = (before: readonly SourceFile[], after: readonly SourceFile[]): Comparison =>
  compareAssessments(assessed(before), assessed(after));
