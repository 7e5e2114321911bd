/** Strategies that use everything, with names that are hard to lay out. */
import { type Assessed, assessText } from './assessed.ts';

const count = (size: number): number[] => Array.from({ length: size }, (_, index) => index + 1);
const pick = <T>(list: readonly T[], index: number): T => list[index % list.length]!;
const month = (number: number): string => String(1 + (number % 12)).padStart(2, '0');

export interface StressSize {
  readonly scenarios: number;
  readonly raters: number;
  readonly needs: number;
  readonly components: number;
  readonly customers: number;
  readonly segments: number;
  readonly evidence: number;
}

const large: StressSize = { scenarios: 50, raters: 10, needs: 20, components: 40, customers: 60, segments: 8, evidence: 14 };
const middling: StressSize = { scenarios: 6, raters: 4, needs: 5, components: 8, customers: 14, segments: 5, evidence: 8 };

/** Names of 60 to 80 characters. */
const titles = {
  spaced: (number: number) => `Regional transport and logistics companies with overdue invoices ${number}`,
  unbroken: (number: number) => `Donaudampfschifffahrtsgesellschaftskapitaensmuetzenfabrikationsanlage${number}`,
  arabic: (number: number) => `شركات النقل والخدمات اللوجستية التي لديها فواتير متأخرة ${number}`,
  chinese: (number: number) => `拥有逾期发票的区域性运输和物流公司以及它们的财务部门负责人和审计人员${number}号`,
};

type Title = (number: number) => string;

const segment = (number: number, name: string, needs: readonly string[]): string =>
  `segment Seg${number} ${name} { geography: ${number % 3 === 0 ? name : '"g"'} industry: "i${number % 4}" profession: "p" useCase: "u${number % 2}"
    accounts: ${35 + number}..${45 + number} spend: $1.5M..$2.5M per year share: 30%..50% within 18..24 months widerMarket: 4k
    early adopters { who: ${name} accounts: 5..8 }
    reason to buy { problem: ${name} inaction: $1234567..$7654321 per year risk: $12345..$54321 per year }
    ${needs.join('\n')} }`;

function linesOf(title: Title, size: StressSize): readonly string[] {
  const text = (number: number) => JSON.stringify(title(number));
  return [
    `strategy Stress ${text(0)} { product: ${text(1)} category: ${text(2)} stage: chasm beachhead: Seg1 goal: $100M over 5 years horizon: 24 months launch: 2026-12-01 decided: 2026-09-01 because: ${text(3)} }`,
    ...count(size.segments).map((own) =>
      segment(own, text(own), own === 1 ? count(size.needs).map((need) => `need Need${need} ${text(need)}`) : []),
    ),
    ...count(size.scenarios).map(
      (own) =>
        `scenario Scenario${own} ${text(own)} for Seg${1 + (own % size.segments)} { customer: ${text(own)} before { attempt: ${text(own)} cost: $123456 per year } after { reward: ${text(own)} gain: $23456..$34567 per year } }`,
    ),
    ...count(size.raters).flatMap((rater) => [
      `rater Rater${rater} ${text(rater)} { role: ${text(rater)} }`,
      `ballot Rater${rater} {`,
      ...count(size.scenarios).map(
        (own) =>
          `Scenario${own} ${count(9)
            .map((criterion) => Math.min(5, (own % 3 === 0 ? 1 : 3) + (((own * 7919 + rater * 104_729 + criterion * 31_337) % 1009) % 3)))
            .join(' ')}`,
      ),
      '}',
    ]),
    ...count(4).map(
      (own) =>
        `partner Partner${own} ${text(own)} { gives: ${text(own)} wins: ${text(own)} status: ${pick(['signed', 'agreed', 'talking'], own)} }`,
    ),
    ...count(size.components).map(
      (own) =>
        `component Component${own} ${text(own)} { meets: Need${1 + (own % size.needs)} from: ${own % 3 === 0 ? `Partner${1 + (own % 4)}` : 'us'} status: ${pick(['shipped', 'building', 'agreed', 'missing'], own)} ready: ${2026 + (own % 2)}-${month(own)}-15 }`,
    ),
    ...count(size.customers).map(
      (own) =>
        `customer Customer${own} ${text(own)} { segment: Seg${1 + (own % size.segments)} adopter: ${pick(['innovator', 'visionary', 'pragmatist', 'conservative', 'laggard'], own)} status: ${pick(['won', 'reference', 'pilot', 'lead', 'lost'], own)} closed: 2026-${month(own % 11)}-10 deal: $1M }`,
    ),
    ...count(size.evidence).map(
      (own) =>
        `evidence Evidence${own} ${text(own)} { kind: ${pick(['interviews', 'press', 'usage', 'standard', 'benchmark', 'survey'], own)} sample: 12 date: 2026-${month(own % 9)}-01 source: ${text(own)} }`,
    ),
    `market alternative Old ${text(1)} { price: $90k..$120k per year budget: $500k per year }`,
    `market alternative Older ${text(7)} { price: $90k per year }`,
    `product alternative New ${text(3)} { price: $70k per year }`,
    `positioning for Seg1 { claim: ${text(1)} benefit: ${text(2)} difference: ${text(3)} against: Old, Older, New evidence: ${count(
      size.evidence,
    )
      .map((own) => `Evidence${own}`)
      .join(', ')} commitment: ${text(4)}
      message ${text(5)} { says: ${text(5)} via: ${text(5)} } objection ${text(6)} { answer: ${text(6)} } }`,
    'pricing for Seg1 { model: customer price: $80k..$140k per year cost: $20k per year }',
    `channel for Seg1 { buyer: departmentHead model: consultative because: ${text(9)} }`,
    ...count(size.segments - 1).map(
      (own) =>
        `expand Seg${own < 4 ? 1 : own - 2} -> Seg${own + 1} { through: Partner${1 + (own % 4)} gate: 40% starts: 2027-${month(own)}-01 }`,
    ),
    ...count(12).map(
      (own) => `milestone Mile${own} ${text(own)} { due: 2027-${month(own)}-10 for: Seg${1 + (own % size.segments)} effort: 10% }`,
    ),
    ...(['revenue', 'incumbents', 'newcomers', 'investors'] as const).map(
      (force) => `risk Risk_${force} ${text(1)} { force: ${force} answer: ${text(2)} }`,
    ),
    `campaign Camp ${text(8)} { for: Seg1 budget: $1000 via: peers }`,
  ];
}

const stress = (title: Title, size: StressSize): Assessed => assessText(linesOf(title, size).join('\n'));

/** A panel and nothing else. */
const panelOnly = `strategy Panel "Only a panel" { stage: chasm } segment Seg { } scenario One for Seg { } scenario Two for Seg { }
rater Ana { role: "sales" } rater Ben { role: "sales" }
ballot Ana {\nOne 4 3 5 4 1 2 3 4 5\nTwo 1 3 3 4 1 2 3 4 5\n}
ballot Ben {\nOne 3 3 5 4 1 2 3 4 5\nTwo 5 3 3 4 1 2 3 4 5\n}`;

export const stressPages: Readonly<Record<string, () => Assessed>> = {
  spaced: () => stress(titles.spaced, large),
  unbroken: () => stress(titles.unbroken, large),
  arabic: () => stress(titles.arabic, middling),
  chinese: () => stress(titles.chinese, middling),
  panel: () => assessText(panelOnly),
};
