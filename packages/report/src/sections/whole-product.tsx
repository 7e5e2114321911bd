import { formatCount } from '@headpin/core/format/values.ts';
import type { SegmentProduct } from '@headpin/core/method/figures.ts';
import { Fold } from '../parts/fold.tsx';
import { wholePercent } from '../parts/format.ts';
import { titleOf } from '../parts/names.ts';
import { useReport } from '../parts/report-context.tsx';
import { Code, Empty } from '../parts/section.tsx';
import { Allies } from './whole-product/allies.tsx';
import { Board } from './whole-product/board.tsx';
import { BrokenChains } from './whole-product/broken-chains.tsx';
import { LeadTime } from './whole-product/lead-time.tsx';
import { NeedsTable } from './whole-product/needs-table.tsx';
import { PartsByNeed } from './whole-product/parts-by-need.tsx';
import { Rings } from './whole-product/rings.tsx';

/** Up to so many parts everything about them is open at once. */
const fewParts = 15;

/** Everything a customer of the beachhead needs for the result, and who provides it by when. */
export function WholeProductSection() {
  const { figures, strategy } = useReport().assessment;
  const product = figures.beachhead && figures.wholeProduct.bySegment.get(figures.beachhead);
  if (!product) {
    return (
      <Empty>
        Choose a <Code>beachhead:</Code> first; its needs make the whole product.
      </Empty>
    );
  }
  if (product.needs.length === 0) {
    return (
      <Empty>
        List what must be met for the whole result with <Code>{'need Name "…"'}</Code> inside {titleOf(product.segment)}, and the parts that
        meet it with <Code>component</Code>.
      </Empty>
    );
  }
  return (
    <>
      <p class="lead">
        <CoverageSentence product={product} />
      </p>
      <NeedsTable product={product} />
      {strategy.components.length === 0 ? (
        <Empty>
          No part is declared yet: add <Code>{'component Name { meets: … from: … status: … }'}</Code>.
        </Empty>
      ) : (
        <>
          <Rings product={product} />
          <Fold title="Who provides what" hint={formatCount(product.needed.length, 'part')} open={product.needed.length <= fewParts}>
            <Board product={product} />
          </Fold>
          <LeadTime product={product} />
          <Fold
            title="Needs and parts"
            hint={`${formatCount(product.needed.length, 'part')} by ${formatCount(product.needs.length, 'need')}`}
            open={product.needed.length <= fewParts}
          >
            <PartsByNeed product={product} />
          </Fold>
        </>
      )}
      <Allies product={product} />
      <BrokenChains chains={product.chains} />
    </>
  );
}

function CoverageSentence({ product }: { readonly product: SegmentProduct }) {
  const promised = product.needs.filter(({ state }) => state === 'promised').length;
  const open = product.needs.filter(({ state }) => state === 'open').length;
  const rest = [...(promised > 0 ? [`${promised} promised`] : []), ...(open > 0 ? [`${open} open`] : [])];
  if (product.coverage === null) return <>Every need is waived, so nothing is left to cover.</>;
  return (
    <>
      {product.covered} of {formatCount(product.of, 'need')} covered ({wholePercent(product.coverage)})
      {rest.length > 0 && `, ${rest.join(', ')}`}.{' '}
      {rest.length === 0
        ? 'The customer gets the whole result.'
        : 'Below 100% the reason to buy is not solved, and pragmatists tell each other.'}
    </>
  );
}
