/** One wrong line costs one finding, and nothing around it is lost. */
import { readdirSync, readFileSync } from 'node:fs';
import { Project } from '@headpin/language';
import { describe, expect, it } from 'vitest';
import { type Damage, damagesOf } from './damage.ts';
import { type Fact, factsOf } from './facts-by-line.ts';

const folder = new URL('../data/examples/', import.meta.url);
/** With `HEADPIN_FUZZ` every line of every example is damaged, else a part of the long ones. */
const isThorough = process.env.HEADPIN_FUZZ !== undefined;
const everyLine: Readonly<Record<string, number>> = { minimal: 1, 'churn-rescue': 2, documentum: 12, 'sales-driven': 8 };

function filesOf(example: string): Map<string, string> {
  const files = readdirSync(new URL(`${example}/`, folder), { recursive: true, encoding: 'utf8' });
  const paths = files.filter((file) => file.endsWith('.headpin')).map((file) => `${example}/${file.replaceAll('\\', '/')}`);
  return new Map(paths.map((path) => [path, readFileSync(new URL(path, folder), 'utf8')]));
}

/** Facts of other lines that are no longer there. Damage on a head changes what its facts stand in, not what they say. */
function lostFacts(before: readonly Fact[], after: readonly Fact[], line: number): Fact[] {
  const left = [...after];
  return before.filter((fact) => {
    if (fact.firstLine <= line && line <= fact.lastLine) return false;
    const isUnderIt = fact.heads.includes(line);
    const at = left.findIndex(({ says, inside }) => says === fact.says && (isUnderIt || inside === fact.inside));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** What may be lost or found more than once, and why that is right. */
function isRight(damage: Damage, original: string, lost: readonly Fact[], rules: readonly string[]): boolean {
  const trimmed = damage.line.trimStart();
  // The line begins with a text or with scores now, and line breaks carry no meaning: it goes on what stands before it.
  const goesOn = trimmed.startsWith('"x"') || /^[\d-]/.test(trimmed);
  if (goesOn) return lost.length <= 1;
  if (lost.length > 0) return false;
  // A name is gone or another one: whatever refers to it has lost its link, and the scores of a renamed scenario too.
  const isName = ['letters', 'name', 'word'].includes(damage.what);
  const others = rules.slice(1).filter((rule) => !(isName && (rule === 'language/unknown-reference' || rule === 'language/repeated')));
  // Columns without one of their commas end there, and what follows is a row without scores.
  return others.length === 0 || original.trimStart().startsWith('columns:');
}

describe.each(Object.keys(everyLine))('any damage to one line of %s', (example) => {
  const files = filesOf(example);
  const project = new Project();
  for (const [path, text] of files) project.set(path, text);

  it('loses nothing else, and costs one finding', { timeout: 600_000 }, () => {
    let tried = 0;
    const wrong: string[] = [];
    for (const [path, text] of files) {
      const lines = text.split('\n');
      const before = factsOf(text);
      for (const [number, original] of lines.entries()) {
        const isSkipped = !isThorough && number % everyLine[example]! !== 0;
        if (isSkipped || original.trim() === '' || /^\s*(\/\/|\/?\*)/.test(original)) continue;
        for (const damage of damagesOf(original)) {
          tried++;
          const damaged = lines.with(number, damage.line).join('\n');
          project.set(path, damaged);
          const found = project.strategies.flatMap(({ lowered }) => lowered.findings.map(({ rule }) => rule));
          const rules = found.filter((rule) => rule !== 'language/undeclared-rater' && rule !== 'language/no-strategy');
          const lost = lostFacts(before, factsOf(damaged), number);
          if (!isRight(damage, original, lost, rules)) {
            wrong.push(
              `${path}:${number + 1} ${damage.line.trim()}\n  lost ${lost.map(({ says }) => says).join(' | ')}\n  found ${rules.join(', ')}`,
            );
          }
        }
        project.set(path, text);
      }
    }
    expect(tried).toBeGreaterThan(400);
    expect(wrong).toEqual([]);
  });
});
