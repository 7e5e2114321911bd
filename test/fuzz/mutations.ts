/** Changes that slips, broken tools and ill will make of a text. */
import type { Picker } from '../properties/picker.ts';

const marks = [
  ...'{}":,-.%$@#;()/\\<>&\'`|[]=*_!',
  '"""',
  '//',
  '/*',
  '*/',
  '->',
  '..',
  '\n',
  '\r',
  '\r\n',
  '\t',
  ' ',
  '\u2028',
  '\u0085',
  '\f',
];
const oddLetters = [
  '\0',
  '\u200b',
  '\u200d',
  '\uFEFF',
  '\u202e',
  '\u2066',
  '\ud800',
  '\udc00',
  '\ud83d\ude00',
  'e\u0301',
  '\u0301',
  'İ',
  'ß',
  'ﬁ',
  'Ω',
  '１２',
  '٣',
  '漢字',
  '\u{e0041}',
  '\u{10ffff}',
  '\u001b[31m',
  '<script>alert(1)</script>',
  '{{x}}',
  '__proto__',
  'constructor',
  'toString',
];
const values = [
  '0',
  '-1',
  '5',
  '6',
  '9007199254740993',
  '99999999999999999999999999999999999999999999',
  `1${'0'.repeat(320)}`,
  '0.0000000000000000000000000001',
  '1e308',
  '1e999',
  '999999999999B',
  '1..2',
  '2..1',
  '0..0',
  '100%',
  '101%',
  '-5%',
  '999999%',
  '0%..100%',
  '$0',
  '€1B per day',
  'XXX 5',
  '$1..€2',
  '0000-00-00',
  '9999-12-31',
  '10000-01-01',
  '2026-02-30',
  '2026-Q5',
  '2026-13',
  '0 days',
  '999999999 years',
  '1 fortnight',
  '40% within 0 months',
  '$5M over 0 years',
  'yes',
  'no',
  '-',
  '""',
  '"\\u12"',
  '"\\q"',
  '"""\n\n"""',
];
const words = [
  'strategy',
  'segment',
  'scenario',
  'ballot',
  'need',
  'for',
  'per',
  'over',
  'within',
  'columns',
  'headpin-ignore',
  'Clerks',
  'buyer',
  '_',
  'us',
];
const token = /"""[\s\S]*?"""|"(?:\\.|[^"\\\n\r])*"|[\p{L}\p{M}_][\p{L}\p{M}\p{Nd}_]*|\d[\w.]*|->|\.\.|\s+|[^\s]/gu;

type Mutation = (text: string, picker: Picker, other: () => string) => string;

const spliced = (text: string, at: number, remove: number, insert: string): string => text.slice(0, at) + insert + text.slice(at + remove);
const spot = (text: string, picker: Picker): number => picker.below(text.length + 1);

function onTokens(text: string, picker: Picker, change: (tokens: string[], at: number) => void): string {
  const tokens = text.match(token) ?? [];
  if (tokens.length === 0) return text;
  change(tokens, picker.below(tokens.length));
  return tokens.join('');
}

function onLines(text: string, picker: Picker, change: (lines: string[], at: number) => void): string {
  const lines = text.split('\n');
  change(lines, picker.below(lines.length));
  return lines.join('\n');
}

/** One byte of the text as UTF-8 changed, and read again the way a careless tool reads it. */
function withWrongByte(text: string, picker: Picker): string {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length > 0) bytes[picker.below(bytes.length)] = picker.below(256);
  return bytes.toString(picker.chance(0.8) ? 'utf8' : 'latin1');
}

/** From `{` to the brace that closes it. */
function block(text: string, picker: Picker): { start: number; end: number } {
  const open = text.indexOf('{', spot(text, picker));
  if (open < 0) return { start: 0, end: 0 };
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '{') depth++;
    else if (text[i] === '}' && --depth === 0) return { start: open, end: i + 1 };
  }
  return { start: open, end: text.length };
}

