import { valueOf } from '@headpin/core/facts/read.ts';
import type { Customer } from '@headpin/core/facts/strategy.ts';
import { formatCount } from '@headpin/core/format/values.ts';
import { adopterGroups } from '@headpin/core/vocabulary/decision.ts';
import { Legend } from '../charts/legend.tsx';
import { Chip, type Tone } from '../parts/chip.tsx';
import { ElementLink } from '../parts/element-link.tsx';
import { Fold } from '../parts/fold.tsx';
import { capitalised, readable } from '../parts/format.ts';
import { titleOf } from '../parts/names.ts';
import { useReport } from '../parts/report-context.tsx';
import { Scroll } from '../parts/scroll.tsx';
import { Code, Empty } from '../parts/section.tsx';
import { LifeCycleCurve } from './life-cycle/curve.tsx';

const statusTones: Record<string, Tone> = { reference: 'good', won: 'good', pilot: 'accent', lead: 'plain', lost: 'bad' };

/** Where the company stands in the adoption life cycle, and where each customer sits. */
export function LifeCycleSection() {
  const { strategy } = useReport().assessment;
  const stage = valueOf(strategy.decision?.stage);
  return (
    <>
      {stage ? (
        <p class="lead">We stand {stagePlaces[stage]}.</p>
      ) : (
        <Empty>
          Say where the company stands with <Code>stage:</Code> in the strategy; until then it is judged as if it were in the chasm.
        </Empty>
      )}
      <Scroll label="Adoption life cycle">
        <LifeCycleCurve customers={strategy.customers} stage={stage} />
      </Scroll>
      {strategy.customers.length > 0 && <Legend items={legend} />}
      {strategy.customers.length === 0 ? (
        <Empty>
          Declare each account with <Code>{'customer Name { segment: … adopter: … status: … }'}</Code> to see where it sits.
        </Empty>
      ) : (
        <Fold title="Customers by group" hint={formatCount(strategy.customers.length, 'customer')}>
          <CustomersByGroup customers={strategy.customers} />
        </Fold>
      )}
    </>
  );
}

const legend = [
  { class: 'good-dot', text: 'pays' },
  { class: 'accent-dot', text: 'pilot' },
  { class: 'quiet-dot', text: 'lead' },
  { class: 'bad-dot', text: 'lost' },
  { class: 'plain-dot', text: 'full: in the beachhead' },
  { class: 'hollow-dot', text: 'ring: outside' },
];

const stagePlaces = {
  earlyMarket: 'in the early market: enthusiasts and visionaries buy',
  chasm: 'in the chasm: visionaries have bought, pragmatists wait for references of their own',
  bowlingAlley: 'in the bowling alley: the first niche is won and the next ones follow',
  tornado: 'in the tornado: pragmatists buy all at once',
  mainStreet: 'on main street: the market is made, and conservatives follow',
} as const;

/** The segment of a customer as people read it. */
function segmentName({ segment }: Customer): string {
  const named = segment?.value;
  if (!named) return 'outside every segment';
  return named.target ? titleOf(named.target) : named.name;
}

function CustomersByGroup({ customers }: { readonly customers: readonly Customer[] }) {
  const { figures } = useReport().assessment;
  const groups = [...adopterGroups.one, undefined].map((group) => ({
    group,
    own: customers.filter(({ adopter }) => valueOf(adopter) === group),
  }));
  return (
    <div class="board">
      {groups
        .filter(({ own }) => own.length > 0)
        .map(({ group, own }) => (
          <div class="lane">
            <h4>
              {group ? capitalised(adopterGroups.many[adopterGroups.one.indexOf(group)] ?? group) : 'Group not given'}{' '}
              <span class="number">{own.length}</span>
            </h4>
            <ul>
              {own.map((customer) => {
                const status = valueOf(customer.status);
                const count = valueOf(customer.count)?.high ?? 1;
                const inside = figures.beachhead !== undefined && customer.segment?.value?.target === figures.beachhead;
                return (
                  <li>
                    <ElementLink of={customer} /> {status && <Chip tone={statusTones[status] ?? 'plain'}>{readable(status)}</Chip>}
                    <span class="label">
                      {inside ? 'in the beachhead' : segmentName(customer)}
                      {count > 1 && ` · ${formatCount(count, 'account')}`}
                    </span>
                  </li>
                );
              })}
            </ul>
          </div>
        ))}
    </div>
  );
}
