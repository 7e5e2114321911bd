import { given, valueOf } from '../../facts/read.ts';
import { oncePerElement } from '../../facts/reads.ts';
import type { Placed, Scenario } from '../../facts/strategy.ts';
import { formatKeys, formatList, formatNumber } from '../../format/values.ts';
import { missingOf } from '../parts.ts';
import { aScenario } from '../requirements.ts';
import { at, type Parameter, type Report, rule } from '../rule.ts';
import { countWords } from '../text.ts';

const longest: Parameter = { value: 500, unit: 'words', meaning: 'words on one page' };

/** What the two halves of the day must tell. */
const halves = {
  before: ['attempt', 'approach', 'obstacle', 'consequence', 'cost'],
  after: ['attempt', 'approach', 'enabler', 'reward', 'gain'],
} as const;

/** A scenario leaves a part of the day untold, or does not fit one page. */
export default rule({
  id: 'scenario/not-one-page',
  summary: 'A scenario should fit one page and tell the day before and after in full.',
  stages: at.crossing('warning'),
  parameters: { longest },
  messages: {
    main: '{scenario} does not tell {missing}, and raters cannot judge a day that they cannot see. Fill it in, the money too.',
    long: '{scenario} has {count} words. Cut it to one page, {longest} words at most.',
  },
  requires: [aScenario],
  look({ strategy, figures }) {
    const scenarios = figures.scoreboard.scenarios.filter(({ status }) => status !== 'eliminated').map(({ scenario }) => scenario);
    return { subjects: scenarios.map(({ name }) => name), reports: scenarios.flatMap((scenario) => judge(strategy, scenario)) };
  },
});

const judge = oncePerElement((_, scenario: Scenario): Report<'main' | 'long'>[] => {
  const common = { place: { element: scenario }, subjects: [scenario.name] };
  const missing = untold(scenario);
  if (missing.length > 0) return [{ message: 'main', slots: { scenario: scenario.name, missing: formatList(missing) }, ...common }];
  const count = wordsOf(scenario) + wordsOf(scenario.before) + wordsOf(scenario.after);
  if (count <= longest.value) return [];
  const slots = { scenario: scenario.name, count: formatNumber(count), longest: formatNumber(longest.value) };
  return [{ message: 'long', slots, ...common }];
});

/** The parts that are missing; of a half that is there, its missing properties in brackets. */
function untold(scenario: Scenario): readonly string[] {
  const half = (name: keyof typeof halves): readonly string[] => {
    const block = scenario[name];
    if (block === undefined) return [`\`${name}\``];
    const missing = missingOf<string>(block, halves[name]);
    return missing.length === 0 ? [] : [`\`${name}\` (${formatKeys(missing)})`];
  };
  return [...(given(scenario.customer) ? [] : ['`customer`']), ...half('before'), ...half('after')];
}

/** Words in all texts of an element or block. */
function wordsOf(element: Placed | undefined): number {
  const values = [...(element?.properties.values() ?? [])].map((property) => valueOf(property));
  return values.reduce((sum: number, value) => sum + (typeof value === 'string' ? countWords(value) : 0), 0);
}
