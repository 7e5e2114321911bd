/** What each declaration comes to: the page behind its name. */
import {
  type Alternative,
  type Component,
  type CriterionDeclaration,
  type Customer,
  type Decision,
  type Element,
  type Evidence,
  type Expansion,
  explainComponent,
  explainExpansion,
  explainSegment,
  type Jewel,
  type Need,
  type Partner,
  type Rater,
  type Scenario,
  type Segment,
} from '@headpin/core';
import { bold, type Markdown, md, paragraphs, textLines } from '../../text/markdown.ts';
import { verdictsOf } from '../inlay-hints/verdicts.ts';
import type { FeatureScene } from '../scene.ts';
import { criterionHover } from './criterion.ts';
import { explained } from './explained.ts';
import { strategyPage } from './pages/decision.ts';
import { alternativePage, customerPage, evidencePage } from './pages/market.ts';
import { raterPage } from './pages/rater.ts';
import { jewelPage, needPage, partnerPage } from './pages/whole-product.ts';
import { scenarioHover } from './scenario.ts';

type Page<E> = (scene: FeatureScene, element: E) => Markdown;
interface Pages {
  readonly strategy: Page<Decision>;
  readonly segment: Page<Segment>;
  readonly scenario: Page<Scenario>;
  readonly need: Page<Need>;
  readonly component: Page<Component>;
  readonly evidence: Page<Evidence>;
  readonly criterion: Page<CriterionDeclaration>;
  readonly alternative: Page<Alternative>;
  readonly partner: Page<Partner>;
  readonly customer: Page<Customer>;
  readonly jewel: Page<Jewel>;
  readonly rater: Page<Rater>;
  readonly expand: Page<Expansion>;
}

const pages: Pages = {
  strategy: strategyPage,
  segment: (scene, segment) =>
    scene.assess().figures.sizing.has(segment) ? explained(scene, explainSegment(scene.assess(), segment)) : md``,
  scenario: (scene, scenario) => scenarioHover(scene.assess(), scenario, verdictsOf(scene.session).ready(scene.assess())),
  need: needPage,
  component: (scene, component) => explained(scene, explainComponent(scene.assess(), component)),
  evidence: evidencePage,
  criterion: (scene, declaration) => {
    const criterion = scene.assess().strategy.criteria.find((one) => one.declaration === declaration);
    return criterion === undefined ? md`` : criterionHover(scene.assess(), criterion);
  },
  alternative: alternativePage,
  partner: partnerPage,
  customer: customerPage,
  jewel: jewelPage,
  rater: raterPage,
  expand: (scene, expansion) => {
    const figures = scene.assess().figures.expansions.find((one) => one.expansion === expansion);
    return figures === undefined ? md`` : explained(scene, explainExpansion(figures));
  },
};

/** The heading, the comment above the declaration, and its page where it has one. */
export function elementHover(scene: FeatureScene, element: Element): Markdown {
  const is = (element as { readonly is?: string }).is;
  const page = is !== undefined && Object.hasOwn(pages, is) ? (pages[is as keyof Pages] as Page<Element>) : undefined;
  const doc = (element as { readonly doc?: string | undefined }).doc;
  const about = page?.(scene, element);
  // The page of a criterion begins with its name and question.
  const head = is === 'criterion' && about !== undefined && about.source !== '' ? undefined : heading(element);
  return paragraphs(head, doc === undefined ? undefined : textLines(doc), about);
}

function heading(element: Element): Markdown {
  const { is, name, title } = element as { readonly is: string; readonly name: string; readonly title: string | undefined };
  if (is === 'expand')
    return md`expand ${bold(`${(element as Expansion).from?.name ?? '?'} -> ${(element as Expansion).to?.name ?? '?'}`)}`;
  const kind = is === 'alternative' ? `${(element as Alternative).side} alternative` : is;
  return md`${kind} ${bold(name)}${title === undefined ? '' : ` "${title}"`}`;
}
