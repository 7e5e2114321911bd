/** The worked examples under "How to check this by hand" end in the numbers that the product shows for the page's own examples. */
import { formatNumber, type RuleId } from '@headpin/core';
import { pages } from '@headpin/core/rules/pages.ts';
import { openProject } from '@headpin/language';
import { describe, expect, it } from 'vitest';
import { blocksOf, readPage } from '../rules/page.ts';

const byHand = /### How to check this by hand\n(.*)$/s;

function judged(id: RuleId, example: number) {
  const page = readPage(pages.get(id)!);
  const block = blocksOf(page, 'Fails')[example - 1]!;
  const project = openProject([...block.files]);
  const assessment = project.assess(project.strategies[0]!, block.today);
  const messages = assessment.findings.filter(({ rule }) => rule === id).map(({ message }) => message);
  return { section: byHand.exec(page.sections.get('How it is scored')!)?.[1] ?? '', messages: messages.join('\n'), assessment };
}

/** Rule, number of the example, and what both its message and its worked example say. */
const shown: readonly (readonly [RuleId, number, string])[] = [
  ['adopters/not-inside-beachhead', 2, '400'],
  ['adopters/too-few-references', 1, '1'],
  ['channel/margin-too-thin', 1, '20%'],
  ['channel/wrong-for-buyer', 2, '$24k'],
  ['evidence/claim-weak', 1, 'C'],
  ['evidence/not-for-pragmatists', 1, '2'],
  ['expansion/missing', 2, '2'],
  ['expansion/gate-unsound', 3, '2028-09-01'],
  ['expansion/reuse-thin', 1, '33'],
  ['expansion/too-early', 1, '0.25%'],
  ['focus/budget-scattered', 1, '25%'],
  ['focus/drifting', 1, '60%'],
  ['focus/drifting', 2, '5'],
  ['focus/fire-not-spreading', 1, '0'],
  ['focus/horizon-too-long', 1, '36 months'],
  ['focus/one-off-project', 2, '83.3%'],
  ['focus/runway-too-short', 1, '18'],
  ['focus/sales-driven', 1, '20%'],
  ['pricing/discount', 2, '21.7%'],
  ['pricing/outside-corridor', 1, '$26k'],
  ['roadmap/effort-below-revenue', 1, '20%'],
  ['scenario/panel-weak', 1, '2'],
  ['scenario/rating-contradicted', 1, '4.5'],
  ['segment/customers-differ', 1, '11.1%'],
  ['segment/share-out-of-band', 1, '10%'],
  ['segment/share-out-of-band', 2, '36 months'],
  ['segment/too-big-to-lead', 1, '2.5%'],
  ['segment/too-small', 1, '$1.6M'],
  ['whole-product/late', 1, '2027-06-30'],
  ['whole-product/lead-time', 1, '7.9 months'],
];

describe('a worked example', () => {
  it.each(shown)('of %s ends like the message of example %i: %s', (id, example, number) => {
    const { section, messages } = judged(id, example);
    expect(section).toContain(number);
    expect(messages).toContain(number);
  });

  it('of scenario/winner-elsewhere gives the totals of the product', () => {
    const { section, assessment } = judged('scenario/winner-elsewhere', 1);
    for (const { total } of assessment.figures.scoreboard.scenarios) expect(section).toContain(formatNumber(total!, 1));
  });

  it('of whole-product/need-open gives the coverage of the product', () => {
    const { section, assessment } = judged('whole-product/need-open', 1);
    const [product] = [...assessment.figures.wholeProduct.bySegment.values()];
    expect(product).toMatchObject({ covered: 1, of: 2, coverage: 0.5 });
    expect(section).toContain('1 of 2 needs is covered, a coverage of 50%');
  });

  it('of reason/not-compelling gives the ratio of the product', () => {
    const { section, assessment } = judged('reason/not-compelling', 1);
    const [sizing] = [...assessment.figures.sizing.values()];
    expect(sizing!.inactionRatio!.high).toBeCloseTo(0.4, 12);
    expect(section).toContain('$12k ÷ $30k = 0.4');
  });

  it('of scenario/reversed-scale gives the correlation', () => {
    const { section } = judged('scenario/reversed-scale', 1);
    const [own, others] = [
      [2, 2, 4, 5],
      [5, 4, 2.5, 1.5],
    ] as const;
    const mean = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    const product = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, i) => sum + (x - mean(a)) * (b[i]! - mean(b)), 0);
    const correlation = product(own, others) / Math.sqrt(product(own, own) * product(others, others));
    expect(section).toContain(`${own.join(', ')} against ${others.join(', ')}, which is ${formatNumber(correlation)}`);
  });
});
