import { given } from '@headpin/core/facts/read.ts';
import type { Segment } from '@headpin/core/facts/strategy.ts';
import { TestChip } from '../../parts/chip.tsx';
import { PropertyText } from '../../parts/facts.tsx';
import { moneyText, rangeText } from '../../parts/format.ts';
import { PlaceLink } from '../../parts/place-link.tsx';
import { useReport } from '../../parts/report-context.tsx';
import { Code, Empty } from '../../parts/section.tsx';

/** The one compelling reason to buy, with what waiting costs against the risk of buying. */
export function ReasonQuote({ segment }: { readonly segment: Segment | undefined }) {
  const { strategy, figures } = useReport().assessment;
  if (!segment) return null;
  const reason = segment.reason;
  if (!reason?.problem || !given(reason.problem)) {
    return (
      <Empty>
        No reason to buy yet: declare <Code>{'reason to buy { problem: "…" }'}</Code> in the segment.
      </Empty>
    );
  }
  const sizing = figures.sizing.get(segment);
  return (
    <blockquote class="quote">
      <p class="label">The reason to buy</p>
      <p class="lead">
        <PropertyText of={reason.problem} />
      </p>
      {sizing?.inactionPerYear && (
        <p>
          Waiting costs one account{' '}
          <PlaceLink at={reason.inaction?.at} class="strong">
            {moneyText(sizing.inactionPerYear, strategy.currency)} a year
          </PlaceLink>
          {sizing.riskPerYear && (
            <>
              ; buying from us puts{' '}
              <PlaceLink at={reason.risk?.at} class="strong">
                {moneyText(sizing.riskPerYear, strategy.currency)} a year
              </PlaceLink>{' '}
              at risk
            </>
          )}
          .
          {sizing.inactionRatio && (
            <>
              {' '}
              That is {rangeText(sizing.inactionRatio, sizing.inactionRatio.low >= 10 ? 0 : 1)} to 1; does it compel?{' '}
              <TestChip of={sizing.compels} />
            </>
          )}
        </p>
      )}
    </blockquote>
  );
}
