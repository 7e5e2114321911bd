import { target } from '@headpin/core/facts/read.ts';
import type { Component } from '@headpin/core/facts/strategy.ts';
import type { SegmentProduct, WholeProductFigures } from '@headpin/core/method/figures.ts';
import { ElementLink } from '../../parts/element-link.tsx';
import { titleOf } from '../../parts/names.ts';
import { PlaceLink } from '../../parts/place-link.tsx';
import { useReport } from '../../parts/report-context.tsx';
import { Scroll } from '../../parts/scroll.tsx';
import { providerOf } from './providers.ts';

/** Parts down, needs across. A full dot covers, a half one promises, an empty one does not count yet. */
export function PartsByNeed({ product }: { readonly product: SegmentProduct }) {
  const { figures } = useReport().assessment;
  const meets = new Map(product.needs.map(({ need, metBy }) => [need, new Set(metBy)]));
  return (
    <>
      <Scroll label="Parts by need">
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">Part</th>
              <th scope="col">From</th>
              {product.needs.map(({ need }) => (
                <th scope="col">
                  <PlaceLink at={need.at}>{need.name}</PlaceLink>
                  <span class="unseen">: {titleOf(need)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {product.needed.map((component) => (
              <tr>
                <th scope="row">
                  <ElementLink of={component} />
                </th>
                <td>
                  <PlaceLink at={target(component.from)?.at}>{providerOf(component)}</PlaceLink>
                </td>
                {product.needs.map(({ need }) => (
                  <td class="dot">{meets.get(need)?.has(component) ? <Dot of={component} in={figures.wholeProduct} /> : ''}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <p class="note">● covers ◐ promises ○ does not count yet</p>
    </>
  );
}

function Dot({ of: component, in: figures }: { readonly of: Component; readonly in: WholeProductFigures }) {
  const [mark, word] = !figures.counts(component)
    ? ['○', 'does not count yet']
    : figures.covers(component)
      ? ['●', 'covers']
      : figures.promises(component)
        ? ['◐', 'promises']
        : ['○', 'does not count yet'];
  return (
    <span role="img" aria-label={word}>
      {mark}
    </span>
  );
}
