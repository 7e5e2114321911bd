import { formatNumber } from '@headpin/core/format/values.ts';
import type { FocusVerdict } from '@headpin/core/method/figures.ts';
import { Legend } from '../charts/legend.tsx';
import { Chip, type Tone } from '../parts/chip.tsx';
import { Fact, Facts } from '../parts/facts.tsx';
import { dateText, moneyText, wholePercent } from '../parts/format.ts';
import { useReport } from '../parts/report-context.tsx';
import { Scroll } from '../parts/scroll.tsx';
import { Code, Empty } from '../parts/section.tsx';
import { DealsOverTime } from './focus/deals-over-time.tsx';
import { Forces } from './focus/forces.tsx';
import { Promotion } from './focus/promotion.tsx';

const tones: Record<FocusVerdict, Tone> = { 'market-driven': 'good', drifting: 'caution', 'sales-driven': 'bad' };
const words: Record<FocusVerdict, string> = {
  'market-driven': 'The deals lie where the decision lies: the company is market-driven.',
  drifting: 'Too many deals lie outside: the company is drifting.',
  'sales-driven': 'Most deals lie outside: the company is sales-driven, which is fatal in the chasm.',
};

/** Whether the deals of the last twelve months lie in the beachhead, and what keeps the company there. */
export const FocusSection = () => (
  <>
    <Deals />
    <Promotion />
    <Forces />
  </>
);

function Deals() {
  const { strategy, figures } = useReport().assessment;
  const { focus } = figures;
  if (focus.deals.length === 0) {
    return (
      <Empty>
        Date the deals to see the path they take: <Code>{'customer Name { segment: … status: won closed: 2026-05-05 deal: … }'}</Code>.
      </Empty>
    );
  }
  return (
    <>
      <p class="lead">
        {focus.verdict ? (
          <>
            {words[focus.verdict]} <Chip tone={tones[focus.verdict]}>{focus.verdict}</Chip>
          </>
        ) : (
          'Without a beachhead no deal lies inside or outside of it.'
        )}
      </p>
      <Facts>
        <Fact term="Deals in the beachhead">
          {wholePercent(focus.byCount)} by count: {formatNumber(focus.inside)} of {formatNumber(focus.count)}
        </Fact>
        <Fact term="Value in the beachhead">
          {focus.byValue === null
            ? 'no deal gives a value'
            : `${wholePercent(focus.byValue)} by value: ${moneyText({ low: focus.valueInside, high: focus.valueInside }, strategy.currency)} of ${moneyText({ low: focus.value, high: focus.value }, strategy.currency)}`}
        </Fact>
        <Fact term="Counted">
          closed after {dateText(focus.after)}, up to {dateText(focus.newest)}
        </Fact>
        <Fact term="Last five deals against the five before">
          {focus.drift
            ? `${wholePercent(focus.drift.lastFive)} inside, before that ${wholePercent(focus.drift.fiveBefore)}`
            : 'fewer than ten deals'}
        </Fact>
      </Facts>
      <Scroll label="Deals over time">
        <DealsOverTime />
      </Scroll>
      <Legend
        items={[
          { class: 'plain-dot', text: 'full: counted, closed in the last twelve months' },
          { class: 'hollow-dot', text: 'ring: older, not counted' },
        ]}
      />
    </>
  );
}
