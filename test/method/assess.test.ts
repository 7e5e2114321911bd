/** What findings say and where, and what directives and broken rules do to them. */
import { describe, expect, it } from 'vitest';
import type { Silence } from '../../packages/core/src/assessment/input.ts';
import type { Origin } from '../../packages/core/src/facts/values.ts';
import { at } from '../../packages/core/src/rules/rule.ts';
import { segment, somewhere, strategy } from './facts.ts';
import { a, b, complains, errorOn, judge, withDecision } from './judging.ts';

describe('directives', () => {
  const silence = (rule: string, covers: Origin | undefined, reason: string | undefined = 'They share one budget.'): Silence => ({
    rule,
    reason,
    ruleAt: somewhere(),
    whole: somewhere(),
    covers,
  });
  const rules = [complains('segment/one', ['A', 'B'])];

  it('silence a rule on one element, and its finding keeps its points', () => {
    const directive = silence('segment/one', a.whole);
    const { findings, readiness } = judge(rules, { silences: [directive] });
    expect(findings.map(({ subject, silenced }) => [subject, silenced?.reason])).toEqual([
      ['A', 'They share one budget.'],
      ['B', undefined],
    ]);
    expect(findings[0]!.silenced!.at).toBe(directive.whole);
    expect(readiness.score).toBe(0);
  });

  it('without a reason silence nothing and are an error', () => {
    const { findings } = judge(rules, { silences: [silence('segment/one', a.whole, ' ')] });
    expect(findings.filter(({ silenced }) => silenced)).toEqual([]);
    expect(findings.at(-1)).toMatchObject({
      rule: 'language/ignore-without-reason',
      severity: 'error',
      slots: { rule: 'segment/one' },
      fixes: [],
    });
  });

  it.each([
    ['on another element', silence('segment/one', b.at, 'x'), ['A']],
    ['before nothing', silence('segment/one', undefined, 'x'), ['A', 'B']],
    ['for a rule of the language', silence('language/wrong-value', a.whole, 'x'), ['A', 'B']],
  ])('that silence nothing, %s, are a warning with a fix that removes them', (_, directive, about) => {
    const { findings } = judge([complains('segment/one', directive.covers === b.at ? ['A'] : about)], {
      silences: [directive],
      language: [errorOn()],
    });
    const unused = findings.filter(({ rule }) => rule === 'language/ignore-unused');
    expect(unused).toMatchObject([{ severity: 'warning', messageName: 'main', at: directive.ruleAt }]);
    expect(unused[0]!.fixes).toEqual([
      { title: 'Remove the directive', safe: true, changes: [{ do: 'text', at: directive.whole, text: '' }] },
    ]);
  });

  it('that name no rule ask for the nearest one', () => {
    const directive = silence('segment/noe', a.whole);
    const { findings } = judge(rules, { silences: [directive] });
    const unknown = findings.find(({ rule }) => rule === 'language/ignore-unused')!;
    expect(unknown.message).toBe('There is no rule segment/noe, so this directive silences nothing. Did you mean segment/one?');
    expect(unknown.fixes[1]).toEqual({
      title: 'Replace it with segment/one',
      safe: false,
      changes: [{ do: 'text', at: directive.ruleAt, text: 'segment/one' }],
    });
  });
});

