import { forSegment, target, targets, valueOf } from '@headpin/core/facts/read.ts';
import type { Channel, Pricing } from '@headpin/core/facts/strategy.ts';
import { formatPercent } from '@headpin/core/format/values.ts';
import { buyerProfiles } from '@headpin/core/rules/channel/buyers.ts';
import { Chip } from '../parts/chip.tsx';
import { ElementLink, ElementLinks } from '../parts/element-link.tsx';
import { Fact, Facts, PropertyFact } from '../parts/facts.tsx';
import { readable } from '../parts/format.ts';
import { useReport } from '../parts/report-context.tsx';
import { Code, Empty, Part } from '../parts/section.tsx';
import { PriceCorridor } from './channel-and-price/price-corridor.tsx';

/** How the beachhead is sold to, and at what price between what bounds. */
export function ChannelAndPriceSection() {
  const { strategy, figures } = useReport().assessment;
  const channel = forSegment(strategy.channels, figures.beachhead);
  const pricing = forSegment(strategy.pricings, figures.beachhead);
  return (
    <>
      <Part title="Channel">
        {channel ? (
          <ChannelFacts channel={channel} />
        ) : (
          <Empty>
            Say who buys and how you sell: <Code>{'channel for Segment { buyer: … model: … }'}</Code>.
          </Empty>
        )}
      </Part>
      <Part title="Price">
        {pricing ? (
          <>
            <PriceCorridor pricing={pricing} />
            <PricingFacts pricing={pricing} />
          </>
        ) : (
          <Empty>
            Say what the whole product costs: <Code>{'pricing for Segment { model: customer price: … }'}</Code>.
          </Empty>
        )}
      </Part>
    </>
  );
}

function ChannelFacts({ channel }: { readonly channel: Channel }) {
  const buyer = valueOf(channel.buyer);
  const model = valueOf(channel.model);
  const partner = target(channel.through);
  const margin = valueOf(channel.margin);
  const usual = valueOf(channel.usualMargin);
  const fits = buyer !== undefined && buyerProfiles[buyer].fitting === model;
  return (
    <>
      {buyer && model && (
        <p>
          {fits ? <Chip tone="good">✓ fits</Chip> : <Chip tone="caution">! unusual</Chip>}{' '}
          {`A ${buyerProfiles[buyer].words} decides, and the sale is ${readable(model)}`}
          {fits ? '.' : `; for this buyer ${buyerProfiles[buyer].fitting} selling is the usual way.`}
        </p>
      )}
      <Facts>
        <PropertyFact term="Who decides" of={channel.buyer}>
          {buyer && readable(buyer)}
        </PropertyFact>
        <PropertyFact term="How the sale is made" of={channel.model} />
        {partner && (
          <Fact term="Through">
            <ElementLink of={partner} />
          </Fact>
        )}
        {margin && (
          <Fact term="The partner earns">
            {formatPercent(margin)} with us{usual && `, ${formatPercent(usual)} with what it sells today`}
          </Fact>
        )}
        <PropertyFact term="Paid service" of={channel.paidService} />
        <PropertyFact term="Why it fits" of={channel.because} />
      </Facts>
    </>
  );
}

const models = {
  customer: 'on what it is worth to the customer',
  vendor: 'on our costs',
  distribution: 'on what the channel needs',
} as const;

function PricingFacts({ pricing }: { readonly pricing: Pricing }) {
  const model = valueOf(pricing.model);
  const covered = targets(pricing.covers);
  return (
    <Facts>
      <PropertyFact term="Built" of={pricing.model}>
        {model && models[model]}
      </PropertyFact>
      <PropertyFact term="Price for one account" of={pricing.price} />
      <PropertyFact term="Cost to serve one account" of={pricing.cost} />
      <PropertyFact term="Planned discount" of={pricing.discount} />
      <PropertyFact term="Guarantee" of={pricing.guarantee} />
      {covered.length > 0 && (
        <Fact term="Covers">
          <ElementLinks of={covered} />
        </Fact>
      )}
    </Facts>
  );
}
