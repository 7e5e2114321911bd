/** Results live on over the states of a strategy, each as long as nothing changed that was read for it. */
import { describe, expect, it } from 'vitest';
import { oncePerElement, oncePerStrategy } from '../../packages/core/src/facts/reads.ts';
import { Results } from '../../packages/core/src/facts/results.ts';
import type { Component, Segment, Strategy } from '../../packages/core/src/facts/strategy.ts';
import { named, scenario, segment, strategy } from './facts.ts';

const today = '2026-11-21';

describe('results', () => {
  const [one, other] = [segment('One', {}), segment('Other', {})];
  const start = strategy({ segments: [one, other], components: [named<Component>('component', 'Part')] });
  const edited = (changes: Partial<Strategy>) => ({ ...start, ...changes });
  const after = (changes: Partial<Strategy>, before: Results) => new Results(edited(changes), today, before);

  it('of an element are computed again for elements that changed, and for all where the rest changed that they read', () => {
    const seen: string[] = [];
    const look = oncePerElement(({ components }, { name }: Segment) => seen.push(`${name} with ${components.length}`));
    const lookAtAll = ({ strategy: state }: Results) => {
      seen.length = 0;
      for (const each of state.segments) look(state, each);
      return [...seen];
    };
    const first = new Results(start, today);
    expect(lookAtAll(first)).toEqual(['One with 1', 'Other with 1']);
    const second = after({ segments: [one, segment('Other', {})] }, first);
    expect(lookAtAll(second)).toEqual(['Other with 1']);
    const third = new Results(edited({ components: [] }), today, second);
    expect(lookAtAll(third)).toEqual(['One with 0', 'Other with 0']);
  });

  it('of a strategy stand while other parts of it change', () => {
    let times = 0;
    const count = oncePerStrategy(({ components }) => {
      times++;
      return components.length;
    });
    const first = new Results(start, today);
    expect(count(first.strategy)).toBe(1);
    const second = after({ segments: [one] }, first);
    expect([count(second.strategy), times]).toEqual([1, 1]);
    const third = new Results({ ...start, components: [] }, today, second);
    expect([count(third.strategy), times]).toEqual([0, 2]);
  });

  it('that rest on the names of scenarios stand while scenarios are edited, and fall when one is called otherwise', () => {
    let times = 0;
    const ask = (results: Results) => results.of('names', () => [++times, ...results.scenarioNames]);
    const first = new Results(edited({ scenarios: [scenario('Day', one)] }), today);
    expect(ask(first)).toEqual([1, 'Day']);
    const second = after({ scenarios: [scenario('Day', other)] }, first);
    expect(ask(second)).toEqual([1, 'Day']);
    expect(ask(after({ scenarios: [scenario('Night', other)] }, second))).toEqual([2, 'Night']);
  });
});
