import { valueOf } from '@headpin/core/facts/read.ts';
import type { Evidence } from '@headpin/core/facts/strategy.ts';
import { ElementLink } from '../../parts/element-link.tsx';
import { dateText, readable } from '../../parts/format.ts';
import { GradeChip } from '../../parts/grade.tsx';
import { useReport } from '../../parts/report-context.tsx';
import { Code, Empty, Part } from '../../parts/section.tsx';

const order = ['A', 'B', 'C', 'D', null];

/** What backs the claim, strongest first. */
export function EvidenceLadder({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { figures } = useReport().assessment;
  const gradeOf = (piece: Evidence) => figures.evidence.get(piece)?.grade ?? null;
  const sorted = [...evidence].sort((a, b) => order.indexOf(gradeOf(a)) - order.indexOf(gradeOf(b)));
  return (
    <Part title="What backs the claim" note="Strongest first.">
      {sorted.length === 0 ? (
        <Empty>
          Name the proof in <Code>evidence:</Code>.
        </Empty>
      ) : (
        <ul class="lane">
          {sorted.map((piece) => (
            <li>
              <GradeChip of={figures.evidence.get(piece)} /> <ElementLink of={piece} />
              <span class="label">{[readable(valueOf(piece.kind) ?? 'no kind'), dateText(valueOf(piece.date))].join(' · ')}</span>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
