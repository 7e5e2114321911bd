import { renderSections } from '@headpin/report';
import { describe, expect, it } from 'vitest';
import { assessText } from './assessed.ts';
import { visibleText } from './markup.ts';

/** What an empty strategy is told in each section: what to declare. */
const hints: Readonly<Record<string, string>> = {
  decision: 'Name the one segment to win first with beachhead: in the strategy block.',
  scoreboard: 'Declare scenarios with scenario Name for Segment { … } and score them in a ballot.',
  confidence: 'score the scenarios in a ballot first',
  segment: 'Declare a segment Name { geography: "…" industry: "…" profession: "…" useCase: "…" }',
  day: 'Tell one page about one person: before { attempt: … obstacle: … cost: … }',
  'life-cycle': 'Declare each account with customer Name { segment: … adopter: … status: … }',
  'whole-product': 'Choose a beachhead: first; its needs make the whole product.',
  competition: 'Declare a market alternative, the incumbent whose budget you take, and a product alternative',
  positioning: 'Add positioning for Segment { claim: "…" }.',
  pitch: 'pitch for Segment { peers "…" problem "…" confirm "…?" today "…?" demo "…" }',
  'channel-and-price': 'channel for Segment { buyer: … model: … }',
  'bowling-alley': 'expand From -> To { through: … gate: 40% }',
  roadmap: 'milestone Name { due: … for: Segment delivers: … }',
  focus: 'customer Name { segment: … status: won closed: 2026-05-05 deal: … }',
  evidence: 'evidence Name { kind: interviews sample: 24 date: … source: "…" }',
};

describe('an empty strategy', () => {
  const { assessment, file } = assessText('strategy Empty { }');
  const sections = new Map(renderSections(assessment, file).map(({ id, html }) => [id, visibleText(html)]));

  it.each(Object.entries(hints))('is told in %s what to declare', (id, hint) => {
    expect(sections.get(id)).toContain(hint);
  });

  it('has a readiness of 0 and findings that say so', () => {
    expect(sections.get('decision')).toContain('Readiness 0.0');
    expect(sections.get('findings')).toContain('Readiness is 0.0 of 100.');
  });
});

describe('declared in part', () => {
  const textOf = (source: string, id: string): string => {
    const { assessment, file } = assessText(source);
    return visibleText(renderSections(assessment, file).find((section) => section.id === id)!.html);
  };
  const segment = 'segment Seg { geography: "g" }';

  it('a segment names each missing point', () => {
    const text = textOf(`strategy S { beachhead: Seg } ${segment}`, 'segment');
    expect(text).toContain('Where they meet g');
    for (const point of ['industry:', 'profession:', 'useCase:']) expect(text).toContain(`missing: add ${point}`);
  });

  it('scenarios without scores ask for a ballot', () => {
    expect(textOf(`strategy S { beachhead: Seg } ${segment} scenario A for Seg {}`, 'scoreboard')).toContain(
      '1 scenario declared, none scored.',
    );
  });

  it('nobody survives is a result with advice of its own', () => {
    const text = textOf(`strategy S { beachhead: Seg } ${segment} scenario A for Seg {} rater R ballot R { A 1 1 1 1 }`, 'scoreboard');
    expect(text).toContain('0 of 1 scenario pass the gate at a cutoff of 3. Nobody survives: do not cross yet');
  });

  it('needs without parts ask for components', () => {
    expect(textOf(`strategy S { beachhead: Seg } segment Seg { need Help "Help" }`, 'whole-product')).toContain(
      'No part is declared yet: add component',
    );
  });

  it('a missing slot of the positioning statement shows as a gap', () => {
    expect(textOf(`strategy S { beachhead: Seg } ${segment}`, 'positioning')).toContain('Unlike market alternative, it is difference.');
  });

  it('files without a strategy still have a report', () => {
    expect(textOf(segment, 'decision')).toContain('Add a strategy block to this folder');
  });
});
