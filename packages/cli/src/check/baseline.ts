/** Findings that a team has accepted for now: a file of fingerprints, each as often as it occurs. */
import { readFileSync } from 'node:fs';
import type { CheckedFinding } from '@headpin/core';
import { replaceFile, unwritable } from '../files/write-whole.ts';
import { Stop } from '../stop.ts';
import { jsonText } from '../terminal/escape.ts';

interface Entry {
  readonly fingerprint: string;
  /** For people who read the file. */
  readonly rule: string;
  readonly subject: string;
}

/** Tells, finding by finding, whether it is known; each entry of the file stands for one. */
export function readBaseline(path: string): (finding: CheckedFinding) => boolean {
  const left = new Map<string, number>();
  for (const { fingerprint } of entriesIn(path)) left.set(fingerprint, (left.get(fingerprint) ?? 0) + 1);
  return ({ fingerprint }) => {
    const times = left.get(fingerprint) ?? 0;
    left.set(fingerprint, times - 1);
    return times > 0;
  };
}

function entriesIn(path: string): readonly Entry[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT')
      throw new Stop(`the baseline ${path} does not exist; write it with \`headpin check --baseline ${path} --update-baseline\``);
    throw new Stop(
      `the baseline ${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'}); look at its permissions`,
    );
  }
  const broken = new Stop(`the baseline ${path} is not one of version 1; write it anew with \`--update-baseline\``);
  try {
    const { version, findings } = JSON.parse(text) as { version?: unknown; findings?: unknown };
    const isEntry = (one: unknown): one is Entry => typeof (one as Entry | null)?.fingerprint === 'string';
    if (version !== 1 || !Array.isArray(findings) || !findings.every(isEntry)) throw broken;
    return findings;
  } catch {
    throw broken;
  }
}

/** Sorted, so that it changes little from one time to the next. */
export function writeBaseline(path: string, findings: readonly CheckedFinding[]): void {
  const entries = findings
    .map(({ fingerprint, rule, subject }): Entry => ({ fingerprint, rule, subject }))
    .sort((a, b) => compare(a.rule, b.rule) || compare(a.subject, b.subject) || compare(a.fingerprint, b.fingerprint));
  try {
    replaceFile(path, `${jsonText({ version: 1, findings: entries })}\n`);
  } catch (error) {
    throw unwritable(path, error);
  }
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
