import { pageAddress } from '@headpin/core/contract/page-address.ts';
import { rules } from '@headpin/core/rules/index.ts';
import { categories, type Rule, severityWeight } from '@headpin/core/rules/rule.ts';
import type { Invocation } from '../command-line/parse.ts';
import { isSet, textOf } from '../command-line/values.ts';
import { type ExitCode, exitCodes } from '../stop.ts';
import { jsonText } from '../terminal/escape.ts';
import { lookOf } from '../terminal/look.ts';
import { createPage, type Page, write } from '../terminal/output.ts';
import { paint } from '../terminal/paint.ts';
import { padded } from '../terminal/width.ts';

const idWidth = 36;

/** Lists all rules with their severity and weight at stage chasm. */
export async function run(invocation: Invocation): Promise<ExitCode> {
  if (textOf(invocation, 'format') === 'json') {
    write('stdout', `${jsonText({ version: 1, rules: rules.map(inJson) })}\n`);
    return exitCodes.clean;
  }
  const page = createPage(await lookOf(isSet(invocation, 'no-color')));
  printRules(page);
  write('stdout', page.text());
  return exitCodes.clean;
}

function inJson({ id, summary, stages, parameters }: Rule) {
  return {
    id,
    category: categoryOf(id),
    summary,
    stages,
    weight: weightOf({ id, stages }),
    parameters: Object.fromEntries(
      Object.entries(parameters ?? {}).map(([name, { value, unit, meaning, fromTheBook }]) => [
        name,
        { value, unit, meaning, fromTheBook: fromTheBook === true },
      ]),
    ),
    help: pageAddress(id),
  };
}

function printRules(page: Page): void {
  for (const category of categories) {
    const own = rules.filter(({ id }) => categoryOf(id) === category);
    if (own.length === 0) continue;
    page.line(paint('bold', category));
    for (const one of own) {
      page.line('  ', paint('cyan', padded(one.id, idWidth)), padded(severityInWords(one), 14), paint('dim', one.summary));
    }
    page.line();
  }
  page.line(`${rules.length} rules; severity and weight are those at stage chasm. \`headpin explain RULE\` shows a rule's page.`);
}

const categoryOf = (id: Rule['id']): string => id.split('/')[0] ?? '';

/** The weight at stage chasm; rules of the language have none. */
function weightOf({ id, stages }: Pick<Rule, 'id' | 'stages'>): number {
  return stages.chasm === 'off' || categoryOf(id) === 'language' ? 0 : severityWeight[stages.chasm];
}

function severityInWords(rule: Rule): string {
  const weight = weightOf(rule);
  return weight === 0 ? rule.stages.chasm : `${rule.stages.chasm} ${weight}`;
}
