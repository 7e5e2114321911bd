import { formatNumber } from '@headpin/core/format/values.ts';
import type { ComponentChildren } from 'preact';
import { fixed, moneyText, wholePercent } from '../parts/format.ts';
import { titleOf } from '../parts/names.ts';
import { useReport } from '../parts/report-context.tsx';

/** The five figures that a board asks for first, each a link to its section. */
export function AtAGlance() {
  const { assessment } = useReport();
  const { strategy, figures, readiness } = assessment;
  const { scoreboard, beachhead, wholeProduct, focus } = figures;
  const product = beachhead && wholeProduct.bySegment.get(beachhead);
  const sizing = beachhead && figures.sizing.get(beachhead);
  const verdict = scoreboard.ranked.some(({ total }) => total !== null) ? figures.robustness.verdict : undefined;
  const [first, ...tied] = scoreboard.first;
  const place = verdict === 'undecided' ? 'first so far' : 'first';
  const elsewhere =
    beachhead !== undefined &&
    scoreboard.first.length > 0 &&
    scoreboard.first.every(({ scenario }) => scenario.segment?.target !== beachhead);
  const winner = first && `${place}: ${titleOf(first.scenario)}${tied.length > 0 ? ` and ${formatNumber(tied.length)} more` : ''}`;
  return (
    <div class="tiles">
      <Tile label="Readiness" to="findings" note={readiness.score === null ? 'no strategy block' : 'of 100 points'}>
        {fixed(readiness.score)}
      </Tile>
      {elsewhere ? (
        <Tile label="The choice" to="confidence" note={`${winner}, which is not for the beachhead`}>
          not the panel’s
        </Tile>
      ) : (
        <Tile label="The choice" to="confidence" note={winner ?? 'nobody ranks first yet'}>
          {verdict ?? '–'}
        </Tile>
      )}
      <Tile
        label="Own revenue"
        to="segment"
        note={sizing?.bigEnough ? `reaches the goal: ${sizing.bigEnough}` : 'needs accounts, spend, share and a goal'}
      >
        {moneyText(sizing?.ownRevenue, strategy.currency)}
      </Tile>
      <Tile
        label="Whole product"
        to="whole-product"
        note={product?.of ? `${product.covered} of ${product.of} needs covered` : 'no needs declared'}
      >
        {wholePercent(product?.coverage)}
      </Tile>
      <Tile label="Deals in the beachhead" to="focus" note={focus.verdict ?? 'no dated deals yet'}>
        {wholePercent(focus.byCount)}
      </Tile>
    </div>
  );
}

interface TileProps {
  readonly label: string;
  readonly to: string;
  readonly note: string;
  readonly children: ComponentChildren;
}

const Tile = ({ label, to, note, children }: TileProps) => (
  <div class="tile">
    <a href={`#${to}`}>
      <span class="label">{label}</span> <span class="figure">{children}</span> <span class="label">{note}</span>
    </a>
  </div>
);
