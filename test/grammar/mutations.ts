/** Small damage to a text: characters and whole tokens left out, doubled, exchanged or put in. */
import fc from 'fast-check';

const junk = [
  ...'{}:,"-.%$@;()/\\ \n',
  '->',
  '..',
  '"""',
  '//',
  '/*',
  '*/',
  '5',
  '2.5',
  '40%',
  '$2M',
  '"x"',
  'need',
  'for',
  'Foo',
  'stage',
  'strategy',
  '2026-13-40',
  '24months',
];
const token = /"""[\s\S]*?"""|"(?:\\.|[^"\\\n\r])*"|[\p{L}\p{M}_][\p{L}\p{M}\p{Nd}_]*|\d[\w.]*|->|\.\.|\s+|[^\s]/gu;

const change = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  what: fc.constantFrom('drop character', 'insert', 'drop token', 'double token', 'swap tokens', 'replace token'),
  with: fc.constantFrom(...junk),
});

function changed(text: string, { at, what, with: by }: { at: number; what: string; with: string }): string {
  if (what === 'drop character' || what === 'insert') {
    const offset = Math.floor(at * (text.length + 1));
    return what === 'insert' ? text.slice(0, offset) + by + text.slice(offset) : text.slice(0, offset) + text.slice(offset + 1);
  }
  const tokens = text.match(token) ?? [];
  const i = Math.floor(at * tokens.length);
  const replaced: Record<string, string[]> = {
    'drop token': [],
    'double token': [tokens[i] ?? '', ' ', tokens[i] ?? ''],
    'replace token': [by],
    'swap tokens': [tokens[i + 2] ?? '', tokens[i + 1] ?? '', tokens[i] ?? ''],
  };
  return [...tokens.slice(0, i), ...replaced[what]!, ...tokens.slice(i + (what === 'swap tokens' ? 3 : 1))].join('');
}

/** A text, and the same with one to three changes. */
export const damaged = (text: fc.Arbitrary<string>): fc.Arbitrary<{ readonly original: string; readonly text: string }> =>
  fc
    .tuple(text, fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([original, changes]) => ({ original, text: changes.reduce(changed, original) }));
