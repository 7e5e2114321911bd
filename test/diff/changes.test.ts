/** What a comparison says, change by change. */
import type { Comparison } from '@headpin/core';
import { consequenceRows, detailOf, headlineOf, subjectOf } from '@headpin/core/changes/words.ts';
import { describe, expect, it } from 'vitest';
import { compareFiles, compareTexts } from './comparing.ts';

const base = `strategy Minutes "Council minutes" {
  stage: chasm
  beachhead: Clerks
  goal: $10M over 5 years
}

segment Clerks "Town clerks" {
  geography: "Ontario"
  useCase: "publish minutes in time"
  accounts: 400..440
  spend: $20k per year
  share: 40% within 24 months
  talkAt: "the yearly meeting", "the monthly call"

  need Publish "Minutes on the web the same evening"
  need Archive "Find a decision of ten years ago"
}

segment Schools "School boards" {
  geography: "Ontario"
}

component Transcriber "Writes along" {
  meets: Publish
  from: us
  kind: software
  status: shipped
}

scenario LateMinutes "The minutes are late" for Clerks
scenario LostDecision "Nobody finds the decision" for Clerks

rater Mia { customerFacing: yes }
rater Tom { customerFacing: no }

ballot Mia {
  LateMinutes  5 5 4 4
  LostDecision 4 3 4 3
}

ballot Tom {
  LateMinutes  4 4 4 4
  LostDecision 4 4 4 3
}

positioning for Clerks {
  claim: "The first minutes that are never late"
  message "clerks" { says: "Home by nine." }
}

pitch for Clerks {
  peers "We work with eleven clerks."
  problem "They tell us that the minutes are late."
}
`;

/** Each change as \`class: subject: detail\`. */
const said = ({ changes }: Comparison): string[] => changes.map((change) => `${change.class}: ${subjectOf(change)}: ${detailOf(change)}`);
const changed = (...edits: readonly (readonly [string, string])[]): string[] => {
  const after = edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`There is no ${from}`);
    return text.replaceAll(from, to);
  }, base);
  return said(compareTexts(base, after));
};

describe('what is no change', () => {
  it.each([
    [
      'the order of properties',
      '  geography: "Ontario"\n  useCase: "publish minutes in time"',
      '  useCase: "publish minutes in time"\n  geography: "Ontario"',
    ],
    ['the order of a list', '"the yearly meeting", "the monthly call"', '"the monthly call", "the yearly meeting"'],
    ['a comment beside a line', '  accounts: 400..440', '  accounts: 400..440 // counted'],
    ['another spelling of a number', '$20k per year', '$20000 per year'],
    ['another unit', '24 months', '2 years'],
    ['the cutoff that holds anyway', '  stage: chasm\n', '  stage: chasm\n  cutoff: 3\n'],
    ['a criterion as it is anyway', 'rater Mia', 'criterion buyer { weight: 1 }\n\nrater Mia'],
    [
      'columns in another order',
      'ballot Tom {\n  LateMinutes  4 4 4 4\n  LostDecision 4 4 4 3',
      'ballot Tom {\n  columns: rivals, buyer, reason, whole\n  LateMinutes 4 4 4 4\n  LostDecision 3 4 4 4',
    ],
  ])('%s', (_what, from, to) => {
    expect(changed([from, to])).toEqual([]);
  });

  it('the order of declarations', () => {
    expect(
      said(
        compareTexts(
          base,
          base
            .split(/\n\n(?=\w)/)
            .reverse()
            .join('\n\n'),
        ),
      ),
    ).toEqual([]);
  });
});

