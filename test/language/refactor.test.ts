/** Refactorings, as an author sees them: the action's title, and the files after it. */
import { describe, expect, it } from 'vitest';
import { type CodeAction, CodeActionRequest } from 'vscode-languageserver';
import { openEditor } from './harness.ts';

type Files = string | Record<string, string>;

async function actionsAt(
  files: Files,
  only: string[] | null = ['refactor'],
): Promise<{ actions: CodeAction[]; after: (action: CodeAction) => Record<string, string> }> {
  const editor = await openEditor(files);
  const { textDocument, position } = editor.here;
  const range = { start: position, end: position };
  const context = { diagnostics: [], ...(only === null ? {} : { only }) };
  const actions = (await editor.ask(CodeActionRequest.type, { textDocument, range, context })) as CodeAction[];
  return { actions, after: ({ edit }) => editor.withAll(edit!) };
}

/** The changed files after the action whose title begins like this. */
async function after(files: Files, title: string): Promise<Record<string, string>> {
  const { actions, after: apply } = await actionsAt(files);
  const action = actions.find((one) => one.title.startsWith(title));
  if (action === undefined) throw new Error(`There is no action “${title}” among: ${actions.map((one) => one.title).join(', ')}`);
  return apply(action);
}

const titles = async (files: Files, only?: null) => (await actionsAt(files, only)).actions.map(({ title }) => title);

describe('silencing', () => {
  it('is offered once for each rule at a place, however often the rule speaks there', async () => {
    const files = [
      'strategy Minutes "Minutes" { stage: chasm beachhead: Clerks }',
      'segment Clerks "Town clerks" {}',
      'scenario Late█Minutes "Late" for Clerks {}',
      'rater Mia { role: "clerk" }',
      'ballot Mia { LateMinutes 5 5 5 5 3 3 3 5 5 }',
    ].join('\n');
    const offered = (await titles(files, null)).filter((title) => title.startsWith('Silence'));
    expect(offered).toContain('Silence scenario/rating-contradicted here, with a reason…');
    expect(offered).toEqual([...new Set(offered)]);
  });

  const bare = 'strategy S { stage: chasm }\nsegment Cle█rks "Town clerks" {}\n';
  const silencings = async (initializationOptions: object): Promise<CodeAction[]> => {
    const editor = await openEditor(bare, { initializationOptions });
    const { textDocument, position } = editor.here;
    const params = { textDocument, range: { start: position, end: position }, context: { diagnostics: [] } };
    const actions = (await editor.ask(CodeActionRequest.type, params)) as CodeAction[];
    return actions.filter(({ title }) => title.startsWith('Silence'));
  };

  it('is one action that asks which rule, where many speak on a line', async () => {
    const [one, ...others] = await silencings({ commands: ['headpin.silence'] });
    const rules = one!.command!.arguments![2] as { rule: string; message: string }[];
    expect(others).toEqual([]);
    expect(rules.length).toBeGreaterThan(3);
    expect(one!.title).toBe(`Silence one of ${rules.length} rules here, with a reason…`);
    expect(one!.command).toMatchObject({ command: 'headpin.silence', arguments: ['file:///workspace/strategy.headpin', 1, rules] });
    expect(rules).toContainEqual({ rule: 'segment/size-missing', message: expect.stringContaining('Clerks') });
    expect(new Set(one!.diagnostics!.map(({ code }) => code))).toEqual(new Set(rules.map(({ rule }) => rule)));
  });

  it('is an action for each rule where the client cannot ask', async () => {
    const asked = (await silencings({ commands: ['headpin.silence'] }))[0]!.command!.arguments![2] as { rule: string }[];
    const written = await silencings({});
    expect(written.map(({ title }) => title)).toEqual(asked.map(({ rule }) => `Silence ${rule} here, with a reason…`));
  });
});

