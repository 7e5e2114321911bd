/** Completion over the protocol: what is offered at the cursor, in order, and the text after accepting. */
import { declarationKinds } from '@headpin/core';
import { readDocument } from '@headpin/language/syntax/document.ts';
import { describe, expect, it } from 'vitest';
import { type CompletionItem, CompletionRequest, CompletionTriggerKind, InsertTextFormat, type TextEdit } from 'vscode-languageserver';
import { type Editor, openEditor } from './harness.ts';

/** What is offered at the cursor; `typed` is a trigger character that brought the request by itself. */
async function offered(page: string | Record<string, string>, typed?: string): Promise<CompletionItem[]> {
  return ask(await openEditor(page), typed);
}

async function ask(editor: Editor, typed?: string, at = editor.here): Promise<CompletionItem[]> {
  const context =
    typed === undefined
      ? { triggerKind: CompletionTriggerKind.Invoked }
      : { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: typed };
  const items = (await editor.ask(CompletionRequest.type, { ...at, context })) as CompletionItem[];
  return [...items].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1));
}

const labels = async (page: string | Record<string, string>, typed?: string) => (await offered(page, typed)).map(({ label }) => label);

/** Each offer as `label: detail`. */
const details = async (page: string | Record<string, string>) => (await offered(page)).map(({ label, detail }) => `${label}: ${detail}`);

/** A snippet with what stands in its blanks before anybody writes. */
const filled = (snippet: string): string =>
  snippet
    .replace(/(?<!\\)\$\{\d+\|((?:\\.|[^|\\])*)\|\}/g, (_, words: string) => words.split(/(?<!\\),/)[0]!.replace(/\\(.)/g, '$1'))
    .replace(/(?<!\\)\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
    .replace(/(?<!\\)\$\d+/g, '')
    .replace(/\\([$}\\])/g, '$1');

/** The text after accepting, with blanks as they are: `${1:100}`. */
async function accepted(page: string | Record<string, string>, label: string, typed?: string): Promise<string> {
  const editor = await openEditor(page);
  const item = (await ask(editor, typed)).find((one) => one.label === label);
  if (item === undefined) throw new Error(`${label} is not offered.`);
  const path = editor.here.textDocument.uri.replace('file:///workspace/', '');
  return editor.with(path, [item.textEdit as TextEdit]);
}

const docOf = (item: CompletionItem | undefined): string | undefined =>
  typeof item?.documentation === 'object' ? item.documentation.value : item?.documentation;

/** A strategy with something of everything, beside the file that is typed in. */
const market = `
strategy Minutes "Minutes" {
  beachhead: Clerks
  goal: €20M over 5 years
}
jewel Speech
segment Schools { geography: "G" industry: "I" profession: "P" useCase: "other" need Teach "Show it to a class" }
// Those who write for the court.
segment Clerks "Court clerks" { geography: "G" industry: "I" profession: "P" useCase: "U" need Write "Write it down" need Sign "Sign it" }
segment Banks "Bank boards" { geography: "G" industry: "I2" profession: "P" useCase: "U" }
segment Farms { geography: "G3" industry: "I3" profession: "P3" useCase: "U3" }
scenario LateNight "The long night" for Clerks
scenario Appeal "The appeal" for Clerks
scenario Exam "The exam" for Schools
rater Ana "Ana Silva, sales"
rater Ben
market alternative Paper "Paper and pen"
product alternative Dictaphone "The dictaphone"
partner Calder "Calder Systems"
customer Halvorsen "Halvorsen Laboratories"
customer Ashdown
evidence Survey "A survey of clerks" { kind: survey }
component Recorder "The recorder" { meets: Write }
`;
const withMarket = (page: string) => ({ 'market.headpin': market, 'page.headpin': page });

