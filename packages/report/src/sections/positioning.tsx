import { forSegment, targets, valueOf } from '@headpin/core/facts/read.ts';
import type { Positioning } from '@headpin/core/facts/strategy.ts';
import { ElementLinks } from '../parts/element-link.tsx';
import { Facts, PropertyFact, PropertyText } from '../parts/facts.tsx';
import { dateText } from '../parts/format.ts';
import { titleOf } from '../parts/names.ts';
import { PlaceLink } from '../parts/place-link.tsx';
import { useReport } from '../parts/report-context.tsx';
import { Code, Empty, Part } from '../parts/section.tsx';
import { Table } from '../parts/table.tsx';
import { Compass } from './positioning/compass.tsx';
import { EvidenceLadder } from './positioning/evidence-ladder.tsx';
import { Statements } from './positioning/statements.tsx';

/** How the product is to be seen in the beachhead: claim, statements, proof, messages and answers. */
export function PositioningSection() {
  const { strategy, figures } = useReport().assessment;
  const positioning = forSegment(strategy.positionings, figures.beachhead);
  return (
    <>
      {positioning?.claim && valueOf(positioning.claim) ? (
        <p class="lead text">
          <PropertyText of={positioning.claim} />
        </p>
      ) : (
        <Empty>
          {figures.beachhead
            ? `Nothing says how ${titleOf(figures.beachhead)} should see us.`
            : 'Choose a beachhead, then say how it should see us.'}{' '}
          Add <Code>{'positioning for Segment { claim: "…" }'}</Code>.
        </Empty>
      )}
      <Statements />
      {positioning && (
        <>
          <Facts>
            <PropertyFact term="Benefit" of={positioning.benefit} />
            <PropertyFact term="Difference" of={positioning.difference} />
            <PropertyFact term="What proves the commitment" of={positioning.commitment} />
            <PropertyFact term="What the customer must give up" of={positioning.change}>
              {valueOf(positioning.change) === 'piece' ? 'one broken piece' : 'what is there is replaced'}
            </PropertyFact>
            <PropertyFact term="Last reviewed" of={positioning.reviewed}>
              {dateText(valueOf(positioning.reviewed))}
            </PropertyFact>
          </Facts>
          <div class="columns">
            <EvidenceLadder evidence={targets(positioning.evidence)} />
            <Compass positioning={positioning} />
          </div>
          <Messages positioning={positioning} />
          <Objections positioning={positioning} />
        </>
      )}
    </>
  );
}

const Messages = ({ positioning }: { readonly positioning: Positioning }) => (
  <Part title="Messages by audience">
    {positioning.messages.length === 0 ? (
      <Empty>
        Say what each audience is told: <Code>{'message "audience" { says: "…" via: "…" }'}</Code>.
      </Empty>
    ) : (
      <Table label="Messages by audience" columns={['Audience', 'Is told', 'Via', 'Aimed at']}>
        {positioning.messages.map((message) => (
          <tr>
            <th scope="row">
              <PlaceLink at={message.at}>{message.audience}</PlaceLink>
            </th>
            <td>
              {valueOf(message.says) ?? '–'}
              {targets(message.evidence).length > 0 && (
                <span class="second">
                  {' '}
                  Shown by <ElementLinks of={targets(message.evidence)} />
                </span>
              )}
            </td>
            <td>{valueOf(message.via) ?? '–'}</td>
            <td>{valueOf(message.adopters)?.join(', ') ?? '–'}</td>
          </tr>
        ))}
      </Table>
    )}
  </Part>
);

const Objections = ({ positioning }: { readonly positioning: Positioning }) => (
  <Part title="What rivals say, and the answer">
    {positioning.objections.length === 0 ? (
      <Empty>
        Record what rivals say against us: <Code>{'objection "…" { answer: "…" on: … }'}</Code>.
      </Empty>
    ) : (
      <Facts wide>
        {positioning.objections.map((objection) => (
          <div class="fact">
            <dt>
              <PlaceLink at={objection.at}>{objection.says}</PlaceLink>
              {valueOf(objection.on) && ` (heard ${dateText(valueOf(objection.on))})`}
            </dt>
            <dd>{valueOf(objection.answer) ?? <span class="gap">no answer yet</span>}</dd>
          </div>
        ))}
      </Facts>
    )}
  </Part>
);
