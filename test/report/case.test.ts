/** The case for the beachhead: a chain of statements, no stronger than its weakest link. */
import { renderSections } from '@headpin/report';
import { describe, expect, it } from 'vitest';
import { type Assessed, assessText } from './assessed.ts';
import { visibleText } from './markup.ts';

function caseIn({ assessment, file }: Assessed): string | undefined {
  const { html } = renderSections(assessment, file).find(({ id }) => id === 'evidence')!;
  return /The case for .*?\.(?= )/.exec(visibleText(html))?.[0];
}

const page = (scenarioEvidence: string) => `strategy S { stage: chasm beachhead: Clerks }
segment Clerks "Town clerks" {
  evidence: Census
  reason to buy { evidence: Talks, Story }
}
scenario Late "Late" for Clerks { ${scenarioEvidence} }
positioning for Clerks { claim: "x" evidence: Story, Census }
evidence Census "Census" { kind: study date: 2026-01-01 }
evidence Talks "Talks" { kind: interviews sample: 5 date: 2026-01-01 }
evidence Story "Story" { kind: anecdote date: 2026-01-01 }
`;

describe('the case for the beachhead', () => {
  it('has the grade of its weakest statement, each with that of its best evidence', () => {
    expect(caseIn(assessText(page('evidence: Census')))).toBe(
      'The case for Town clerks has grade C, that of its weakest link: who they are B, why they must buy C, what their day is like B, what we claim B.',
    );
  });

  it('has none where a statement has none, and says which', () => {
    expect(caseIn(assessText(page('')))).toBe('The case for Town clerks has no grade: no graded evidence shows what their day is like.');
    expect(caseIn(assessText(page('').replace('reason to buy { evidence: Talks, Story }', '')))).toBe(
      'The case for Town clerks has no grade: no graded evidence shows why they must buy and what their day is like.',
    );
  });

  it('is not told without a beachhead', () => {
    expect(caseIn(assessText('strategy S { stage: chasm }\nevidence Story "Story" { kind: anecdote }\n'))).toBeUndefined();
  });

  it('links each statement to the evidence that it names', () => {
    const { assessment, file } = assessText(page('evidence: Census'));
    const html = renderSections(assessment, file).find(({ id }) => id === 'evidence')!.html;
    const links = [...html.matchAll(/<a href="strategy\.headpin#L(\d+)">((?:who|why|what) [\w ]+)<\/a>/g)].map(
      ([, line, what]) => `${line} ${what}`,
    );
    expect(links).toEqual(['3 who they are', '4 why they must buy', '6 what their day is like', '7 what we claim']);
  });
});
