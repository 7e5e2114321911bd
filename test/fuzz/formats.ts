/** Every format that `check` prints, of one text. */
import { type Assessment, checkedStrategy } from '@headpin/core';
import { summaryOf } from '@headpin/core/contract/check-output.ts';
import type { Project, StrategyView } from '@headpin/language';
import type { CheckResult } from '../../packages/cli/src/check/checked.ts';
import { printCompact } from '../../packages/cli/src/check/compact.ts';
import { formats } from '../../packages/cli/src/check/formats/formats.ts';
import { printPretty } from '../../packages/cli/src/check/pretty.ts';
import { jsonText } from '../../packages/cli/src/terminal/escape.ts';
import { createPage } from '../../packages/cli/src/terminal/output.ts';
import { today } from '../properties/examples.ts';

const loaded = await Promise.all(Object.entries(formats).map(async ([name, format]) => [name, await format()] as const));
const isJson: readonly string[] = ['json', 'sarif', 'gitlab', 'rdjson'];

/** As the command makes it of all strategies in a folder. */
function resultOf(project: Project, judged: readonly { view: StrategyView; assessment: Assessment }[]): CheckResult {
  const strategies = judged.map(({ view, assessment }) => ({
    output: checkedStrategy(view, assessment, project),
    assessment,
    missedScore: 90,
    elsewhere: 0,
    known: 0,
    files: view.files.length,
  }));
  const summary = summaryOf(
    1,
    strategies.flatMap(({ output }) => output.findings),
  );
  return {
    today,
    strategies,
    summary,
    linesOf: (file) => (project.text(file) ?? '').split(/\r\n|\r|\n/),
    isAsked: () => true,
    threshold: { failOn: undefined, minScore: 90 },
  };
}

/** Prints in all formats. @throws where one does, or what should be JSON is none */
export function everyFormat(project: Project, judged: readonly { view: StrategyView; assessment: Assessment }[]): Map<string, string> {
  const result = resultOf(project, judged);
  const texts = new Map<string, string>();
  for (const [name, print] of [
    ['pretty', printPretty],
    ['compact', printCompact],
  ] as const) {
    const page = createPage({ colour: true, width: 80 });
    print(result, page);
    texts.set(name, page.text());
  }
  texts.set('json', jsonText({ version: 1, today, strategies: result.strategies.map(({ output }) => output), summary: result.summary }));
  for (const [name, print] of loaded) texts.set(name, print(result));
  for (const name of isJson) JSON.parse(texts.get(name) ?? '');
  return texts;
}
