/** Each rule of the language: its messages, where it sits, what it points at, and that each of its fixes mends it. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../packages/core/src/assessment/assessment.ts';
import { rules } from '../../packages/core/src/rules/index.ts';
import { declaring } from './finding-cases/declaring.ts';
import type { FindingCase } from './finding-cases/finding-case.ts';
import { reading } from './finding-cases/reading.ts';
import { values } from './finding-cases/values.ts';
import { afterFix, expectFindings, judgeFiles, languageOnly, plain } from './language-findings.ts';

const cases = [...reading, ...values, ...declaring];

const ruleOf = ({ finding }: FindingCase) => `language/${finding.split(':')[0]}`;
const titlesOf = ({ fixes }: Finding) => fixes.map(({ title, safe }) => (safe ? `${title} *` : title));
const quietly = (found: readonly Finding[], rule: string) => found.filter((one) => one.rule === rule).length;

describe('a finding of the language', () => {
  it.each(cases)('$what', (one) => {
    const [finding] = expectFindings(one.page, [one.finding]);
    if (one.fixes !== undefined) expect(titlesOf(finding!)).toEqual(one.fixes);
    if (one.related !== undefined) expect(finding!.related.map(({ message }) => message)).toEqual(one.related);
  });

  it.each(cases.filter(({ fixes = [] }) => fixes.length > 0))('is gone after each fix, and no other came: $what', (one) => {
    const files = plain(one.page);
    const before = judgeFiles(files);
    const finding = before.findings.find(({ rule }) => rule === ruleOf(one))!;
    for (const { title } of finding.fixes) {
      const after = judgeFiles(afterFix(files, finding, title));
      expect(quietly(after.findings, finding.rule), title).toBe(quietly(before.findings, finding.rule) - 1);
      expect(languageOnly(after).length, title).toBeLessThan(languageOnly(before).length);
    }
  });

  it('is tried for every rule; two strategies, sizes and settings have tests of their own', () => {
    const elsewhere = ['language/two-strategies', 'language/too-large', 'language/unknown-setting'];
    const tried = [...new Set(cases.map(ruleOf)), ...elsewhere].sort();
    expect(tried).toEqual(
      rules
        .map(({ id }) => id as string)
        .filter((id) => id.startsWith('language/'))
        .sort(),
    );
  });
});

describe('headpin.json', () => {
  const inSettings = (json: string) => `--- a/strategy.headpin\nstrategy S { stage: chasm }\n--- a/headpin.json\n${json}`;
  const unknown = (key: string, nearest?: string) =>
    `unknown-setting: \`${key}\` is no setting of headpin.json, so it changes nothing.${nearest === undefined ? '' : ` Did you mean \`${nearest}\`?`}`;

  it.each([
    ['a key', '{ ⟦"minscore"⟧: 70 }', unknown('minscore', 'minScore')],
    ['a rule', '{ "rules": { ⟦"segment/to-wide"⟧: "off" } }', unknown('segment/to-wide', 'segment/too-wide')],
    ['a rule of the language', '{ "rules": { ⟦"language/syntax"⟧: "off" } }', unknown('language/syntax')],
    ['a level', '{ "rules": { "segment/too-wide": ⟦"of"⟧ } }', unknown('of', 'off')],
    ['a level to fail on', '{ "failOn": ⟦"errors"⟧ }', unknown('errors', 'error')],
    ['a score beyond 100', '{ "minScore": ⟦170⟧ }', unknown('170')],
    ['no JSON', '⟦{⟧', unknown('{')],
  ])('%s that is none is an error at its place', (_, json, finding) => {
    const judged = judgeFiles(plain(inSettings(json)));
    const [found] = languageOnly(judged);
    if (json === '⟦{⟧') expect(found?.rule).toBe('language/unknown-setting');
    else expectFindings(inSettings(json), [finding]);
    for (const { title } of found!.fixes) {
      expect(languageOnly(judgeFiles(afterFix(plain(inSettings(json)), found!, title))), title).toEqual([]);
    }
  });
});
