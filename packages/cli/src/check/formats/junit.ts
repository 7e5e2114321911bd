/** JUnit XML: a suite a file, a case a finding. What fails the check fails here, and nothing else. */
import type { CheckedFinding } from '@headpin/core';
import { disarmed, visibleLines } from '../../terminal/escape.ts';
import type { Checked, CheckResult } from '../checked.ts';
import { missedScoreText } from '../compact.ts';
import { reachesThreshold } from '../threshold.ts';

interface Case {
  readonly failed: boolean;
  readonly skipped: boolean;
  readonly xml: string;
}

export function junitFormat(result: CheckResult): string {
  const suites = result.strategies.flatMap((checked) => [...scoreSuite(checked), ...fileSuites(checked, result)]);
  const all = suites.flatMap(({ cases }) => cases);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="headpin" ${countsOf(all)}>`,
    ...suites.map(
      ({ name, cases }) =>
        `  <testsuite name="${attribute(name)}" ${countsOf(cases)}>\n${cases.map(({ xml }) => xml).join('')}  </testsuite>`,
    ),
    '</testsuites>\n',
  ].join('\n');
}

function countsOf(cases: readonly Case[]): string {
  const count = (is: (one: Case) => boolean) => cases.filter(is).length;
  return `tests="${cases.length}" failures="${count(({ failed }) => failed)}" errors="0" skipped="${count(({ skipped }) => skipped)}"`;
}

function scoreSuite({ output, missedScore }: Checked): { name: string; cases: Case[] }[] {
  if (missedScore === undefined) return [];
  const text = missedScoreText(output.name, output.readiness.score, missedScore);
  return [{ name: output.folder, cases: [testCase('readiness', output.name ?? output.folder, failure('error', text, text), 'failed')] }];
}

/** A file without a finding has one case that passes, so that it is seen to have been checked. */
function fileSuites(checked: Checked, { threshold, isAsked }: CheckResult): { name: string; cases: Case[] }[] {
  const { output, assessment } = checked;
  const files = new Set([...output.files.filter(isAsked), ...output.findings.map(({ file }) => file)]);
  return [...files].map((file) => {
    const cases = output.findings
      .filter((finding) => finding.file === file)
      .map((finding) => caseOf(finding, reachesThreshold([finding], assessment, threshold)));
    return { name: file, cases: cases.length > 0 ? cases : [testCase('no finding', file, '', 'passed')] };
  });
}

function caseOf(finding: CheckedFinding, fails: boolean): Case {
  const { rule, subject, file, range, severity, message, silenced } = finding;
  const name = `${rule} ${subject}`.trim();
  const place = `${file}:${range.start.line + 1}:${range.start.character + 1}`;
  if (silenced !== undefined) return testCase(name, file, `<skipped message="${attribute(silenced.reason)}"/>`, 'skipped');
  if (fails) return testCase(name, file, failure(severity, message, `${place}\n${message}`), 'failed');
  return testCase(name, file, `<system-out>${content(`${place}: ${severity}: ${message}`)}</system-out>`, 'passed');
}

const failure = (type: string, message: string, text: string): string =>
  `<failure type="${type}" message="${attribute(message)}">${content(text)}</failure>`;

function testCase(name: string, className: string, inside: string, became: 'passed' | 'failed' | 'skipped'): Case {
  const head = `    <testcase name="${attribute(name)}" classname="${attribute(className)}" time="0"`;
  const xml = inside === '' ? `${head}/>\n` : `${head}>${inside}</testcase>\n`;
  return { failed: became === 'failed', skipped: became === 'skipped', xml };
}

/** Among what is shown as its code is all that XML 1.0 cannot hold. */
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const content = (text: string): string => disarmed(visibleLines(text)).replace(/[&<>"]/g, (character) => entities[character] ?? '');
const attribute = (text: string): string => content(text).replace(/[\t\r\n]/g, ' ');
