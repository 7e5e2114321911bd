import type { Assessment } from '@headpin/core/assessment/assessment.ts';
import { valueOf } from '@headpin/core/facts/read.ts';
import { renderToString } from 'preact-render-to-string';
import type { HtmlOptions } from '../options.ts';
import { dateText, readable } from '../parts/format.ts';
import { titleOf } from '../parts/names.ts';
import { SectionState } from '../parts/standing.tsx';
import { sections } from '../sections/sections.ts';
import { styleSheet } from '../style/style-sheet.ts';
import { renderBody } from './body.tsx';
import { clean } from './clean.ts';
import { contentPolicy } from './content-policy.ts';

/**
 * The whole report as one self-contained page: no network, no script of its own. In preview mode the caller's script,
 * allowed by the nonce, turns clicks on `data-file` links into messages.
 */
export function renderHtml(assessment: Assessment, options: HtmlOptions): string {
  const css = styleSheet(options.mode, options.theme ?? 'auto', options.paper);
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(css, options)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="generator" content="Headpin">',
    clean(renderToString(<title>{`${nameOf(assessment)}: report`}</title>)),
    options.nonce === undefined ? `<style>${css}</style>` : `<style nonce="${options.nonce}">${css}</style>`,
  ];
  return `<!doctype html>
<html lang="en">
<head>
${head.join('\n')}
</head>
<body>
<a class="skip" href="#decision">Skip to the decision</a>
<div class="page">
${clean(renderToString(<Masthead assessment={assessment} />))}
${renderToString(<Contents assessment={assessment} />)}
<main>
${renderBody(assessment, options)}
<footer>${clean(renderToString(<Colophon assessment={assessment} />))}</footer>
</main>
</div>
</body>
</html>
`;
}

const nameOf = ({ strategy }: Assessment): string => (strategy.decision ? titleOf(strategy.decision) : 'Files without a strategy');

function Masthead({ assessment }: { readonly assessment: Assessment }) {
  const { decision } = assessment.strategy;
  const about = [
    valueOf(decision?.product),
    valueOf(decision?.category),
    valueOf(decision?.stage) && `stage: ${readable(valueOf(decision?.stage) ?? '')}`,
  ];
  return (
    <header class="masthead">
      <h1>{nameOf(assessment)}</h1>
      <p>{[...about.filter((text) => text !== undefined), dateText(assessment.today)].join(' · ')}</p>
    </header>
  );
}

/** The sections with how each stands, so that the weak ones are found from here. */
const Contents = ({ assessment }: { readonly assessment: Assessment }) => (
  <nav class="contents" aria-label="Sections">
    <ul>
      {sections.map(({ id, title, categories }) => (
        <li>
          <a href={`#${id}`}>
            {title}
            <SectionState assessment={assessment} categories={categories} />
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const Colophon = ({ assessment }: { readonly assessment: Assessment }) => (
  <>
    Made by Headpin from {assessment.strategy.files.length === 1 ? 'one file' : `${assessment.strategy.files.length} files`} as of{' '}
    {dateText(assessment.today)}. The same files and the same day give the same report.
  </>
);
