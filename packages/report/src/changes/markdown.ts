/** What changed, as one Markdown page: a sticky comment on a pull request. The verdict comes first, tables stay short, details are folded. */
import type { ChangeClass, CheckedFinding, Comparison, StrategyChange } from '@headpin/core';
import { changeClasses } from '@headpin/core/changes/classes.ts';
import { classTitles, detailOf, headlineOf, numberMove, rankMove, shareMove, sizingMove, subjectOf } from '@headpin/core/changes/words.ts';
import { formatCount } from '@headpin/core/format/values.ts';
import { code, coded, heading, joined, Markdown, md, table } from '../markdown/writer.ts';

/** One strategy's comparison, with its findings located. */
export interface ChangedStrategy {
  readonly name: string;
  readonly folder: string;
  readonly comparison: Comparison;
  readonly output: { readonly findings: { readonly new: readonly CheckedFinding[]; readonly fixed: readonly CheckedFinding[] } };
}

/** Characters that a comment on GitHub may have. */
export const longestComment = 65_536;
/** Rows of a table before the rest is cut, which is said. */
const mostRows = 20;
/** The line by which a later run finds its comment again. */
const marker = '<!-- headpin-review -->';

/** The page; empty where nothing changed. Parts that would make it too long are cut, and that is said. */
export function changesMarkdown(
  strategies: readonly ChangedStrategy[],
  labels: { readonly before: string; readonly after: string },
): string {
  if (strategies.length === 0) return '';
  const last = md`Headpin compared ${code(labels.before)} with ${code(labels.after)}.`;
  for (const rows of [mostRows, 8, 3, 0]) {
    const blocks = strategies.flatMap((strategy) => strategyBlocks(strategy, rows));
    const page = `${marker}\n${[...blocks, last].map(({ source }) => source).join('\n\n')}\n`;
    if (page.length < longestComment) return page;
  }
  const heads = strategies.map(({ name, comparison }) => md`**${name}**: ${headlineOf(comparison)}`.source);
  const page = `${marker}\n${heads.join('\n\n')}`;
  return `${page.slice(0, longestComment - 200)}\n\nCut to what a comment can hold; ${code('headpin diff').source} shows all of it.\n`;
}

function strategyBlocks({ name, comparison, output }: ChangedStrategy, rows: number): Markdown[] {
  const decisions = comparison.changes.filter((change) => change.class === 'decision');
  const others = comparison.changes.filter((change) => change.class !== 'decision');
  return [
    heading(3, md`${name}: ${headlineOf(comparison)}`),
    ...(decisions.length > 0 ? [md`**Decisions**`, changeTable(decisions, rows)] : []),
    ...consequenceTable(comparison, rows),
    ...findingsBlock('New findings', output.findings.new, rows),
    ...(others.length === 0
      ? []
      : [
          folded(
            `${formatCount(others.length, 'change')} in detail`,
            changeClasses.flatMap((one) => classBlock(one, others, rows)),
          ),
        ]),
    ...(output.findings.fixed.length === 0
      ? []
      : [
          folded(`${formatCount(output.findings.fixed.length, 'finding')} fixed`, [
            list(
              output.findings.fixed.map(({ rule, subject }) => md`${code(rule)} ${subject}`),
              rows,
            ),
          ]),
        ]),
  ];
}

function classBlock(one: ChangeClass, changes: readonly StrategyChange[], rows: number): Markdown[] {
  const of = changes.filter((change) => change.class === one);
  return of.length === 0 ? [] : [md`**${classTitles[one]}**`, changeTable(of, rows)];
}

function changeTable(changes: readonly StrategyChange[], rows: number): Markdown {
  return cut(
    ['What', 'Change'],
    changes.map((change) => [md`${subjectOf(change)}`, md`${detailOf(change)}`]),
    rows,
    'change',
  );
}

function consequenceTable({ consequences }: Comparison, rows: number): Markdown[] {
  const { readiness, coverage, beachhead, winner, verdict, ranks, sizing } = consequences;
  const words = ([a, b]: readonly [string | null, string | null]) => md`${a ?? '–'} → ${b ?? '–'}`;
  const moved = ([a, b]: readonly [unknown, unknown]) => a !== b;
  const lines = [
    ...(moved(beachhead) ? [[md`Beachhead`, words(beachhead)]] : []),
    ...(moved(winner) ? [[md`First in the ratings`, words(winner)]] : []),
    ...(moved(verdict) ? [[md`Verdict`, words(verdict)]] : []),
    ...(moved(readiness) ? [[md`Readiness`, md`${numberMove(readiness)}`]] : []),
    ...(moved(coverage) ? [[md`Whole product covered`, md`${shareMove(coverage)}`]] : []),
    ...ranks.map((rank) => [md`Scenario ${rank.scenario}`, md`rank ${rankMove(rank)}, total ${numberMove(rank.total)}`]),
    ...sizing.map((one) => [md`Segment ${one.segment}`, md`${sizingMove(one, undefined)}`]),
  ];
  return lines.length === 0 ? [] : [md`**What follows**`, cut(['Figure', 'Before → after'], lines, rows, 'figure')];
}

function findingsBlock(title: string, findings: readonly CheckedFinding[], rows: number): Markdown[] {
  if (findings.length === 0) return [];
  const lines = findings.map(({ severity, rule, message, file, range }) => [
    md`${severity}`,
    code(rule),
    coded(message),
    md`${file}:${range.start.line + 1}`,
  ]);
  return [md`**${title}**`, cut(['Severity', 'Rule', 'What it says', 'Where'], lines, rows, 'finding')];
}

function cut(heads: readonly string[], lines: readonly (readonly Markdown[])[], rows: number, thing: string): Markdown {
  const more = lines.length - rows;
  if (more <= 0) return table(heads, lines);
  const rest = md`…and ${formatCount(more, thing)} more; ${code('headpin diff')} shows all.`;
  return rows === 0 ? rest : joined([table(heads, lines.slice(0, rows)), rest], '\n\n');
}

function list(items: readonly Markdown[], rows: number): Markdown {
  const shown = items.slice(0, Math.max(rows, 1)).map((item) => md`- ${item}`);
  const more = items.length - shown.length;
  return joined(more > 0 ? [...shown, md`- …and ${String(more)} more`] : shown, '\n');
}

const folded = (summary: string, blocks: readonly Markdown[]): Markdown =>
  new Markdown(
    `<details>\n<summary>${md`${summary}`.source}</summary>\n\n${blocks.map(({ source }) => source).join('\n\n')}\n\n</details>`,
  );
