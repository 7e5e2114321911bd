import type { Finding, Readiness } from '@headpin/core/assessment/assessment.ts';
import { formatCount, formatNumber } from '@headpin/core/format/values.ts';
import { Bar } from '../../charts/bar.tsx';
import { capitalised, fixed } from '../../parts/format.ts';
import { Empty } from '../../parts/section.tsx';

/** One bar a category: how much of its weight is kept, and how many findings stand. */
export function ReadinessByCategory({ readiness, findings }: { readonly readiness: Readiness; readonly findings: readonly Finding[] }) {
  const counted = readiness.categories.filter(({ score }) => score !== null);
  if (counted.length === 0) return <Empty>Nothing is scored yet: a strategy block brings the rules into play.</Empty>;
  return (
    <ul class="readiness">
      {counted.map(({ id, score }) => {
        const own = findings.filter(({ category }) => category === id);
        const standing = own.filter(({ silenced }) => silenced === undefined).length;
        return (
          <li>
            <a href={standing === 0 ? '#findings' : `#findings-${id}`}>{capitalised(id.replace('-', ' '))}</a>
            <span class="number right strong">{fixed(score)}</span>{' '}
            <Bar thin parts={[{ from: 0, to: score ?? 0, class: fillOf(score ?? 0) }]} label={`${fixed(score)} of 100`} />
            <span class="label lost">{wordsFor(standing, own.length - standing, score)}</span>
          </li>
        );
      })}
    </ul>
  );
}

function wordsFor(standing: number, silenced: number, score: number | null): string {
  if (standing > 0) return formatCount(standing, 'finding');
  if (score === 100) return 'complete';
  return silenced > 0 ? `${formatNumber(silenced)} silenced` : 'depends on others';
}

const fillOf = (score: number): string =>
  score >= 90 ? 'fill-good' : score >= 60 ? 'fill-accent' : score >= 30 ? 'fill-caution' : 'fill-bad';