describe('findings', () => {
  it('sit on the item, the value, or the element where the property is not given', () => {
    const places = [
      { element: a, property: 'geography' },
      { element: a, property: 'spend' },
      { element: a },
      { element: b, at: b.whole },
    ] as const;
    const rule = complains('segment/one', [], {
      look: () => ({
        subjects: ['A'],
        reports: places.map((place) => ({ message: 'main', slots: { name: 'A' }, place, subjects: ['A'] })),
      }),
    });
    const found = judge([rule]).findings.map(({ at: place }) => place);
    expect(new Set(found)).toEqual(new Set([a.geography!.at, a.at, b.whole]));
  });

  it('have a fingerprint of rule, message and subject, whatever the place and the wording', () => {
    const first = judge([complains('segment/one', ['A'])]).findings[0]!;
    const moved = segment('A', { geography: 'elsewhere' });
    const reworded = complains('segment/one', ['A'], { messages: { main: '{name} is not right.' } });
    const again = judge([reworded], { of: withDecision({ segments: [moved] }) }).findings[0]!;
    expect(again.fingerprint).toBe(first.fingerprint);
    expect(first.fingerprint).toMatch(/^[0-9a-f]{16}$/u);
    const prints = [...judge([complains('segment/one', ['B'])]).findings, ...judge([complains('segment/two', ['A'])]).findings, first].map(
      ({ fingerprint }) => fingerprint,
    );
    expect(new Set(prints).size).toBe(3);
  });

  it('of the language leave out the sentence that asks "did you mean" where nothing is near', () => {
    const found = { ...errorOn(), rule: 'language/unknown-reference' as const };
    const says = (slots: Record<string, string>) => judge([], { language: [{ ...found, slots }] }).findings[0]!.message;
    const far = { kind: 'need', name: 'Nope' };
    expect(says(far)).toBe('No need is named `Nope`, so this line links to nothing.');
    expect(says({ ...far, nearest: 'Nap' })).toBe('No need is named `Nope`, so this line links to nothing. Did you mean `Nap`?');
  });

  it('are ordered by file, then place', () => {
    const { findings } = judge([complains('segment/two', ['B', 'A']), complains('segment/one', ['B'])]);
    expect(findings.map(({ subject, rule }) => `${subject} ${rule}`)).toEqual(['A segment/two', 'B segment/one', 'B segment/two']);
  });
});

describe('a rule that breaks', () => {
  const broken = complains('segment/broken', [], {
    look: () => {
      throw new Error('no such thing');
    },
  });
  it('takes no other down, leaves its weight out and is named', () => {
    const { findings, readiness, failures } = judge([broken, complains('segment/one', ['A'])]);
    expect(failures).toEqual([{ rule: 'segment/broken', message: 'no such thing' }]);
    expect(findings).toHaveLength(1);
    expect(readiness.score).toBe(50);
  });

  it('does not make a directive for it unused', () => {
    const directive: Silence = { rule: 'segment/broken', reason: 'x', ruleAt: somewhere(), whole: somewhere(), covers: a.whole };
    expect(judge([broken], { silences: [directive] }).findings).toEqual([]);
  });

  it('is one that waits for itself, reports elsewhere, or leaves a slot open', () => {
    const waits = complains('segment/waits', [], { look: ({ fires }) => ({ subjects: [String(fires('segment/waits'))], reports: [] }) });
    const stray = complains('segment/stray', [], {
      look: () => ({
        subjects: ['X'],
        reports: [{ message: 'main', slots: { name: 'X' }, place: { element: segment('X') }, subjects: ['X'] }],
      }),
    });
    const open = complains('segment/open', ['A'], { messages: { main: '{other} is wrong.' } });
    expect(judge([waits, stray, open]).failures.map(({ rule }) => rule)).toEqual(['segment/waits', 'segment/stray', 'segment/open']);
  });
});

describe('a rule that depends on another', () => {
  it('learns whether it fires, and every rule looks once', () => {
    let looks = 0;
    const first = complains('segment/first', [], {
      look: () => {
        looks += 1;
        return { subjects: ['A'], reports: [{ message: 'main', slots: { name: 'A' }, place: { element: a }, subjects: ['A'] }] };
      },
    });
    const asks = complains('segment/asks', [], {
      look: ({ fires }) => ({ subjects: [`${fires('segment/first')} ${fires('segment/quiet')} ${fires('segment/first')}`], reports: [] }),
    });
    const { readiness } = judge([asks, first, complains('segment/quiet', [])]);
    expect(looks).toBe(1);
    expect(readiness.categories.find(({ id }) => id === 'segment')!.total).toBe(9);
  });
});

describe('files that belong to no strategy', () => {
  it('run the rules that need none, at the severity of the heading, without points', () => {
    const local = complains('segment/local', ['A'], { stages: at.lasting('error'), alsoWithoutStrategy: true });
    const { findings, readiness } = judge([local, complains('segment/one', ['A'])], { of: strategy({ segments: [a, b] }) });
    expect(findings).toMatchObject([{ rule: 'segment/local', severity: 'error', points: 0 }]);
    expect(readiness.score).toBeNull();
  });

  it('do not call a directive unused for a rule that needs a strategy', () => {
    const directive: Silence = { rule: 'segment/one', reason: 'x', ruleAt: somewhere(), whole: somewhere(), covers: a.whole };
    expect(judge([complains('segment/one', ['A'])], { of: strategy({ segments: [a] }), silences: [directive] }).findings).toEqual([]);
  });
});
