/** What changed, as one Markdown page: a sticky comment on a pull request. The verdict comes first, tables stay short, details are folded. */
import type { ChangeClass, CheckedFinding, StrategyChange } from '@headpin/core';
import { changeClasses } from '@headpin/core/changes/classes.ts';
import { classTitles, consequenceRows, detailOf, headlineOf, subjectOf } from '@headpin/core/changes/words.ts';
import { formatCount } from '@headpin/core/format/values.ts';
import { code, coded, heading, joined, link, Markdown, md, table } from '../markdown/writer.ts';
import { type ChangedStrategy, freshFindings, type Labels, worktreeLabel } from './changed-strategy.ts';
import { pinsDiagram } from './pins-diagram.ts';

/** Characters that a comment on GitHub may have. */
export const longestComment = 65_536;
/** Rows of a table, from what reads well down to what still fits; what is cut is said. */
const rowSteps = [20, 8, 3, 0] as const;
/** The line by which a later run finds its comment again. */
export const marker = '<!-- headpin-review -->';

/** The page; empty where nothing changed. */
export function changesMarkdown(strategies: readonly ChangedStrategy[], labels: Labels): string {
  if (strategies.length === 0) return '';
  const last = `${md`Headpin compared ${labelled(labels.before)} with ${labelled(labels.after)}.`.source}\n\n${marker}\n`;
  for (const rows of rowSteps) {
    const blocks = strategies.flatMap((strategy) => strategyBlocks(strategy, rows));
    const page = `${blocks.map(({ source }) => source).join('\n\n')}\n\n${last}`;
    if (page.length < longestComment) return page;
  }
  return onlyHeadlines(strategies, last);
}

const labelled = (label: string): Markdown => (label === worktreeLabel ? md`the working tree` : code(label));

/** Where even short tables are too long: as many headlines as fit. */
function onlyHeadlines(strategies: readonly ChangedStrategy[], last: string): string {
  const rest = (count: number) =>
    md`…and ${formatCount(count, 'more strategy', 'more strategies')}; ${code('headpin diff')} shows all.`.source;
  const lines: string[] = [];
  let length = last.length + rest(strategies.length).length + 4;
  for (const strategy of strategies) {
    const line = titleOf(strategy).source;
    if (length + line.length + 2 >= longestComment) break;
    lines.push(line);
    length += line.length + 2;
  }
  const left = strategies.length - lines.length;
  return [...lines, left > 0 ? rest(left) : md`Details are too long for a comment; ${code('headpin diff')} shows them.`.source, last].join(
    '\n\n',
  );
}

const titleOf = ({ title, comparison }: ChangedStrategy): Markdown => heading(3, md`${title}: ${headlineOf(comparison)}`);

function strategyBlocks(strategy: ChangedStrategy, rows: number): Markdown[] {
  const { comparison, output } = strategy;
  const decisions = comparison.changes.filter((change) => change.class === 'decision');
  const others = comparison.changes.filter((change) => change.class !== 'decision');
  const figures = consequenceRows(comparison).map(([figure, move]) => [md`${figure}`, md`${move}`]);
  const pins = rows < rowSteps[0] ? undefined : pinsDiagram(comparison.pins);
  const { fixed, silenced } = output.findings;
  return [
    titleOf(strategy),
    ...(decisions.length > 0 ? [md`**Decisions**`, changeTable(decisions, rows)] : []),
    ...(figures.length > 0 ? [md`**What follows**`, cut(['Figure', 'Before → after'], figures, rows, 'figure')] : []),
    ...(pins === undefined ? [] : [new Markdown(`\`\`\`mermaid\n${pins}\n\`\`\``)]),
    ...freshBlock(freshFindings(strategy), rows),
    ...(others.length === 0
      ? []
      : [
          folded(
            `${formatCount(others.length, 'change')} in detail`,
            changeClasses.flatMap((one) => classBlock(one, others, rows)),
          ),
        ]),
    ...goneBlock(`${formatCount(fixed.length, 'finding')} fixed`, fixed, rows),
    ...goneBlock(`${formatCount(silenced.length, 'finding')} silenced or switched off`, silenced, rows),
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

function freshBlock(findings: readonly CheckedFinding[], rows: number): Markdown[] {
  if (findings.length === 0) return [];
  const lines = findings.map(({ severity, rule, help, message, file, range }) => [
    md`${severity}`,
    link(rule, help),
    coded(message),
    md`${file}:${range.start.line + 1}`,
  ]);
  return [md`**New findings**`, cut(['Severity', 'Rule', 'What it says', 'Where'], lines, rows, 'finding')];
}

function goneBlock(summary: string, findings: readonly CheckedFinding[], rows: number): Markdown[] {
  if (findings.length === 0) return [];
  const items = findings.slice(0, rows).map(({ rule, subject }) => md`- ${code(rule)} ${subject}`);
  const more = findings.length - items.length;
  return [
    folded(summary, [
      joined(more > 0 ? [...items, md`- …${items.length === 0 ? '' : 'and '}${formatCount(more, 'more finding')}`] : items, '\n'),
    ]),
  ];
}

function cut(heads: readonly string[], lines: readonly (readonly Markdown[])[], rows: number, thing: string): Markdown {
  const more = lines.length - rows;
  if (more <= 0) return table(heads, lines);
  const rest = md`…${rows === 0 ? '' : 'and '}${formatCount(more, rows === 0 ? thing : `more ${thing}`)}; ${code('headpin diff')} shows all.`;
  return rows === 0 ? rest : joined([table(heads, lines.slice(0, rows)), rest], '\n\n');
}

const folded = (summary: string, blocks: readonly Markdown[]): Markdown =>
  new Markdown(`<details>\n<summary>${summary}</summary>\n\n${blocks.map(({ source }) => source).join('\n\n')}\n\n</details>`);
