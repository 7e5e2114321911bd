/** `headpin.json` and the settings of the editor, whatever they hold: said at its place, in words, and the rest counts. */

import { openProject } from '@headpin/language';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../packages/language/src/server/session.ts';
import { readServerSettings } from '../../packages/language/src/server/settings.ts';
import { corpus, hostileNames, titled } from './corpus.ts';
import { today } from './strategies.ts';

function judged(json: string) {
  const project = openProject([
    { path: 'strategy.headpin', text: 'strategy S { stage: chasm }' },
    { path: 'headpin.json', text: json },
  ]);
  const view = project.strategies[0]!;
  const { findings, failures } = project.assess(view, today);
  expect(failures).toEqual([]);
  const own = findings.filter(({ at }) => at.file === 'headpin.json');
  return {
    settings: view.strategy.settings,
    found: own.map(({ rule, at, related, message }) => ({
      rule,
      marked: json.slice(at.start, at.end),
      says: related[0]?.message,
      message,
    })),
  };
}

describe('what is no JSON', () => {
  it.each([
    ['nothing', '', '', 'Settings stand in braces, such as `{ "failOn": "error" }`'],
    ['only blanks', ' \n ', '', 'Settings stand in braces, such as `{ "failOn": "error" }`'],
    ['null', 'null', 'null', 'Settings stand in braces, such as `{ "failOn": "error" }`'],
    ['a list', '[1]', '[1]', 'Settings stand in braces, such as `{ "failOn": "error" }`'],
    ['a text', '"error"', '"error"', 'Settings stand in braces, such as `{ "failOn": "error" }`'],
    ['an open brace', '{', '', 'A closing brace `}` is missing before this'],
    ['a comment', '{ // later\n "minScore": 70 }', '// later', 'JSON has no comments'],
    ['a comma too many', '{ "minScore": 70, }', '}', 'A name in double quotes is missing here, or a comma too many stands before it'],
    ['a missing comma', '{ "minScore": 70 "failOn": "error" }', '"failOn"', 'A comma is missing before this'],
    ['a missing colon', '{ "minScore" 70 }', '70', 'A colon is missing between the name and its value'],
    ['a missing value', '{ "minScore": }', '}', 'A value is missing here: a text in double quotes, a number, or `{ }`'],
    ['single quotes', "{ 'minScore': 70 }", "'minScore'", 'This is no JSON: names and texts stand in double quotes'],
    ['something behind it', '{ "minScore": 70 } x', 'x', 'This is no JSON: names and texts stand in double quotes'],
    [
      'a second object',
      '{ "minScore": 70 } {}',
      '{',
      'The settings have ended before this; one object in braces is all that may stand here',
    ],
    ['nests without end', '['.repeat(100_000), '[', 'This is nested without end; settings need two levels'],
    ['an open text', '{ "minScore', '"minScore', 'The double quotes of this text are not closed on its line'],
    ['a control character', '{ "a\u0001": 1 }', '"a\u0001"', 'A text of JSON holds no control character, such as a tab'],
  ])('%s is said at its place', (_, json, marked, says) => {
    const { found } = judged(json);
    expect(found[0]).toMatchObject({ rule: 'language/unknown-setting', says });
    expect(found[0]!.marked).toBe(marked);
    expect(found[0]!.message).toMatch(/ is no setting of headpin\.json, so it changes nothing\.$/);
  });

  it('leaves what can be read in force', () => {
    expect(judged('{ "minScore": 70, "failOn": "warning", }').settings).toMatchObject({ minScore: 70, failOn: 'warning' });
  });

  it('may begin with a byte order mark', () => {
    expect(judged('\ufeff{ "minScore": 70 }')).toEqual({ settings: expect.objectContaining({ minScore: 70 }), found: [] });
  });
});

describe('a value that is none', () => {
  it.each([
    ['a level of null', '{ "rules": { "segment/too-wide": null } }', 'null', 'A level is one of `"off"`, `"info"`, `"warning"`, `"error"`'],
    [
      'a level that is an object',
      '{ "rules": { "segment/too-wide": { "a": 1 } } }',
      '{ "a": 1 }',
      'A level is one of `"off"`, `"info"`, `"warning"`, `"error"`',
    ],
    ['rules that are null', '{ "rules": null }', 'null', 'The rules stand in braces: `{ "segment/too-wide": "info" }`'],
    ['rules that are a list', '{ "rules": ["off"] }', '["off"]', 'The rules stand in braces: `{ "segment/too-wide": "info" }`'],
    ['to fail on null', '{ "failOn": null }', 'null', '`failOn` is one of `"error"`, `"warning"`, `"info"`, `"never"`'],
    ['a score as a text', '{ "minScore": "70" }', '"70"', '`minScore` is a number from 0 to 100'],
    ['a score below 0', '{ "minScore": -1 }', '-1', '`minScore` is a number from 0 to 100'],
  ])('%s is said at its place', (_, json, marked, says) => {
    expect(judged(json).found).toEqual([expect.objectContaining({ rule: 'language/unknown-setting', marked, says })]);
  });
});

describe('a name given twice', () => {
  it.each([
    ['a setting', '{ "minScore": 70, "minScore": 80 }', '"minScore"'],
    ['a rule', '{ "minScore": 70, "rules": { "segment/too-wide": "off", "segment/too-wide": "error" } }', '"segment/too-wide"'],
  ])('%s counts once, the first time', (_, json, marked) => {
    const { settings, found } = judged(json);
    expect(found).toEqual([expect.objectContaining({ rule: 'language/repeated', marked, says: 'the first one' })]);
    expect(settings.minScore).toBe(70);
    expect(settings.levels.get('segment/too-wide') ?? 'off').toBe('off');
  });
});

describe('text that tries to be more', () => {
  const json = (text: string, at: (text: string) => object) => JSON.stringify(at(text));
  it.each([...titled(corpus()), ...hostileNames.map((name): [string, string] => [`name: ${name.slice(0, 20)}`, name])])('%s', (_, text) => {
    for (const at of [
      (one: string) => ({ [one]: 1 }),
      (one: string) => ({ rules: { [one]: 'off' } }),
      (one: string) => ({ rules: { 'segment/too-wide': one } }),
      (one: string) => ({ failOn: one }),
      (one: string) => ({ minScore: one }),
    ]) {
      const { found, settings } = judged(json(text, at));
      expect(found.map(({ rule }) => rule)).toEqual(['language/unknown-setting']);
      expect([...settings.levels]).toEqual([]);
    }
  });
});

describe('a setting of the editor', () => {
  const values = [undefined, null, true, 7, Number.NaN, 'yes', '', [], {}, [{}], { __proto__: null, enabled: 'yes' }];
  it.each(values.map((value) => [value]))('that is %j is as if it were not set', (value) => {
    expect(readServerSettings(value)).toEqual(defaultSettings);
    const { codeLens, ...others } = readServerSettings({ today: value, inlayHints: value, codeLens: value });
    expect({ ...others, codeLens: value === true ? false : codeLens }).toEqual(defaultSettings);
    const hints = Object.fromEntries(Object.keys(defaultSettings.inlayHints).map((key) => [key, value]));
    if (typeof value !== 'boolean') expect(readServerSettings({ inlayHints: hints })).toEqual(defaultSettings);
  });

  it.each([
    '2026-13-45',
    '2026-02-30',
    '0000-00-00',
    '2026-1-1',
    '2026-11-21\n',
    '../..',
    ...corpus('json', 'paths').map(({ text }) => text),
  ])('a day %j that is none is as if it were not set', (today) => expect(readServerSettings({ today }).today).toBeUndefined());
});
