/** The page behind a rater's name. */
import { type Assessment, formatCount, formatPercent, type Rater } from '@headpin/core';
import { bullets, type Markdown, md } from '../../../text/markdown.ts';
import type { FeatureScene } from '../../scene.ts';
import { given, linkTo } from '../explained.ts';

export function raterPage(scene: FeatureScene, rater: Rater): Markdown {
  const { strategy, figures }: Assessment = scene.assess();
  const ballot = strategy.ballots.find((one) => one.rater.target === rater);
  const rated = figures.scoreboard.scenarios.filter(({ cells }) =>
    cells.some(({ ratings }) => ratings.some((one) => one.rater === rater.name)),
  );
  const all = strategy.scenarios.length;
  return bullets([
    ...given(scene, rater, ['role', 'customerFacing']),
    ballot === undefined
      ? md`no ballot yet`
      : md`${linkTo(scene, 'ballot', ballot.at)}: ${formatCount(rated.length, 'scenario')} of ${all} rated${all === 0 ? '' : ` (${formatPercent(rated.length / all)})`}`,
  ]);
}
