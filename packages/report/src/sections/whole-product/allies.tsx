import { given, target, valueOf } from '@headpin/core/facts/read.ts';
import type { Partner } from '@headpin/core/facts/strategy.ts';
import type { Property } from '@headpin/core/facts/values.ts';
import type { SegmentProduct } from '@headpin/core/method/figures.ts';
import { Chip, type Tone } from '../../parts/chip.tsx';
import { ElementLink, ElementLinks } from '../../parts/element-link.tsx';
import { PropertyText } from '../../parts/facts.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Table } from '../../parts/table.tsx';

const tones: Record<string, Tone> = { signed: 'good', agreed: 'good', talking: 'caution', identified: 'bad' };

/** The partners behind the whole product: what they bring, and what they gain by it. */
export function Allies({ product }: { readonly product: SegmentProduct }) {
  const partners = [...new Set(product.needed.flatMap((component) => target(component.from) ?? []))];
  if (partners.length === 0) return null;
  return (
    <Fold title="What allies give and win" hint="allies stay while they gain">
      <Table label="Allies" columns={['Ally', 'Gives', 'Wins', 'Parts']}>
        {partners.map((partner) => (
          <tr>
            <th scope="row">
              <ElementLink of={partner} /> <Alliance of={partner} />
            </th>
            <Text of={partner.gives} />
            <Text of={partner.wins} />
            <td>
              <ElementLinks of={product.needed.filter((component) => target(component.from) === partner)} />
            </td>
          </tr>
        ))}
      </Table>
    </Fold>
  );
}

function Alliance({ of }: { readonly of: Partner }) {
  const status = valueOf(of.status);
  return <Chip tone={tones[status ?? ''] ?? 'plain'}>{status ?? 'no status'}</Chip>;
}

const Text = ({ of }: { readonly of: Property<unknown> | undefined }) => <td>{of && given(of) ? <PropertyText of={of} /> : '–'}</td>;
