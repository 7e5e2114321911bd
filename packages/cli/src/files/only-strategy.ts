import type { StrategyView } from '@headpin/language';
import { Stop } from '../stop.ts';

/** The one strategy among these. Throws `Stop` where there is none or another; `because` says why one it must be. */
export function onlyStrategy(views: readonly StrategyView[], because: string): StrategyView {
  const strategies = views.filter(({ name }) => name !== null);
  const [view, other] = strategies;
  if (view === undefined) throw new Stop('no `strategy` block is here; add one, or name the folder of a strategy');
  if (other !== undefined) throw new Stop(`${because}; name one of ${strategies.map((one) => pathOf(one, strategies)).join(', ')}`);
  return view;
}

/** A path that names this strategy alone: its folder, or its first file where another strategy lies below that folder. */
function pathOf(view: StrategyView, all: readonly StrategyView[]): string {
  const below = view.folder === '' ? '' : `${view.folder}/`;
  const holdsAnother = all.some((other) => other !== view && other.folder.startsWith(below));
  return (holdsAnother ? view.strategy.decision?.at.file : view.folder) || '.';
}
