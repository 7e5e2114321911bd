import { renderScoreboardSvg } from '@headpin/report';
import { describe, expect, it } from 'vitest';
import { assessExample, assessLarge, assessText } from './assessed.ts';

describe('the scoreboard as an image', () => {
  it('shows every scenario with its rank and total, and says so in words', () => {
    const { assessment } = assessExample('documentum');
    const svg = renderScoreboardSvg(assessment);
    const [first] = assessment.figures.scoreboard.ranked;
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain(`1 ${first!.scenario.title} ${first!.total!.toFixed(1)};`);
    for (const { total, status } of assessment.figures.scoreboard.ranked)
      if (status === 'survivor') expect(svg).toContain(`>${total!.toFixed(1)}</text>`);
    expect(svg.match(/>out<\/text>/g)).toHaveLength(4);
  });

  it('draws each contribution as wide as its points', () => {
    const { assessment } = assessExample('documentum');
    const [first] = assessment.figures.scoreboard.ranked;
    const [buyer] = first!.cells;
    const drawn = /class="must-0" x="372" y="71" width="([\d.]+)"/.exec(renderScoreboardSvg(assessment));
    expect(Number(drawn?.[1])).toBeCloseTo((buyer!.contribution! / 100) * 418 - 1, 1);
  });

  it('cuts names that are too long and keeps them in the description', () => {
    const { assessment } = assessLarge();
    const svg = renderScoreboardSvg(assessment);
    const [first] = assessment.figures.scoreboard.ranked;
    expect(svg).toContain('…</text>');
    expect(svg).toContain(first!.scenario.title!);
  });

  it('says so when there is nothing to show', () => {
    expect(renderScoreboardSvg(assessText('strategy Empty { }').assessment)).toContain('No scenario is declared yet.');
  });
});
