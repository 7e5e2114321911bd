import type { Finding } from '@headpin/core/assessment/assessment.ts';
import { formatCount, formatList, formatNumber } from '@headpin/core/format/values.ts';
import { categories } from '@headpin/core/rules/rule.ts';
import { Fold } from '../parts/fold.tsx';
import { capitalised, findingPoints, fixed } from '../parts/format.ts';
import { sortFindings } from '../parts/judged.ts';
import { useReport } from '../parts/report-context.tsx';
import { FindingItem } from './finding-item.tsx';

/** Fewer findings than this need no list of what to fix first. */
const manyFindings = 6;
const firstOnes = 5;
/** Up to so many findings are open at once; of more, each category opens at will. */
const fewFindings = 15;

/** Every finding with the points that fixing it gains, by category; silenced ones with their reasons. */
export function FindingsSection() {
  const { assessment } = useReport();
  const { open, silenced } = sortFindings(assessment);
  const { readiness } = assessment;
  return (
    <>
      <p class="lead">
        {open.length === 0 ? 'Nothing to fix.' : `${formatCount(open.length, 'finding')}: ${severitiesOf(open)}.`}
        {readiness.score !== null && ` Readiness is ${fixed(readiness.score)} of 100.`}
        {silenced.length > 0 && ` ${formatNumber(silenced.length)} silenced with a reason, which still cost their points.`}
      </p>
      {open.length >= manyFindings && <FixFirst findings={open} />}
      {categories.map((category) => {
        const own = open.filter((finding) => finding.category === category);
        const score = readiness.categories.find(({ id }) => id === category)?.score;
        return own.length === 0 ? null : (
          <Fold
            title={capitalised(category.replace('-', ' '))}
            hint={`${formatCount(own.length, 'finding')}${score === null || score === undefined ? '' : `, ${fixed(score)} of 100`}`}
            id={`findings-${category}`}
            open={open.length <= fewFindings}
          >
            <div>
              {own.map((finding) => (
                <FindingItem finding={finding} />
              ))}
            </div>
          </Fold>
        );
      })}
      {silenced.length > 0 && (
        <Fold title="Silenced" hint={`${formatCount(silenced.length, 'finding')} with a reason`} open={silenced.length <= fewFindings}>
          <div>
            {silenced.map((finding) => (
              <FindingItem finding={finding} />
            ))}
          </div>
        </Fold>
      )}
      {readiness.off.length > 0 && (
        <p class="note">
          Switched off in <code>headpin.json</code>, and so out of the total: {formatList(readiness.off)}.
        </p>
      )}
    </>
  );
}

const severityWords = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'note'],
  ['hint', 'hint'],
] as const;

function severitiesOf(findings: readonly Finding[]): string {
  return formatList(
    severityWords.flatMap(([severity, word]) => {
      const count = findings.filter((finding) => finding.severity === severity).length;
      return count === 0 ? [] : [formatCount(count, word)];
    }),
  );
}

function FixFirst({ findings }: { readonly findings: readonly Finding[] }) {
  const { assessment } = useReport();
  const best = [...findings].sort((a, b) => b.points - a.points).slice(0, firstOnes);
  if ((best[0]?.points ?? 0) === 0 || assessment.readiness.score === null) return null;
  const gain = best.reduce((sum, { points }) => sum + points, 0);
  return (
    <div class="group">
      <h3>
        Fix these first
        <span>together {findingPoints(gain)} points</span>
      </h3>
      {best.map((finding) => (
        <FindingItem finding={finding} brief />
      ))}
    </div>
  );
}
