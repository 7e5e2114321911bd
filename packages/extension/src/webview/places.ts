/** Figures and findings carry the place that they come from, as `data-file`, `data-line` and `data-character`, and `data-side` or `data-was` where there are two. */
import type { FromPage } from '../report/messages.ts';

const selector = '[data-file][data-line]';

/** The line behind what was clicked, if there is one. */
export function placeBehind(target: EventTarget | null): FromPage | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>(selector) : null;
  if (!element) return undefined;
  const { side, was, file = '', line, character } = element.dataset;
  const reveal = { type: 'reveal', file, line: Number(line), character: Number(character ?? 0) } as const;
  if (side === 'before') return { ...reveal, side };
  return was === undefined ? reveal : { ...reveal, was };
}

/** What is folded away may still have a box, at the place of the fold. */
function isVisible(element: Element): boolean {
  if (!element.checkVisibility()) return false;
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && top >= 0 && bottom <= window.innerHeight;
}

/** Opens every folded part around it. */
function unfold(element: Element): void {
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
}

/**
 * Brings what comes from this line into view, or else from the nearest line above it. Does nothing where any part of the
 * page that comes from that line can be seen already.
 */
export function follow(container: Element, file: string, line: number): void {
  const above = [...container.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.dataset.file === file && Number(element.dataset.line) <= line,
  );
  const nearest = Math.max(...above.map((element) => Number(element.dataset.line)));
  const candidates = above.filter((element) => Number(element.dataset.line) === nearest);
  if (candidates.some(isVisible)) return;
  const unfolded = candidates.find((element) => element.closest('details:not([open])') === null) ?? candidates[0];
  if (unfolded) unfold(unfolded);
  unfolded?.scrollIntoView({ block: 'center' });
}
