import { useReport } from '../../parts/report-context.tsx';
import { StandingMark } from '../../parts/standing.tsx';
import { type Tile, tilesOf } from './tiles.ts';

/** The figures that a board asks for first, each with how it stands in words and a link to its section. */
export const AtAGlance = () => (
  <div class="tiles">
    {tilesOf(useReport().assessment).map((tile) => (
      <TileBox tile={tile} />
    ))}
  </div>
);

const TileBox = ({ tile: { label, to, figure, state, note } }: { readonly tile: Tile }) => (
  <div class="tile">
    <a href={`#${to}`}>
      <span class="label">{label}</span> <span class="figure">{figure}</span>{' '}
      {state && (
        <span class="state">
          <StandingMark of={state.standing} /> {state.words}
        </span>
      )}{' '}
      <span class="label">{note}</span>
    </a>
  </div>
);
