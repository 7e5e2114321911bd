import { valueOf } from '@headpin/core/facts/read.ts';
import type { Scenario } from '@headpin/core/facts/strategy.ts';
import { Facts, PropertyFact } from '../parts/facts.tsx';
import { scenariosOf } from '../parts/judged.ts';
import { titleOf } from '../parts/names.ts';
import { PlaceLink } from '../parts/place-link.tsx';
import { Prose } from '../parts/prose.tsx';
import { useReport } from '../parts/report-context.tsx';
import { Code, Empty, Part } from '../parts/section.tsx';
import { MoneyDifference, OtherSums } from './day/money-difference.tsx';

/** One person's day before and after, and what the difference is worth; then the money of the other scenarios. */
export function DayInTheLifeSection() {
  const { assessment } = useReport();
  const { beachhead, scoreboard } = assessment.figures;
  const candidates = beachhead ? scenariosOf(assessment, beachhead) : scoreboard.ranked;
  const told = candidates.map(({ scenario }) => scenario).filter((scenario) => scenario.before || scenario.after);
  const main = told[0];
  if (!main) {
    return (
      <Empty>
        Tell one page about one person: <Code>{'before { attempt: … obstacle: … cost: … }'}</Code> and <Code>{'after { … gain: … }'}</Code>{' '}
        inside a scenario
        {beachhead && ` for ${titleOf(beachhead)}`}.
      </Empty>
    );
  }
  const others = told.filter((scenario) => scenario !== main && (valueOf(scenario.before?.cost) || valueOf(scenario.after?.gain)));
  return (
    <>
      <p class="lead">
        <PlaceLink at={main.at}>{titleOf(main)}</PlaceLink>
        {valueOf(main.customer) && <>: {valueOf(main.customer)}</>}
      </p>
      <Prose text={main.doc} />
      <div class="columns">
        <Before scenario={main} />
        <After scenario={main} />
      </div>
      <MoneyDifference scenario={main} />
      {others.length > 0 && (
        <Part title="The same sum in the other scenarios of the beachhead">
          <OtherSums scenarios={others} />
        </Part>
      )}
    </>
  );
}

const Before = ({ scenario: { before } }: { readonly scenario: Scenario }) => (
  <Part title="Before">
    {before ? (
      <Facts wide>
        <PropertyFact term="Tries to" of={before.attempt} />
        <PropertyFact term="Goes about it" of={before.approach} />
        <PropertyFact term="What gets in the way" of={before.obstacle} />
        <PropertyFact term="What follows" of={before.consequence} />
        <PropertyFact term="What that costs" of={before.cost} />
      </Facts>
    ) : (
      <Empty>
        Add <Code>{'before { … }'}</Code>.
      </Empty>
    )}
  </Part>
);

const After = ({ scenario: { after } }: { readonly scenario: Scenario }) => (
  <Part title="After">
    {after ? (
      <Facts wide>
        <PropertyFact term="Tries to" of={after.attempt} />
        <PropertyFact term="Goes about it" of={after.approach} />
        <PropertyFact term="What makes it possible" of={after.enabler} />
        <PropertyFact term="What is better" of={after.reward} />
        <PropertyFact term="What that is worth" of={after.gain} />
      </Facts>
    ) : (
      <Empty>
        Add <Code>{'after { … }'}</Code>.
      </Empty>
    )}
  </Part>
);
