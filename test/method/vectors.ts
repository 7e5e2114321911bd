/** Reads the vectors in `test/data/oracles`, and compares with them. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Panel } from '../../packages/core/src/method/panel.ts';

const folder = new URL('../data/oracles/', import.meta.url);

/** A vector with its exact numbers as doubles. Its shape differs from file to file, so callers say what they read. */
export function readVector<T>(name: string): T {
  return parseExact<T>(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
}

export const parseExact = <T>(text: string): T => JSON.parse(text, (_, value) => plain(value)) as T;

/** `{ value, fraction }` as the nearest double. */
function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('fraction' in value) || !('value' in value)) return value;
  return value.value;
}

export const tolerance = 1e-9;

/** Equal within 1e-9; `null` only where `null` is due. */
export function expectClose(actual: number | null | undefined, expected: number | null, what = ''): void {
  if (expected === null || actual === null || actual === undefined) expect(actual, what).toBe(expected);
  else expect(Math.abs(actual - expected), `${what}: ${actual} instead of ${expected}`).toBeLessThanOrEqual(tolerance);
}

export interface VectorPanel {
  readonly criteria: readonly string[];
  readonly showstoppers: readonly string[];
  readonly raters: readonly string[];
  readonly scenarios: readonly string[];
  readonly weights: Readonly<Record<string, number>>;
  readonly ratings: Readonly<Record<string, Readonly<Record<string, readonly (number | null)[] | null>>>>;
}

/** The name that the vectors give to the criterion `reason`. */
const reasonInVectors = 'crtb';

/** A panel out of the inputs of a vector. A cutoff of 1 lets every rated scenario through the gate. */
export function panelFrom(inputs: VectorPanel, cutoff: number, weights = inputs.weights): Panel {
  return {
    scenarios: inputs.scenarios,
    criteria: inputs.criteria.map((name) => ({
      name: name === reasonInVectors ? 'reason' : name,
      kind: inputs.showstoppers.includes(name) ? 'showstopper' : 'niceToHave',
      weight: weights[name]!,
    })),
    raters: inputs.raters,
    cutoff,
    ratings: inputs.scenarios.map((scenario) =>
      inputs.criteria.map((_, c) => inputs.raters.map((rater) => inputs.ratings[scenario]?.[rater]?.[c] ?? 0)),
    ),
  };
}
