import { formatCount } from '@headpin/core/format/values.ts';
import type { Chain } from '@headpin/core/method/figures.ts';
import { ElementLink, ElementLinks } from '../../parts/element-link.tsx';
import { PlaceLink } from '../../parts/place-link.tsx';
import { Part } from '../../parts/section.tsx';

/** What hangs on each open need: the promise, the customers, the pins behind them. */
export function BrokenChains({ chains }: { readonly chains: readonly Chain[] }) {
  if (chains.length === 0) return null;
  return (
    <Part
      title="Broken chains"
      note="An open need breaks the promise made of it, the references that rest on it, and the pins that they should open."
    >
      <ul class="plain">
        {chains.map((chain) => (
          <li class="flow">
            <ElementLink of={chain.need} />
            <Arrow />
            {chain.promises.length === 0 ? (
              <span class="quiet">not promised</span>
            ) : (
              <PlaceLink at={chain.promises[0]}>{formatCount(chain.promises.length, 'promise')}</PlaceLink>
            )}
            <Arrow />
            <span>
              <ElementLinks of={chain.customers} none="no customer yet" />
            </span>
            <Arrow />
            {chain.expansions.length === 0 ? (
              <span class="quiet">no pin</span>
            ) : (
              <span>
                {chain.expansions.map((expansion, index) => (
                  <>
                    {index > 0 && ', '}
                    <PlaceLink at={expansion.at}>{expansion.to?.name ?? 'the next pin'}</PlaceLink>
                  </>
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}

const Arrow = () => (
  <span class="arrow" role="img" aria-label="then">
    →
  </span>
);
