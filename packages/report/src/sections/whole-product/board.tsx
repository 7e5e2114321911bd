import { target, valueOf } from '@headpin/core/facts/read.ts';
import type { Component } from '@headpin/core/facts/strategy.ts';
import type { SegmentProduct } from '@headpin/core/method/figures.ts';
import { Chip, type Tone } from '../../parts/chip.tsx';
import { ElementLink } from '../../parts/element-link.tsx';
import { dateText, readable } from '../../parts/format.ts';
import { useReport } from '../../parts/report-context.tsx';
import { isWaived, type Lane, laneOf, providerOf } from './providers.ts';

const lanes: readonly { readonly lane: Lane; readonly title: string }[] = [
  { lane: 'ours', title: 'Ours' },
  { lane: 'partners', title: 'Partners’' },
  { lane: 'customer', title: 'The customer’s' },
  { lane: 'open', title: 'Open' },
];

/** The parts that the beachhead needs, by who provides them; waived ones below. */
export function Board({ product }: { readonly product: SegmentProduct }) {
  const { strategy } = useReport().assessment;
  const waived = strategy.components.filter(isWaived);
  return (
    <>
      <div class="board">
        {lanes.map(({ lane, title }) => {
          const own = product.needed.filter((component) => laneOf(component) === lane);
          if (own.length === 0 && lane === 'customer') return null;
          return (
            <div class="lane">
              <h4>
                {title} <span class="number">{own.length}</span>
              </h4>
              {own.length === 0 ? (
                <p class="quiet">{lane === 'open' ? 'Nothing is left without a provider.' : 'Nothing.'}</p>
              ) : (
                <ul>
                  {own.map((component) => (
                    <Part component={component} />
                  ))}
                </ul>
              )}
            </div>
          );
        })}
      </div>
      {waived.length > 0 && (
        <ul class="plain note">
          {waived.map((component) => (
            <li>
              Done without: <ElementLink of={component} />. {valueOf(component.waived)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Part({ component }: { readonly component: Component }) {
  const { figures } = useReport().assessment;
  const partner = target(component.from);
  const alliance = partner ? valueOf(partner.status) : undefined;
  const kind = valueOf(component.kind);
  const ready = valueOf(component.ready);
  const about = [
    ...(partner ? [providerOf(component)] : []),
    ...(alliance ? [alliance] : []),
    ...(kind ? [readable(kind)] : []),
    ...(ready ? [`ready ${dateText(ready)}`] : []),
  ];
  return (
    <li>
      <ElementLink of={component} /> <StatusChip component={component} counts={figures.wholeProduct.counts(component)} />
      {about.length > 0 && <span class="label">{about.join(' · ')}</span>}
    </li>
  );
}

const tones: Record<string, Tone> = { shipped: 'good', building: 'caution', agreed: 'caution', missing: 'bad' };

function StatusChip({ component, counts }: { readonly component: Component; readonly counts: boolean }) {
  const status = valueOf(component.status);
  return (
    <>
      <Chip tone={tones[status ?? ''] ?? 'plain'}>{status ?? 'no status'}</Chip>
      {!counts && !isWaived(component) && (
        <>
          {' '}
          <Chip tone="bad">does not count yet</Chip>
        </>
      )}
    </>
  );
}
