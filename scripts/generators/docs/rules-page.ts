/** `docs/rules.md`: the catalogue of the rules, from the rules themselves. */
import { rules } from '@headpin/core/rules/index.ts';
import { type Category, categories, type Parameter, type Rule, type Severity, severityWeight } from '@headpin/core/rules/rule.ts';
import { type Stage, stages } from '@headpin/core/vocabulary/decision.ts';
import { code, link, page, table } from './markdown.ts';

const pages = '../packages/core/src/rules';

const stageNames: Readonly<Record<Stage, string>> = {
  earlyMarket: 'early market',
  chasm: 'chasm',
  bowlingAlley: 'bowling alley',
  tornado: 'tornado',
  mainStreet: 'main street',
};

const about: Readonly<Record<Category, string>> = {
  language: 'What every file must keep to be read at all.',
  focus: 'One decision, held: goal, money, promotion, deals and risks.',
  segment: 'A target market of four points: big enough to matter, small enough to lead, a good fit for the crown jewels.',
  reason: 'The one compelling reason to buy.',
  adopters: 'Who buys first, and whom pragmatists ask.',
  scenario: 'Pages about target customers, and the panel that rates them.',
  'whole-product': 'Everything the customer needs for the whole result, whoever makes it.',
  competition: 'The two alternatives between which a buyer finds you.',
  positioning: 'The claim, what it promises, the pitch and the messages.',
  channel: 'How the segment is sold to.',
  pricing: 'What the segment pays.',
  expansion: 'The next pins.',
  evidence: 'What shows that it is so.',
  roadmap: 'Who gets what, and when.',
};

const intro = `# The rules

Every finding comes from one of these ${rules.length} rules. A rule's page says why it asks, shows a strategy that fails and one that passes, and tells how it is scored, how to check it by
hand, and when to silence it. \`headpin explain RULE\` shows the same page.

**Severity and points.** A rule has a severity at each stage of the adoption life cycle, and weighs ${severityWeight.error} points as an error, ${severityWeight.warning} as a warning, ${severityWeight.info} as an info, ${severityWeight.hint} as a hint; where it is
off, it does not look. The weight is shared among the things that the rule looks at, and what fails loses its share; [The method](method.md#readiness) shows the
sum. Rules of \`language\` have no weight of their own, but carry that of the rules that cannot look while the error stands.

**Defaults.** The numbers by which a rule decides have names. Those marked *book* are given by the book, the others are Headpin's own.

**Silencing and settings.** See [Silencing a finding](language.md#silencing-a-finding).`;

const categoryOf = (id: Rule['id']): Category => id.slice(0, id.indexOf('/')) as Category;

export const rulesPage = (): string =>
  page(
    '<!-- Written by scripts/generate.ts from the rules in packages/core/src/rules. -->',
    intro,
    categories.map((category) => `- ${link(category)}: ${about[category]}`).join('\n'),
    ...categories.map((category) =>
      [
        `## ${category}`,
        about[category],
        table(
          ['rule', 'asks', ...stages.map((stage) => stageNames[stage]), 'defaults'],
          rules.filter(({ id }) => categoryOf(id) === category).map(rowOf),
        ),
      ].join('\n\n'),
    ),
  );

function rowOf({ id, summary, stages: plan, parameters }: Rule): string[] {
  const weighs = categoryOf(id) !== 'language';
  return [
    `[${id}](${pages}/${id}.md)`,
    summary,
    ...stages.map((stage) => severityOf(plan[stage], weighs)),
    Object.entries(parameters ?? {})
      .map(([name, parameter]) => defaultOf(name, parameter))
      .join('; '),
  ];
}

const severityOf = (severity: Severity | 'off', weighs: boolean): string =>
  severity === 'off' || !weighs ? severity : `${severity} ${severityWeight[severity]}`;

const defaultOf = (name: string, { value, unit, meaning, fromTheBook }: Parameter): string =>
  `${code(name)} ${amountOf(value, unit)}, ${meaning}${fromTheBook ? ' (*book*)' : ''}`;

const units: Partial<Record<Parameter['unit'], string>> = { months: ' months', words: ' words', digits: ' digits', bytes: ' bytes' };

/** Shares are fractions in the rules, and percentages for people. */
const amountOf = (value: number, unit: Parameter['unit']): string =>
  unit === '%' ? `${Math.round(value * 1000) / 10}%` : `${value}${units[unit] ?? ''}`;
