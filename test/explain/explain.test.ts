import { explainableNames, explainName } from '@headpin/core/explain/index.ts';
import { openProject } from '@headpin/language';
import { describe, expect, it } from 'vitest';

const text = `strategy Plan {
  stage: chasm
  beachhead: Clerks
  goal: $5M over 5 years
  horizon: 24 months
  decided: 2026-09-01
  launch: 2026-12-01
}
segment Clerks "Town clerks" {
  geography: "Ontario"
  industry: "towns"
  profession: "clerks"
  useCase: "publish minutes"
  accounts: 400..440
  spend: $20k per year
  share: 40% within 24 months
  need Publish
  need Index
  reason to buy { inaction: $1k per day risk: $100k per year }
}
segment Counties "County clerks" {
  geography: "Ontario"
  industry: "counties"
  profession: "clerks"
  useCase: "publish minutes"
}
scenario Late for Clerks
scenario Video for Clerks
criterion reason { weight: 3 }
ballot Mia {
  Late 4 5 4 3
  Video 4 2 4 3
}
component Web { meets: Publish from: us status: shipped ready: 2026-10-15 }
component Ghost { meets: Index }
positioning for Clerks { promises: Index }
customer Barrie { segment: Clerks status: reference needs: Index }
evidence Calls { kind: interviews sample: 6 date: 2024-01-31 }
expand Clerks -> Counties { through: Barrie gate: 40% }
`;

const project = openProject([{ path: 'plan.headpin', text }]);
const [view] = project.strategies;
const assessment = project.assess(view!, '2026-11-21');

/** The lines of an explanation as `label: text`. */
function linesOf(name: string): string[] {
  const [explanation] = explainName(assessment, name);
  return [explanation!.summary, ...explanation!.sections.flatMap(({ lines }) => lines.map((line) => `${line.label}: ${line.text}`))];
}

describe('how figures come about', () => {
  it('a scenario: gate, contributions, total', () => {
    expect(linesOf('Video')).toEqual(
      expect.arrayContaining([
        'Video is eliminated: reason (2) lies below the cutoff of 3.',
        'reason: mean 2 (Mia 2) misses the cutoff of 3 by 1',
        'reason: (2 ÷ 1 − 1) ÷ 4 × 3 ÷ 6 of the weight = 12.5 points',
      ]),
    );
    expect(linesOf('Late')[0]).toBe('Late ranks 1 of 1 survivor with 83.3 points of 100, on the first round alone.');
  });

  it('a segment: the sizing sum, the reason, the coverage', () => {
    expect(linesOf('Clerks')).toEqual(
      expect.arrayContaining([
        'Clerks is the beachhead and brings $12.8M–$14.1M of own revenue; big enough: yes, small enough to lead: yes.',
        'market per year: 400–440 accounts × $20k per year = $8M–$8.8M per year',
        'doing nothing costs: $1k per day × 365.25 = $365k per year for one account',
        'covered: 1 of 2 needs = 50%',
        'share so far: 1 won of 400–440 accounts = 0.23–0.25%',
      ]),
    );
    expect(linesOf('Counties')[0]).toBe(
      'Counties is not the beachhead; its own revenue is not known before accounts, spend and share are given.',
    );
  });

  it('an open need: what hangs on it', () => {
    expect(linesOf('Index')).toEqual([
      'Index of Clerks is open: nothing covers or promises it.',
      'Ghost: covers nothing yet; from nobody yet, no status given',
      'promised by: the positioning of the segment',
      'customer: Barrie',
      'reference: Barrie',
      'expansion: Clerks -> Counties',
    ]);
  });

  it('a component, a piece of evidence, a criterion, an expansion, the strategy', () => {
    expect(linesOf('Web')).toEqual(
      expect.arrayContaining(['Web covers what it meets; from us, shipped, ready 2026-10-15.', 'Publish: Clerks; covered']),
    );
    expect(linesOf('Calls')[0]).toBe('Calls has grade D, one lower for its age, and speaks of the product.');
    expect(linesOf('reason')[0]).toBe('reason is a showstopper and holds 27.3% of the weight.');
    expect(linesOf('Clerks -> Counties')[0]).toBe(
      'Clerks -> Counties takes path A: the same use case for other people, which takes a partner.',
    );
    expect(linesOf('Plan')[0]).toMatch(/^Plan has a readiness of [\d.]+; \d+ findings hold the other [\d.]+ points\.$/);
  });

  it('points at the lines that made each number', () => {
    const [segment] = explainName(assessment, 'Clerks');
    const market = segment!.sections.flatMap(({ lines }) => lines).find(({ label }) => label === 'market per year');
    expect(market!.from.map((origin) => project.locate(origin).range.start.line + 1)).toEqual([14, 15]);
  });

  it('works for every name it offers', () => {
    for (const name of explainableNames(assessment)) expect(explainName(assessment, name).length, name).toBeGreaterThan(0);
    expect(explainName(assessment, 'Nobody')).toEqual([]);
  });
});
