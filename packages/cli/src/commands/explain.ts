import type { Origin } from '@headpin/core';
import { pageAddress } from '@headpin/core/contract/page-address.ts';
import { type Explanation, explainableNames, explainName } from '@headpin/core/explain/index.ts';
import { nearest } from '../command-line/nearest.ts';
import type { Invocation } from '../command-line/parse.ts';
import { isSet, textOf, todayOf } from '../command-line/values.ts';
import { choose, load } from '../files/load.ts';
import { printLines } from '../score/pretty.ts';
import { type ExitCode, exitCodes, Stop } from '../stop.ts';
import { jsonText } from '../terminal/escape.ts';
import { lookOf } from '../terminal/look.ts';
import { createPage, type Page, write, writeError } from '../terminal/output.ts';
import { paint } from '../terminal/paint.ts';
import { wrapped } from '../terminal/width.ts';

/** Shows a rule's page, how the figures behind a name come about, or what a word of the language is for. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  const [asked, ...paths] = invocation.positionals;
  if (asked === undefined)
    throw new Stop(
      'name what to explain: a rule such as `headpin explain segment/too-wide`, a name that the strategy declares, or a word of the language',
    );
  return asked.includes('/') ? explainRule(invocation, asked) : explainNamed(invocation, asked, paths);
}

async function explainRule(invocation: Invocation, asked: string): Promise<ExitCode> {
  const [{ rules }, { pages }] = await Promise.all([import('@headpin/core/rules/index.ts'), import('@headpin/core/rules/pages.ts')]);
  const rule = rules.find(({ id }) => id === asked);
  if (rule === undefined) {
    const near = nearest(
      asked,
      rules.map(({ id }) => id),
    );
    throw new Stop(`there is no rule ${asked}; ${near === undefined ? '`headpin rules` lists them all' : `did you mean ${near}?`}`);
  }
  const markdown = pages.get(rule.id) ?? `# ${rule.id}\n\n${rule.summary}\n`;
  await print(invocation, { version: 1, rule: rule.id, summary: rule.summary, help: pageAddress(rule.id), markdown }, async (page) => {
    (await import('../terminal/markdown.ts')).printMarkdown(markdown, page);
  });
  return exitCodes.clean;
}

const hasFiles = (): boolean => choose([], process.cwd()).all.length > 0;

async function explainWord(invocation: Invocation, word: string, markdown: string): Promise<ExitCode> {
  await print(invocation, { version: 1, word, markdown }, async (page) => {
    (await import('../terminal/markdown.ts')).printMarkdown(markdown, page);
  });
  return exitCodes.clean;
}

/** A name that a strategy declares comes first, then the words of the language, which need no strategy. */
async function explainNamed(invocation: Invocation, name: string, paths: readonly string[]): Promise<ExitCode> {
  const { languageWordPage, languageWords } = await import('../explain/language-words.ts');
  const page = languageWordPage(name);
  const today = todayOf(invocation);
  if (page !== undefined && paths.length === 0 && !hasFiles()) return explainWord(invocation, name, page);
  const { project, views, problems } = load(paths);
  const found = views.flatMap((view) => {
    const assessment = project.assess(view, today);
    return explainName(assessment, name).map((explanation) => ({ strategy: view.name, explanation }));
  });
  if (found.length === 0) {
    if (page !== undefined) return explainWord(invocation, name, page);
    const names = views.flatMap((view) => explainableNames(project.assess(view, today)));
    const near = nearest(name, [...names, ...languageWords]);
    throw new Stop(
      `nothing that can be explained is named \`${name}\` here; ${near === undefined ? 'use the name of a scenario, segment, need, component, evidence or criterion, or a word of the language' : `did you mean ${near}?`}`,
    );
  }
  const place = (origin: Origin) => project.locate(origin);
  const explanations = found.map(({ strategy, explanation }) => ({ strategy, ...inJson(explanation, place) }));
  await print(invocation, { version: 1, today, explanations }, (page) => {
    for (const { explanation } of found) printExplanation(explanation, place, page);
  });
  if (problems !== '') {
    writeError(problems);
    return exitCodes.stopped;
  }
  return exitCodes.clean;
}

type Locate = (origin: Origin) => {
  readonly file: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
};

function inJson({ kind, name, title, at, summary, sections }: Explanation, place: Locate) {
  return {
    kind,
    name,
    ...(title === undefined ? {} : { title }),
    summary,
    ...place(at),
    sections: sections.map(({ heading, lines }) => ({
      heading,
      lines: lines.map(({ label, text, from }) => ({ ...(label === undefined ? {} : { label }), text, from: from.map(place) })),
    })),
  };
}

function printExplanation({ kind, name, title, at, summary, sections }: Explanation, place: Locate, page: Page): void {
  page.line(paint('bold', name), title === undefined ? '' : `  ${title}`, paint('dim', `  ${kind}, ${shown(place(at))}`));
  for (const text of wrapped(summary, page.width)) page.line(text);
  page.line();
  for (const { heading, lines } of sections) {
    printLines(
      heading,
      lines.map((line) => ({ ...line, ...noteOf(line.from.map(place)) })),
      page,
    );
  }
}

const shown = ({ file, range }: ReturnType<Locate>): string => `${file}:${range.start.line + 1}`;

/** The lines that a figure comes from, each file and line once. */
function noteOf(places: readonly ReturnType<Locate>[]): { note?: string } {
  const files = new Map<string, Set<number>>();
  for (const { file, range } of places) files.set(file, (files.get(file) ?? new Set()).add(range.start.line + 1));
  return files.size === 0 ? {} : { note: [...files].map(([file, lines]) => `${file}:${[...lines].join(', ')}`).join('; ') };
}

async function print(invocation: Invocation, json: unknown, pretty: (page: Page) => void | Promise<void>): Promise<void> {
  if (textOf(invocation, 'format') === 'json') {
    write('stdout', `${jsonText(json)}\n`);
    return;
  }
  const page = createPage(await lookOf(isSet(invocation, 'no-color')));
  await pretty(page);
  write('stdout', page.text());
}
