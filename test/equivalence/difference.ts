/** The first place in which two values differ, in content and in what stands for what. */

/** Names of properties that are not looked at. */
export type Skipped = ReadonlySet<string>;

const nothing: Skipped = new Set();

/**
 * Goes through two values side by side. Numbers must be the same to the last bit, lists, maps and sets in the same
 * order. An element of the facts must be one object wherever it stands: two copies of one would show here.
 * @returns nothing where there is no difference, else where it is and both values
 */
export function differenceOf(actual: unknown, expected: unknown, skipped: Skipped = nothing): string | undefined {
  return new Comparison(skipped).values(actual, expected);
}

type Fields = Record<string, unknown>;

class Comparison {
  /** What each object was compared with; nearly always one. */
  private readonly seen = new Map<object, object>();
  private readonly seenToo = new Map<object, Set<object>>();
  /** By the element that is expected, the one that stands for it. */
  private readonly elements = new Map<object, object>();
  private readonly skipped: Skipped;

  constructor(skipped: Skipped) {
    this.skipped = skipped;
  }

  values(actual: unknown, expected: unknown): string | undefined {
    if (Object.is(actual, expected)) return undefined;
    if (typeof actual !== 'object' || typeof expected !== 'object' || actual === null || expected === null)
      return typeof actual === 'function' && typeof expected === 'function' ? undefined : told(actual, expected);
    if ('whole' in expected && 'is' in expected) {
      const known = this.elements.get(expected);
      if (known !== undefined && known !== actual) return `: two copies of one element ${String((expected as Fields).name)}`;
      this.elements.set(expected, actual);
    }
    return this.isKnown(actual, expected) ? undefined : this.contents(actual, expected);
  }

  /** Whether the two were compared before, or are being compared; notes them. */
  private isKnown(actual: object, expected: object): boolean {
    const met = this.seen.get(actual);
    if (met === undefined) {
      this.seen.set(actual, expected);
      return false;
    }
    if (met === expected) return true;
    const others = this.seenToo.get(actual) ?? new Set();
    this.seenToo.set(actual, others);
    if (others.has(expected)) return true;
    others.add(expected);
    return false;
  }

  private contents(actual: object, expected: object): string | undefined {
    if (Array.isArray(expected) || ArrayBuffer.isView(expected)) return this.lists(actual as unknown[], expected as unknown[]);
    if (expected instanceof Map || expected instanceof Set) {
      if (!(actual instanceof Map || actual instanceof Set)) return told(actual, expected);
      return this.lists([...actual], [...expected]);
    }
    // A property that is undefined is as good as none.
    for (const key of Object.keys(expected)) {
      if (this.skipped.has(key)) continue;
      const found = this.values((actual as Fields)[key], (expected as Fields)[key]);
      if (found !== undefined) return `.${key}${found}`;
    }
    for (const key of Object.keys(actual))
      if (!(key in expected) && (actual as Fields)[key] !== undefined) return `.${key}${told((actual as Fields)[key], undefined)}`;
    return undefined;
  }

  private lists(actual: readonly unknown[], expected: readonly unknown[]): string | undefined {
    if (actual.length === undefined) return told(actual, expected);
    for (let i = 0; i < Math.max(actual.length, expected.length); i++) {
      const found = i < actual.length && i < expected.length ? this.values(actual[i], expected[i]) : told(actual[i], expected[i]);
      if (found !== undefined) return `[${i}]${found}`;
    }
    return undefined;
  }
}

const told = (actual: unknown, expected: unknown): string => `\n  is     ${show(actual)}\n  fresh  ${show(expected)}`;

function show(value: unknown): string {
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? JSON.stringify(value).slice(0, 600) : String(value);
  if (Array.isArray(value)) return `[${value.slice(0, 20).map(shallow).join(', ')}]`;
  const fields = Object.entries(value).slice(0, 20);
  return `{ ${fields.map(([key, one]) => `${key}: ${shallow(one)}`).join(', ')} }`;
}

function shallow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.length}]`;
  return typeof value === 'object' && value !== null ? '{…}' : (JSON.stringify(value)?.slice(0, 200) ?? 'undefined');
}
