/** Which raters have scored all that is asked of them by now. */
import type { Assessment } from '@headpin/core';

export interface PanelProgress {
  readonly done: readonly string[];
  /** With how many scores each has still to give. */
  readonly missing: readonly { readonly rater: string; readonly scores: number }[];
}

/** Asked for are the criteria of the rounds that each scenario has reached (method, section 3); an abstention is an answer. */
export function panelProgress({ strategy, figures }: Assessment): PanelProgress {
  const { scoreboard } = figures;
  const asked = scoreboard.scenarios.flatMap(({ scenario, status, cells }) =>
    cells
      .filter(({ criterion }) => status === 'survivor' || criterion.kind === 'showstopper')
      .map(({ criterion }) => `${scenario.name} ${criterion.name}`),
  );
  const answers = new Map(
    strategy.ballots.map(({ name, rows }) => [
      name,
      new Set(rows.flatMap(({ scenario, scores }) => scores.map(({ criterion }) => `${scenario.name} ${criterion}`))),
    ]),
  );
  const open = scoreboard.raters.map((rater) => ({ rater, scores: asked.filter((one) => answers.get(rater)?.has(one) !== true).length }));
  return { done: open.filter(({ scores }) => scores === 0).map(({ rater }) => rater), missing: open.filter(({ scores }) => scores > 0) };
}