const mutations: readonly Mutation[] = [
  (text, picker) => spliced(text, spot(text, picker), 1, ''),
  (text, picker) => spliced(text, spot(text, picker), 0, picker.of(marks) ?? ''),
  (text, picker) => spliced(text, spot(text, picker), picker.below(2), picker.of(oddLetters) ?? ''),
  (text, picker) => spliced(text, spot(text, picker), picker.below(40), ''),
  withWrongByte,
  (text, picker) => onTokens(text, picker, (tokens, at) => tokens.splice(at, 1)),
  (text, picker) => onTokens(text, picker, (tokens, at) => tokens.splice(at, 0, tokens[at]!, ' ')),
  (text, picker) => onTokens(text, picker, (tokens, at) => tokens.splice(at, 1, picker.of(values) ?? '')),
  (text, picker) => onTokens(text, picker, (tokens, at) => tokens.splice(at, 1, picker.of(words) ?? '')),
  (text, picker) => onTokens(text, picker, (tokens, at) => tokens.splice(at, 1, tokens[picker.below(tokens.length)]!)),
  (text, picker) => text.replace(/\d[\w.]*/g, (number) => (picker.chance(0.2) ? (picker.of(values) ?? '') : number)),
  (text, picker) => onLines(text, picker, (lines, at) => lines.splice(at, 1)),
  (text, picker) => onLines(text, picker, (lines, at) => lines.splice(at, 0, lines[at]!)),
  (text, picker) => onLines(text, picker, (lines, at) => lines.splice(picker.below(lines.length), 0, ...lines.splice(at, 1))),
  (text, picker) => text.slice(0, spot(text, picker)),
  (text, picker) => text.slice(spot(text, picker)),
  (text, picker, other) => text.slice(0, spot(text, picker)) + other().slice(picker.below(200)),
  (text, picker, other) => spliced(text, spot(text, picker), 0, other()),
  (text, picker) => {
    const { start, end } = block(text, picker);
    return spliced(text, start, end - start, picker.of(['', '{}', text.slice(start, end).repeat(2)]));
  },
  (text, picker) => {
    const at = spot(text, picker);
    return spliced(text, at, 0, text.slice(at, at + 1 + picker.below(60)).repeat(2 + picker.below(4)));
  },
  (text, picker) => text.replaceAll('\n', picker.of(['\r\n', '\r', '\u2028', ' '])),
  (text, picker) => spliced(text, spot(text, picker), 0, '\n<<<<<<< HEAD\nstage: chasm\n=======\nstage: tornado\n>>>>>>> theirs\n'),
];

/** One to four changes, seldom more; `other` gives another document to take from. */
export function mutated(text: string, picker: Picker, other: () => string): string {
  let result = text;
  for (let count = 1 + picker.below(picker.chance(0.9) ? 4 : 12); count > 0; count--) result = picker.of(mutations)!(result, picker, other);
  return result.length > 4000 ? result.slice(0, 4000) : result;
}

/** Texts that are much of one thing: deep, long, many. */
export function extreme(picker: Picker, part: string): string {
  const many = 20 + picker.below(picker.chance(0.97) ? 400 : 8000);
  const shapes: (() => string)[] = [
    () => `${part}${'{ '.repeat(many)}`,
    () => `segment Deep ${'{ reason to buy '.repeat(Math.min(many, 400))}${'}'.repeat(Math.min(many, 400))}`,
    () => `segment Long { geography: "${'x'.repeat(many)}" }`,
    () => `strategy ${'Name'.repeat(many)} { beachhead: ${'Nome'.repeat(many)} }`,
    () => `${'"'.repeat(many)}${part}`,
    () => `${'/* '.repeat(many)}${part}${' */'.repeat(many)}`,
    () => `${'// comment\n'.repeat(many)}${part}`,
    () => `component C { meets: ${Array.from({ length: Math.min(many, 300) }, (_, i) => `N${i}`).join(', ')} }`,
    () => `segment S { ${Array.from({ length: Math.min(many, 150) }, (_, i) => `need N${i % 90} `).join('')}}`,
    () => `rater A\nballot A { ${Array.from({ length: Math.min(many, 100) }, (_, i) => `X${i % 70} 5 4 3 `).join('\n')} }`,
    () =>
      `segment S { accounts: ${'9'.repeat(many)} spend: $${'9'.repeat(many)}M per year share: ${'1'.repeat(many)}% within ${'8'.repeat(many)} days }`,
    () => `evidence E { date: ${'2'.repeat(many)}-01-01 sample: 0.${'0'.repeat(many)}1 }`,
    () => part.repeat(Math.min(12, 2 + Math.floor(many / 40))),
    () => '\n'.repeat(many) + part,
    () => `${picker.of(oddLetters)}`.repeat(many) + part,
    () => `${picker.of(marks)}`.repeat(many) + part,
    () => `${picker.of(words)} `.repeat(Math.min(many, 300)) + part,
    () => `pitch for S { ${'problem "p" '.repeat(Math.min(many, 300))}}`,
    () => `positioning for S { claim: """${'\n  line'.repeat(many)}""" }`,
  ];
  return picker.of(shapes)!();
}
