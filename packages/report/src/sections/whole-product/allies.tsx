import { target, valueOf } from '@headpin/core/facts/read.ts';
import type { SegmentProduct } from '@headpin/core/method/figures.ts';
import { Chip, type Tone } from '../../parts/chip.tsx';
import { ElementLink, ElementLinks } from '../../parts/element-link.tsx';
import { PlaceLink } from '../../parts/place-link.tsx';
import { Scroll } from '../../parts/scroll.tsx';
import { Part } from '../../parts/section.tsx';

const tones: Record<string, Tone> = { signed: 'good', agreed: 'good', talking: 'caution', identified: 'bad' };

/** The partners behind the whole product: what they bring, and what they gain by it. */
export function Allies({ product }: { readonly product: SegmentProduct }) {
  const partners = [...new Set(product.needed.flatMap((component) => target(component.from) ?? []))];
  if (partners.length === 0) return null;
  return (
    <Part title="What allies give and win" note="Allies stay while they gain.">
      <Scroll label="Allies">
        <table>
          <thead>
            <tr>
              <th scope="col">Ally</th>
              <th scope="col">Gives</th>
              <th scope="col">Wins</th>
              <th scope="col">Parts</th>
            </tr>
          </thead>
          <tbody>
            {partners.map((partner) => (
              <tr>
                <th scope="row">
                  <ElementLink of={partner} />{' '}
                  <Chip tone={tones[valueOf(partner.status) ?? ''] ?? 'plain'}>{valueOf(partner.status) ?? 'no status'}</Chip>
                </th>
                <td>
                  <PlaceLink at={partner.gives?.at} class="value">
                    {valueOf(partner.gives) ?? '–'}
                  </PlaceLink>
                </td>
                <td>
                  <PlaceLink at={partner.wins?.at} class="value">
                    {valueOf(partner.wins) ?? '–'}
                  </PlaceLink>
                </td>
                <td>
                  <ElementLinks of={product.needed.filter((component) => target(component.from) === partner)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Part>
  );
}
