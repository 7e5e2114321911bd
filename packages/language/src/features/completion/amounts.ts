/** Numbers with what belongs to them: an example to start from, then the period, the time and the units. */
import type { ValueSpec } from '@headpin/core';
import { CompletionItemKind } from 'vscode-languageserver';
import type { Offer } from './offer.ts';
import { blank, type Snippet } from './snippet.ts';
import { amountSnippet, currencyPrefix } from './value-snippets.ts';

/** What most amounts of the kind are written with stands first. */
const unitsFor = { per: ['year', 'month', 'quarter', 'week', 'day'], length: ['months', 'years', 'quarters', 'weeks', 'days'] };

const unit = (word: string): Offer => ({ label: word, kind: CompletionItemKind.Unit, insert: [word] });
const phrase = (label: string, insert: Snippet): Offer => ({ label, kind: CompletionItemKind.Unit, insert });

const number = String.raw`(?:\d\S*)`;
const amount = String.raw`${number}(?: \.\. (?:\S+ )?${number})?`;
const pattern = (source: string) => new RegExp(`^${source}$`);

interface Step {
  readonly after: RegExp;
  readonly offers: (written: string) => readonly Offer[];
}

const lengthUnits = (written: string): Offer[] => unitsFor.length.map((word) => unit(/(?:^| )1$/.test(written) ? word.slice(0, -1) : word));
const perSteps: readonly Step[] = [
  { after: pattern(`.*?${amount}`), offers: () => unitsFor.per.map((one) => phrase(`per ${one}`, [`per ${one}`])) },
  { after: pattern(`.*${number} per`), offers: () => unitsFor.per.map(unit) },
];

/** What may follow what is written, by the kind of value. */
const steps: Partial<Record<ValueSpec['type'], readonly Step[]>> = {
  rate: perSteps,
  moneyOrRate: perSteps,
  total: [
    { after: pattern(`[^o]*?${amount}`), offers: () => [phrase('over', ['over ', blank('5'), ' years'])] },
    { after: pattern(`.* over ${amount}`), offers: lengthUnits },
  ],
  timedShare: [
    { after: pattern(`[^w]*%`), offers: () => [phrase('within', ['within ', blank('24'), ' months'])] },
    { after: pattern(`.* within ${amount}`), offers: lengthUnits },
  ],
  duration: [{ after: pattern(amount), offers: lengthUnits }],
};

/** `written` is what stands there, token by token. */
export function amountContinuations(type: ValueSpec['type'], written: readonly string[]): readonly Offer[] {
  const text = written.join(' ');
  return steps[type]?.find(({ after }) => after.test(text))?.offers(text) ?? [];
}

const commonCurrencies = ['USD', 'EUR', 'GBP', 'JPY'];

/** An example in the strategy's currency; where none is set yet, or this amount sets it, in the common ones. */
export function amountExamples(example: string, currency: string | undefined, setsCurrency: boolean): Offer[] {
  const currencies = [
    ...(currency === undefined ? [] : [currency]),
    ...(currency === undefined || setsCurrency ? commonCurrencies.filter((one) => one !== currency) : []),
  ];
  const offered = example.includes('$') ? currencies : [undefined];
  return offered.map((one) => ({
    label: example.replaceAll('$', currencyPrefix(one)),
    kind: CompletionItemKind.Value,
    insert: amountSnippet(example, one),
    detail: 'an example',
  }));
}
