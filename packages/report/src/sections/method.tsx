import { valueOf } from '@headpin/core/facts/read.ts';
import { formatCount, formatNumber } from '@headpin/core/format/values.ts';
import { rules } from '@headpin/core/rules/index.ts';
import type { Parameter } from '@headpin/core/rules/rule.ts';
import { Chip } from '../parts/chip.tsx';
import { Fact, Facts } from '../parts/facts.tsx';
import { Fold } from '../parts/fold.tsx';
import { criterionText, dateText } from '../parts/format.ts';
import { titleOf } from '../parts/names.ts';
import { PlaceLink } from '../parts/place-link.tsx';
import { useReport } from '../parts/report-context.tsx';
import { Table } from '../parts/table.tsx';

/** What was computed how: criteria with weights and anchors, and every default in use. */
export function MethodSection() {
  const { assessment } = useReport();
  const { scoreboard } = assessment.figures;
  const { decision, criteria } = assessment.strategy;
  return (
    <>
      <p class="text">
        Each scenario must pass a gate of showstoppers; survivors are ranked by the weighted mean of all criteria, shown as points of 100.
        Missing ratings are never counted as zero: they widen the range. Every figure here can be opened down to the lines that made it.
      </p>
      <Facts>
        <Fact term="Cutoff">
          <PlaceLink at={decision?.cutoff?.at}>{formatNumber(scoreboard.cutoff)}</PlaceLink>
          {!decision?.cutoff && ' (the default)'}
        </Fact>
        <Fact term="As of">{dateText(assessment.today)}</Fact>
      </Facts>
      <Panel />
      <Fold title="Criteria" id="criteria" hint="questions, anchors and weights">
        <Table label="Criteria" stop columns={['Criterion', 'Question', '1 means', '5 means', { figures: 'Weight' }]}>
          {criteria.map((criterion) => (
            <tr>
              <th scope="row">
                <PlaceLink at={criterion.declaration?.at}>{criterionText(criterion.name)}</PlaceLink>
                {criterion.kind === 'showstopper' && (
                  <span class="second">
                    <Chip>showstopper</Chip>
                  </span>
                )}
              </th>
              <td>{criterion.question ?? '–'}</td>
              <td>{criterion.low ?? '–'}</td>
              <td>{criterion.high ?? '–'}</td>
              <td class="right number">{criterion.weight === 0 ? 'off' : formatNumber(criterion.weight)}</td>
            </tr>
          ))}
        </Table>
      </Fold>
      <Defaults />
    </>
  );
}

/** Who rated: the role of each, and whether they meet customers. */
function Panel() {
  const { assessment } = useReport();
  const { raters } = assessment.figures.scoreboard;
  if (raters.length === 0) return null;
  return (
    <Fold title="The panel" hint={formatCount(raters.length, 'rater')}>
      <ul class="plain">
        {raters.map((name) => {
          const rater = assessment.strategy.raters.find((one) => one.name === name);
          const facing = valueOf(rater?.customerFacing);
          const about = [valueOf(rater?.role), facing === undefined ? undefined : facing ? 'meets customers' : 'does not meet customers'];
          return (
            <li>
              <PlaceLink at={rater?.at}>{rater ? titleOf(rater) : name}</PlaceLink>{' '}
              <span class="quiet">{rater ? about.filter((text) => text !== undefined).join(', ') : 'not declared'}</span>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}

/** A default as people read it. */
function parameterText({ value, unit }: Parameter): string {
  if (unit === '%') return `${formatNumber(value * 100)}%`;
  if (unit === 'bytes') return `${formatNumber(value / 1024)} KiB`;
  return unit === 'months' || unit === 'words' || unit === 'digits' ? `${formatNumber(value)} ${unit}` : formatNumber(value);
}

const Defaults = () => (
  <Fold
    title="Defaults of the rules"
    hint="thresholds in use"
    note="Thresholds that the rules use. Those of the book are marked; the others are Headpin’s own and open to argument."
  >
    <Table label="Defaults of the rules" stop columns={['Rule', 'What it sets', { figures: 'Value' }]}>
      {rules.flatMap((rule) =>
        Object.values(rule.parameters ?? {}).map((parameter) => (
          <tr>
            <th scope="row">
              <code>{rule.id}</code>
            </th>
            <td>
              {parameter.meaning} {parameter.fromTheBook && <Chip tone="accent">from the book</Chip>}
            </td>
            <td class="right number">{parameterText(parameter)}</td>
          </tr>
        )),
      )}
    </Table>
  </Fold>
);
