/** Completion in ballots. */
import { describe, expect, it } from 'vitest';
import { accepted, details, docOf, labels, offered, withMarket } from './completion-asking.ts';

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
