/** The formats of `check` for other programs, each held against what its readers ask for. */
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import sax from 'sax';
import { describe, expect, it } from 'vitest';
import { folderWith, headpin, root } from '../cli/built-cli.ts';
import { minutes, today } from '../cli/strategies.ts';
import { hostileStrategy } from '../report/hostile.ts';
import { gitlab, rdjson, sarif } from './schemas.ts';

const silenced = minutes.replace(
  'segment Clerks',
  '// headpin-ignore segment/profile-incomplete: the interviews run until May\nsegment Clerks',
);

/** A name, a title and a path that try to begin another command, attribute or element. */
const wicked = {
  'a%b, c::d/str at#e?g.headpin': hostileStrategy,
  'a%b, c::d/\u001b[31m\u202eevil::warning::x.headpin': 'component Loose { meets: Nothing::error::stop }\n',
};

const cases: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['an unfinished strategy', { 'strategy.headpin': silenced }],
  ['a strategy full of wicked texts', wicked],
  ['a file that can hardly be read', { 'plan/strategy.headpin': 'strategy { { stage: moon\nsegment\n"""' }],
  ['files outside every strategy', { 'one.headpin': 'jewel Ear\n', 'two.headpin': 'jewel Ear\n' }],
];

const check = (files: Readonly<Record<string, string>>, ...args: readonly string[]) =>
  headpin(['check', ...today, ...args], { cwd: folderWith(files) });

function valid(schema: object, data: unknown): void {
  const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);
  validate(data);
  expect(validate.errors ?? []).toEqual([]);
}

interface Output {
  readonly strategies: readonly {
    readonly findings: readonly { readonly rule: string; readonly silenced?: { readonly reason: string } }[];
  }[];
}
/** As `check --format json` has them. */
const findingsOf = (files: Readonly<Record<string, string>>) =>
  (JSON.parse(check(files, '--format', 'json').out) as Output).strategies.flatMap(({ findings }) => findings);

