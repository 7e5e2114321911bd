/**
 * What the language itself finds wrong, on pages with marks: `⟦…⟧` says where each finding sits.
 *
 *     expectFindings('strategy A { ⟦stge⟧: chasm }', ['unknown-property: `stge` is no property …']);
 */
import { type FileEdit, Lines, openProject, type Project } from '@headpin/language';
import { expect } from 'vitest';
import type { Finding } from '../../packages/core/src/assessment/assessment.ts';
import { readMarks, readPage } from './marked-text.ts';

const today = '2026-11-21';

export interface Judged {
  readonly project: Project;
  readonly findings: readonly Finding[];
  /** How ready the first strategy is, 0–100. */
  readonly score: number;
}

/** Judges files without marks. Findings are by strategy, then file and place. */
export function judgeFiles(files: Readonly<Record<string, string>>): Judged {
  const project = openProject(Object.entries(files).map(([path, text]) => ({ path, text })));
  const assessments = project.strategies.map((view) => project.assess(view, today));
  expect(assessments.flatMap(({ failures }) => failures)).toEqual([]);
  return { project, findings: assessments.flatMap(({ findings }) => findings), score: assessments[0]?.readiness.score ?? 0 };
}

export const languageOnly = ({ findings }: Judged): readonly Finding[] => findings.filter(({ category }) => category === 'language');

/** The page without its marks, by file. */
export const plain = (page: string): Record<string, string> =>
  Object.fromEntries(Object.entries(readPage(page)).map(([file, text]) => [file, readMarks(text).text]));

/**
 * Expects the findings of the language on a page, in order: each sits on a marked range and says the message, its rule
 * before it. `language/no-strategy` and `language/undeclared-rater` count only where a page marks them.
 */
export function expectFindings(page: string, messages: readonly string[]): readonly Finding[] {
  const judged = judgeFiles(plain(page));
  const quiet = ['language/no-strategy', 'language/undeclared-rater'].filter(
    (rule) => !messages.some((one) => rule.endsWith(one.split(':')[0]!)),
  );
  const findings = languageOnly(judged).filter(({ rule }) => !quiet.includes(rule));
  expect(findings.map(({ rule, message }) => `${rule.slice('language/'.length)}: ${message}`)).toEqual(messages);
  const marked = Object.entries(readPage(page)).flatMap(([file, text]) => readMarks(text).ranges.map((range) => ({ file, range })));
  expect(findings.map(({ at }) => judged.project.locate(at))).toEqual(marked);
  return findings;
}

/** The files after a fix of a finding. */
export function afterFix(files: Readonly<Record<string, string>>, finding: Finding, title: string): Record<string, string> {
  const fix = finding.fixes.find((one) => one.title === title);
  if (fix === undefined) throw new Error(`There is no fix “${title}”, only ${finding.fixes.map((one) => one.title).join(', ') || 'none'}.`);
  const { project } = judgeFiles(files);
  return apply(files, project.edits(fix));
}

function apply(files: Readonly<Record<string, string>>, edits: readonly FileEdit[]): Record<string, string> {
  const changed = { ...files };
  for (const { file, range, newText } of edits.toReversed()) {
    const text = changed[file]!;
    const lines = new Lines(text);
    changed[file] = text.slice(0, lines.offsetAt(range.start)) + newText + text.slice(lines.offsetAt(range.end));
  }
  return changed;
}
