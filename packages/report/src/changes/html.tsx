/** What changed, as one self-contained page in the report's style. */
import type { CheckedFinding, StrategyChange } from '@headpin/core';
import { changeClasses } from '@headpin/core/changes/classes.ts';
import { classTitles, consequenceRows, detailOf, headlineOf, subjectOf } from '@headpin/core/changes/words.ts';
import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Theme } from '../options.ts';
import { clean } from '../page/clean.ts';
import { contentPolicy } from '../page/content-policy.ts';
import { addressOf, placeText } from '../parts/addresses.ts';
import { Chip, type Tone } from '../parts/chip.tsx';
import { CodedText } from '../parts/coded-text.tsx';
import { findingPoints } from '../parts/format.ts';
import { Scroll } from '../parts/scroll.tsx';
import { Part, Section } from '../parts/section.tsx';
import { styleSheet } from '../style/style-sheet.ts';
import { type ChangedStrategy, freshFindings, type Labels } from './changed-strategy.ts';

const tones: Record<CheckedFinding['severity'], Tone> = { error: 'bad', warning: 'caution', info: 'accent', hint: 'plain' };
const kindTones: Record<StrategyChange['kind'], Tone> = {
  added: 'good',
  removed: 'bad',
  changed: 'caution',
  renamed: 'accent',
  moved: 'accent',
};

/** The page; it says so where nothing changed. Without script or network, the style sheet named by its hash. */
export function changesHtml(strategies: readonly ChangedStrategy[], labels: Labels, theme: Theme = 'auto'): string {
  const css = styleSheet('file', theme);
  const policy = contentPolicy(css, { mode: 'file', theme, locate: neverAsked });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Headpin">
<title>What changed</title>
<style>${css}</style>
</head>
<body>
${clean(renderToString(<Page strategies={strategies} labels={labels} />))}
</body>
</html>
`;
}

/** The places of this page are known beforehand. */
const neverAsked = () => {
  throw new Error('A page about changes looks up no origin.');
};

const Page = ({ strategies, labels }: { readonly strategies: readonly ChangedStrategy[]; readonly labels: Labels }) => (
  <div class="page">
    <header class="masthead">
      <h1>What changed</h1>
      <p>
        <code>{labels.before}</code> to <code>{labels.after}</code>
      </p>
    </header>
    <Contents strategies={strategies} />
    <main>
      {strategies.length === 0 && <p class="lead">Nothing changed.</p>}
      {strategies.map((strategy, index) => (
        <Changed strategy={strategy} id={idOf(index)} />
      ))}
    </main>
  </div>
);

const idOf = (index: number): string => `strategy-${index + 1}`;

const Contents = ({ strategies }: { readonly strategies: readonly ChangedStrategy[] }) => (
  <nav class="contents" aria-label="Strategies">
    <ul>
      {strategies.map(({ title }, index) => (
        <li>
          <a href={`#${idOf(index)}`}>{title}</a>
        </li>
      ))}
    </ul>
  </nav>
);

function Changed({ strategy, id }: { readonly strategy: ChangedStrategy; readonly id: string }) {
  const { title, comparison, output } = strategy;
  const rows = consequenceRows(comparison);
  const [decisions, ...others] = changeClasses.map((one) => (
    <Changes title={classTitles[one]} changes={comparison.changes.filter((change) => change.class === one)} />
  ));
  return (
    <Section id={id} title={title}>
      <p class="lead">{headlineOf(comparison)}</p>
      {decisions}
      {rows.length > 0 && (
        <Part title="What follows">
          <Table label="Figures that moved" heads={['Figure', 'Before and after']}>
            {rows.map(([figure, move]) => (
              <tr>
                <th scope="row">{figure}</th>
                <td>{move}</td>
              </tr>
            ))}
          </Table>
        </Part>
      )}
      <Findings title="New findings" findings={freshFindings(strategy)} />
      {others}
      <Findings title="Fixed" findings={output.findings.fixed} />
      <Findings title="Silenced or switched off" findings={output.findings.silenced} />
    </Section>
  );
}

interface TableProps {
  readonly label: string;
  readonly heads: readonly string[];
  readonly children: ComponentChildren;
}

const Table = ({ label, heads, children }: TableProps) => (
  <Scroll label={label} stop>
    <table>
      <thead>
        <tr>
          {heads.map((head) => (
            <th scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </Scroll>
);

function Changes({ title, changes }: { readonly title: string; readonly changes: readonly StrategyChange[] }) {
  if (changes.length === 0) return null;
  return (
    <Part title={title}>
      <Table label={title} heads={['What', 'Kind', 'Change']}>
        {changes.map((change) => (
          <tr>
            <th scope="row">{subjectOf(change)}</th>
            <td>
              <Chip tone={kindTones[change.kind]}>{change.kind}</Chip>
            </td>
            <td>{detailOf(change)}</td>
          </tr>
        ))}
      </Table>
    </Part>
  );
}

function Findings({ title, findings }: { readonly title: string; readonly findings: readonly CheckedFinding[] }) {
  if (findings.length === 0) return null;
  return (
    <Part title={`${title} (${findings.length})`}>
      {findings.map((finding) => (
        <div class="finding">
          <span class="points number">{finding.points > 0 ? `+${findingPoints(finding.points)}` : '–'}</span>
          <div class="body">
            <p>
              <CodedText text={finding.message} />
            </p>
            <p class="meta">
              <Chip tone={tones[finding.severity]}>{finding.severity}</Chip>
              <a href={finding.help} rel="noopener noreferrer">
                <code>{finding.rule}</code>
              </a>
              <a class="place" href={addressOf(finding, { locate: neverAsked }) ?? ''}>
                {placeText(finding)}
              </a>
            </p>
          </div>
        </div>
      ))}
    </Part>
  );
}