describe.each(cases)('%s', (_what, files) => {
  it('as SARIF 2.1.0', () => {
    const { code, out, err } = check(files, '--format', 'sarif');
    const log = JSON.parse(out);
    expect([code, err]).toEqual([1, '']);
    valid(sarif, log);
    const [run] = log.runs;
    expect(run.results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(findingsOf(files).map(({ rule }) => rule));
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  it('as a code quality report of GitLab', () => {
    const issues: { fingerprint: string }[] = JSON.parse(check(files, '--format', 'gitlab').out);
    valid(gitlab, issues);
    expect(issues).toHaveLength(findingsOf(files).filter((finding) => finding.silenced === undefined).length);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });

  it('as diagnostics of reviewdog', () => {
    const { diagnostics, ...rest } = JSON.parse(check(files, '--format', 'rdjson').out);
    valid(rdjson, { diagnostics, ...rest });
    expect(diagnostics).toHaveLength(findingsOf(files).filter((finding) => finding.silenced === undefined).length);
  });

  it('as JUnit XML, which fails where the check fails', () => {
    for (const [level, code] of [
      ['info', 1],
      ['never', 0],
    ] as const) {
      const run = check(files, '--format', 'junit', '--fail-on', level);
      const { counts, cases: told, failures } = readJunit(run.out);
      expect(run.code).toBe(code);
      expect(failures > 0).toBe(code === 1);
      expect(counts).toEqual({ tests: told, failures });
    }
  });

  it('as annotations of GitHub: one command a finding, and no other', () => {
    const { out } = check(files, '--format', 'github');
    const lines = out.split('\n').slice(0, -1);
    const open = findingsOf(files).filter((finding) => finding.silenced === undefined);
    expect(lines).toHaveLength(open.length);
    const read = lines.map(readCommand);
    expect(read.map(({ title }) => title).sort()).toEqual(open.map(({ rule }) => rule).sort());
    const worth = ['error', 'warning', 'notice'];
    const severities = read.map(({ command }) => worth.indexOf(command));
    expect(severities).toEqual([...severities].sort());
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });

  it('as Markdown that brings in no HTML, link or image of a file', () => {
    const { out } = check(files, '--format', 'markdown');
    expect(out).toMatch(/^### /);
    expect(out.replace(/\\./g, '')).not.toMatch(/<(?!https:\/\/github\.com\/headpin\/)|!\[|\]\((?!<https:\/\/github\.com\/headpin\/)/);
  });
});

/** Reads a line as the runner of GitHub Actions does: properties up to the first `::`, no `:` or `,` in their values. */
function readCommand(line: string): { command: string; title: string } {
  const [, command = '', properties = ''] = /^::(error|warning|notice) ([^:]*)::[^\r\n]+$/.exec(line) ?? [];
  const values = Object.fromEntries(properties.split(',').map((property) => property.split('=', 2)));
  expect(Object.keys(values).sort()).toEqual(expect.arrayContaining(['endLine', 'file', 'line', 'title']));
  return { command, title: values.title };
}

/** Reads the XML strictly; throws on whatever is not well-formed. */
function readJunit(xml: string) {
  const counts = { tests: 0, failures: 0 };
  const parser = sax.parser(true, {});
  let [cases, failures] = [0, 0];
  parser.onopentag = ({ name, attributes }) => {
    if (name === 'testsuite') {
      counts.tests += Number(attributes.tests);
      counts.failures += Number(attributes.failures);
    }
    if (name === 'testcase') cases++;
    if (name === 'failure') failures++;
  };
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(xml).close();
  return { counts, cases, failures };
}

describe('what the formats say', () => {
  it('SARIF suppresses what is silenced, with the reason', () => {
    const { runs } = JSON.parse(check({ 'strategy.headpin': silenced }, '--format', 'sarif').out);
    const suppressed = runs[0].results.filter((result: { suppressions?: unknown }) => result.suppressions !== undefined);
    expect(suppressed).toMatchObject([
      { ruleId: 'segment/profile-incomplete', suppressions: [{ kind: 'inSource', justification: 'the interviews run until May' }] },
    ]);
  });

  it('columns of reviewdog count bytes', () => {
    const files = { 'strategy.headpin': 'strategy Größe { category: "Prüfung 🌱" stage: moon }\n' };
    const { diagnostics } = JSON.parse(check(files, '--format', 'rdjson').out);
    const moon = diagnostics.find(({ code }: { code: { value: string } }) => code.value === 'language/unknown-word');
    const line = Buffer.from('strategy Größe { category: "Prüfung 🌱" stage: moon }');
    const { start, end } = moon.location.range;
    expect(line.subarray(start.column - 1, end.column - 1).toString()).toBe('moon');
  });

  it('a readiness that is too low is told in every format', () => {
    const files = { 'strategy.headpin': minutes };
    for (const format of ['pretty', 'compact', 'sarif', 'github', 'gitlab', 'junit', 'rdjson', 'markdown']) {
      const { out, err, code } = check(files, '--format', format, '--min-score', '99', '--fail-on', 'never');
      expect(`${format} ${code} ${out}${err}`).toMatch(
        new RegExp(`^${format} 1 [\\s\\S]*The readiness of Minutes is [\\d\\\\.]+, below the 99 asked for`),
      );
    }
  });

  it('the sources of an example come with their real paths', () => {
    const cwd = folderWith({});
    cpSync(join(root, 'examples/omnivera'), join(cwd, 'plans/omni vera'), { recursive: true });
    const { runs } = JSON.parse(headpin(['check', ...today, '--format', 'sarif'], { cwd }).out);
    const paths = new Set<string>(
      runs[0].results.map((result: SarifResult) => decodeURIComponent(result.locations[0]!.physicalLocation.artifactLocation.uri)),
    );
    for (const path of paths) expect(readFileSync(join(cwd, path), 'utf8').length).toBeGreaterThan(0);
    expect(paths.size).toBe(1);
  });
});

interface SarifResult {
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }[];
}