describe('what is said of a change', () => {
  it.each<readonly [string, string, string, readonly string[]]>([
    ['a figure', '$20k per year', '$15k per year', ['sizing: segment Clerks, spend: $20k per year → $15k per year']],
    [
      'an item of a list',
      '"the monthly call"',
      '"the forum"',
      ['wording: segment Clerks, talkAt: without "the monthly call", now with "the forum"'],
    ],
    ['a score', 'LateMinutes  5 5', 'LateMinutes  5 3', ['rating: ballot Mia, LateMinutes reason: 5 → 3']],
    ['an abstention', 'LateMinutes  5 5', 'LateMinutes  5 -', ['rating: ballot Mia, LateMinutes reason: 5 → -']],
    ['a row that is gone', '  LostDecision 4 3 4 3\n', '', ['rating: ballot Mia, LostDecision: removed: 4 3 4 3']],
    ['a weight', 'rater Mia', 'criterion reason { weight: 2 }\n\nrater Mia', ['decision: criterion reason, weight: 1 → 2']],
    ['the cutoff', '  stage: chasm\n', '  stage: chasm\n  cutoff: 4\n', ['decision: strategy Minutes, cutoff: 3 → 4']],
    ['the stage', 'stage: chasm', 'stage: tornado', ['decision: strategy Minutes, stage: chasm → tornado']],
    ['a title', '"Town clerks"', '"Clerks of towns"', ['wording: segment Clerks, title: "Town clerks" → "Clerks of towns"']],
    [
      'a whole thing',
      'scenario LostDecision "Nobody finds the decision" for Clerks\n',
      'scenario LostDecision "Nobody finds the decision" for Clerks\njewel Ear "Hears who speaks"\n',
      ['market: jewel Ear: added: "Hears who speaks"'],
    ],
    [
      'a message',
      'message "clerks" { says: "Home by nine." }',
      'message "clerks" { says: "Home by eight." }',
      ['wording: positioning Clerks, message "clerks": says: "Home by nine." → "Home by eight."'],
    ],
    [
      'a step of a pitch',
      '"We work with eleven clerks."',
      '"We work with twelve clerks."',
      ['wording: pitch Clerks, peers: "We work with eleven clerks." → "We work with twelve clerks."'],
    ],
    ['a comment', 'segment Schools', '// Later.\nsegment Schools', ['wording: segment Schools, comment: added: Later.']],
    [
      'a value that cannot be read',
      'accounts: 400..440',
      'accounts: many',
      ['sizing: segment Clerks, accounts: 400..440 → many (in error)'],
    ],
    [
      'a need in another segment',
      '  need Archive "Find a decision of ten years ago"\n}\n\nsegment Schools "School boards" {\n',
      '}\n\nsegment Schools "School boards" {\n  need Archive "Find a decision of ten years ago"\n',
      ['whole-product: need Archive, segment: Clerks → Schools'],
    ],
  ])('%s', (_what, from, to, changes) => {
    expect(changed([from, to])).toEqual(changes);
  });

  it('the order in which a pitch is said', () => {
    const turned = ['  peers "We work with eleven clerks."\n', '  problem "They tell us that the minutes are late."\n'] as const;
    expect(changed([turned.join(''), [...turned].reverse().join('')])).toEqual([
      'market: pitch Clerks, order: peers, problem → problem, peers',
    ]);
  });

  it('only the part in which long texts differ', () => {
    const long = 'The clerk writes until midnight, and in the morning the mayor asks for a decision that nobody has written down';
    const claim = '"The first minutes that are never late"';
    const before = base.replace(claim, `"${long} yet."`);
    const [change = ''] = said(compareTexts(before, base.replace(claim, `"${long} at all."`)));
    expect(change).toBe('market: positioning Clerks, claim: …dy has written down yet." → …dy has written down at all."');
  });

  it('decisions first, wording last', () => {
    const classes = compareTexts(
      base,
      base
        .replace('"Town clerks"', '"Clerks"')
        .replace('beachhead: Clerks', 'beachhead: Schools')
        .replace('$20k', '$15k')
        .replace('  LateMinutes  5 5', '  LateMinutes  5 4')
        .replace('status: shipped', 'status: building'),
    ).changes.map((change) => change.class);
    expect(classes).toEqual(['decision', 'rating', 'sizing', 'whole-product', 'wording']);
  });
});

describe('names that changed', () => {
  it.each([
    ['segment', 'Clerks', 'TownClerks', 'segment'],
    ['scenario', 'LateMinutes', 'SlowMinutes', 'scenario'],
    ['component', 'Transcriber', 'Scribe', 'component'],
    ['need', 'Publish', 'PublishTonight', 'need'],
    ['rater', 'Mia', 'Maria', 'rater'],
    ['strategy', 'Minutes ', 'Protocols ', 'strategy'],
  ])('a %s under another name, everywhere', (_kind, from, to, what) => {
    const after = base.replace(new RegExp(`\\b${from.trim()}\\b(?=[^"]*(?:"[^"]*"[^"]*)*$)`, 'g'), to.trim());
    expect(said(compareTexts(base, after))).toEqual([`wording: ${what} ${to.trim()}: renamed from ${from.trim()}`]);
  });

  it('a thing that was renamed and edited', () => {
    const after = base.replaceAll('Clerks', 'TownClerks').replace('"Town clerks"', '"Clerks of towns"').replace('$20k', '$15k');
    expect(said(compareTexts(base, after))).toEqual([
      'sizing: segment TownClerks, spend: $20k per year → $15k per year',
      'wording: segment TownClerks: renamed from Clerks',
      'wording: segment TownClerks, title: "Town clerks" → "Clerks of towns"',
    ]);
  });

  it('several that name each other', () => {
    const after = base
      .replaceAll('Transcriber', 'Scribe')
      .replaceAll('Publish ', 'Tonight ')
      .replaceAll('meets: Publish', 'meets: Tonight');
    expect(said(compareTexts(base, after))).toEqual([
      'wording: need Tonight: renamed from Publish',
      'wording: component Scribe: renamed from Transcriber',
    ]);
  });

  it('a reference that was left behind', () => {
    const after = base.replace('component Transcriber', 'component Scribe').replace('need Publish ', 'need Tonight ');
    expect(said(compareTexts(base, after))).toEqual([
      'whole-product: component Scribe, meets: Publish → Publish (in error)',
      'wording: need Tonight: renamed from Publish',
      'wording: component Scribe: renamed from Transcriber',
    ]);
  });

  it('another thing in its place is no renaming', () => {
    const after = base
      .replace('  need Publish "Minutes on the web the same evening"', '  need Vote "Count hands"')
      .replace('meets: Publish', 'meets: Vote');
    expect(said(compareTexts(base, after))).toEqual(
      expect.arrayContaining([
        'whole-product: need Publish: removed: "Minutes on the web the same evening"',
        'whole-product: need Vote: added: "Count hands"',
      ]),
    );
  });

  it('findings of a thing stay what they are under its new name', () => {
    const after = base.replace(/\bSchools\b/g, 'SchoolBoards');
    const { findings } = compareTexts(base, after);
    expect([findings.new, findings.fixed]).toEqual([[], []]);
    expect(findings.unchanged).toBeGreaterThan(5);
  });
});

