import type { Finding } from '@headpin/core/assessment/assessment.ts';
import { pageAddress } from '@headpin/core/contract/page-address.ts';
import { formatCount } from '@headpin/core/format/values.ts';
import { Chip, type Tone } from '../parts/chip.tsx';
import { CodedText } from '../parts/coded-text.tsx';
import { findingPoints } from '../parts/format.ts';
import { PlaceLink, PlaceName } from '../parts/place-link.tsx';

const tones: Record<Finding['severity'], Tone> = { error: 'bad', warning: 'caution', info: 'accent', hint: 'plain' };
const words: Record<Finding['severity'], string> = { error: 'error', warning: 'warning', info: 'note', hint: 'hint' };

/** One finding: what it says, where, and what fixing it gains. */
export const FindingItem = ({ finding }: { readonly finding: Finding }) => (
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
        {finding.opens > 0 && <span>fixing it lets {formatCount(finding.opens, 'more rule')} look</span>}
        {finding.fixes.length > 0 && <span>quick fix: {finding.fixes.map(({ title }) => title).join('; ')}</span>}
      </p>
      {finding.related.length > 0 && (
        <p class="meta">
          {finding.related.map(({ message, at }) => (
            <PlaceLink at={at}>{message}</PlaceLink>
          ))}
        </p>
      )}
    </div>
  </div>
);
