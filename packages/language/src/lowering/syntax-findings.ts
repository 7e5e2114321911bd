/** What the parser could not read, as findings. */

import type { Piece } from '../syntax/tree.ts';
import { nearest } from '../text/nearest.ts';
import { type Findings, fix, originOf, replace } from './findings.ts';

export function reportSyntax(piece: Piece, findings: Findings): void {
  const subject = piece.declaration?.name?.text ?? piece.declaration?.other?.text ?? '';
  for (const problem of piece.problems) {
    const at = originOf(piece, problem);
    const hides = findings.hiddenBy(problem);
    if (problem.rule === 'unknown-word') {
      const near = nearest(problem.found, problem.allowed);
      findings.add('language/unknown-word', at, {
        message: near === undefined ? 'far' : 'main',
        slots:
          near === undefined
            ? { word: problem.found, allowed: problem.allowed.map((word) => `\`${word}\``).join(', ') }
            : { word: problem.found, nearest: near },
        subject,
        part: problem.found,
        hides,
        fixes: near === undefined ? [] : [fix(`Replace it with \`${near}\``, false, replace(at, near))],
      });
      continue;
    }
    const { insert } = problem;
    const place = insert === undefined ? undefined : originOf(piece, { start: insert.at, end: insert.at });
    findings.add('language/syntax', at, {
      slots: { expected: problem.expected, found: problem.found },
      subject,
      part: problem.expected,
      hides,
      fixes: place === undefined ? [] : [fix(`Insert \`${insert!.text.trim()}\``, false, replace(place, insert!.text))],
    });
  }
}
