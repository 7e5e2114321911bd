/** What is done with a document, stage by stage, and what must hold after each. */
import { type Assessment, compareAssessments, comparedStrategy, type FindingFix, type Origin, scoredStrategy } from '@headpin/core';
import { format, openProject, type Project, type StrategyView } from '@headpin/language';
import { readDocument } from '@headpin/language/syntax/document.ts';
import { renderHtml, renderMarkdown, renderScoreboardSvg } from '@headpin/report';
import { changesHtml, changesMarkdown } from '@headpin/report/changes/index.ts';
import { differenceOf } from '../equivalence/difference.ts';
import { today } from '../properties/examples.ts';
import { everyFormat } from './formats.ts';

export const file = 'strategy.headpin';

export interface Subject {
  readonly text: string;
  /** What it was made of. */
  readonly original: string;
  readonly project: Project;
  readonly view: StrategyView;
  assess(): Assessment;
}

export function subjectOf(text: string, original = ''): Subject {
  const project = openProject([{ path: file, text }]);
  const [view] = project.strategies;
  if (view === undefined) throw new Error('A file belongs to no strategy and to no folder without one.');
  return { text, original, project, view, assess: () => project.assess(view, today) };
}

/** A stage throws where something is wrong with what it makes. */
export type Stage = (subject: Subject) => void;

function expectInside({ project, text }: Subject, at: Origin, what: string): void {
  const start = at.anchor.offset + at.start;
  const end = at.anchor.offset + at.end;
  if (!(at.file === file && start >= 0 && start <= end && end <= text.length))
    throw new Error(`${what} stands at ${start}–${end} of ${at.file}, which has ${text.length} characters`);
  const lines = project.linesOf(file);
  const { range } = project.locate(at);
  // Between the two halves of a line break, and before a byte order mark, there is no place of its own.
  const isNoPlace = (offset: number) => text.slice(offset - 1, offset + 1) === '\r\n' || (offset === 0 && text.startsWith('\uFEFF'));
  for (const [offset, position] of [
    [start, range.start],
    [end, range.end],
  ] as const)
    if (lines.offsetAt(position) !== offset && !isNoPlace(offset)) throw new Error(`${what} has no place as line and character`);
}

function expectFixInside(subject: Subject, { title }: FindingFix, edits: readonly { start: number; end: number }[]): void {
  let last = 0;
  for (const { start, end } of edits) {
    if (!(start >= last && start <= end && end <= subject.text.length))
      throw new Error(`the fix "${title}" edits ${start}–${end}, behind ${last}`);
    last = end;
  }
}

/** The parser, the names and the values: what the language finds stands in the text. */
export const lowering: Stage = (subject) => {
  const { project, view } = subject;
  for (const { rule, at, related, fixes } of view.lowered.findings) {
    expectInside(subject, at, rule);
    for (const one of related) expectInside(subject, one.at, `${rule}, related`);
    for (const fix of fixes) expectFixInside(subject, fix, project.offsetEdits(fix));
  }
  for (const { at, name } of view.lowered.links) expectInside(subject, at, `the link ${name}`);
};

/** Figures and rules: places in the text, points that add up, no rule that breaks, numbers that are some. */
export const judging: Stage = (subject) => {
  const { findings, failures, readiness } = subject.assess();
  if (failures.length > 0) throw new Error(`the rule ${failures[0]!.rule} failed: ${failures[0]!.message}`);
  for (const { rule, at, related, fixes } of findings) {
    expectInside(subject, at, rule);
    for (const one of related) expectInside(subject, one.at, `${rule}, related`);
    for (const fix of fixes) expectFixInside(subject, fix, subject.project.offsetEdits(fix));
  }
  const points = findings.reduce((sum, one) => sum + one.points, 0);
  if (readiness.score !== null && !(Math.abs(readiness.score + points - 100) < 1e-6))
    throw new Error(`readiness ${readiness.score} and points ${points} do not make 100`);
};

