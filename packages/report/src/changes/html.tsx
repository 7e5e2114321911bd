/** What changed, as one self-contained page in the report's style. */
import { headlineOf } from '@headpin/core/changes/words.ts';
import { renderToString } from 'preact-render-to-string';
import type { Theme } from '../options.ts';
import { clean } from '../page/clean.ts';
import { contentPolicy } from '../page/content-policy.ts';
import { Part } from '../parts/section.tsx';
import { styleSheet } from '../style/style-sheet.ts';
import { ChangeSection } from './change-section.tsx';
import { type ChangedStrategy, type Labels, worktreeLabel } from './changed-strategy.ts';
import { contentsOf } from './contents.tsx';
import { neverAsked } from './side-place.tsx';

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

const SideLabel = ({ label }: { readonly label: string }) => (label === worktreeLabel ? <>the working tree</> : <code>{label}</code>);

const Page = ({ strategies, labels }: { readonly strategies: readonly ChangedStrategy[]; readonly labels: Labels }) => (
  <div class="page">
    <header class="masthead">
      <h1>What changed</h1>
      <p>
        <SideLabel label={labels.before} /> to <SideLabel label={labels.after} />
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

const Changed = ({ strategy, id }: { readonly strategy: ChangedStrategy; readonly id: string }) => (
  <ChangeSection id={id} title={strategy.title}>
    <p class="lead">{headlineOf(strategy.comparison)}</p>
    {contentsOf(strategy).map(({ title, content }) => (
      <Part title={title}>{content}</Part>
    ))}
  </ChangeSection>
);
