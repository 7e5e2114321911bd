import { given, targets } from '@headpin/core/facts/read.ts';
import type { Positioning } from '@headpin/core/facts/strategy.ts';
import type { Origin } from '@headpin/core/facts/values.ts';
import type { EvidenceDomain } from '@headpin/core/method/figures.ts';
import { Chart } from '../../charts/chart.tsx';
import { wrapText } from '../../charts/fit-text.ts';
import { titleOf } from '../../parts/names.ts';
import { PlaceLink } from '../../parts/place-link.tsx';
import { useReport } from '../../parts/report-context.tsx';
import { Part } from '../../parts/section.tsx';

interface Place {
  readonly column: 0 | 1;
  readonly row: 0 | 1;
  readonly title: string;
  readonly who: string;
}

const quadrants: Record<EvidenceDomain, Place> = {
  product: { column: 0, row: 0, title: 'Product', who: 'visionaries' },
  company: { column: 1, row: 0, title: 'Company', who: 'conservatives' },
  technology: { column: 0, row: 1, title: 'Technology', who: 'enthusiasts' },
  market: { column: 1, row: 1, title: 'Market', who: 'pragmatists' },
};
const domains = Object.keys(quadrants) as EvidenceDomain[];
const cell = { width: 228, least: 96 };
const lineHeight = 15;
const pieceGap = 6;
const head = 40;

interface Plotted {
  readonly domain: EvidenceDomain;
  readonly text: string;
  readonly at: Origin;
}

/** Every piece of evidence in the domain that it speaks for: specialists left, generalists right, supporters on top. */
export function Compass({ positioning }: { readonly positioning: Positioning }) {
  const { figures } = useReport().assessment;
  const pieces = [...targets(positioning.evidence), ...positioning.messages.flatMap((message) => targets(message.evidence))];
  const plotted: Plotted[] = [...new Set(pieces)].flatMap((piece) => {
    const domain = figures.evidence.get(piece)?.domain;
    return domain ? [{ domain, text: titleOf(piece), at: piece.at }] : [];
  });
  if (positioning.commitment && given(positioning.commitment))
    plotted.push({ domain: 'company', text: 'our commitment', at: positioning.commitment.at });
  const piecesOf = (domain: EvidenceDomain) => plotted.filter((piece) => piece.domain === domain);
  const counts = domains.map((domain) => `${domain}: ${piecesOf(domain).length}`);
  const heights = ([0, 1] as const).map((row) =>
    Math.max(cell.least, ...domains.filter((domain) => quadrants[domain].row === row).map((domain) => heightOf(piecesOf(domain)))),
  );
  const [upper = 0, lower = 0] = heights;
  const bottom = 24 + upper + 8 + lower;
  return (
    <Part
      title="Competitive-positioning compass"
      note="Every piece of evidence behind the claim and the messages, by what it speaks for. Crossing leads from product values, which visionaries want, to market values, which pragmatists trust."
    >
      <Chart label={`Evidence by domain. ${counts.join(', ')}`} width={480} height={bottom + 24} size="small" links>
        <text x="122" y="14" text-anchor="middle" class="quiet-text" font-size="12">
          specialists
        </text>
        <text x="358" y="14" text-anchor="middle" class="quiet-text" font-size="12">
          generalists
        </text>
        {domains.map((domain) => (
          <Quadrant
            place={quadrants[domain]}
            y={quadrants[domain].row === 0 ? 24 : 32 + upper}
            height={heights[quadrants[domain].row] ?? 0}
            pieces={piecesOf(domain)}
          />
        ))}
        <text x="8" y={bottom + 18} class="quiet-text" font-size="12">
          supporters above, sceptics below
        </text>
      </Chart>
    </Part>
  );
}

const linesOf = (piece: Plotted): readonly string[] => wrapText(piece.text, cell.width - 38, 12, 3);
const heightOf = (pieces: readonly Plotted[]): number =>
  head + pieces.reduce((sum, piece) => sum + linesOf(piece).length * lineHeight + pieceGap, 0) + pieceGap;

interface QuadrantProps {
  readonly place: Place;
  readonly y: number;
  readonly height: number;
  readonly pieces: readonly Plotted[];
}

function Quadrant({ place: { column, title, who }, y, height, pieces }: QuadrantProps) {
  const x = column === 0 ? 8 : 244;
  let next = y + head;
  return (
    <>
      <rect class={title === quadrants.market.title ? 'accent-soft' : 'ground'} x={x} y={y} width={cell.width} height={height} rx="6" />
      <text x={x + 12} y={y + 22} class="strong-text" font-size="14">
        {title}
      </text>
      <text x={x + cell.width - 12} y={y + 22} text-anchor="end" class="quiet-text" font-size="12">
        {who}
      </text>
      {pieces.map((piece) => {
        const top = next;
        const lines = linesOf(piece);
        next += lines.length * lineHeight + pieceGap;
        return (
          <PlaceLink at={piece.at}>
            <g>
              <title>{piece.text}</title>
              <circle class="accent-fill" cx={x + 16} cy={top + 6} r="3.5" />
              {lines.map((line, index) => (
                <text x={x + 27} y={top + 10 + index * lineHeight} font-size="12">
                  {line}
                </text>
              ))}
            </g>
          </PlaceLink>
        );
      })}
    </>
  );
}
