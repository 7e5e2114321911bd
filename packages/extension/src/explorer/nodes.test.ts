import type { AssessmentReply } from '@headpin/language/protocol/messages.ts';
import { describe, expect, it } from 'vitest';
import { strategyNodes, type TreeNode } from './nodes.ts';

const range = { start: { line: 2, character: 9 }, end: { line: 2, character: 15 } };

/** The parts of an assessment that the tree reads. */
function assessment(parts: Partial<Record<keyof AssessmentReply, unknown>>): AssessmentReply {
  const none = {
    scenarios: [],
    segments: [],
    wholeProduct: null,
    expansions: [],
    findings: [],
    beachhead: null,
    readiness: { score: 50, categories: [] },
  };
  return { ...none, ...parts } as unknown as AssessmentReply;
}

const labels = (nodes: readonly TreeNode[] | undefined): string[] =>
  (nodes ?? []).map(({ label, description }) => `${label} | ${description}`);

describe('the tree of a strategy', () => {
  it('leaves out groups with nothing in them', () => {
    expect(strategyNodes(assessment({}))).toEqual([]);
  });

  it('ranks survivors first and says why others fell', () => {
    const scenarios = [
      { name: 'Late', status: 'eliminated', rank: null, total: 61.25, failed: [{ criterion: 'rivals', mean: 2, distance: 1 }] },
      { name: 'Second', status: 'survivor', rank: 2, total: 70, failed: [] },
      { name: 'First', status: 'survivor', rank: 1, total: 80.47, failed: [] },
      { name: 'Empty', status: 'undecided', rank: null, total: null, failed: [] },
    ];
    const [board] = strategyNodes(assessment({ scenarios }));
    expect(labels(board?.children)).toEqual([
      'First | #1, 80.5',
      'Second | #2, 70.0',
      'Late | eliminated, 61.3',
      'Empty | undecided, not rated',
    ]);
    expect(board?.children?.[2]?.tooltip).toBe('Below the cutoff: rivals 2.0');
  });

  it('shows needs that nothing covers yet, and no others', () => {
    const needs = [
      { name: 'Assemble', state: 'covered', by: ['Publisher'] },
      { name: 'Audit', state: 'promised', by: ['Trail'] },
      { name: 'Staff', state: 'open', by: [] },
      { name: 'Paper', state: 'waived', by: [] },
    ];
    const [gaps] = strategyNodes(assessment({ wholeProduct: { coverage: 0.25, leadTimeMonths: null, needs } }));
    expect(gaps?.description).toBe('2');
    expect(labels(gaps?.children)).toEqual(['Audit | promised: Trail', 'Staff | open']);
  });

  it('tells the path of each pin, and the one that is not adjacent', () => {
    const expansions = [
      { from: 'A', to: 'B', path: 'A', bridge: 'Calder', reuse: 2 / 3, shareSoFar: null },
      { from: 'A', to: 'C', path: null, bridge: null, reuse: null, shareSoFar: null },
    ];
    const [pins] = strategyNodes(assessment({ expansions }));
    expect(labels(pins?.children)).toEqual(['A → B | path A, through Calder, reuse 67%', 'A → C | not adjacent']);
  });

  it('groups findings by category, the costly ones first, silenced ones left out', () => {
    const finding = (rule: string, points: number, silenced?: object) => ({
      rule,
      points,
      severity: 'warning',
      message: rule,
      file: 'file:///s.headpin',
      range,
      ...(silenced ? { silenced } : {}),
    });
    const findings = [
      finding('segment/too-wide', 1),
      finding('segment/size-missing', 3),
      finding('focus/no-owner', 2, { reason: 'one person' }),
    ];
    const readiness = {
      score: 50,
      categories: [
        { id: 'focus', score: 90 },
        { id: 'segment', score: 40.4 },
      ],
    };
    const [group] = strategyNodes(assessment({ findings, readiness }));
    expect(group?.description).toBe('2');
    expect(labels(group?.children)).toEqual(['segment | 2, 40 of 100']);
    expect(group?.children?.[0]?.children?.map(({ label }) => label)).toEqual(['segment/size-missing', 'segment/too-wide']);
    expect(group?.children?.[0]?.children?.[0]?.place?.range).toEqual(range);
  });
});
