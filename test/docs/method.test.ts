/** The worked examples of docs/method.md are those of the product. */
import { readdirSync, readFileSync } from 'node:fs';
import { type Assessment, formatMoney, formatNumber, formatPercent, type Interval } from '@headpin/core';
import { openProject } from '@headpin/language';
import { describe, expect, it } from 'vitest';
import { read } from './fenced.ts';

const page = read('docs/method.md');

function assessed(name: string): Assessment {
  const folder = new URL(`../../examples/${name}/`, import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.headpin'))
    .map((file) => ({ path: file.replaceAll('\\', '/'), text: readFileSync(new URL(file, folder), 'utf8') }));
  const project = openProject(files);
  return project.assess(project.strategies[0]!, '2026-11-21');
}
const graftline = assessed('graftline');
const pickday = assessed('pickday');
const scenario = ({ figures }: Assessment, name: string) => figures.scoreboard.scenarios.find((one) => one.scenario.name === name)!;
const euros = (amount: Interval) => formatMoney({ ...amount, currency: 'EUR' });

describe('the worked examples of the method', () => {
  it.each(scenario(graftline, 'WarmBox').cells)('have the sum and points of $criterion.name', ({ criterion, sum, contribution }) => {
    const row = page.split('\n').find((line) => line.startsWith(`| ${criterion.name} |`))!;
    const cells = row.split('|').map((cell) => cell.trim());
    expect(cells[2]).toBe(String(sum));
    expect(cells[5]).toBe(formatNumber(contribution!));
  });

  it('have the total, the bounds and the gate', () => {
    expect(page).toContain(`**${formatNumber(scenario(graftline, 'WarmBox').total!)}**`);
    const { total, bounds } = scenario(pickday, 'LateField');
    expect(page).toContain(`total of ${formatNumber(total!, 1)} could be ${formatNumber(bounds[0], 1)} to ${formatNumber(bounds[1], 1)}`);
    expect(scenario(graftline, 'ValleyRound').failed.map(({ mean }) => formatNumber(mean))).toEqual(['1.5', '1.67', '2.5']);
    expect(graftline.figures.scoreboard.winnerByCutoff[0]).toMatchObject({ to: 25 / 6, first: ['WarmBox'] });
  });

  it('have the sizing', () => {
    const sizing = [...graftline.figures.sizing.values()].find(({ segment }) => segment.name === 'CellCentres')!;
    expect(page).toContain(`= ${euros(sizing.marketPerYear!)} |`);
    expect(page).toContain(`= ${euros(sizing.marketOverPeriod!)} |`);
    expect(page).toContain(`= ${euros(sizing.ownRevenue!)} |`);
    expect(page).toContain(`= ${formatPercent(sizing.shareNeeded!)} |`);
    expect(page).toContain(`= ${formatPercent(sizing.shareSoFar!)}.`);
    expect(sizing).toMatchObject({ bigEnough: 'yes', smallEnough: 'yes', halfTheOrders: 'no' });
    expect(sizing.inactionRatio!.low).toBeCloseTo(4);
    expect(sizing.inactionRatio!.high).toBeCloseTo(5.6);
  });

  it('have the verdict, the flip and the agreement', () => {
    const { robustness, agreement } = graftline.figures;
    expect(robustness.verdict).toBe('robust');
    expect(page).toContain(`it takes ${robustness.flips.steps} one-point steps`);
    expect(page).toContain(`Graftline has ${formatNumber(agreement.kendallW!)} and ${formatNumber(agreement.icc!)}`);
  });

  it('have the readiness', () => {
    const all = pickday.readiness.categories;
    const kept = all.reduce((sum, one) => sum + one.kept, 0);
    const total = all.reduce((sum, one) => sum + one.total, 0);
    expect(page).toContain(`keeps ${formatNumber(kept)} of ${total} points: ${formatNumber(pickday.readiness.score!, 1)}`);
    const gain = (rule: string) => formatNumber(pickday.findings.find((one) => one.rule === rule)!.points);
    expect(page).toContain(`20 ÷ ${total} = ${gain('expansion/missing')}`);
    expect(page).toContain(`0.75 ÷ ${total} = ${gain('focus/risk-unanswered')}`);
  });
});
