import { target, valueOf } from '@headpin/core/facts/read.ts';
import type { Evidence } from '@headpin/core/facts/strategy.ts';
import { formatCount, formatList, formatNumber, formatRange } from '@headpin/core/format/values.ts';
import type { Grade } from '@headpin/core/method/figures.ts';
import { isWebAddress } from '../parts/addresses.ts';
import { ElementLink } from '../parts/element-link.tsx';
import { Fold } from '../parts/fold.tsx';
import { dateText, readable } from '../parts/format.ts';
import { GradeChip } from '../parts/grade.tsx';
import { useReport } from '../parts/report-context.tsx';
import { Code, Empty } from '../parts/section.tsx';
import { Table } from '../parts/table.tsx';
import { Case } from './evidence/case.tsx';

const order = ['A', 'B', 'C', 'D', null];

/** Every piece of evidence with its grade, strongest first. */
export function EvidenceSection() {
  const { strategy, figures } = useReport().assessment;
  if (strategy.evidence.length === 0) {
    return (
      <Empty>
        Declare what a reader can check: <Code>{'evidence Name { kind: interviews sample: 24 date: … source: "…" }'}</Code>.
      </Empty>
    );
  }
  const gradeOf = (piece: Evidence) => figures.evidence.get(piece)?.grade ?? null;
  const sorted = [...strategy.evidence].sort((a, b) => order.indexOf(gradeOf(a)) - order.indexOf(gradeOf(b)));
  return (
    <>
      <p class="lead">
        {formatCount(sorted.length, 'piece')} of evidence: {formatList(countedByGrade(sorted.map(gradeOf)))}.
      </p>
      <Case />
      <Fold title="All evidence" hint="with kind, date and source">
        <Table label="Evidence by grade" columns={['Grade', 'Evidence', 'Kind', { figures: 'Sample' }, 'Date', 'Source']}>
          {sorted.map((piece) => (
            <Row of={piece} />
          ))}
        </Table>
      </Fold>
      <p class="note">
        A: market share, usage, references of the segment. B: surveys, studies, eight interviews or more, signed partners, standards. C:
        press, benchmarks, demos, fewer interviews. D: anecdotes. Older than eighteen months drops one grade; what is dated after today has
        none.
      </p>
    </>
  );
}

/** `3 of grade A`, strongest first. */
const countedByGrade = (grades: readonly (Grade | null)[]): readonly string[] =>
  order.flatMap((grade) => {
    const count = grades.filter((one) => one === grade).length;
    return count === 0 ? [] : [`${formatNumber(count)} ${grade === null ? 'without a grade' : `of grade ${grade}`}`];
  });

function Row({ of: piece }: { readonly of: Evidence }) {
  const { figures } = useReport().assessment;
  const sample = valueOf(piece.sample);
  const from = target(piece.from);
  return (
    <tr>
      <td>
        <GradeChip of={figures.evidence.get(piece)} />
      </td>
      <th scope="row">
        <ElementLink of={piece} />
        {from && (
          <span class="second">
            {' '}
            from <ElementLink of={from} />
          </span>
        )}
      </th>
      <td>{readable(valueOf(piece.kind) ?? '–')}</td>
      <td class="right number">{sample ? formatRange(sample) : '–'}</td>
      <td class="number">{dateText(valueOf(piece.date))}</td>
      <td>
        <Source text={valueOf(piece.source)} />
      </td>
    </tr>
  );
}

/** A web address becomes a link, anything else stays text. */
function Source({ text }: { readonly text: string | undefined }) {
  if (text === undefined) return <>–</>;
  return isWebAddress(text) ? (
    <a href={text.trim()} rel="noopener noreferrer">
      {text}
    </a>
  ) : (
    <span>{text}</span>
  );
}
