import { valueOf } from '@headpin/core/facts/read.ts';
import type { Alternative } from '@headpin/core/facts/strategy.ts';
import { formatPerYear } from '@headpin/core/format/values.ts';
import { alternativesInPlay } from '../parts/alternatives.ts';
import { ElementLink } from '../parts/element-link.tsx';
import { Facts, LinksFact, PropertyFact, PropertyText } from '../parts/facts.tsx';
import { useReport } from '../parts/report-context.tsx';
import { Code, Empty, Part } from '../parts/section.tsx';
import { Triangle } from './competition/triangle.tsx';

/** The two alternatives between which a buyer places us, and the budget to take. */
export function CompetitionSection() {
  const { assessment } = useReport();
  const { decision, alternatives } = assessment.strategy;
  const category = decision?.category;
  if (alternatives.length === 0) {
    return (
      <Empty>
        Declare a <Code>market alternative</Code>, the incumbent whose budget you take, and a <Code>product alternative</Code>, the newcomer
        with the new technology.
      </Empty>
    );
  }
  const inPlay = alternativesInPlay(assessment);
  const rest = alternatives.filter((alternative) => !inPlay.includes(alternative));
  return (
    <>
      <p class="lead">
        {category && valueOf(category) ? (
          <>
            Buyers look for us under <PropertyText of={category} />.
          </>
        ) : (
          'No buying category is named, so pragmatists do not know what to compare.'
        )}
      </p>
      <Triangle alternatives={inPlay} />
      <BudgetToTake alternatives={inPlay} />
      <div class="columns">
        {inPlay.map((alternative) => (
          <Details of={alternative} />
        ))}
      </div>
      {rest.length > 0 && (
        <Part title="Other alternatives" note="Not among those that the positioning is set against.">
          <div class="columns">
            {rest.map((alternative) => (
              <Details of={alternative} />
            ))}
          </div>
        </Part>
      )}
    </>
  );
}

function BudgetToTake({ alternatives }: { readonly alternatives: readonly Alternative[] }) {
  const held = alternatives.filter(({ side, budget }) => side === 'market' && valueOf(budget));
  if (held.length === 0) {
    return (
      <Empty>
        Say whose money you take: <Code>budget:</Code> in the market alternative.
      </Empty>
    );
  }
  return (
    <p>
      Budget to take:{' '}
      {held.map((alternative, index) => (
        <>
          {index > 0 && '; '}
          {alternative.budget && <PropertyText of={alternative.budget}>{formatPerYear(valueOf(alternative.budget)!)} a year</PropertyText>}{' '}
          that <ElementLink of={alternative} /> holds for each account
        </>
      ))}
      .
    </p>
  );
}

const sides = { market: 'Market alternative', product: 'Product alternative' } as const;

const Details = ({ of }: { readonly of: Alternative }) => (
  <Part title={sides[of.side]}>
    <h4>
      <ElementLink of={of} />
    </h4>
    <Facts wide>
      <PropertyFact term="What to respect" of={of.strength} />
      <PropertyFact term="Why it does not solve the problem here" of={of.limitation} />
      <PropertyFact term="Price for one account" of={of.price} />
      <PropertyFact term="Budget it holds" of={of.budget} />
      <PropertyFact term="What it will do when it notices us" of={of.response} />
      <LinksFact term="Shown by" of={of.evidence} />
    </Facts>
  </Part>
);
