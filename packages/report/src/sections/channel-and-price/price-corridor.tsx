import { valueOf } from '@headpin/core/facts/read.ts';
import type { Pricing } from '@headpin/core/facts/strategy.ts';
import type { Interval, Origin } from '@headpin/core/facts/values.ts';
import { formatNumber } from '@headpin/core/format/values.ts';
import outsideCorridor from '@headpin/core/rules/pricing/outside-corridor.ts';
import { highestOf } from '@headpin/core/rules/pricing/prices.ts';
import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { at, Chart } from '../../charts/chart.tsx';
import { wrapText } from '../../charts/fit-text.ts';
import { roundTicks } from '../../charts/ticks.ts';
import { alternativesInPlay } from '../../parts/alternatives.ts';
import { moneyText } from '../../parts/format.ts';
import { titleOf } from '../../parts/names.ts';
import { PlaceLink } from '../../parts/place-link.tsx';
import { useReport } from '../../parts/report-context.tsx';
import { Scroll } from '../../parts/scroll.tsx';
import { Code, Empty } from '../../parts/section.tsx';

/** What pragmatists pay the leader above the dearest alternative, at most; a default of the rule, as a fraction. */
const premium = outsideCorridor.parameters?.premium?.value ?? 0;
const width = 780;
const labels = 300;
const row = 36;
const top = 30;
/** On the right, for the amount of the longest bar. */
const roomForText = 130;

const problemClass = 'bad-fill';

interface Mark {
  readonly label: string;
  readonly amount: Interval;
  readonly at: Origin | undefined;
  readonly class: string;
}

/** Our price a year beside the alternatives, the budget and the cost of the problem, with the corridor of a leader. */
export function PriceCorridor({ pricing }: { readonly pricing: Pricing }) {
  const { strategy } = useReport().assessment;
  const marks = useMarks(pricing);
  const dearest = useDearest();
  if (!valueOf(pricing.price)) {
    return (
      <Empty>
        Give a <Code>price:</Code> to see it between its bounds.
      </Empty>
    );
  }
  const corridor = dearest && { low: dearest.low, high: dearest.high * (1 + premium) };
  const most = max([...marks.map(({ amount }) => amount.high), corridor?.high ?? 0]) || 1;
  const scale = scaleLinear([0, most], [labels, width - roomForText]);
  const bottom = top + marks.length * row + 6;
  const money = (amount: Interval) => moneyText(amount, strategy.currency);
  const problem = useProblem();
  return (
    <>
      <Scroll label="Price corridor">
        <Chart
          label={marks.map(({ label, amount }) => `${label}: ${money(amount)} a year`).join('; ')}
          width={width}
          height={bottom + 24}
          links
        >
          {corridor && (
            <>
              <rect
                class="accent-soft"
                x={at(scale(corridor.low))}
                y={top - 4}
                width={at(scale(corridor.high) - scale(corridor.low))}
                height={bottom - top + 4}
              />
              <text
                x={at((scale(corridor.low) + scale(corridor.high)) / 2)}
                y={top - 12}
                text-anchor="middle"
                font-size="12"
                class="quiet-text"
              >
                a leader’s corridor
              </text>
            </>
          )}
          {roundTicks(most, 5).map((tick) => (
            <>
              <line class="axis" x1={at(scale(tick))} x2={at(scale(tick))} y1={top - 4} y2={bottom} />
              <text x={at(scale(tick))} y={bottom + 16} text-anchor="middle" font-size="12" class="quiet-text">
                {money({ low: tick, high: tick })}
              </text>
            </>
          ))}
          {marks.map((mark, index) => (
            <MarkRow mark={mark} y={top + (index + 0.5) * row} scale={scale} text={money(mark.amount)} />
          ))}
        </Chart>
      </Scroll>
      <p class="note">
        Amounts for one account, a year. The band runs from the dearest alternative to {formatNumber(premium * 100)}% above it, about what a
        leader can ask.
        {problem &&
          !marks.some(({ class: name }) => name === problemClass) &&
          ` The problem costs ${money(problem.perYear)}, far beyond this scale.`}
      </p>
    </>
  );
}

/** What doing nothing costs an account of the beachhead. */
const useProblem = () => valueOf(useReport().assessment.figures.beachhead?.reason?.inaction);

function MarkRow({
  mark,
  y,
  scale,
  text,
}: {
  readonly mark: Mark;
  readonly y: number;
  readonly scale: (value: number) => number;
  readonly text: string;
}) {
  const from = scale(mark.amount.low);
  const to = scale(mark.amount.high);
  const lines = wrapText(mark.label, labels - 20, 13, 2);
  return (
    <PlaceLink at={mark.at}>
      <g>
        <title>{`${mark.label}: ${text}`}</title>
        {lines.map((line, index) => (
          <text x={labels - 12} y={y + 4 + (index - (lines.length - 1) / 2) * 15} text-anchor="end">
            {line}
          </text>
        ))}
        <rect class={mark.class} x={at(from - 5)} y={y - 5} width={at(to - from + 10)} height="10" rx="5" />
        <text x={at(to + 12)} y={y + 4} font-size="12">
          {text}
        </text>
      </g>
    </PlaceLink>
  );
}

function useMarks(pricing: Pricing): readonly Mark[] {
  const { assessment } = useReport();
  const alternatives = alternativesInPlay(assessment);
  const inaction = assessment.figures.beachhead?.reason?.inaction;
  const price = valueOf(pricing.price);
  const cost = valueOf(pricing.cost);
  const compared = alternatives.flatMap((alternative): Mark[] => {
    const asked = valueOf(alternative.price);
    const budget = alternative.side === 'market' ? valueOf(alternative.budget) : undefined;
    return [
      ...(asked ? [{ label: titleOf(alternative), amount: asked.perYear, at: alternative.price?.at, class: 'quiet-fill' }] : []),
      ...(budget
        ? [{ label: `budget of ${titleOf(alternative)}`, amount: budget.perYear, at: alternative.budget?.at, class: 'caution-fill' }]
        : []),
    ];
  });
  const problem = valueOf(inaction);
  const bounds = [...compared.map(({ amount }) => amount.high), price?.perYear.high ?? 0];
  // The cost of the problem is often a hundred times the price and would press everything else into one point.
  const comparable = problem && problem.perYear.high <= 4 * (max(bounds) ?? 0);
  return [
    ...(cost ? [{ label: 'cost to serve', amount: cost.perYear, at: pricing.cost?.at, class: 'quiet-fill' }] : []),
    ...compared,
    ...(price ? [{ label: 'our price', amount: price.perYear, at: pricing.price?.at, class: 'accent-fill' }] : []),
    ...(problem && comparable ? [{ label: 'cost of the problem', amount: problem.perYear, at: inaction?.at, class: problemClass }] : []),
  ];
}

/** The price of the dearest alternative, a year. */
const useDearest = (): Interval | undefined =>
  highestOf(alternativesInPlay(useReport().assessment).flatMap((alternative) => valueOf(alternative.price) ?? []));
