import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { outdated } from '../../scripts/generate.ts';
import { colour, loadGrammar } from './tokenize.ts';

let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadGrammar('source.headpin');
});

/** The scope of the first piece with this text. */
const scopeOf = (piece: string, text: string): string | undefined =>
  colour(grammar, text).find(({ text: found }) => found === piece)?.scope;

describe('keywords', () => {
  it('are coloured where they begin a declaration', () => {
    expect(scopeOf('segment', 'segment Clerks "Town clerks" {')).toBe('storage.type.segment');
    expect(scopeOf('market alternative', 'market alternative Paper "Paper"')).toBe('storage.type.market-alternative');
    expect(scopeOf('expand', 'expand A -> B { gate: 40% }')).toBe('storage.type.expand');
    expect(scopeOf('positioning', 'positioning for Clerks {\n}')).toBe('storage.type.positioning');
  });

  it('are names where a name stands, for no word is reserved', () => {
    expect(colour(grammar, 'rater price "strategy"')).toEqual([
      { text: 'rater', scope: 'storage.type.rater' },
      { text: 'price', scope: 'entity.name.type.rater' },
      { text: '"', scope: 'string.quoted.double' },
      { text: 'strategy', scope: 'string.quoted.double' },
      { text: '"', scope: 'string.quoted.double' },
    ]);
    expect(scopeOf('strategy', 'component A {\n from: strategy\n}')).toBe('variable.other.reference');
    expect(scopeOf('segment', 'ballot Mia {\n segment 4 5\n}')).toBe('variable.other.reference');
  });

  it('begin the next declaration where one has no block', () => {
    const pieces = colour(grammar, 'jewel Engine\nrater Mia\nballot Mia {\n Late 4 - 5 "why"\n}\nrater Tom');
    expect(pieces.filter(({ scope }) => scope.startsWith('storage')).map(({ text }) => text)).toEqual([
      'jewel',
      'rater',
      'ballot',
      'rater',
    ]);
    expect(pieces.find(({ text }) => text === '-')?.scope).toBe('constant.language.abstention');
  });

  it('of blocks count only in their own declaration', () => {
    const inside = 'segment S {\n need A "a"\n reason to buy {\n  problem: "p"\n }\n early adopters { accounts: 5 }\n}';
    expect(scopeOf('need', inside)).toBe('keyword.other.need');
    expect(scopeOf('reason to buy', inside)).toBe('keyword.other.reason-to-buy');
    expect(scopeOf('early adopters', inside)).toBe('keyword.other.early-adopters');
    expect(scopeOf('problem', inside)).toBe('support.type.property-name');
    expect(scopeOf('problem', 'pitch for S {\n problem "p"\n}')).toBe('keyword.other.problem');
    expect(scopeOf('message', 'positioning for S {\n message "a" { says: "b" }\n}')).toBe('keyword.other.message');
  });
});

describe('properties and values', () => {
  it('colours a key before its colon, and words of that property only', () => {
    const text = 'strategy S {\n stage: chasm\n product: "chasm"\n beachhead: chasm\n}';
    expect(
      colour(grammar, text)
        .filter(({ text: piece }) => piece === 'chasm')
        .map(({ scope }) => scope),
    ).toEqual(['constant.language', 'string.quoted.double', 'variable.other.reference']);
    expect(scopeOf('stage', text)).toBe('support.type.property-name');
    expect(scopeOf('colour', 'strategy S {\n colour: 1\n}')).toBe('variable.other.property');
  });

  it('colours several properties on one line', () => {
    const text = 'criterion buyer { kind: showstopper weight: 2 low: "l" }';
    expect(scopeOf('showstopper', text)).toBe('constant.language');
    expect(scopeOf('weight', text)).toBe('support.type.property-name');
  });

  it.each([
    ['$1.5M', 'spend: $1.5M..$2.5M per year', ['$', '1.5M', '..', '$', '2.5M', 'per', 'year']],
    ['CHF', 'spend: CHF 2M per month', ['CHF', '2M', 'per', 'month']],
    ['share', 'share: 30%..50% within 18..24 months', ['30', '%', '..', '50', '%', 'within', '18', '..', '24', 'months']],
    ['accounts', 'accounts: 35..45', ['35', '..', '45']],
  ])('cuts %s into its parts', (_what, line, parts) => {
    const pieces = colour(grammar, `segment S {\n ${line}\n}`).slice(3, -1);
    const values = pieces.slice(pieces.findIndex(({ text }) => text === ':') + 1);
    expect(values.map(({ text }) => text)).toEqual(parts);
    expect(values.every(({ scope }) => /^(constant\.numeric|keyword\.o)/.test(scope))).toBe(true);
  });

  it.each(['2026-11-21', '2026-11', '2026-Q4'])('takes %s as one date', (date) => {
    expect(scopeOf(date, `strategy S {\n launch: ${date}\n}`)).toBe('constant.numeric.date');
  });
});

describe('texts and comments', () => {
  it('keeps a triple-quoted text over several lines, and ends a plain one with its line', () => {
    const text = 'strategy S {\n because: """\n  **stage**: chasm\n """\n product: "open\n stage: chasm\n}';
    expect(scopeOf('**stage**: chasm', text)).toBe('string.quoted.triple');
    expect(scopeOf('chasm', text)).toBe('constant.language');
  });

  it('marks wrong escapes', () => {
    expect(scopeOf('\\n', 'jewel A "x\\ny"')).toBe('constant.character.escape');
    expect(scopeOf('\\q', 'jewel A "x\\qy"')).toBe('invalid.illegal.escape');
  });

  it('tells directives and documentation from other comments', () => {
    const directive = '// headpin-ignore segment/too-wide: they share one budget';
    expect(scopeOf('headpin-ignore', directive)).toBe('keyword.other.directive');
    expect(scopeOf('segment/too-wide', directive)).toBe('entity.name.tag.rule');
    expect(scopeOf('/// Our engine.', '/// Our engine.')).toBe('comment.line.documentation');
    expect(scopeOf('// plain', '// plain')).toBe('comment.line.double-slash');
    expect(scopeOf('// segment X', 'strategy S { // segment X\n}')).toBe('comment.line.double-slash');
  });
});

it('colours every keyword of the conformance examples', () => {
  const folder = new URL('../../examples/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.headpin'));
  for (const file of files) {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const declared = text
      .split('\n')
      .filter((line) => /^(?:strategy|segment|scenario|component|ballot|customer|evidence) /.test(line)).length;
    const coloured = colour(grammar, text).filter(
      ({ scope, text: piece }) =>
        scope.startsWith('storage.type') && /^(?:strategy|segment|scenario|component|ballot|customer|evidence)$/.test(piece),
    ).length;
    expect(coloured, file).toBeGreaterThanOrEqual(declared);
  }
  expect(files.length).toBeGreaterThan(0);
});

it('is generated from the table as it stands', () => {
  expect(outdated()).toEqual([]);
});
