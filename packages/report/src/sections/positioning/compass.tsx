import { given, targets } from '@headpin/core/facts/read.ts';
import type { Positioning } from '@headpin/core/facts/strategy.ts';
import type { Origin } from '@headpin/core/facts/values.ts';
import type { EvidenceDomain } from '@headpin/core/method/figures.ts';
import { Chart } from '../../charts/chart.tsx';
import { fitText } from '../../charts/fit-text.ts';
import { titleOf } from '../../parts/names.ts';
import { PlaceLink } from '../../parts/place-link.tsx';
import { useReport } from '../../parts/report-context.tsx';
import { Part } from '../../parts/section.tsx';

const quadrants: Record<EvidenceDomain, { readonly x: number; readonly y: number; readonly title: string; readonly who: string }> = {
  product: { x: 8, y: 24, title: 'Product', who: 'visionaries' },
  company: { x: 244, y: 24, title: 'Company', who: 'conservatives' },
  technology: { x: 8, y: 206, title: 'Technology', who: 'enthusiasts' },
  market: { x: 244, y: 206, title: 'Market', who: 'pragmatists' },
};
const cell = { width: 228, height: 174 };
const mostLines = 6;

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
  const counts = (Object.keys(quadrants) as EvidenceDomain[]).map(
    (domain) => `${domain}: ${plotted.filter((piece) => piece.domain === domain).length}`,
  );
  return (
    <Part
      title="Competitive-positioning compass"
      note="Crossing leads from product values, which visionaries want, to market values, which pragmatists trust."
    >
      <Chart label={`Evidence by domain. ${counts.join(', ')}`} width={480} height={404} size="small" links>
        <text x="122" y="14" text-anchor="middle" class="quiet-text" font-size="12">
          specialists
        </text>
        <text x="358" y="14" text-anchor="middle" class="quiet-text" font-size="12">
          generalists
        </text>
        {(Object.keys(quadrants) as EvidenceDomain[]).map((domain) => (
          <Quadrant domain={domain} pieces={plotted.filter((piece) => piece.domain === domain)} />
        ))}
        <text x="8" y="398" class="quiet-text" font-size="12">
          supporters above, sceptics below
        </text>
      </Chart>
    </Part>
  );
}

function Quadrant({ domain, pieces }: { readonly domain: EvidenceDomain; readonly pieces: readonly Plotted[] }) {
  const { x, y, title, who } = quadrants[domain];
  const shown = pieces.length > mostLines ? pieces.slice(0, mostLines - 1) : pieces;
  return (
    <>
      <rect class={domain === 'market' ? 'accent-soft' : 'ground'} x={x} y={y} width={cell.width} height={cell.height} rx="6" />
      <text x={x + 12} y={y + 22} class="strong-text" font-size="14">
        {title}
      </text>
      <text x={x + cell.width - 12} y={y + 22} text-anchor="end" class="quiet-text" font-size="12">
        {who}
      </text>
      {shown.map((piece, index) => (
        <PlaceLink at={piece.at}>
          <g>
            <title>{piece.text}</title>
            <circle class="accent-fill" cx={x + 16} cy={y + 46 + index * 21} r="3.5" />
            <text x={x + 27} y={y + 50 + index * 21} font-size="12">
              {fitText(piece.text, cell.width - 38, 12)}
            </text>
          </g>
        </PlaceLink>
      ))}
      {pieces.length > shown.length && (
        <text x={x + 27} y={y + 50 + shown.length * 21} class="quiet-text" font-size="12">
          and {pieces.length - shown.length} more
        </text>
      )}
    </>
  );
}
