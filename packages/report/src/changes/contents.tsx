/** What there is to say of one strategy's changes, part by part, for a page on disk and for the preview. */
import type { CheckedFinding, StrategyChange } from '@headpin/core';
import { changeClasses } from '@headpin/core/changes/classes.ts';
import { classTitles, consequenceRows, detailOf, subjectOf } from '@headpin/core/changes/words.ts';
import type { ComponentChildren } from 'preact';
import { Chip, type Tone } from '../parts/chip.tsx';
import { CodedText } from '../parts/coded-text.tsx';
import { findingPoints } from '../parts/format.ts';
import { Table } from '../parts/table.tsx';
import { type ChangedStrategy, freshFindings, type PlacedChange, placedChanges } from './changed-strategy.ts';
import { ChangePlaces, SidePlace } from './side-place.tsx';

/** One part under its heading. */
export interface Content {
  readonly id: string;
  readonly title: string;
  readonly content: ComponentChildren;
}

const tones: Record<CheckedFinding['severity'], Tone> = { error: 'bad', warning: 'caution', info: 'accent', hint: 'plain' };
const words: Record<CheckedFinding['severity'], string> = { error: 'error', warning: 'warning', info: 'note', hint: 'hint' };
const kindTones: Record<StrategyChange['kind'], Tone> = {
  added: 'good',
  removed: 'bad',
  changed: 'caution',
  renamed: 'accent',
  moved: 'accent',
};

/** The parts with something in them: decisions, what follows, new findings, then the other changes and what was fixed. */
export function contentsOf(strategy: ChangedStrategy): readonly Content[] {
  const { comparison, output } = strategy;
  const placed = placedChanges(strategy);
  const rows = consequenceRows(comparison);
  const [decisions = [], ...others] = changeClasses.map((one): readonly Content[] => {
    const own = placed.filter(({ change }) => change.class === one);
    return own.length === 0 ? [] : [{ id: one, title: classTitles[one], content: <Changes title={classTitles[one]} changes={own} /> }];
  });
  const findings = (id: string, title: string, all: readonly CheckedFinding[], side: 'before' | 'after'): readonly Content[] =>
    all.length === 0 ? [] : [{ id, title: `${title} (${all.length})`, content: all.map((one) => <Finding finding={one} side={side} />) }];
  return [
    ...decisions,
    ...(rows.length === 0 ? [] : [{ id: 'consequences', title: 'What follows', content: <Consequences rows={rows} /> }]),
    ...findings('new', 'New findings', freshFindings(strategy), 'after'),
    ...others.flat(),
    ...findings('fixed', 'Fixed', output.findings.fixed, 'before'),
    ...findings('silenced', 'Silenced or switched off', output.findings.silenced, 'before'),
  ];
}

const Consequences = ({ rows }: { readonly rows: ReturnType<typeof consequenceRows> }) => (
  <Table label="Figures that moved" stop columns={['Figure', 'Before and after']}>
    {rows.map(([figure, move]) => (
      <tr>
        <th scope="row">{figure}</th>
        <td>{move}</td>
      </tr>
    ))}
  </Table>
);

const Changes = ({ title, changes }: { readonly title: string; readonly changes: readonly PlacedChange[] }) => (
  <Table label={title} stop columns={['What', 'Kind', 'Change', 'Where']}>
    {changes.map(({ change, place }) => (
      <tr>
        <th scope="row">{subjectOf(change)}</th>
        <td>
          <Chip tone={kindTones[change.kind]}>{change.kind}</Chip>
        </td>
        <td>{insideOf(change)}</td>
        <td>
          <ChangePlaces at={place} was={place.was} side={change.side} />
        </td>
      </tr>
    ))}
  </Table>
);

/** What the chip of its kind does not say yet. */
const insideOf = (change: StrategyChange): string => {
  const said = detailOf(change);
  return said === change.kind ? '' : said.replace(`${change.kind}: `, '');
};

const Finding = ({ finding, side }: { readonly finding: CheckedFinding; readonly side: 'before' | 'after' }) => (
  <div class="finding">
    <span class="points number">
      {finding.points > 0 ? `+${findingPoints(finding.points)}` : '–'}
      <span class="unseen"> points</span>
    </span>
    <div class="body">
      <p>
        <CodedText text={finding.message} />
      </p>
      <p class="meta">
        <Chip tone={tones[finding.severity]}>{words[finding.severity]}</Chip>
        <a href={finding.help} rel="noopener noreferrer">
          <code>{finding.rule}</code>
        </a>
        <SidePlace at={finding} side={side} />
      </p>
    </div>
  </div>
);
