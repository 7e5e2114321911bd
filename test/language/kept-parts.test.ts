/** What an edit does not reach stays the very same; what it reaches is seen from everywhere. */
import type { Element } from '@headpin/core';
import { openProject, type Project } from '@headpin/language';
import { describe, expect, it } from 'vitest';

const today = '2026-11-21';
const file = 'plan.headpin';

const plan = `strategy Plan {
  stage: chasm
  beachhead: Towns
}
segment Towns "Town halls" {
  need Archive
}
segment Ports "Harbours" { }
component Vault "The vault" {
  meets: Archive
  status: shipped
}
customer Lindau "Town of Lindau" {
  segment: Towns
  needs: Archive
}
`;

function change(project: Project, from: string, to: string) {
  const before = project.text(file)!;
  expect(before).toContain(from);
  project.set(file, before.replace(from, to));
  const view = project.viewOf(file)!;
  return { strategy: view.strategy, lowered: view.lowered, assessment: project.assess(view, today) };
}

const open = () => {
  const project = openProject([{ path: file, text: plan }]);
  const view = project.viewOf(file)!;
  return { project, strategy: view.strategy, assessment: project.assess(view, today) };
};

describe('an edit', () => {
  it('leaves the elements and lists that it does not reach as they are', () => {
    const { project, strategy } = open();
    const after = change(project, 'shipped', 'building').strategy;
    expect(after.components[0]).not.toBe(strategy.components[0]);
    expect(after.segments).toBe(strategy.segments);
    expect(after.customers).toBe(strategy.customers);
    expect(after.decision).toBe(strategy.decision);
  });

  it('shows behind every name that refers to what was edited', () => {
    const { project, strategy } = open();
    const { strategy: after, lowered } = change(project, '"Town halls"', '"Town halls and courts"');
    expect(after.customers).toBe(strategy.customers);
    const { target } = after.customers[0]!.segment!.value!;
    expect(target).toBe(after.segments[0]);
    expect(target?.title).toBe('Town halls and courts');
    const links = lowered.links.filter(({ name }) => name === 'Towns');
    expect(links.map((link) => link.target as Element)).toEqual(links.map(() => after.segments[0]));
  });

  it('keeps findings that it does not reach, at their new places', () => {
    const { project, assessment } = open();
    const { assessment: after } = change(project, 'shipped', 'building  ');
    const thin = assessment.findings.filter(({ rule }) => rule === 'reason/missing');
    expect(thin).toHaveLength(1);
    expect(after.findings).toContain(thin[0]);
    const moved = change(project, 'strategy Plan', '\n\nstrategy Plan').assessment;
    expect(project.locate(moved.findings.find(({ rule }) => rule === 'reason/missing')!.at).range.start.line).toBe(6);
  });

  it('is judged by every rule that looks at it', () => {
    const { project, assessment } = open();
    const open0 = assessment.figures.wholeProduct.needs.get(assessment.strategy.segments[0]!.needs[0]!)!;
    expect(open0.state).toBe('open');
    const { assessment: after } = change(project, 'meets: Archive', 'from: us\n  meets: Archive');
    expect(after.figures.wholeProduct.needs.get(after.strategy.segments[0]!.needs[0]!)!.state).toBe('covered');
  });

  it('that takes a name away is an error wherever the name stands', () => {
    const { project } = open();
    const { lowered } = change(project, 'need Archive', 'need Registry');
    const unknown = lowered.findings.filter(({ rule }) => rule === 'language/unknown-reference');
    expect(unknown.map(({ subject }) => subject)).toEqual(['Vault', 'Lindau']);
    expect(change(project, 'need Registry', 'need Archive').lowered.findings).toEqual([]);
  });

  it('counts with another day at once', () => {
    const { project, assessment } = open();
    const view = project.viewOf(file)!;
    const later = project.assess(view, '2027-11-21');
    expect(later.today).toBe('2027-11-21');
    expect(later).not.toBe(assessment);
  });
});