describe('at the top level', () => {
  it('offers every declaration, the strategy first where none is declared', async () => {
    expect(await labels('█')).toEqual(declarationKinds);
  });

  it('offers no second strategy', async () => {
    const kinds = declarationKinds.filter((kind) => kind !== 'strategy');
    expect(await labels({ 'strategy.headpin': 'strategy S { }', 'more.headpin': 'rater Ana\n\n█' })).toEqual(kinds);
  });

  it('writes the required parts in order, with blanks', async () => {
    expect(await accepted('strat█', 'strategy')).toBe(
      [
        'strategy ${1:Name} "${2:Title}" {',
        '\tproduct: "$3"',
        '\tcategory: "$4"',
        '\tstage: ${5|earlyMarket,chasm,bowlingAlley,tornado,mainStreet|}',
        '\tbeachhead: ${6:Segment}',
        '}',
      ].join('\n'),
    );
  });

  it('knows the currency, the raters without a ballot, and the segments without a pitch', async () => {
    expect(await accepted(withMarket('█'), 'pricing')).toContain('price: €${3:1.5}M per ${4|year,day,week,month,quarter|}');
    expect(await accepted(withMarket('ballot Ana { LateNight 5 }\n█'), 'ballot')).toContain('ballot ${1|Ben,Ana|} {');
    expect(await accepted(withMarket('pitch for Clerks { }\n█'), 'pitch')).toContain('pitch for ${1|Schools,Banks,Farms,Clerks|} {');
  });

  it('replaces the words of a longer keyword', async () => {
    expect(await accepted('market alt█', 'market alternative')).toMatch(/^market alternative \$\{1:Name\} "\$\{2:Title\}" \{\n/);
  });

  it('changes the keyword alone where the rest stands there', async () => {
    expect(await accepted('seg█ Clerks "C" {\n}', 'segment')).toBe('segment Clerks "C" {\n}');
  });

  it('works in an empty unsaved document', async () => {
    expect(await labels({ 'untitled:Untitled-1': '█' })).toEqual(declarationKinds);
  });

  it.each(declarationKinds)('writes a %s that has no syntax error', async (kind) => {
    for (const page of ['█', withMarket('█')]) {
      const items = await offered(page);
      const item = items.find(({ label }) => label === kind);
      if (item === undefined) expect(kind).toBe('strategy');
      else {
        const text = filled((item.textEdit as TextEdit).newText);
        const { pieces } = readDocument('a.headpin', text);
        expect(pieces.flatMap(({ problems }) => problems)).toEqual([]);
        expect(pieces[0]!.declaration?.kind).toBe(kind);
      }
    }
  });
});

describe('in a block', () => {
  it('offers the missing properties, required ones first, and not those that are there', async () => {
    expect(await labels('component C {\n  █\n  from: us\n}')).toEqual(['meets', 'status', 'kind', 'ready', 'uses', 'waived']);
  });

  it('offers the blocks that are missing between required and other properties', async () => {
    const all = await labels('segment A {\n  reason to buy { }\n  need N "n"\n  geography: "g"\n  █\n}');
    expect(all.slice(0, 8)).toEqual(['industry', 'profession', 'useCase', 'accounts', 'spend', 'share', 'early adopters', 'talkAt']);
    expect(all.at(-1)).toBe('need');
    expect(all).not.toContain('reason to buy');
  });

  it('offers what belongs to the inner block', async () => {
    expect(await labels('scenario A for B {\n  before {\n    attempt: "a"\n    █\n  }\n}')).toEqual([
      'approach',
      'obstacle',
      'consequence',
      'cost',
    ]);
  });

  it('offers the moves of a pitch that are still due first', async () => {
    expect(await labels('pitch for A {\n  peers "p"\n  confirm "c"\n  █\n}')).toEqual(['problem', 'today', 'demo', 'peers', 'confirm']);
  });

  it.each([
    ['strategy S {\n  go█\n}', 'goal', 'goal: \\$${1:100}M over ${2:5} years'],
    ['strategy S {\n  █\n}', 'product', 'product: "$1"'],
    ['strategy S {\n  █\n}', 'agreed', 'agreed: "$1"'],
    ['strategy S {\n  █\n}', 'horizon', 'horizon: ${1:24} months'],
    ['strategy S {\n  █\n}', 'launch', 'launch: ${1:2026-11-21}'],
    ['strategy S {\n  █\n}', 'kind', 'kind: ${1|application,platform|}'],
    ['rater R {\n  █\n}', 'customerFacing', 'customerFacing: ${1|yes,no|}'],
    ['segment A {\n  █\n}', 'share', 'share: ${1:40}% within ${2:24} months'],
    ['segment A {\n  █\n}', 'spend', 'spend: \\$${1:1.5}M..\\$${2:2}M per ${3|year,day,week,month,quarter|}'],
    ['component C {\n  █\n}', 'from', 'from: ${1|us,customer|}'],
    ['positioning for A {\n  █\n}', 'objection', 'objection "$1" {\n\tanswer: "$2"\n}'],
    ['pitch for A {\n  █\n}', 'demo', 'demo "$1"'],
    ['segment A {\n  █\n}', 'need', 'need ${1:Need} "${2:What must be met}"'],
  ])('%j with %s writes %j', async (page, label, written) => {
    expect(await accepted(page, label)).toBe(page.replace(/\p{L}*█/u, () => written));
  });

  it('changes the key alone where the colon stands there', async () => {
    expect(await accepted('strategy S {\n  sta█ge: chasm\n}', 'stage')).toBe('strategy S {\n  stage: chasm\n}');
  });

  it('replaces the words of a longer keyword', async () => {
    expect(await accepted('segment A {\n  reason to b█\n}', 'reason to buy')).toContain('\n  reason to buy {\n\tproblem: "$1"\n');
  });

  it('explains a property and says what it takes', async () => {
    const item = (await offered('strategy S {\n  sta█\n}')).find(({ label }) => label === 'stage')!;
    expect(item.detail).toBe('required, one of earlyMarket, chasm, bowlingAlley, tornado, mainStreet');
    expect(docOf(item)).toBe(
      'Where the company stands in the adoption life cycle. It decides which rules apply.\n\nExample: `stage: earlyMarket`',
    );
    expect(item).toMatchObject({ filterText: 'stage', insertTextFormat: InsertTextFormat.Snippet });
  });

  it('offers nothing for the spaces of an indentation', async () => {
    expect(await labels('strategy S {\n  █\n}', ' ')).toEqual([]);
    expect(await labels('  █', ' ')).toEqual([]);
    expect(await labels('segment A {\n  reason █\n}', ' ')).toContain('reason to buy');
  });
});

describe('in the value of a property', () => {
  it('offers its words with what they mean', async () => {
    const items = await offered('strategy S {\n  stage: █\n}');
    expect(items.map(({ label }) => label)).toEqual(['earlyMarket', 'chasm', 'bowlingAlley', 'tornado', 'mainStreet']);
    expect(docOf(items[1])).toBe('Visionaries have bought, pragmatists wait for others like them. One beachhead has to be won.');
  });

  it('puts a space after the colon', async () => {
    expect(await accepted('strategy S {\n  stage:█\n}', 'chasm', ':')).toBe('strategy S {\n  stage: chasm\n}');
  });

  it('replaces the whole word', async () => {
    expect(await accepted('strategy S {\n  stage: ch█ism\n}', 'chasm')).toBe('strategy S {\n  stage: chasm\n}');
  });

  it('leaves out the words that are in the list', async () => {
    expect(await labels('campaign C {\n  via: peers, █, web\n}')).toEqual(['conference', 'tradeMedia', 'direct', 'other']);
    expect(await labels('strategy S {\n  stage: chasm, █\n}')).toEqual([]);
  });

  it.each([
    ['rater R {\n  customerFacing: █\n}', ['yes', 'no']],
    ['strategy S {\n  horizon: 24 █\n}', ['months', 'years', 'quarters', 'weeks', 'days']],
    ['strategy S {\n  horizon: 1 █\n}', ['month', 'year', 'quarter', 'week', 'day']],
    ['strategy S {\n  costs: $3M █\n}', ['per year', 'per month', 'per quarter', 'per week', 'per day']],
    ['strategy S {\n  costs: $3M per █\n}', ['year', 'month', 'quarter', 'week', 'day']],
    ['strategy S {\n  costs: $3M per year █\n}', []],
    ['segment A {\n  spend: CHF 1.5M..2M █\n}', ['per year', 'per month', 'per quarter', 'per week', 'per day']],
    ['strategy S {\n  goal: $100M █\n}', ['over']],
    ['strategy S {\n  goal: $100M over 5 █\n}', ['months', 'years', 'quarters', 'weeks', 'days']],
    ['strategy S {\n  goal: $100M over 5 years █\n}', []],
    ['segment A {\n  share: 40% █\n}', ['within']],
    ['segment A {\n  share: 30%..50% within 18..24 █\n}', ['months', 'years', 'quarters', 'weeks', 'days']],
    ['segment A {\n  accounts: 40 █\n}', []],
    ['strategy S {\n  development: $4M █\n}', []],
    ['strategy S {\n  launch: █\n}', ['2026-11-21', '2026-11', '2026-Q4']],
    ['strategy S {\n  product: █\n}', []],
    ['strategy S {\n  product: "in qu█otes"\n}', []],
    ['strategy S {\n  unknown: █\n}', []],
  ])('%j offers %j', async (page, expected) => {
    expect(await labels(page)).toEqual(expected);
  });

  it('offers an amount in the currency of the strategy, or in the common ones', async () => {
    expect(await labels(withMarket('pricing for Clerks {\n  cost: █\n}'))).toEqual(['€400k per year']);
    expect(await accepted(withMarket('pricing for Clerks {\n  cost: █\n}'), '€400k per year')).toContain(
      'cost: €${1:400}k per ${2|year,day,week,month,quarter|}',
    );
    expect(await labels('strategy S {\n  development: █\n}')).toEqual(['$4M', '€4M', '£4M', '¥4M']);
    expect(await labels('strategy S {\n  goal: CHF 5M over 2 years\n  development: █\n}')).toEqual(['CHF 4M']);
  });

  it('offers no examples to an author who did not ask', async () => {
    expect(await labels('strategy S {\n  launch: █\n}', ' ')).toEqual([]);
    expect(await labels('segment A {\n  accounts: █\n}', ' ')).toEqual([]);
    expect(await labels('strategy S {\n  horizon: 24 █\n}', ' ')).toContain('months');
  });

  it('offers the next property too where the value stands on a line of its own', async () => {
    expect(await labels('rater R {\n  customerFacing:\n  █\n}')).toEqual(['yes', 'no', 'role']);
  });
});

describe('where a name is meant', () => {
  it('offers names of the right kind only, with kind, title and comment', async () => {
    const items = await offered(withMarket('customer New {\n  segment: █\n}'));
    expect(items.map(({ label, detail }) => `${label}: ${detail}`)).toEqual([
      'Clerks: segment: Court clerks',
      'Schools: segment',
      'Banks: segment: Bank boards',
      'Farms: segment',
    ]);
    expect(docOf(items[0])).toBe('Those who write for the court.');
  });

  it('offers needs of the beachhead first, and those of the segment at hand before them', async () => {
    expect(await details(withMarket('component C {\n  meets: █\n}'))).toEqual([
      'Write: need of Clerks: Write it down',
      'Sign: need of Clerks: Sign it',
      'Teach: need of Schools: Show it to a class',
    ]);
    expect(await labels(withMarket('positioning for Schools {\n  promises: █\n}'))).toEqual(['Teach', 'Write', 'Sign']);
    expect(await labels(withMarket('customer C {\n  needs: █\n  segment: Schools\n}'))).toEqual(['Teach', 'Write', 'Sign']);
  });

  it('leaves out what is in the list, before and behind the cursor, and the declaration itself', async () => {
    expect(await labels(withMarket('component C {\n  meets: Sign, █, Teach\n}'))).toEqual(['Write']);
    expect(await labels(withMarket('customer New {\n  opened: N█\n}'))).toEqual(['Halvorsen', 'Ashdown']);
  });

  it('offers both kinds of alternatives', async () => {
    expect(await details(withMarket('positioning for Clerks {\n  against: █\n}'))).toEqual([
      'Paper: market alternative: Paper and pen',
      'Dictaphone: product alternative: The dictaphone',
    ]);
  });

  it('offers us, the customer and partners for a component', async () => {
    const items = await offered(withMarket('component C {\n  from: █\n}'));
    expect(items.map(({ label }) => label)).toEqual(['us', 'customer', 'Calder']);
    expect(docOf(items[0])).toBe('We provide it.');
  });

  it('offers partners first on path A and customers first on path B', async () => {
    expect(await labels(withMarket('expand Clerks -> Banks {\n  through: █\n}'))).toEqual(['Calder', 'Halvorsen', 'Ashdown']);
    expect(await labels(withMarket('expand Clerks -> Schools {\n  through: █\n}'))).toEqual(['Halvorsen', 'Ashdown', 'Calder']);
  });

  it('offers partners first to evidence of kind partner', async () => {
    expect(await labels(withMarket('evidence E {\n  kind: partner\n  from: █\n}'))).toEqual(['Calder', 'Halvorsen', 'Ashdown']);
    expect(await labels(withMarket('evidence E {\n  from: █\n  kind: reference\n}'))).toEqual(['Halvorsen', 'Ashdown', 'Calder']);
  });

  it('knows a name as soon as it is typed', async () => {
    const editor = await openEditor(withMarket('█component C {\n  meets: \n}'));
    await editor.type('segment New { need Fresh "f" }\n');
    const at = { textDocument: editor.here.textDocument, position: { line: 2, character: 9 } };
    expect((await ask(editor, undefined, at)).map(({ label }) => label)).toContain('Fresh');
  });
});

describe('in heads', () => {
  it('offers segments for a scenario, those without one first', async () => {
    expect(await labels(withMarket('scenario New "N" for █'), ' ')).toEqual(['Banks', 'Farms', 'Clerks', 'Schools']);
    expect(await details(withMarket('scenario New for F█'))).toContain('Clerks: segment: Court clerks (has a scenario)');
  });

  it('does not count the declaration that is being written', async () => {
    expect((await details(withMarket('pitch for Schools█ {\n}')))[1]).toBe('Schools: segment');
  });

  it('offers `for` with a segment where it is due', async () => {
    expect(await accepted(withMarket('pricing █'), 'for Clerks', ' ')).toBe('pricing for Clerks');
    expect(await accepted(withMarket('scenario New "T" fo█'), 'for Clerks')).toBe('scenario New "T" for Clerks');
  });

  it('offers adjacent segments first, and none that is expanded to', async () => {
    expect(await details(withMarket('expand Clerks -> █'))).toEqual([
      'Schools: segment (path B: same people, another use case)',
      'Banks: segment: Bank boards (path A: same use case, other people)',
      'Farms: segment (not adjacent)',
    ]);
    expect(await labels(withMarket('expand Clerks -> Banks { }\nexpand Clerks ->█'), '>')).toEqual(['Schools', 'Farms']);
    expect(await accepted(withMarket('expand Clerks ->█'), 'Banks', '>')).toBe('expand Clerks -> Banks');
  });

  it('offers raters, those without a ballot first', async () => {
    expect(await details(withMarket('ballot Ana { LateNight 5 }\nballot █'))).toEqual([
      'Ben: rater',
      'Ana: rater: Ana Silva, sales (has a ballot)',
    ]);
  });

  it('offers the built-in criteria that are not declared, and no other names to make up', async () => {
    expect(await labels('criterion buyer { weight: 2 }\ncriterion █')).toEqual([
      'reason',
      'whole',
      'rivals',
      'partners',
      'channel',
      'price',
      'credibility',
      'growth',
    ]);
    expect(await labels('segment █')).toEqual([]);
  });

  it('offers the block of a head that is written', async () => {
    expect(await accepted('risk R "T" █', '{ }')).toBe(
      'risk R "T" {\n\tforce: ${1|revenue,incumbents,newcomers,investors|}\n\tanswer: "$2"\n}',
    );
    expect(await labels('risk R "T" █', ' ')).toEqual([]);
  });
});

describe('in a ballot', () => {
  it('offers the scenarios that are not rated yet, and how many they are', async () => {
    expect(await details(withMarket('ballot Ana {\n  Appeal 5 5\n  █\n}'))).toEqual([
      'LateNight: 2 to rate, scenario: The long night',
      'Exam: 2 to rate, scenario: The exam',
    ]);
    expect(await details(withMarket('ballot Ana {\n  Exam 4\n  L█\n  Appeal 5 5\n}'))).toEqual([
      'LateNight: the last one, scenario: The long night',
    ]);
    expect(await accepted(withMarket('ballot Ana {\n  La█\n}'), 'LateNight')).toBe('ballot Ana {\n  LateNight \n}');
    expect(await accepted(withMarket('ballot Ana {\n  Ap█ 5 5 4 4\n}'), 'Appeal')).toBe('ballot Ana {\n  Appeal 5 5 4 4\n}');
  });

  it('offers columns on the first line only, and criteria that are no column yet', async () => {
    expect(await labels(withMarket('ballot Ana {\n  █\n}'))).toEqual(['LateNight', 'Appeal', 'Exam', 'columns']);
    expect(await labels(withMarket('ballot Ana {\n  Exam 4\n  █\n}'))).not.toContain('columns');
    expect(await labels('ballot Ana {\n  columns: whole, buyer, █\n}')).toEqual([
      'reason',
      'rivals',
      'partners',
      'channel',
      'price',
      'credibility',
      'growth',
    ]);
  });

  it('offers scores with the anchors of their column', async () => {
    const rows = [
      '1: reason: nice to have',
      '2: reason',
      '3: reason',
      '4: reason',
      '5: reason: cannot go on without it',
      '-: reason: abstain',
    ];
    expect(await details(withMarket('ballot Ana {\n  Appeal 5 █\n}'))).toEqual(rows);
    expect(await details(withMarket('ballot Ana {\n  columns: whole, reason\n  Appeal 5 █\n  Exam 5 4\n}'))).toEqual(rows);
    expect(docOf((await offered(withMarket('ballot Ana {\n  Appeal █\n}')))[0])).toContain(
      'Is there one identifiable buyer with the money?',
    );
  });

  it('offers no score behind the last column, none uncalled, and none over one that is typed', async () => {
    expect(await labels(withMarket('ballot Ana {\n  columns: whole\n  Appeal 5 █\n}'))).toEqual([]);
    expect(await labels(withMarket('ballot Ana {\n  Appeal 5 █\n}'), ' ')).toEqual([]);
    expect(await labels(withMarket('ballot Ana {\n  Appeal 5█\n}'))).toEqual([]);
  });
});

describe('in a comment', () => {
  const page = (directive: string) =>
    `strategy S {\n  stage: chasm\n  beachhead: A\n  horizon: 24 months\n  goal: $1M over 5 years\n}\n${directive}\nsegment A {\n  accounts: 40\n}\n`;

  it('offers the rules that fire on what stands below first', async () => {
    const items = await offered(page('// headpin-ignore █'), ' ');
    const firing = items.filter(({ detail }) => detail === 'fires on what stands below').map(({ label }) => label);
    expect(firing).toContain('segment/point-missing');
    expect(items.slice(0, firing.length).map(({ label }) => label)).toEqual(firing);
    expect(items.length).toBeGreaterThan(firing.length);
    expect(items.some(({ label }) => label.startsWith('language/'))).toBe(false);
  });

  it('asks for the reason', async () => {
    expect(await accepted(page('// headpin-ignore segment/po█'), 'segment/point-missing')).toBe(
      page('// headpin-ignore segment/point-missing: ${1:reason}'),
    );
    expect(await accepted(page('// headpin-ignore segment/po█: it is so'), 'segment/point-missing')).toBe(
      page('// headpin-ignore segment/point-missing: it is so'),
    );
  });

  it('offers nothing in prose', async () => {
    expect(await labels(page('// This is a █'))).toEqual([]);
    expect(await labels(page('// This █'), ' ')).toEqual([]);
    expect(await labels(page('// headpin-ignore segment/too-wide: they share █'), ' ')).toEqual([]);
    expect(await labels(page('// head█'))).toEqual(['headpin-ignore']);
  });
});

describe('everywhere', () => {
  it('keeps the line breaks of the author', async () => {
    expect(await accepted('strategy S {\r\n  sta█\r\n  goal: $1M over 2 years\r\n}\r\n', 'stage')).toMatch(
      /^strategy S \{\r\n {2}stage: \$\{1\|.*\|\}\r\n {2}goal/,
    );
  });

  it('answers at every place of a text that is being typed', async () => {
    const text =
      'strategy S "T" {\n  goal: $1M over 5 years\n  agreed: "a", "b"\n}\nexpand A -> B { gate: 40% }\nballot Ana {\n  A 5 -\n}\n';
    const editor = await openEditor({ 'page.headpin': '█' });
    for (let i = 0; i < text.length; i++) {
      await editor.type(text[i]!, { textDocument: editor.here.textDocument, position: positionAt(text, i) });
      for (const item of await ask(editor, undefined, { textDocument: editor.here.textDocument, position: positionAt(text, i + 1) })) {
        const { range } = item.textEdit as TextEdit;
        expect(range.start.line).toBe(range.end.line);
      }
    }
  });

  it('offers plain text for what has no blanks, and commits closed lists by a comma', async () => {
    const [word] = await offered('campaign C {\n  via: █\n}');
    expect(word).toMatchObject({ insertTextFormat: InsertTextFormat.PlainText, commitCharacters: [','] });
  });
});

function positionAt(text: string, offset: number) {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}
