import { renderBody, renderHtml, renderSections } from '@headpin/report';
import { describe, expect, it } from 'vitest';
import { assessExample, assessText, exampleNames } from './assessed.ts';
import { attributesOf, tagsOf, visibleText } from './markup.ts';

const sectionIds = [
  'decision',
  'scoreboard',
  'confidence',
  'segment',
  'day',
  'life-cycle',
  'whole-product',
  'competition',
  'positioning',
  'pitch',
  'channel-and-price',
  'bowling-alley',
  'roadmap',
  'focus',
  'evidence',
  'findings',
  'method',
];

describe('the page', () => {
  it.each(exampleNames)('of %s holds every section once, in order, under its heading', (name) => {
    const { assessment, file } = assessExample(name);
    const html = renderHtml(assessment, file);
    expect([...html.matchAll(/<section id="([\w-]+)"/g)].map((match) => match[1])).toEqual(sectionIds);
    for (const id of sectionIds) expect(html).toContain(`aria-labelledby="${id}-title"`);
  });

  it('gives ids once only', () => {
    const { assessment, file } = assessExample('sales-driven');
    const ids = attributesOf(renderHtml(assessment, file), 'id');
    expect(ids.length).toBe(new Set(ids).size);
  });

  it('links only to ids that it has', () => {
    const { assessment, file } = assessExample('churn-rescue');
    const html = renderHtml(assessment, file);
    const ids = new Set(attributesOf(html, 'id'));
    const inside = attributesOf(html, 'href').filter((address) => address.startsWith('#'));
    expect(inside.length).toBeGreaterThan(20);
    expect(inside.filter((address) => !ids.has(address.slice(1)))).toEqual([]);
  });

  it('is made of the sections that the preview replaces one by one', () => {
    const { assessment, preview } = assessExample('minimal');
    const sections = renderSections(assessment, preview);
    expect(sections.map(({ id }) => id)).toEqual(sectionIds);
    expect(renderBody(assessment, preview)).toBe(sections.map(({ html }) => html).join('\n'));
    for (const { id, html } of sections) expect(html).toMatch(new RegExp(`^<section id="${id}"`));
  });

  it('names files as its reader knows them, where the editor knows them by their addresses', () => {
    const { assessment, preview } = assessExample('minimal');
    const folder = 'file:///home/ana/our%20plan/';
    const page = renderBody(assessment, {
      ...preview,
      locate: (origin) => {
        const place = preview.locate(origin);
        return { ...place, file: folder + place.file };
      },
      shown: (file) => file.slice(folder.length),
    });
    expect(page).toContain(`data-file="${folder}`);
    expect(visibleText(page)).toMatch(/\w\.headpin:\d/);
    expect(page.replaceAll(/data-file="[^"]*"/g, '')).not.toContain('file://');
  });

  it('tells in the preview too how each section stands', () => {
    const { assessment, preview, file } = assessExample('minimal');
    const told = renderSections(assessment, preview).filter(({ html }) => html.includes('<span class="state" hidden>'));
    const contents = /<nav class="contents"[\s\S]*?<\/nav>/.exec(renderHtml(assessment, file))?.[0] ?? '';
    expect(told.length).toBeGreaterThan(5);
    expect(told.length).toBe(contents.match(/<span class="state">/g)?.length);
    expect(renderBody(assessment, file)).not.toContain('<span class="state" hidden>');
  });

  it('is the same to the byte when rendered twice', () => {
    const once = assessExample('documentum');
    const again = assessExample('documentum');
    expect(renderHtml(again.assessment, again.file)).toBe(renderHtml(once.assessment, once.file));
  });

  it('loads nothing and runs nothing', () => {
    const { assessment, file } = assessExample('documentum');
    const tags = new Set(tagsOf(renderHtml(assessment, file)));
    for (const tag of ['script', 'img', 'iframe', 'object', 'link', 'base', 'form', 'image', 'foreignobject'])
      expect(tags).not.toContain(tag);
  });
});

describe('links', () => {
  it('lead from a file to the line, relative to the report', () => {
    const { assessment, file } = assessText('\n\nstrategy Lone { stage: chasm }', 'a b/100%.headpin');
    expect(attributesOf(renderHtml(assessment, file), 'href')).toContain('a%20b/100%25.headpin#L3');
  });

  it('take the address that the caller gives, and become text where it gives none', () => {
    const { assessment, file } = assessText('strategy Lone { stage: chasm }');
    const link = ({ range }: { range: { start: { line: number } } }) =>
      `https://example.org/blob/main/lone.headpin#L${range.start.line + 1}`;
    expect(attributesOf(renderHtml(assessment, { ...file, link }), 'href')).toContain('https://example.org/blob/main/lone.headpin#L1');
    expect(renderHtml(assessment, { ...file, link: () => undefined })).not.toContain('lone.headpin#L');
  });

  it('carry file and line in the preview', () => {
    const { assessment, preview } = assessText('\nstrategy Lone { stage: chasm }', 'lone.headpin');
    const html = renderHtml(assessment, preview);
    expect(html).toContain('data-file="lone.headpin" data-line="1"');
    expect(html).not.toContain('lone.headpin#L');
  });

  it('lead from every finding to its place', () => {
    const { assessment, project, file } = assessExample('sales-driven');
    const addresses = new Set(attributesOf(renderHtml(assessment, file), 'href'));
    for (const { at } of assessment.findings) {
      const place = project.locate(at);
      expect(addresses).toContain(`${place.file}#L${place.range.start.line + 1}`);
    }
  });
});

describe('figures shown', () => {
  const { assessment, file } = assessExample('churn-rescue');
  const sections = new Map(renderSections(assessment, file).map(({ id, html }) => [id, visibleText(html)]));
  const { figures, readiness } = assessment;

  it('are the readiness and the points of every finding', () => {
    expect(sections.get('decision')).toContain(readiness.score!.toFixed(1));
    for (const { id, score } of readiness.categories) {
      if (score !== null) expect(sections.get('decision'), id).toContain(score.toFixed(1));
    }
    for (const { points, message } of assessment.findings) {
      expect(sections.get('findings')).toContain(message.replaceAll('`', ''));
      if (points >= 0.95) expect(sections.get('findings')).toContain(`+${points.toFixed(1)}`);
    }
  });

  it('are the total and the rank of every scenario', () => {
    for (const { scenario, total, rank } of figures.scoreboard.ranked) {
      expect(sections.get('scoreboard')).toContain(scenario.title ?? scenario.name);
      expect(sections.get('scoreboard')).toContain(total!.toFixed(1));
      if (rank !== null) expect(sections.get('scoreboard')).toContain(String(rank));
    }
  });

  it('are the means of every cell', () => {
    for (const { cells } of figures.scoreboard.scenarios) {
      for (const { mean } of cells) if (mean !== null) expect(sections.get('scoreboard')).toContain(mean.toFixed(1));
    }
  });

  it('are the verdict with its reason', () => {
    expect(sections.get('confidence')?.toLowerCase()).toContain(figures.robustness.verdict);
    const { name, title } = figures.scoreboard.first[0]!.scenario;
    expect(sections.get('confidence')).toContain(figures.robustness.reason.replace(name, title!));
  });

  it('are the state of every need', () => {
    const product = figures.wholeProduct.bySegment.get(figures.beachhead!)!;
    for (const { need, state } of product.needs) expect(sections.get('whole-product')).toContain(`${need.title ?? need.name} ${state}`);
    expect(sections.get('whole-product')).toContain(`${product.covered} of ${product.of} needs covered`);
  });
});

describe('the sizing sum', () => {
  it('is written out with its numbers and ranges', () => {
    const { assessment, file } = assessExample('documentum');
    const text = visibleText(renderSections(assessment, file).find(({ id }) => id === 'segment')!.html);
    expect(text).toContain('38–40 accounts × $1.5M–$1.65M a year from each = $57M–$66M the market, a year');
    expect(text).toContain('$285M–$330M the market over the 5 years of the goal');
    expect(text).toContain('× 45% the share to win × (5 − 2 ÷ 2) years that count');
    expect(text).toContain('= $103M–$119M own revenue over 5 years');
  });
});
