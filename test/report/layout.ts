/** What overlaps or runs out of its box on a page, measured in the browser. */

/** Texts of charts that run over the edge of their drawing or over another text of it; empty where all is well. */
export function clashesInCharts(): string[] {
  // Line boxes are taller than letters, by about so many pixels on each side.
  const slack = 2.5;
  const clashes: string[] = [];
  for (const chart of document.querySelectorAll<SVGSVGElement>('svg.chart')) {
    const frame = chart.getBoundingClientRect();
    if (frame.width === 0) continue;
    const name = (chart.getAttribute('aria-label') ?? '').slice(0, 40);
    const texts = [...chart.querySelectorAll('text')]
      .map((text) => ({ words: text.textContent ?? '', box: text.getBoundingClientRect() }))
      .filter(({ words }) => words.trim() !== '');
    for (const { words, box } of texts) {
      const outside = box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 3 || box.bottom > frame.bottom + 3;
      if (outside) clashes.push(`${name}: "${words}" leaves the drawing`);
    }
    texts.forEach((one, index) => {
      for (const other of texts.slice(index + 1)) {
        const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (across > 1 && down > 2 * slack) clashes.push(`${name}: "${one.words}" overlaps "${other.words}"`);
      }
    });
  }
  return clashes;
}

/** Blocks of text that are narrower than what they hold; what scrolls sideways on purpose is left out. */
export function overflowingBlocks(): string[] {
  const blocks = document.querySelectorAll<HTMLElement>('h1,h2,h3,h4,p,dt,dd,li,td,th,summary,.tile,.card,.short');
  return [...blocks].flatMap((block) =>
    block.clientWidth > 0 && block.scrollWidth > block.clientWidth + 1 && getComputedStyle(block).position !== 'absolute'
      ? [`${block.tagName} ${block.className}: ${(block.textContent ?? '').slice(0, 60)}`]
      : [],
  );
}
