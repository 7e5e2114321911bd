import type { Assessment } from '@headpin/core/assessment/assessment.ts';
import type { ScenarioFigures } from '@headpin/core/method/figures.ts';
import { renderToString } from 'preact-render-to-string';
import { at } from '../charts/chart.tsx';
import { stackContributions } from '../charts/contributions.ts';
import { fitText, textWidth } from '../charts/fit-text.ts';
import { seriesClasses } from '../charts/series.ts';
import { clean } from '../page/clean.ts';
import { fixed, readable } from '../parts/format.ts';
import { titleOf } from '../parts/names.ts';
import { imageStyle } from '../style/image-style.ts';

const width = 860;
const bars = { from: 372, to: 790 };
const row = 38;
const top = 62;
const legendRow = 20;

/** The ranking as an image that stands alone, such as in a README: light or dark with the reader's system. */
export function renderScoreboardSvg({ strategy, figures }: Assessment): string {
  const { scoreboard } = figures;
  const classes = seriesClasses(scoreboard.criteria);
  const legend = layOutLegend(scoreboard.criteria.map(({ name }) => name));
  const body = top + Math.max(scoreboard.ranked.length, 1) * row;
  const height = body + 26 + legend.rows * legendRow;
  const title = strategy.decision ? titleOf(strategy.decision) : 'Files without a strategy';
  const words = scoreboard.ranked
    .map((scenario) => `${scenario.rank ?? '–'} ${titleOf(scenario.scenario)} ${fixed(scenario.total)}`)
    .join('; ');
  const drawing = renderToString(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby="title description"
    >
      <title id="title">{`Scoreboard of ${title}`}</title>
      <desc id="description">{words === '' ? 'No scenario is declared yet.' : words}</desc>
      <style>{imageStyle}</style>
      <rect class="ground" width={width} height={height} rx="8" />
      <text x="24" y="36" class="title">
        {fitText(title, width - 48, 19)}
      </text>
      {scoreboard.ranked.length === 0 && (
        <text x="24" y={top + 22} class="quiet">
          No scenario is declared yet.
        </text>
      )}
      {scoreboard.ranked.map((scenario, index) => (
        <Row scenario={scenario} classes={classes} y={top + index * row} />
      ))}
      {legend.items.map(({ name, x, line }) => (
        <>
          <rect class={classes.get(name)} x={x} y={body + 14 + line * legendRow} width="10" height="10" rx="2" />
          <text x={x + 15} y={body + 23 + line * legendRow} class="quiet">
            {fitText(readable(name), 300, 12)}
          </text>
        </>
      ))}
    </svg>,
  );
  return `${clean(drawing)}\n`;
}

interface RowProps {
  readonly scenario: ScenarioFigures;
  readonly classes: ReadonlyMap<string, string>;
  readonly y: number;
}

function Row({ scenario, classes, y }: RowProps) {
  const scale = (points: number) => bars.from + (points / 100) * (bars.to - bars.from);
  const survivor = scenario.status === 'survivor';
  return (
    <>
      <text x="44" y={y + 22} text-anchor="end" class={survivor ? 'strong' : 'quiet'}>
        {scenario.rank ?? '–'}
      </text>
      <text x="58" y={y + 22} class={survivor ? 'text' : 'quiet'}>
        {fitText(titleOf(scenario.scenario), bars.from - 74, 14)}
      </text>
      <rect class="track" x={bars.from} y={y + 9} width={bars.to - bars.from} height="18" rx="2" />
      {stackContributions(scenario, classes).map((part) => (
        <rect
          class={survivor ? part.class : `${part.class} faded`}
          x={at(scale(part.from), 2)}
          y={y + 9}
          width={at(Math.max(scale(part.to) - scale(part.from) - 1, 0), 2)}
          height="18"
        />
      ))}
      <text x={width - 24} y={y + 22} text-anchor="end" class={survivor ? 'strong' : 'quiet'}>
        {survivor || scenario.total === null ? fixed(scenario.total) : scenario.status === 'eliminated' ? 'out' : 'open'}
      </text>
    </>
  );
}

function layOutLegend(names: readonly string[]) {
  let x = 24;
  let line = 0;
  const items = names.map((name) => {
    const taken = Math.min(textWidth(readable(name), 12), 300) + 34;
    if (x + taken > width - 24 && x > 24) [x, line] = [24, line + 1];
    const item = { name, x, line };
    x += taken;
    return item;
  });
  return { items, rows: names.length === 0 ? 0 : line + 1 };
}
