import { valueOf } from '@headpin/core/facts/read.ts';
import type { Segment } from '@headpin/core/facts/strategy.ts';
import type { Interval, Origin } from '@headpin/core/facts/values.ts';
import { at, Chart } from '../../charts/chart.tsx';
import { wrapText } from '../../charts/fit-text.ts';
import { rangeText } from '../../parts/format.ts';
import { titleOf } from '../../parts/names.ts';
import { PlaceLink } from '../../parts/place-link.tsx';
import { Code, Empty, Part } from '../../parts/section.tsx';

interface Ring {
  readonly label: string;
  readonly accounts: Interval;
  readonly at: Origin;
  readonly class: string;
}

/** The wider market around the segment around its early adopters. The circles show what holds what, not how much. */
export function Circles({ segment }: { readonly segment: Segment }) {
  const rings = ringsOf(segment);
  if (rings.length < 2) {
    return (
      <Empty>
        Give <Code>widerMarket:</Code> in the segment and <Code>early adopters</Code> inside it to see how they nest.
      </Empty>
    );
  }
  const words = rings.map(({ label, accounts }) => `${label}: ${rangeText(accounts)} accounts`).join('; ');
  const step = 210 / rings.length;
  return (
    <Part title="Inside which market, around whom" note="The circles show what holds what; they are not to scale.">
      <Chart label={words} width={480} height={232} size="small" links>
        {rings.map((ring, index) => {
          const radius = 100 - index * (100 / (rings.length + 0.35));
          return <circle class={ring.class} cx="108" cy={220 - radius} r={radius} stroke-width="1.5" />;
        })}
        {rings.map((ring, index) => {
          const lines = wrapText(ring.label, 245, 13, 2);
          const y = 18 + index * step;
          const top = 220 - 2 * (100 - index * (100 / (rings.length + 0.35)));
          return (
            <>
              <polyline class="rule" points={`108,${at(top)} 212,${at(y)} 222,${at(y)}`} />
              <circle class="quiet-fill" cx="108" cy={at(top)} r="2.5" />
              {lines.map((line, place) => (
                <text x="230" y={at(y + 4 + place * 15)} class="quiet-text">
                  {line}
                </text>
              ))}
              <PlaceLink at={ring.at}>
                <text x="230" y={at(y + 10 + lines.length * 15)} font-size="18" class="strong-text">
                  {rangeText(ring.accounts)} accounts
                </text>
              </PlaceLink>
            </>
          );
        })}
      </Chart>
    </Part>
  );
}

function ringsOf(segment: Segment): readonly Ring[] {
  const { widerMarket, accounts, earlyAdopters } = segment;
  const candidates = [
    { label: 'The whole one-day market', property: widerMarket, class: 'ground outline' },
    { label: `The segment: ${titleOf(segment)}`, property: accounts, class: 'accent-soft outline' },
    { label: 'Its early adopters', property: earlyAdopters?.accounts, class: 'accent-fill' },
  ];
  return candidates.flatMap(({ label, property, class: name }) => {
    const value = valueOf(property);
    return value && property ? [{ label, accounts: value, at: property.at, class: name }] : [];
  });
}
