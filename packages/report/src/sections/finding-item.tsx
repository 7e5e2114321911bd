import type { Finding } from '@headpin/core/assessment/assessment.ts';
import { pageAddress } from '@headpin/core/contract/page-address.ts';
import type { Origin } from '@headpin/core/facts/values.ts';
import { formatCount } from '@headpin/core/format/values.ts';
import { Chip, type Tone } from '../parts/chip.tsx';
import { CodedText } from '../parts/coded-text.tsx';
import { findingPoints } from '../parts/format.ts';
import { PlaceLink, PlaceName } from '../parts/place-link.tsx';
import { useReport } from '../parts/report-context.tsx';

const tones: Record<Finding['severity'], Tone> = { error: 'bad', warning: 'caution', info: 'accent', hint: 'plain' };
const words: Record<Finding['severity'], string> = { error: 'error', warning: 'warning', info: 'note', hint: 'hint' };

/** One finding: what it says, where, and what fixing it gains. The brief form leaves out what is related and how to fix it. */
export const FindingItem = ({ finding, brief = false }: { readonly finding: Finding; readonly brief?: boolean }) => (
  <div class="finding">
    <span class="points number">
      {finding.points > 0 ? `+${findingPoints(finding.points)}` : '–'}
      <span class="unseen"> points</span>
    </span>
    <div class="body">
      <p>
        <PlaceLink at={finding.at} class="value">
          <CodedText text={finding.message} />
        </PlaceLink>
      </p>
      {finding.silenced && (
        <p>
          Silenced: <PlaceLink at={finding.silenced.at}>{finding.silenced.reason}</PlaceLink>
        </p>
      )}
      <p class="meta">
        <Chip tone={tones[finding.severity]}>{words[finding.severity]}</Chip>
        <a href={pageAddress(finding.rule)} rel="noopener noreferrer">
          <code>{finding.rule}</code>
        </a>
        <PlaceName at={finding.at} />
        {finding.opens > 0 && <span>{formatCount(finding.opens, 'more rule')} can look once this is fixed</span>}
        {!brief && finding.fixes.length > 0 && <span>quick fix: {finding.fixes.map(({ title }) => title).join('; ')}</span>}
      </p>
      {!brief && finding.related.length > 0 && (
        <p class="meta">
          {finding.related.map(({ message, at }) => (
            <RelatedPlace message={message} at={at} />
          ))}
        </p>
      )}
    </div>
  </div>
);

function RelatedPlace({ message, at }: { readonly message: string; readonly at: Origin }) {
  const { locate, shown = (file) => file } = useReport().options;
  const { file, range } = locate(at);
  return (
    <PlaceLink at={at} label={`${message}: ${shown(file)}, line ${range.start.line + 1}`}>
      {message} (line {range.start.line + 1})
    </PlaceLink>
  );
}
