/** Where the cursor stands: the tokens around it decide, in whole text and in half-typed text alike. */
import { contextAt } from '@headpin/language/features/completion/context.ts';
import type { Context } from '@headpin/language/features/completion/context-kinds.ts';
import { readDocument } from '@headpin/language/syntax/document.ts';
import { describe, expect, it } from 'vitest';

/** The place in one line: what is due, in which block, and in `[…]` the text that an offer would replace. */
function placeOf(marked: string): string {
  const cursor = marked.indexOf('█');
  const text = marked.replace('█', '');
  const context = contextAt(readDocument('a.headpin', text), cursor);
  const replaced =
    context.at === 'nowhere' || context.replace.start === context.replace.end ? '' : text.slice(context.replace.start, context.replace.end);
  return `${phrase(context)}${replaced === '' ? '' : ` [${replaced}]`}`;
}

function phrase(context: Context): string {
  switch (context.at) {
    case 'head':
      return `${context.kind}: ${context.part}${context.from === undefined ? '' : ` from ${context.from}`}`;
    case 'declaration':
      return `declaration${context.goesOn ? ' that goes on' : ''}`;
    case 'entry': {
      const { block, goesOn } = context;
      const there = [...block.properties.keys(), ...block.blocks, ...block.rows];
      return `entry of ${block.block ?? block.declaration}${goesOn ? ' that goes on' : ''}${there.length === 0 ? '' : ` beside ${there.join(', ')}`}`;
    }
    case 'value': {
      const { block, property, written, others, orEntry } = context;
      const details = [written.join(' '), others.length === 0 ? '' : `beside ${others.join(', ')}`, orEntry ? 'or an entry' : ''];
      return [`value of ${block.block ?? block.declaration}.${property}`, ...details].filter((one) => one !== '').join(' ');
    }
    case 'score':
      return `score ${context.column} of ${context.scenario}`;
    default:
      return context.at;
  }
}

describe('outside every block', () => {
  it.each([
    ['█', 'declaration'],
    ['  \r\n█', 'declaration'],
    ['seg█', 'declaration [seg]'],
    ['se█gm', 'declaration [segm]'],
    ['market █', 'declaration [market ]'],
    ['market alt█', 'declaration [market alt]'],
    ['rater Ana\n█', 'declaration'],
    ['rater Ana\n\nseg█\n\nrater Ben', 'declaration [seg]'],
    ['segment A {\n}\n█', 'declaration'],
    ['segment A { }█', 'declaration'],
    ['seg█ A { }', 'declaration that goes on [seg]'],
    ['█\nsegment A { }', 'declaration'],
    ['// a comment █', 'comment'],
    ['/* a █ comment */', 'comment'],
    ['/* a comment */ █', 'declaration'],
    ['what is this █', 'nowhere'],
    ['segment\n█', 'declaration'],
    ['} } █', 'declaration'],
  ])('%j is %j', (text, place) => expect(placeOf(text)).toBe(place));
});

describe('in heads', () => {
  it.each([
    ['segment █', 'segment: name'],
    ['segment Phar█', 'segment: name [Phar]'],
    ['segment A █', 'segment: body'],
    ['segment A "The title" █', 'segment: body'],
    ['market alternative █', 'market alternative: name'],
    ['scenario A █', 'scenario: for'],
    ['scenario A "T" fo█', 'scenario: for [fo]'],
    ['scenario A "T" for █', 'scenario: segment'],
    ['scenario A "T"\n  for █', 'scenario: segment'],
    ['scenario A for B█', 'scenario: segment [B]'],
    ['scenario A for █B {\n}', 'scenario: segment [B]'],
    ['scenario A for B █', 'scenario: body'],
    ['pitch █', 'pitch: for'],
    ['pitch for █', 'pitch: segment'],
    ['pitch for\n█', 'pitch: segment'],
    ['pitch for █\n\nsegment A { }', 'pitch: segment'],
    ['ballot █', 'ballot: rater'],
    ['expand █', 'expand: from'],
    ['expand A █', 'expand: arrow from A'],
    ['expand A ->█', 'expand: to from A'],
    ['expand A -> █', 'expand: to from A'],
    ['expand A -> B█ { gate: 40% }', 'expand: to from A [B]'],
    ['segment A "in the ti█tle"', 'nowhere'],
    ['segment A "never closed █', 'nowhere'],
  ])('%j is %j', (text, place) => expect(placeOf(text)).toBe(place));
});

describe('where an entry of a block begins', () => {
  it.each([
    ['strategy S {\n  █\n}', 'entry of strategy'],
    ['strategy S {█}', 'entry of strategy'],
    ['strategy S {\n  go█\n}', 'entry of strategy [go]'],
    ['strategy S {\n  product: "P"\n  █\n  goal: $1M over 2 years\n}', 'entry of strategy beside product, goal'],
    ['strategy S {\r\n  product: "P"\r\n  █\r\n}\r\n', 'entry of strategy beside product'],
    ['strategy S {\n  go█: $1M over 2 years\n  stage: chasm\n}', 'entry of strategy that goes on beside stage [go]'],
    ['strategy S { stage: chasm █ }', 'value of strategy.stage chasm or an entry'],
    ['strategy S {\n  stage: chasm █\n}', 'value of strategy.stage chasm'],
    ['segment A {\n  need N "n"\n  █', 'entry of segment beside need'],
    ['segment A {\n  reason █\n}', 'entry of segment [reason ]'],
    ['segment A {\n  reason to b█\n}', 'entry of segment [reason to b]'],
    ['segment A {\n  reason to buy {\n    problem: "p"\n    █\n  }\n  accounts: 5\n}', 'entry of reason to buy beside problem'],
    ['segment A {\n  reason to buy {\n    problem: "p"\n  }\n  █\n  accounts: 5\n}', 'entry of segment beside accounts, reason to buy'],
    ['scenario A for B {\n  before { cost: $1M per day }\n  █\n}', 'entry of scenario beside before'],
    ['pitch for A {\n  peers "p"\n  █\n  demo "d"\n}', 'entry of pitch beside peers, demo'],
    ['positioning for A {\n  message "m" {\n    █\n  }\n}', 'entry of message'],
    ['ballot Ana {\n  █\n}', 'entry of ballot'],
    ['ballot Ana {\n  A 5 5\n  B█\n  C 4 4\n}', 'entry of ballot beside A, C [B]'],
    ['ballot Ana {\n  columns: reason, buyer\n  █\n}', 'entry of ballot beside columns'],
    ['segment A {\n  ( █\n}', 'nowhere'],
    ['nonsense { █ }', 'nowhere'],
    ['segment A { nonsense { █ } }', 'nowhere'],
    ['segment A {\n  need █\n}', 'nowhere'],
    ['pitch for A {\n  peers █\n}', 'nowhere'],
  ])('%j is %j', (text, place) => expect(placeOf(text)).toBe(place));
});

