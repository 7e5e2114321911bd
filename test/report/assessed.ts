/** Strategies for the tests of the report: the examples, texts written in a test, and a very large one. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Assessment } from '@headpin/core';
import { openProject, type Project, type SourceFile } from '@headpin/language';
import type { HtmlOptions } from '@headpin/report';

export const today = '2026-11-21';
const examples = path.resolve(import.meta.dirname, '../data/examples');
export const exampleNames = ['documentum', 'churn-rescue', 'sales-driven', 'minimal'] as const;
export type ExampleName = (typeof exampleNames)[number];

export interface Assessed {
  readonly project: Project;
  readonly assessment: Assessment;
  readonly file: HtmlOptions;
  readonly preview: HtmlOptions;
}

/** The one strategy of these files, assessed. */
export function assessFiles(files: readonly SourceFile[]): Assessed {
  const project = openProject([...files]);
  const view = project.strategies[0];
  if (!view) throw new Error('These files hold no strategy.');
  const locate: HtmlOptions['locate'] = (origin) => project.locate(origin);
  return {
    project,
    assessment: project.assess(view, today),
    file: { mode: 'file', locate },
    preview: { mode: 'preview', locate, nonce: 'bm9uY2UgZm9yIHRlc3Rz' },
  };
}

export const assessText = (text: string, file = 'strategy.headpin'): Assessed => assessFiles([{ path: file, text }]);

export function assessExample(name: ExampleName): Assessed {
  const folder = path.join(examples, name);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.headpin'))
    .sort()
    .map((file) => ({ path: file.split(path.sep).join('/'), text: readFileSync(path.join(folder, file), 'utf8') }));
  return assessFiles(files);
}

const count = (size: number): number[] => Array.from({ length: size }, (_, index) => index + 1);
const longTitle = (kind: string, number: number): string =>
  `${kind} number ${number} with a name that goes on and on, far beyond what anybody would call short, and Donaudampfschifffahrtsgesellschaftskapitänsmütze`;

/** Scattered scores; two scenarios in three are good enough for the gate. */
const scoreOf = (scenario: number, rater: number, criterion: number): number =>
  Math.min(5, (scenario % 3 === 0 ? 1 : 3) + (((scenario * 7919 + rater * 104_729 + criterion * 31_337) % 1009) % 3));

/** 50 scenarios, 10 raters, 40 components, 12 needs, 30 customers, all with very long titles. */
export function assessLarge(): Assessed {
  const scenarios = count(50);
  const raters = count(10);
  const needs = count(12);
  const lines = [
    `strategy Large ${JSON.stringify(longTitle('Strategy', 1))} { product: "Very Long Product Name Indeed" stage: chasm beachhead: First goal: $100M over 5 years horizon: 24 months launch: 2025-12-01 decided: 2025-09-01 }`,
    `segment First ${JSON.stringify(longTitle('Segment', 1))} { geography: "Somewhere" industry: "Something" profession: "Someone" useCase: "Do it" accounts: 35..45 spend: $1.5M..$2.5M per year share: 30%..50% within 18..24 months widerMarket: 4k`,
    ...needs.map((need) => `need Need${need} ${JSON.stringify(longTitle('Need', need))}`),
    '}',
    ...scenarios.map(
      (scenario) => `scenario Scenario${scenario} ${JSON.stringify(longTitle('Scenario', scenario))} for First { customer: "Somebody" }`,
    ),
    ...raters.map((rater) => `rater Rater${rater} { role: "presales" customerFacing: yes }`),
    ...raters.map(
      (rater) =>
        `ballot Rater${rater} {\n${scenarios
          .map(
            (scenario) =>
              `Scenario${scenario} ${count(9)
                .map((criterion) => scoreOf(scenario, rater, criterion))
                .join(' ')}`,
          )
          .join('\n')}\n}`,
    ),
    ...count(40).map(
      (component) =>
        `component Component${component} ${JSON.stringify(longTitle('Component', component))} { meets: Need${1 + (component % 12)} from: us status: shipped ready: 2025-${String(1 + (component % 12)).padStart(2, '0')}-15 }`,
    ),
    ...count(30).map(
      (customer) =>
        `customer Customer${customer} ${JSON.stringify(longTitle('Customer', customer))} { segment: First adopter: pragmatist status: won closed: 2026-${String(1 + (customer % 11)).padStart(2, '0')}-10 deal: $1M }`,
    ),
  ];
  return assessText(lines.join('\n'));
}
