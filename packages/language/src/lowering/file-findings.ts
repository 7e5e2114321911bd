/** What is wrong with whole files: too large, no strategy above, or two strategies in one folder. */
import type { Origin } from '@headpin/core';
import { folderOf } from '../project/grouping.ts';
import { largestFile, mostTokens, type SyntaxDocument } from '../syntax/document.ts';
import { deepest } from '../syntax/reader.ts';
import type { Declared } from './declared.ts';
import { type Findings, fix, insertAt, originOf } from './findings.ts';

export function reportRefused(document: SyntaxDocument, findings: Findings): void {
  const { refused } = document;
  if (refused === undefined) return;
  const at: Origin = { file: document.file, anchor: { offset: 0 }, start: refused.at, end: Math.min(refused.at + 1, document.text.length) };
  if (refused.kind === 'depth') {
    findings.add('language/too-large', at, {
      message: 'depth',
      slots: { depth: String(refused.size), limit: String(deepest) },
      subject: document.file,
      part: 'depth',
    });
    return;
  }
  const slots =
    refused.kind === 'bytes'
      ? { size: `${(Math.ceil((refused.size / largestFile) * 10) / 10).toFixed(1)} MiB`, limit: '1 MiB' }
      : { size: `${refused.size} words, values and comments`, limit: String(mostTokens) };
  findings.add('language/too-large', at, { slots, subject: document.file, part: refused.kind });
}

/** One warning a file that belongs to no strategy. */
export function reportNoStrategy(declared: readonly Declared[], findings: Findings): void {
  const seen = new Set<string>();
  for (const { piece, node } of declared) {
    if (seen.has(piece.file)) continue;
    seen.add(piece.file);
    const name = strategyName(piece.file);
    findings.add('language/no-strategy', originOf(piece, node.keyword), {
      slots: { name },
      subject: piece.file,
      part: 'strategy',
      fixes: [
        fix(
          'Add a strategy block',
          true,
          insertAt({ file: piece.file, anchor: { offset: 0 }, start: 0, end: 0 }, 'start', `strategy ${name} { stage: chasm }\n\n`),
        ),
      ],
    });
  }
}

/** A name made of the file's: `churn-rescue.headpin` gives `ChurnRescue`. */
function strategyName(file: string): string {
  const base = file.slice(file.lastIndexOf('/') + 1).replace(/\.headpin$/, '');
  const words = base.match(/[\p{L}\p{Nd}]+/gu) ?? [];
  const name = words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('');
  return /^\p{L}/u.test(name) ? name : `Strategy${name}`;
}

/** Two `strategy` blocks in files of one folder: an error on each, naming the other's place. */
export function reportTwoStrategies(declared: readonly Declared[], findings: Findings): void {
  const byFolder = new Map<string, Declared[]>();
  for (const one of declared) {
    if (one.node.kind !== 'strategy') continue;
    const folder = folderOf(one.piece.file);
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), one]);
  }
  for (const all of byFolder.values()) {
    if (all.length < 2) continue;
    all.forEach((one, i) => {
      const other = all[i === 0 ? 1 : 0]!;
      findings.add('language/two-strategies', one.element.at as Origin, {
        slots: { name: one.element.name, other: other.element.name },
        subject: one.element.name,
        part: String(i),
        related: [{ message: 'the other `strategy` block', at: other.element.at as Origin }],
      });
    });
  }
}
