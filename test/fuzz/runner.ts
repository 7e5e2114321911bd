/** Puts inputs through stages, each stage on its share of them, and cuts down what fails. */

import { cutDown } from './shrink.ts';
import { computed, longest, seed } from './sizes.ts';
import type { Stage, Subject } from './stages.ts';
import {
  comparing,
  formatting,
  judging,
  judgingFormatted,
  lowering,
  printing,
  reporting,
  scoring,
  scoringFormatted,
  subjectOf,
} from './stages.ts';

/**
 * Each stage and on which inputs it runs: one in so many, counted from its place in the list. Dear ones run on fewer;
 * what is formatted and judged is what was judged as it is.
 */
export const shares: readonly (readonly [name: string, stage: Stage, every: number])[] = [
  ['lowering', lowering, 1],
  ['formatting', formatting, 3],
  ['judging', judging, 4],
  ['printing', printing, 16],
  ['comparing', comparing, 80],
  ['scoring', scoring, 60],
  ['judging formatted', judgingFormatted, 4],
  ['scoring formatted', scoringFormatted, 40],
  ['reporting', reporting, 100],
];

/** A document on which everything works; it must come out the same whatever came before. */
const control = `strategy Control "Still the same" { beachhead: Clerks stage: chasm goal: $10M over 5 years cutoff: 2.5 }
segment Clerks { geography: "Ontario" accounts: 400..440 spend: $20k per year share: 40% within 24 months need Publish }
component Publisher { meets: Publish from: us status: shipped } // kept
scenario Late for Clerks
scenario Lost for Clerks
rater Ana { customerFacing: yes }
ballot Ana { Late 5 4 4 3 "note"
  Lost 4 3 - 5 }
stratgy Wrong { "
`;

function controlBytes(): string {
  const subject = subjectOf(control);
  for (const [, stage] of shares) stage(subject);
  return JSON.stringify([subject.assess().findings, subject.assess().readiness, subject.view.lowered.findings], (key, value) =>
    key === 'hides' || key === 'target' ? undefined : value,
  );
}

/** What goes wrong with a text in the stages given; nothing where all is well. */
export function troubleOf(text: string, original: string, stages: readonly Stage[]): string | undefined {
  const start = computed();
  try {
    const subject: Subject = subjectOf(text, original);
    for (const stage of stages) stage(subject);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const took = computed() - start;
  return took > longest ? `took ${Math.round(took)} ms` : undefined;
}

export interface Fuzzed {
  readonly line: string;
  readonly failures: readonly string[];
  readonly runs: ReadonlyMap<string, number>;
}

/** How many inputs come between two looks at the control document. */
const batch = 1000;
const mostFailures = 5;

export function fuzz(kind: string, count: number, input: (i: number) => { text: string; original: string }): Fuzzed {
  const start = computed();
  const runs = new Map(shares.map(([name]) => [name, 0]));
  const failures = new Map<string, string>();
  const before = controlBytes();
  let slowest = 0;
  let done = 0;
  for (; done < count && failures.size < mostFailures; done++) {
    const { text, original } = input(done);
    const chosen = shares.filter(([, , every], n) => (done + n) % every === 0);
    for (const [name] of chosen) runs.set(name, runs.get(name)! + 1);
    const from = computed();
    const trouble = troubleOf(
      text,
      original,
      chosen.map(([, stage]) => stage),
    );
    slowest = Math.max(slowest, computed() - from);
    if (trouble !== undefined) note(failures, trouble, text, original);
    if (done % batch === batch - 1 && controlBytes() !== before)
      failures.set('control', `Inputs ${done - batch + 1} to ${done} changed what the control document gives.`);
  }
  const stages = [...runs].map(([name, number]) => `${number} ${name}`).join(', ');
  const line = `Fuzz: ${done} ${kind} documents, HEADPIN_SEED=${seed}, ${((computed() - start) / 1000).toFixed(1)} s of computing, slowest ${Math.round(slowest)} ms, ${failures.size} failures. Stages: ${stages}.`;
  console.log(line);
  return { line, failures: [...failures.values()], runs };
}

/** Keeps the first input of each kind of trouble, cut down. */
function note(failures: Map<string, string>, trouble: string, text: string, original: string): void {
  const key = kindOf(trouble);
  if (failures.has(key)) return;
  const all = shares.map(([, stage]) => stage);
  const stages = all.filter((stage) => sameKind(troubleOf(text, original, [stage]), key));
  const small = cutDown(text, (less) => sameKind(troubleOf(less, original, stages), key));
  const asCase = JSON.stringify(
    { what: trouble.split('\n')[0], text: small, ...(stages.includes(comparing) ? { original } : {}) },
    undefined,
    2,
  );
  failures.set(key, `${trouble}\n\nTo keep it, put this into test/fuzz/cases/:\n${asCase}\n`);
}

/** The same error in other words: without numbers and quoted names. */
const kindOf = (trouble: string): string =>
  trouble
    .split('\n')
    .filter((line, i) => i === 0 || line.includes('at '))
    .slice(0, 3)
    .join('\n')
    .replace(/\d+|"[^"]*"|`[^`]*`/g, '#')
    .slice(0, 200);

const sameKind = (trouble: string | undefined, key: string): boolean => trouble !== undefined && kindOf(trouble) === key;
