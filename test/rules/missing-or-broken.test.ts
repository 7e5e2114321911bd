/** Who carries the weight of a rule that cannot look: the finding that reports what is missing, or the error that hides it. */
import { openProject } from '@headpin/language';
import { describe, expect, it } from 'vitest';

function findingsOf(text: string) {
  const project = openProject([{ path: 'strategy.headpin', text }]);
  const { findings, readiness, failures } = project.assess(project.strategies[0]!, '2026-11-21');
  expect(failures).toEqual([]);
  expect(findings.reduce((sum, { points }) => sum + points, readiness.score ?? 0)).toBeCloseTo(100, 9);
  const find = (rule: string) => findings.filter((finding) => finding.rule === rule);
  return { find, rules: findings.map(({ rule }) => rule as string) };
}

const segment = (inside: string) => `segment Clerks {\n  profession: "town clerks"\n  ${inside}\n}`;

describe('a value with an error', () => {
  it('is not missing, is not judged, and the error carries what it hides', () => {
    const { find, rules } = findingsOf('strategy Minutes {\n  stage: chasm\n  horizon: soon\n}');
    expect(rules).not.toContain('focus/horizon-too-long');
    expect(find('focus/decision-incomplete')[0]?.message).not.toContain('`horizon`');
    const [error] = find('language/wrong-value');
    expect(error?.opens).toBeGreaterThanOrEqual(1);
    expect(error?.points).toBeGreaterThan(0);
  });

  it('leaves the rules open that need another value', () => {
    const { rules } = findingsOf(
      `strategy Minutes { stage: chasm beachhead: Clerks horizon: 12 months }\n${segment('accounts: many share: 40% within 24 months')}`,
    );
    expect(rules).toContain('segment/share-out-of-band');
    expect(rules).not.toContain('segment/too-small');
    expect(rules).not.toContain('segment/too-big-to-lead');
  });
});

describe('a beachhead that no segment has', () => {
  const { find, rules } = findingsOf('strategy Minutes { stage: chasm beachhead: Clerks }');

  it('is one mistake with one finding', () => {
    expect(find('language/unknown-reference')).toHaveLength(1);
    for (const rule of ['focus/beachhead-missing', 'segment/size-missing', 'reason/missing', 'positioning/missing', 'channel/missing']) {
      expect(rules).not.toContain(rule);
    }
  });

  it('opens what looks at the beachhead once it is corrected', () => {
    expect(find('language/unknown-reference')[0]?.opens).toBeGreaterThan(10);
  });
});

describe('a name after `for` that no segment has', () => {
  it('hides the block for the beachhead', () => {
    const { find, rules } = findingsOf(
      `strategy Minutes { stage: chasm beachhead: Clerks }\n${segment('')}\npitch for Clerk { peers "We work with other towns." }`,
    );
    expect(rules).not.toContain('positioning/peers-unfounded');
    expect(find('language/unknown-reference')[0]?.opens).toBeGreaterThanOrEqual(1);
  });
});

describe('a beachhead that is not chosen', () => {
  it('hands the weight of what looks at it to the finding that asks for it', () => {
    const [missing] = findingsOf('strategy Minutes { stage: chasm }').find('focus/beachhead-missing');
    expect(missing?.opens).toBeGreaterThan(10);
    const [chosen] = findingsOf(`strategy Minutes { stage: chasm }\n${segment('')}`).find('focus/beachhead-missing');
    expect(chosen?.opens).toBe(0);
  });
});
