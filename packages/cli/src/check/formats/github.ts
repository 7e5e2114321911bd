/** Workflow commands of GitHub: annotations on lines. Encoded so that no name, title or text can begin another command. */
import type { CheckedFinding } from '@headpin/core';
import { visible } from '../../terminal/escape.ts';
import type { CheckResult } from '../checked.ts';
import { missedScoreText } from '../compact.ts';
import { openFindings, worstFirst } from './findings.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' } as const;

/** One line a finding, most severe first, because GitHub shows ten of each kind only. */
export const githubAnnotations = (findings: readonly CheckedFinding[]): string => worstFirst(findings).map(annotation).join('');

/** The findings of a check, and what misses the readiness asked for. */
export function githubFormat(result: CheckResult): string {
  const missed = result.strategies.flatMap(({ output, missedScore }) =>
    missedScore === undefined
      ? []
      : [`::error title=readiness::${data(missedScoreText(output.name, output.readiness.score, missedScore))}\n`],
  );
  return missed.join('') + githubAnnotations(openFindings(result));
}

function annotation({ severity, file, range: { start, end }, rule, message }: CheckedFinding): string {
  const lines = `file=${property(file)},line=${start.line + 1},endLine=${end.line + 1}`;
  // Columns are allowed on a single line only.
  const columns = start.line === end.line ? `,col=${start.character + 1},endColumn=${end.character + 1}` : '';
  return `::${commands[severity]} ${lines}${columns},title=${property(rule)}::${data(message)}\n`;
}

const data = (text: string): string => visible(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
