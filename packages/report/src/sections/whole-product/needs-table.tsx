import type { SegmentProduct } from '@headpin/core/method/figures.ts';
import { ElementLink, ElementLinks } from '../../parts/element-link.tsx';
import { FirstOnes } from '../../parts/first-ones.tsx';
import { NeedChip } from '../../parts/need-chip.tsx';
import { Table } from '../../parts/table.tsx';

/** Each need with its state and the parts that give it that state. */
export const NeedsTable = ({ product }: { readonly product: SegmentProduct }) => (
  <FirstOnes of={product.needs} noun="need">
    {(needs) => (
      <Table label="Needs of the beachhead" columns={['Need', 'State', 'By']}>
        {needs.map(({ need, state, by }) => (
          <tr>
            <th scope="row">
              <ElementLink of={need} />
            </th>
            <td>
              <NeedChip state={state} />
            </td>
            <td>
              <ElementLinks of={by} none={state === 'open' ? 'nobody yet' : '–'} />
            </td>
          </tr>
        ))}
      </Table>
    )}
  </FirstOnes>
);
