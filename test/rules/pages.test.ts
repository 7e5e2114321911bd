/** Each rule's page is its test: what fails, what passes, and what the first fix makes of it. */
import { spawnSync } from 'node:child_process';
import { type Assessment, categories, ruleOf, rules } from '@headpin/core';
import { pages } from '@headpin/core/rules/pages.ts';
import { type FileEdit, openProject, type Project } from '@headpin/language';
import { describe, expect, it } from 'vitest';
import { type Block, blocksOf, readPage } from './page.ts';

const headings = ['Why', 'Fails', 'Passes', 'Fixed', 'How it is scored', 'When to silence'];

interface Judged {
  readonly project: Project;
  readonly assessments: readonly Assessment[];
}

function judge({ files, today }: Block): Judged {
  const project = openProject([...files]);
  return { project, assessments: project.strategies.map((view) => project.assess(view, today)) };
}

const fired = ({ assessments }: Judged) => assessments.flatMap(({ findings }) => findings.map(({ rule }) => rule));

/** A block that is wrong by accident would prove nothing. */
function expectSound(judged: Judged, id: string) {
  const { assessments } = judged;
  expect(assessments.flatMap(({ failures }) => failures)).toEqual([]);
  const allowed = ['language/no-strategy', ...(id.startsWith('language/') ? fired(judged) : [])];
  expect(fired(judged).filter((rule) => rule.startsWith('language/') && !allowed.includes(rule))).toEqual([]);
}

/** The text of a file after some edits. */
function applied(project: Project, file: string, edits: readonly FileEdit[]): string {
  const text = project.text(file) ?? '';
  const lines = project.linesOf(file);
  return edits
    .filter((edit) => edit.file === file)
    .map(({ range, newText }) => ({ start: lines.offsetAt(range.start), end: lines.offsetAt(range.end), newText }))
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}

describe('the index', () => {
  it('holds a page for every rule and no other', () => {
    expect([...pages.keys()]).toEqual(rules.map(({ id }) => id));
  });

  it('is current', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/rules-index.mjs', '--check'], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});

describe.each([...pages])('%s', (id, text) => {
  const page = readPage(text);

  it('has the parts of a page', () => {
    expect(page.id).toBe(id);
    expect(categories).toContain(id.split('/')[0]);
    expect(page.summary).toBe(ruleOf(id)?.summary);
    expect([...page.sections.keys()]).toEqual(headings.filter((heading) => heading !== 'Fixed' || page.sections.has('Fixed')));
    for (const [heading, section] of page.sections) expect(section, heading).not.toBe('');
    expect(blocksOf(page, 'Fails')).not.toHaveLength(0);
    expect(blocksOf(page, 'Passes')).not.toHaveLength(0);
  });

  it.each(blocksOf(page, 'Fails').map((block, i) => [i + 1, block] as const))('fires on example %i of what fails', (_, block) => {
    const judged = judge(block);
    expectSound(judged, id);
    expect(fired(judged)).toContain(id);
  });

  it.each(blocksOf(page, 'Passes').map((block, i) => [i + 1, block] as const))('is silent on example %i of what passes', (_, block) => {
    const judged = judge(block);
    expectSound(judged, id);
    expect(fired(judged)).not.toContain(id);
  });

  const offersFix = (judged: Judged) =>
    judged.assessments.flatMap(({ findings }) => findings).find(({ rule, fixes }) => rule === id && fixes.length > 0);

  it('shows what its first fix makes of the first example that has one, if any has', () => {
    const failing = blocksOf(page, 'Fails').map(judge);
    const judged = failing.find(offersFix);
    const [fixed] = blocksOf(page, 'Fixed');
    expect(fixed !== undefined, 'a section Fixed').toBe(judged !== undefined);
    if (judged === undefined || fixed === undefined) return;
    const edits = judged.project.edits(offersFix(judged)!.fixes[0]!);
    const after = judged.project.files.map((path) => ({ path, text: applied(judged.project, path, edits) }));
    expect(after).toEqual(fixed.files);
    expect(fired(judge(fixed)).filter((rule) => rule === id).length).toBeLessThan(fired(judged).filter((rule) => rule === id).length);
  });
});
