import { valueOf } from '@headpin/core/facts/read.ts';
import type { Scenario } from '@headpin/core/facts/strategy.ts';
import type { Interval, Property, Rate } from '@headpin/core/facts/values.ts';
import { formatPerYear } from '@headpin/core/format/values.ts';
import { max } from 'd3-array';
import { Bar } from '../../charts/bar.tsx';
import { titleOf } from '../../parts/names.ts';
import { PlaceLink } from '../../parts/place-link.tsx';
import { Scroll } from '../../parts/scroll.tsx';
import { Code, Empty } from '../../parts/section.tsx';
import { Table } from '../../parts/table.tsx';

/** What the problem costs and what the product wins back, for one account in a year, on one scale. */
export function MoneyDifference({ scenario }: { readonly scenario: Scenario }) {
  const cost = scenario.before?.cost;
  const gain = scenario.after?.gain;
  const most = max([valueOf(cost)?.perYear.high ?? 0, valueOf(gain)?.perYear.high ?? 0]) || 1;
  if (!valueOf(cost) && !valueOf(gain)) {
    return (
      <Empty>
        Put a price on the difference: <Code>cost:</Code> in <Code>before</Code>, <Code>gain:</Code> in <Code>after</Code>.
      </Empty>
    );
  }
  return (
    <Scroll label="Cost before and worth after">
      <table class="ranking">
        <caption>The difference for one account, a year</caption>
        <tbody>
          <MoneyRow term="Costs before" of={cost} most={most} class="fill-bad" />
          <MoneyRow term="Worth after" of={gain} most={most} class="fill-good" />
        </tbody>
      </table>
    </Scroll>
  );
}

interface MoneyRowProps {
  readonly term: string;
  readonly of: Property<Rate> | undefined;
  readonly most: number;
  readonly class: string;
}

function MoneyRow({ term, of, most, class: name }: MoneyRowProps) {
  const rate = valueOf(of);
  if (!of || !rate) return null;
  const share = (amount: number) => (amount / most) * 100;
  return (
    <tr>
      <th scope="row">{term}</th>
      <td class="bars">
        <Bar parts={rangeParts(rate.perYear, share, name)} label={formatPerYear(rate)} />
      </td>
      <td class="right number strong">
        <PlaceLink at={of.at}>{formatPerYear(rate)}</PlaceLink>
      </td>
    </tr>
  );
}

const rangeParts = (range: Interval, share: (amount: number) => number, name: string) => [
  { from: 0, to: share(range.low), class: name },
  { from: share(range.low), to: share(range.high), class: `${name} faded` },
];

/** Cost and gain of several scenarios, a year. */
export const OtherSums = ({ scenarios }: { readonly scenarios: readonly Scenario[] }) => (
  <Table label="Cost and gain by scenario" columns={['Scenario', { figures: 'Costs before, a year' }, { figures: 'Worth after, a year' }]}>
    {scenarios.map((scenario) => (
      <tr>
        <th scope="row">
          <PlaceLink at={scenario.at}>{titleOf(scenario)}</PlaceLink>
        </th>
        <Amount of={scenario.before?.cost} />
        <Amount of={scenario.after?.gain} />
      </tr>
    ))}
  </Table>
);

function Amount({ of }: { readonly of: Property<Rate> | undefined }) {
  const rate = valueOf(of);
  return <td class="right number">{rate ? <PlaceLink at={of?.at}>{formatPerYear(rate)}</PlaceLink> : '–'}</td>;
}