describe('things in other files', () => {
  const [first = '', second = ''] = [base.slice(0, base.indexOf('component')), base.slice(base.indexOf('component'))];
  const before = [
    { path: 'plan/strategy.headpin', text: first },
    { path: 'plan/rest.headpin', text: second },
  ];

  it('one thing that moved', () => {
    const block = second.slice(0, second.indexOf('scenario'));
    const after = [
      { path: 'plan/strategy.headpin', text: first + block },
      { path: 'plan/rest.headpin', text: second.slice(block.length) },
    ];
    expect(said(compareFiles(before, after))).toEqual(['wording: component Transcriber: moved from rest.headpin to strategy.headpin']);
  });

  it('a file that was renamed, said once', () => {
    const after = [before[0]!, { path: 'plan/parts/all.headpin', text: second }];
    expect(said(compareFiles(before, after))).toEqual(['wording: file parts/all.headpin: renamed from rest.headpin']);
  });

  it('a folder that moved, said once', () => {
    const after = before.map(({ path, text }) => ({ path: `2027/${path}`, text }));
    expect(said(compareFiles(before, after))).toEqual(['wording: strategy Minutes: moved from plan to 2027/plan']);
  });
});

describe('rules that a team silences', () => {
  const silenced = base.replace('segment Schools', '// headpin-ignore segment/point-missing: nobody sells there yet\nsegment Schools');

  it('silencing is a decision and fixes nothing', () => {
    const comparison = compareTexts(base, silenced);
    expect(said(comparison)).toEqual(['decision: silenced rule segment/point-missing on Schools: added']);
    expect(comparison.findings.fixed).toEqual([]);
    expect(comparison.findings.silenced.map(({ rule }) => rule)).toEqual(['segment/point-missing']);
  });

  it('another reason is a decision too', () => {
    expect(said(compareTexts(silenced, silenced.replace('nobody', 'no one')))).toEqual([
      'decision: silenced rule segment/point-missing on Schools, reason: "nobody sells there yet" → "no one sells there yet"',
    ]);
  });

  it('what is silenced no longer is new to a reviewer', () => {
    expect(compareTexts(silenced, base).findings.unsilenced.map(({ rule }) => rule)).toEqual(['segment/point-missing']);
  });

  it('headpin.json is a decision, key by key', () => {
    const settings = (text: string) => [
      { path: 'strategy.headpin', text: base },
      { path: 'headpin.json', text },
    ];
    const comparison = compareFiles(settings('{"minScore": 20}'), settings('{"minScore": 10, "rules": {"segment/point-missing": "off"}}'));
    expect(said(comparison)).toEqual([
      'decision: headpin.json, minScore: 20 → 10',
      'decision: headpin.json, segment/point-missing: added: off',
    ]);
    expect(comparison.findings.fixed).toEqual([]);
    expect(comparison.findings.silenced.length).toBeGreaterThan(0);
  });
});

describe('what follows', () => {
  it('ranks, winner and verdict after a change of scores', () => {
    const after = base.replace('LateMinutes  5 5 4 4', 'LateMinutes  1 1 1 1').replace('LateMinutes  4 4 4 4', 'LateMinutes  1 2 1 1');
    const comparison = compareTexts(base, after);
    expect(consequenceRows(comparison)).toEqual(
      expect.arrayContaining([
        ['First in the ratings', 'LateMinutes → LostDecision'],
        ['Scenario LateMinutes', expect.stringMatching(/^rank 1 → eliminated, total/)],
        ['Scenario LostDecision', expect.stringMatching(/^rank 2 → 1, total \d/)],
      ]),
    );
    expect(headlineOf(comparison)).toMatch(/^LostDecision now ranks first in place of LateMinutes/);
  });

  it('sizing with its currency and both ends', () => {
    const after = base.replace('$20k', '$40k');
    expect(consequenceRows(compareTexts(base, after))).toContainEqual(['Segment Clerks', 'own revenue $12.8M–$14.1M → $25.6M–$28.2M']);
  });

  it('wording alone moves no figure', () => {
    expect(headlineOf(compareTexts(base, base.replace('"Town clerks"', '"Clerks"')))).toBe('1 change, and no figure moves.');
  });
});
