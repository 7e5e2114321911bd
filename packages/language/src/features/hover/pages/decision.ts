/** The page behind a strategy's name: its readiness, and what costs most of it. */
import { type Decision, explainStrategy, formatNumber } from '@headpin/core';
import { bullets, type Markdown, md, paragraphs, prose } from '../../../text/markdown.ts';
import type { FeatureScene } from '../../scene.ts';
import { given, sections } from '../explained.ts';

const mostCostly = 5;

export function strategyPage(scene: FeatureScene, decision: Decision): Markdown {
  const assessment = scene.assess();
  const { summary, sections: all } = explainStrategy(assessment, decision);
  const byCategory = assessment.readiness.categories.flatMap(({ id, score }) =>
    score === null ? [] : [`${id} ${formatNumber(score, 0)}`],
  );
  const costly = all.filter(({ lines }) => lines.some(({ label }) => label?.endsWith(' points') === true));
  return paragraphs(
    assessment.readiness.score === 100 ? md`${decision.name} has a readiness of 100: nothing costs points.` : prose(summary),
    byCategory.length === 0 ? undefined : md`Of 100 each: ${byCategory.join(', ')}.`,
    bullets(given(scene, decision, ['stage', 'beachhead', 'goal', 'horizon', 'launch'])),
    sections(
      scene,
      costly.map(({ lines }) => ({ heading: 'What costs most', lines: lines.slice(0, mostCostly) })),
    ),
  );
}
