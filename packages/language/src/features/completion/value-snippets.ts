/** What to write for a value of each kind. Imports nothing but core's tables, so that scripts can use it. */
import type { DeclarationKind } from '@headpin/core/vocabulary/declarations.ts';
import type { PropertySpec, ReferenceKind, ValueSpec } from '@headpin/core/vocabulary/value-kinds.ts';
import { blank, choice, type Snippet } from './snippet.ts';

/** What a snippet knows of the strategy that it is for. */
export interface SnippetFacts {
  /** The declared names of a kind, the likeliest first; `purpose` is the declaration that names them. */
  names(kind: ReferenceKind, purpose: DeclarationKind | undefined): readonly string[];
  /** ISO code; dollars where none is given. */
  readonly currency: string | undefined;
  /** Such as `2026-11-21`; the example of the table where it is not given. */
  readonly today: string | undefined;
}

/** For snippets that are made before any strategy is known. */
export const noFacts: SnippetFacts = { names: () => [], currency: undefined, today: undefined };

const symbols: Readonly<Record<string, string>> = { USD: '$', EUR: '€', GBP: '£', JPY: '¥' };

/** What stands before an amount: a symbol, or the code and a space. */
export const currencyPrefix = (code: string | undefined): string => (code === undefined ? '$' : (symbols[code] ?? `${code} `));

const periods = ['day', 'week', 'month', 'quarter', 'year'];
const exampleParts = /(?<currency>\$)|(?<number>\d+(?:\.\d+)?)|(?<=per )(?<period>[a-z]+)/g;

/** An example amount with its numbers and its period to fill in, in the strategy's currency. */
export function amountSnippet(example: string, currency: string | undefined): Snippet {
  const parts: Snippet[number][] = [];
  let from = 0;
  for (const match of example.matchAll(exampleParts)) {
    parts.push(example.slice(from, match.index));
    const { number, period } = match.groups!;
    if (number !== undefined) parts.push(blank(number));
    else if (period !== undefined) parts.push(choice([period, ...periods.filter((one) => one !== period)], period));
    else parts.push(currencyPrefix(currency));
    from = match.index + match[0].length;
  }
  parts.push(example.slice(from));
  return parts.filter((part) => part !== '');
}

/** A name to fill in, such as `Segment`. */
export const nameFor = (kind: ReferenceKind): string => kind[0]!.toUpperCase() + kind.slice(1);

export function valueSnippet(spec: PropertySpec<ValueSpec>, facts: SnippetFacts, purpose: DeclarationKind | undefined): Snippet {
  const { value, example } = spec;
  switch (value.type) {
    case 'text':
    case 'texts':
      return ['"', blank(), '"'];
    case 'date':
      return [blank(facts.today ?? example)];
    case 'truth':
      return [choice(['yes', 'no'], example)];
    case 'word':
    case 'words':
      return [choice(value.words, example)];
    case 'reference':
    case 'references': {
      const words = value.type === 'reference' ? value.words : [];
      return [choice([...words, ...value.kinds.flatMap((kind) => facts.names(kind, purpose))], nameFor(value.kinds[0]!))];
    }
    default:
      return amountSnippet(example, facts.currency);
  }
}