describe('moving a declaration to a file of its own', () => {
  it('takes its comments along and leaves no hole', async () => {
    expect(
      await after(
        {
          'plan/strategy.headpin': `strategy S {}

// Not about the segment.

/// About the segment.
// headpin-ignore segment/too-wide: one budget
segment PharmaFi█lings {
  accounts: 40
} // forty

jewel J
`,
        },
        'Move to a file of its own: pharma-filings.headpin',
      ),
    ).toEqual({
      'plan/pharma-filings.headpin': `/// About the segment.
// headpin-ignore segment/too-wide: one budget
segment PharmaFilings {
  accounts: 40
} // forty
`,
      'plan/strategy.headpin': `strategy S {}

// Not about the segment.

jewel J
`,
    });
  });

  it('of the last one leaves one line break at the end', async () => {
    expect((await after('jewel A\n\n\njewel B█\n\n', 'Move'))['strategy.headpin']).toBe('jewel A\n');
  });

  it('finds another name where the file is there already', async () => {
    expect(Object.keys(await after({ 'strategy.headpin': 'jewel A\njewel █Big\n', 'big.headpin': 'jewel C\n' }, 'Move'))).toContain(
      'big-2.headpin',
    );
  });

  it.each([
    ['positioning for Cle█rks {}', 'positioning-clerks'],
    ['expand A -> █TownB {}', 'expand-a-to-town-b'],
    ['ballot A█naMaria {}', 'ballots/ana-maria'],
    ['market alternative HTTP█Tool', 'http-tool'],
    ['jewel 法█令', '法令'],
  ])('of %s makes %s', async (declaration, name) => {
    expect(await titles(`strategy S {}\n${declaration}\n`)).toContain(`Move to a file of its own: ${name}.headpin`);
  });

  it('keeps the line breaks of the file', async () => {
    const files = await after('jewel A\r\n// b\r\njewel B█\r\njewel C\r\n', 'Move');
    expect(files).toEqual({ 'b.headpin': '// b\r\njewel B\r\n', 'strategy.headpin': 'jewel A\r\njewel C\r\n' });
  });

  it('is not offered for the only declaration, in a broken one, or in an unsaved document', async () => {
    const moves = async (files: Files) => (await titles(files)).filter((title) => title.startsWith('Move'));
    expect(await moves('segment █A {}\n')).toEqual([]);
    expect(await moves('jewel B\nsegment █A { accounts: }\n')).toEqual([]);
    expect(await moves({ 'untitled:Untitled-1': 'jewel B\njewel █A\n' })).toEqual([]);
  });
});

describe('splitting ballots', () => {
  const text = `strategy S {}
// Ana was there.
ballot An█a {
  A 5 5
}

ballot Ben { A 4 }
scenario A for B
`;

  it('gives each rater a file below the strategy', async () => {
    expect(await after({ 'plan/strategy.headpin': text }, 'Split the 2 ballots')).toEqual({
      'plan/ballots/ana.headpin': '// Ana was there.\nballot Ana {\n  A 5 5\n}\n',
      'plan/ballots/ben.headpin': 'ballot Ben { A 4 }\n',
      'plan/strategy.headpin': 'strategy S {}\nscenario A for B\n',
    });
  });

  it('goes to the folder of the strategy, not of the file', async () => {
    const files = { 'plan/strategy.headpin': 'strategy S {}\n', 'plan/scores/all.headpin': 'ballot A█na {}\nballot Ben {}\n' };
    expect(Object.keys(await after(files, 'Split'))).toEqual([
      'plan/ballots/ana.headpin',
      'plan/ballots/ben.headpin',
      'plan/scores/all.headpin',
    ]);
  });

  it('is offered where there are several', async () => {
    expect(await titles('strategy S {}\nballot A█na {}\n')).not.toContainEqual(expect.stringMatching(/^Split/));
  });
});