/** All figures, robustness too, as machines read them. */
export const scoring: Stage = ({ view, assess }) => {
  const text = JSON.stringify(scoredStrategy(view, assess()), (key, value: unknown) => {
    if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${key} is ${value}`);
    return value;
  });
  JSON.parse(text);
};

export const printing: Stage = ({ project, view, assess }) => {
  for (const [name, text] of everyFormat(project, [{ view, assessment: assess() }]))
    if (text.includes('undefined') && !project.text(file)!.includes('undefined')) throw new Error(`the format ${name} prints "undefined"`);
};

export const reporting: Stage = ({ project, assess }) => {
  const locate = project.locate.bind(project);
  const assessment = assess();
  renderHtml(assessment, { mode: 'file', locate });
  renderMarkdown(assessment, { locate });
  renderScoreboardSvg(assessment);
};

/** Against what it was made of, both ways. */
export const comparing: Stage = (subject) => {
  const before = subjectOf(subject.original);
  for (const [from, to] of [
    [before, subject],
    [subject, before],
  ] as const) {
    const comparison = compareAssessments(from.assess(), to.assess());
    const output = comparedStrategy(to.view, comparison, from.project, to.project);
    JSON.parse(JSON.stringify(output));
    const changed = [{ title: to.view.name ?? '', comparison, output, before: from.assess(), after: to.assess() }];
    changesMarkdown(changed, { before: 'a', after: 'b' });
    changesHtml(changed, { before: 'a', after: 'b' });
  }
  const same = compareAssessments(subject.assess(), subjectOf(subject.text).assess());
  if (same.changes.length > 0) throw new Error(`the same text has a change of ${same.changes[0]!.what} ${same.changes[0]!.name}`);
};

/** Where something stands, and how it is written, is all that the formatter may change. */
const placesAndLayout = new Set(['at', 'key', 'whole', 'keywordAt', 'textAt', 'items', 'written']);

/** Without white space: a comment above the columns of a ballot is lined up with them. */
const commentsOf = (text: string): string[] =>
  readDocument(file, text).pieces.flatMap(({ anchor, comments }) =>
    comments.map(({ start, end }) => text.slice(anchor.offset + start, anchor.offset + end).replace(/\s+/g, '')),
  );

/** Formatted once it stays so, says the same, and keeps every comment in its order. */
export const formatting: Stage = ({ text, view }) => {
  const once = format(text);
  const twice = format(once);
  if (twice !== once) throw new Error(`formatting again changes ${differenceOf(twice, once)}`);
  const comments = differenceOf(commentsOf(once), commentsOf(text));
  if (comments !== undefined) throw new Error(`formatting changes comments ${comments}`);
  const facts = differenceOf(subjectOf(once).view.strategy, view.strategy, placesAndLayout);
  if (facts !== undefined) throw new Error(`formatting changes facts ${facts}`);
};

/** Where the figures lie in the text, and the ten thousand weightings, which follow from the ratings. */
const placesAndRobustness = new Set([...placesAndLayout, 'start', 'end', 'offset', 'robustness']);

/** The figures and findings of the formatted text are those of the text. */
export const judgingFormatted: Stage = (subject) => {
  const essence = ({ assess }: Subject) => {
    const { findings, readiness, figures } = assess();
    // What hides between words is white space to the formatter, which may take it away.
    const told = findings.filter(({ rule }) => rule !== 'language/hidden-character');
    return { readiness, findings: told.map(({ rule, fingerprint, points }) => `${fingerprint} ${rule} ${points}`).sort(), figures };
  };
  const found = differenceOf(essence(subjectOf(format(subject.text))), essence(subject), placesAndRobustness);
  if (found !== undefined) throw new Error(`formatting changes the assessment ${found}`);
};

/** So are the figures that machines read, robustness too. */
export const scoringFormatted: Stage = (subject) => {
  const score = ({ view, assess }: Subject) => JSON.stringify(scoredStrategy(view, assess()));
  if (score(subjectOf(format(subject.text))) !== score(subject)) throw new Error('formatting changes figures');
};
