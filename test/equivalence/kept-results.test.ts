/** What no journey reaches today, as every result of an element is asked for in every state: one that is not asked for in some. */
import { oncePerElement } from '@headpin/core/facts/reads.ts';
import { Results } from '@headpin/core/facts/results.ts';
import type { Component, Segment } from '@headpin/core/facts/strategy.ts';
import { expect, it } from 'vitest';
import { named, segment, strategy } from '../method/facts.ts';

it('a result falls with what changed in a state in which nobody asked for it', () => {
  const today = '2026-11-21';
  const one = segment('One', {});
  const count = oncePerElement(({ components }, _: Segment) => components.length);
  const start = strategy({ segments: [one], components: [named<Component>('component', 'Part')] });
  const without = { ...start, components: [] };
  const first = new Results(start, today);
  expect(count(first.strategy, one)).toBe(1);
  const second = new Results(without, today, first);
  const third = new Results({ ...without, segments: [one, segment('Other', {})] }, today, second);
  expect(count(third.strategy, one)).toBe(0);
});