describe('filling in', () => {
  it('adds what is required: empty texts, and examples that count for nothing', async () => {
    const files = await after(
      `segment █A {
  industry: "towns" // for now
  share: 40% within 2 years
  need N "n"
}
`,
      'Fill in what is required: geography, profession, useCase, accounts, spend',
    );
    expect(files['strategy.headpin']).toBe(`segment A {
  industry: "towns" // for now
  share: 40% within 2 years
  geography: ""
  profession: ""
  useCase: ""
  // accounts: 35..45
  // spend: $1.5M..$2M per year

  need N "n"
}
`);
  });

  it('does not silence what asks for the properties', async () => {
    const empty = 'strategy S { beachhead: A }\nsegment A {\n}\n';
    const files = await after(empty.replace('A {\n', 'A █{\n'), 'Fill in what is required');
    const before = await openEditor(empty);
    const now = await openEditor(files);
    const rules = (editor: typeof now) =>
      editor
        .diagnostics('strategy.headpin')
        .map(({ code }) => code)
        .sort();
    expect(rules(now)).toEqual(rules(before));
    expect(rules(now).length).toBeGreaterThan(0);
  });

  it('fills the block under the cursor', async () => {
    const files = await after('scenario A for B {\n  customer: "x"\n  af█ter {\n    attempt: "a"\n  }\n}\n', 'Fill in what is required');
    expect(files['strategy.headpin']).toBe(`scenario A for B {
  customer: "x"
  after {
    attempt: "a"
    approach: ""
    enabler: ""
    reward: ""
    // gain: $30M per year
  }
}
`);
  });

  it('opens a block that was on one line, and adds braces where there were none', async () => {
    const oneLine = await after('risk █R { force: revenue }\n', 'Fill in what is required: answer');
    expect(oneLine['strategy.headpin']).toBe('risk R {\n  force: revenue\n  answer: ""\n}\n');
    const none = await after('risk █R "r"\n', 'Fill in what is required: force, answer');
    expect(none['strategy.headpin']).toBe('risk R "r" {\n  // force: revenue\n  answer: ""\n}\n');
  });

  it('can add everything', async () => {
    const files = await after('rater █R {}\n', 'Fill in every property (2)');
    expect(files['strategy.headpin']).toBe('rater R {\n  role: ""\n  // customerFacing: yes\n}\n');
  });

  it('is offered on the head alone, and anywhere in the block where somebody asks', async () => {
    const body = 'risk R {\n  for█ce: revenue\n}\n';
    expect(await titles(body, null)).toEqual([]);
    expect(await titles(body)).toEqual(['Fill in what is required: answer']);
    expect(await titles('risk █R {\n  force: revenue\n}\n', null)).toEqual(['Fill in what is required: answer']);
  });

  it('is not offered where nothing is missing', async () => {
    expect(await titles('risk █R { force: revenue answer: "a" }\n')).toEqual([]);
  });
});

describe('drafting a scenario', () => {
  it('takes over what the segment tells of the day before', async () => {
    const files = await after(
      `strategy S { beachhead: Clerks }
segment Cl█erks {
  useCase: "publish \\"minutes\\""
  reason to buy { today: "by hand" shortfall: "too slow" inaction: $1k per week }
}

jewel J
`,
      'Draft a scenario for Clerks',
    );
    expect(files['strategy.headpin']).toBe(`strategy S { beachhead: Clerks }
segment Clerks {
  useCase: "publish \\"minutes\\""
  reason to buy { today: "by hand" shortfall: "too slow" inaction: $1k per week }
}

scenario ClerksDay for Clerks {
  customer: ""
  before {
    attempt: "publish \\"minutes\\""
    approach: "by hand"
    obstacle: "too slow"
    consequence: ""
    cost: $1k per week
  }
  after {
    attempt: "publish \\"minutes\\""
    approach: ""
    enabler: ""
    reward: ""
    // gain: $30M per year
  }
}

jewel J
`);
  });

  it('finds a name that is free', async () => {
    const files = await after('segment █A {}\nscenario ADay for A\n', 'Draft a scenario');
    expect(files['strategy.headpin']).toContain('scenario ADay2 for A {');
  });
});
