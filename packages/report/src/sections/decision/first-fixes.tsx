import { formatCount } from '@headpin/core/format/values.ts';
import { sortFindings } from '../../parts/judged.ts';
import { useReport } from '../../parts/report-context.tsx';
import { Part } from '../../parts/section.tsx';
import { FindingItem } from '../finding-item.tsx';

/** Findings on the first page; their section has them all. */
const shown = 3;

/** What to do first: the findings that gain most. */
export function FirstFixes() {
  const { open } = sortFindings(useReport().assessment);
  const best = [...open].sort((a, b) => b.points - a.points).slice(0, shown);
  if (best.length === 0) return null;
  return (
    <Part title="Fix first">
      <div>
        {best.map((finding) => (
          <FindingItem finding={finding} brief />
        ))}
      </div>
      {open.length > shown && (
        <p class="note">
          <a href="#findings">All {formatCount(open.length, 'finding')}</a>
        </p>
      )}
    </Part>
  );
}