describe('in values', () => {
  it.each([
    ['strategy S {\n  stage:█\n}', 'value of strategy.stage'],
    ['strategy S {\n  stage: █\n  goal: $1M over 2 years\n}', 'value of strategy.stage'],
    ['strategy S {\n  stage: cha█\n}', 'value of strategy.stage [cha]'],
    ['strategy S {\n  stage: ch█asm\n}', 'value of strategy.stage [chasm]'],
    ['strategy S {\n  stage: █chasm\n}', 'value of strategy.stage [chasm]'],
    ['strategy S {\n  stage:\n  █\n}', 'value of strategy.stage or an entry'],
    ['strategy S {\n  product: "in quo█tes"\n}', 'nowhere'],
    ['strategy S {\n  product: """\n  many █ lines\n  """\n}', 'nowhere'],
    ['strategy S {\n  goal: $100M █\n}', 'value of strategy.goal $ 100M'],
    ['strategy S {\n  goal: $100M ov█\n}', 'value of strategy.goal $ 100M [ov]'],
    ['strategy S {\n  goal: $100M over 5 █\n}', 'value of strategy.goal $ 100M over 5'],
    ['strategy S {\n  goal: $100█\n}', 'nowhere'],
    ['segment A {\n  share: 30%..50% █\n}', 'value of segment.share 30 % .. 50 %'],
    ['component C {\n  meets: █\n}', 'value of component.meets'],
    ['component C {\n  meets: A, █\n  from: us\n}', 'value of component.meets beside A'],
    ['component C {\n  meets: A, B█, D\n  from: us\n}', 'value of component.meets beside A, D [B]'],
    ['component C {\n  meets:\n    A,\n    B,\n    █\n  from: us\n}', 'value of component.meets beside A, B or an entry'],
    ['component C {\n  meets: █, B\n}', 'value of component.meets beside B'],
    ['ballot Ana {\n  columns: reason, █\n}', 'value of ballot.columns beside reason'],
    ['ballot Ana {\n  A █\n}', 'score 0 of A'],
    ['ballot Ana {\n  A 5 - █\n  B 4\n}', 'score 2 of A'],
    ['ballot Ana {\n  A 5 █4\n}', 'score 1 of A [4]'],
    ['ballot Ana {\n  A 5 4█\n}', 'nowhere'],
    ['ballot Ana {\n  A 5 "a note" █\n}', 'nowhere'],
  ])('%j is %j', (text, place) => expect(placeOf(text)).toBe(place));
});

describe('in broken text', () => {
  it.each([
    // The word that is typed looks like a declaration with the next line.
    ['segment A {\n  customer█\n  need N "n"\n  accounts: 5\n}', 'entry of segment beside accounts, need [customer]'],
    // Braces that are not closed.
    ['segment A {\n  accounts: 5\n  █', 'entry of segment beside accounts'],
    ['segment A {\n  accounts: 5\n  █\n\nrater Ana {\n  role: "r"\n}', 'entry of segment beside accounts'],
    ['segment A {\n  reason to buy {\n    problem: "p"\n\nrater Ana {\n  █\n}', 'entry of rater'],
    ['segment A {\n  accounts: 5\n\nseg█', 'entry of segment beside accounts [seg]'],
    // A brace that was forgotten.
    ['rater Ana\n  role: "r"\n  █\n}', 'entry of rater beside role'],
    // An open quote ends with its line.
    ['strategy S {\n  product: "open\n  █\n}', 'entry of strategy beside product'],
    // Rubbish before and after.
    ['???\nstrategy S {\n  product "no colon"\n  █\n  ;;;\n  stage: chasm\n}', 'entry of strategy beside stage'],
    ['strategy S {\n  stage: █ ] [ }\n', 'value of strategy.stage'],
    // No word is reserved.
    ['segment segment {\n  need need "n"\n  uses: use█\n}', 'value of segment.uses [use]'],
    ['strategy strategy {\n  beachhead: goal\n  █\n}', 'entry of strategy beside beachhead'],
  ])('%j is %j', (text, place) => expect(placeOf(text)).toBe(place));

  it('is told for every place of every beginning of a real text', () => {
    const text =
      'strategy S "T" {\n  goal: $1M..$2M over 5 years\n  agreed: "a", "b"\n}\nexpand A -> B { gate: 40% }\n/* c */ ballot Ana {\n  A 5 - "n"\n}\n';
    for (let end = 0; end <= text.length; end++)
      for (let cursor = 0; cursor <= end; cursor++)
        expect(contextAt(readDocument('a.headpin', text.slice(0, end)), cursor).at).toBeTypeOf('string');
  });
});
