/** Workflow commands of GitHub: annotations on lines. Encoded so that no name, title or text can begin another command. */
import type { CheckedFinding } from '@headpin/core';

const order = { error: 0, warning: 1, info: 2, hint: 3 } as const;
const commands = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' } as const;

/** One line a finding, most severe first, because GitHub shows ten of each kind only. */
export function githubAnnotations(findings: readonly CheckedFinding[]): string {
  return [...findings]
    .sort((a, b) => order[a.severity] - order[b.severity])
    .map(({ severity, file, range: { start, end }, rule, message }) => {
      const place = `file=${property(file)},line=${start.line + 1},endLine=${end.line + 1},col=${start.character + 1},endColumn=${end.character + 1}`;
      return `::${commands[severity]} ${place},title=${property(rule)}::${data(message)}\n`;
    })
    .join('');
}

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
