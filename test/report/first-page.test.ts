import { renderHtml, renderSections } from '@headpin/report';
import { tilesOf } from '@headpin/report/sections/decision/tiles.ts';
import { sections } from '@headpin/report/sections/sections.ts';
import { describe, expect, it } from 'vitest';
import { type Assessed, assessExample, assessText } from './assessed.ts';
import { visibleText } from './markup.ts';
import { stressPages } from './stress.ts';

/** The tiles as `label: figure, standing: words`. */
const tilesIn = ({ assessment }: Assessed): readonly string[] =>
  tilesOf(assessment).map(({ label, figure, state }) => `${label}: ${figure}${state ? `, ${state.standing}: ${state.words}` : ''}`);

const sectionText = ({ assessment, file }: Assessed, id: string): string =>
  visibleText(renderSections(assessment, file).find((section) => section.id === id)!.html);

describe('the tiles', () => {
  it('say in words how each figure of a strategy stands', () => {
    expect(tilesIn(stressPages.spaced!())).toEqual([
      expect.stringMatching(/^Readiness: [\d.]+, caution: gaps to close$/),
      'The choice: Not the panel’s, bad: raters put another segment first',
      'Reason to buy: 23–620 to 1, good: it compels',
      'Own revenue: $64.8M–$244M, caution: may be too small',
      'Share to win: 30–50%, good: small enough to lead',
      'Whole product: 50%, bad: 5 open',
      'Time to deliver it: 15.4 months, bad: over three months',
      expect.stringMatching(/^Deals in the beachhead: \d+%, bad: sales-driven$/),
    ]);
  });

  it.each([
    ['60%', 'bad: more than half: too big a bite'],
    ['10%', 'bad: too little to lead'],
    ['40%', 'good: small enough to lead'],
  ])('warn of a share of %s', (share, words) => {
    const tiles = tilesIn(assessText(`strategy S { beachhead: Seg horizon: 24 months } segment Seg { share: ${share} within 12 months }`));
    expect(tiles).toContain(`Share to win: ${share}, ${words}`);
  });

  it('of an empty strategy say what they need and judge nothing but the readiness', () => {
    const { assessment } = assessText('strategy Empty { }');
    const [readiness, ...others] = tilesOf(assessment);
    expect(readiness?.state).toEqual({ standing: 'bad', words: 'not ready' });
    for (const { figure, state, note } of others) {
      expect(figure).toBe('–');
      expect(state).toBeUndefined();
      expect(note).not.toBe('');
    }
  });
});

describe('the decision', () => {
  it('names the best scenarios and the findings that gain most', () => {
    const example = assessExample('sales-driven');
    const text = sectionText(example, 'decision');
    const most = [...example.assessment.findings].filter(({ silenced }) => !silenced).sort((a, b) => b.points - a.points)[0]!;
    expect(text).toContain(example.assessment.figures.scoreboard.ranked[0]!.scenario.title!);
    expect(text).toContain(most.message.replaceAll('`', ''));
  });
});

describe('every section', () => {
  it('says what it is about, for readers who do not know the method', () => {
    const example = assessText('strategy Empty { }');
    for (const { id, about } of sections) expect(sectionText(example, id)).toContain(about);
  });

  it('shows in the contents how it stands, in words beside the mark', () => {
    const { assessment, file } = assessExample('sales-driven');
    const contents = visibleText(/<nav[\s\S]*<\/nav>/.exec(renderHtml(assessment, file))![0]);
    const open = assessment.findings.filter(({ category, silenced }) => category === 'positioning' && !silenced).length;
    expect(contents).toContain(`Positioning ✕${open}${open} findings`);
  });
});

describe('long lists', () => {
  it('show the first and fold the others', () => {
    const spaced = stressPages.spaced!();
    const text = sectionText(spaced, 'scoreboard');
    expect(text).toContain('38 more scenarios');
    for (const { scenario } of spaced.assessment.figures.scoreboard.ranked) expect(text).toContain(scenario.title!);
  }, 30_000);
});

describe('the whole product around the product', () => {
  it('counts the parts of each kind that cover their need', () => {
    const { assessment, file } = assessText(`strategy S { product: "Us" beachhead: Seg launch: 2026-06-01 } segment Seg { need Help "Help" }
      component One { meets: Help from: us status: shipped kind: training }
      component Two { meets: Help from: us status: missing kind: training }
      component Three { meets: Help from: us status: missing kind: support }`);
    const html = renderSections(assessment, file).find(({ id }) => id === 'whole-product')!.html;
    expect(html).toContain('aria-label="Whole product by kind of part. support: 0 of 1; training: 1 of 2"');
  });
});
