/** Robustness is dear: ten thousand weightings, and every resample of the raters. The same ratings are computed once. */
import type { Panel } from './panel.ts';
import type { RobustnessFigures } from './robustness/figures.ts';
import { computeRobustness } from './robustness/robustness.ts';

/** More strategies than an editor holds open at a time, with a few edits of each. */
const kept = 16;
const byContent = new Map<string, RobustnessFigures>();

/** The robustness of a panel (method, section 5), from memory where a panel of the same content was asked for lately. */
export function robustnessOf(panel: Panel): RobustnessFigures {
  const content = JSON.stringify(panel);
  const figures = byContent.get(content) ?? computeRobustness(panel);
  byContent.delete(content);
  byContent.set(content, figures);
  const oldest = byContent.keys().next();
  if (byContent.size > kept && !oldest.done) byContent.delete(oldest.value);
  return figures;
}
