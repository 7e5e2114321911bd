/** A rule named in a directive or in `headpin.json`. */
import { type Category, pageAddress, type Rule, ruleOf, type Stage } from '@headpin/core';
import { code, link, type Markdown, md, paragraphs, trusted } from '../../text/markdown.ts';
import { covers, type FeatureScene } from '../scene.ts';

/** The rule of the directive under the cursor, with its place. */
export function ruleAt(scene: FeatureScene, offset: number) {
  const silence = scene.view.lowered.silences.find(({ ruleAt: at }) => covers(at, scene, offset));
  const rule = silence === undefined ? undefined : ruleOf(silence.rule);
  return silence === undefined || rule === undefined ? undefined : { at: silence.ruleAt, rule, silence };
}

export function ruleHover(rule: Rule, stage: Stage | undefined): Markdown {
  const severity = rule.stages[stage ?? 'chasm'];
  const where = stage === undefined ? 'in the chasm' : `at the stage ${stage}`;
  const category: Category = rule.id.slice(0, rule.id.indexOf('/')) as Category;
  return paragraphs(
    md`rule ${link(rule.id, pageAddress(rule.id))}`,
    trusted(rule.summary),
    category === 'language'
      ? md`Rules of the language cannot be silenced.`
      : severity === 'off'
        ? md`It is silent ${where}.`
        : md`${code(severity)} ${where}.`,
  );
}
