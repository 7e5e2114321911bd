/** What a comparison says, change by change. */
import { consequenceRows, headlineOf } from '@headpin/core/changes/words.ts';
import { describe, expect, it } from 'vitest';
import { compareFiles, compareTexts } from './comparing.ts';
import { base, changed, said } from './council.ts';

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
        ['Scenario LateMinutes', expect.stringMatching(/^rank 1 → eliminated, total was [\d.]+$/)],
        ['Scenario LostDecision', expect.stringMatching(/^rank 2 → 1, total \d/)],
      ]),
    );
    expect(headlineOf(comparison)).toMatch(/^LostDecision now ranks first in place of LateMinutes/);
  });

  it('sizing with its currency and both ends', () => {
    const after = base.replace('$20k', '$40k');
    expect(consequenceRows(compareTexts(base, after))).toContainEqual(['Segment Clerks', 'own revenue $12.8M–$14.1M → $25.6M–$28.2M']);
  });

  it('the first line does not deny a figure that stands below it', () => {
    const sizes = base.replace('$20k', '$21k');
    expect(headlineOf(compareTexts(base, sizes))).toMatch(/^The choice stays \w+\.$/);
    const unrated = (text: string): string => text.replaceAll(/^ballot [^}]*\}/gm, '');
    expect(headlineOf(compareTexts(unrated(base), unrated(sizes)))).toBe('1 change, and one figure moves.');
  });

  it.each(['LateMinutes  5 4', 'LateMinutes  4 5', 'LateMinutes  5 3', 'LateMinutes  3 5'])(
    'steps are those between the figures shown: %s',
    (scores) => {
      const rows = consequenceRows(compareTexts(base, base.replace('LateMinutes  5 5', scores)));
      const moves = rows.flatMap(([, move]) => [...move.matchAll(/([\d.]+) → ([\d.]+) \(([−+])([\d.]+)\)/g)]);
      expect(moves.length).toBeGreaterThan(0);
      for (const [, from, to, sign, by] of moves) expect(Number(to) - Number(from)).toBeCloseTo(sign === '−' ? -Number(by) : Number(by), 9);
    },
  );

  it('wording alone moves no figure', () => {
    expect(headlineOf(compareTexts(base, base.replace('"Town clerks"', '"Clerks"')))).toBe('1 change, and no figure moves.');
  });
});
