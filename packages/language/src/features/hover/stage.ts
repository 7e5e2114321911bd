/** What a stage of the adoption life cycle means, and which rules change with it. */
import { pageAddress, type Rule, rules, type Stage, stages } from '@headpin/core';
import { bullets, code, joined, link, type Markdown, md, paragraphs, trusted } from '../../text/markdown.ts';
import { stageMeanings } from '../word-meanings.ts';

/** As many rules are named; of more, each category tells how many. */
const mostNamed = 8;

const weights = { off: 0, hint: 1, info: 2, warning: 3, error: 4 } as const;

export function stageHover(stage: Stage): Markdown {
  const i = stages.indexOf(stage);
  const other = stages[i === 0 ? 1 : i - 1]!;
  const active = rules.filter((rule) => rule.stages[stage] !== 'off');
  return paragraphs(
    md`stage ${code(stage)}`,
    trusted(stageMeanings[stage]!),
    md`${active.length} of ${rules.length} rules look at a strategy in this stage. Against ${code(other)}, the stage ${i === 0 ? 'after' : 'before'} it:`,
    bullets(changes(stage, other)),
  );
}

function changes(stage: Stage, other: Stage): Markdown[] {
  const change = (rule: Rule) => weights[rule.stages[stage]] - weights[rule.stages[other]];
  const isOff = (rule: Rule, at: Stage) => rule.stages[at] === 'off';
  const groups: readonly (readonly [string, readonly Rule[]])[] = [
    ['also looks', rules.filter((rule) => isOff(rule, other) && !isOff(rule, stage))],
    ['falls silent', rules.filter((rule) => isOff(rule, stage) && !isOff(rule, other))],
    ['weighs more', rules.filter((rule) => !isOff(rule, other) && change(rule) > 0)],
    ['weighs less', rules.filter((rule) => !isOff(rule, stage) && change(rule) < 0)],
  ];
  const there = groups.filter(([, changed]) => changed.length > 0);
  return there.length === 0 ? [md`no rule changes`] : there.map(([what, changed]) => md`${what}: ${named(changed)}`);
}

function named(changed: readonly Rule[]): Markdown {
  if (changed.length <= mostNamed) {
    return joined(
      changed.map(({ id }) => link(id, pageAddress(id))),
      ', ',
    );
  }
  const counts = new Map<string, number>();
  for (const { id } of changed) counts.set(id.split('/')[0]!, (counts.get(id.split('/')[0]!) ?? 0) + 1);
  return md`${changed.length} rules (${[...counts].map(([category, count]) => `${category} ${count}`).join(', ')})`;
}
