/** The page for the reviewer of a branch. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { longestComment } from '@headpin/report/changes/index.ts';
import { describe, expect, it } from 'vitest';
import { root } from '../cli/built-cli.ts';
import { minutes } from '../cli/strategies.ts';
import { hostileStrategy, hostileText } from '../report/hostile.ts';
import { type Repo, repoWith } from './repositories.ts';

/** Replaces a text in a file, which must hold it. */
function edit(repo: Repo, path: string, from: string | RegExp, to: string): void {
  const before = readFileSync(join(repo.folder, path), 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${path} does not hold ${from}`);
  writeFileSync(join(repo.folder, path), after);
}

/** Graftline with an open need, and a branch that closes it, turns two ranks and makes the segment too small, in three files. */
function realisticChange(): Repo {
  const repo = repoWith();
  cpSync(join(root, 'examples/graftline'), join(repo.folder, 'graftline'), { recursive: true });
  const parts = (from: string, to: string) => {
    edit(repo, 'graftline/whole-product.headpin', new RegExp(`(component WardCourse[^}]*status: )${from}`), `$1${to}`);
    edit(repo, 'graftline/whole-product.headpin', new RegExp(`(component Packers[^}]*status: )${from}`), `$1${to}`);
  };
  parts('shipped', 'missing');
  repo.commit('base');
  repo.git('checkout', '--quiet', '-b', 'topic');
  parts('missing', 'shipped');
  edit(repo, 'graftline/ballots/farid.headpin', 'EmbryoMove     3     3      3     3', 'EmbryoMove     3     5      3     5');
  edit(repo, 'graftline/segments.headpin', '€380k..€420k per year', '€150k..€180k per year');
  repo.commit('change');
  return repo;
}

describe('a realistic change', () => {
  const review = (...args: readonly string[]) => realisticChange().headpin(['review', '--base', 'main', ...args]);

  it('says the verdict in the first line', () => {
    const { code, out, err } = review();
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n')[0]).toBe(
      '### Graftline: The choice stays robust; 80% → 100% of the whole product covered; readiness 99.6 → 99.1 (−0.5); 1 new finding, 3 fixed.',
    );
  });

  it('tells what follows, and the new finding, before the details', () => {
    const [open = '', ...folded] = review().out.split('<details>');
    expect(open).toContain('| Scenario EmbryoMove | rank 4 → 3, total');
    expect(open).toContain('| Segment CellCentres | own revenue €36.5M–€44.4M → €14.4M–€19M, big enough: yes → no |');
    expect(open).toContain('[segment/too-small]');
    expect(folded.map((part) => /<summary>(.*)<\/summary>/.exec(part)?.[1])).toEqual(['5 changes in detail', '3 findings fixed']);
    expect(folded[0]).toContain('| component Packers, status | missing → shipped |');
  });

  it('annotates the new finding alone', () => {
    const { out } = review('--format', 'github');
    expect(out.split('\n')).toEqual([
      expect.stringMatching(/^::warning file=graftline\/segments\.headpin,line=\d+,.*title=segment\/too-small::/),
      '',
    ]);
  });

  it('fails only where it is asked to', () => {
    expect(review('--fail-on', 'error').code).toBe(0);
    expect(review('--fail-on', 'warning').code).toBe(1);
  });

  it('ends with what was compared, and the line by which the comment is found again', () => {
    expect(review().out).toMatch(/\nHeadpin compared `[0-9a-f]{12}` with the working tree\.\n\n<!-- headpin-review -->\n$/);
  });
});

it('is silent where nothing changed, and where only the layout did', () => {
  const repo = repoWith({ 'strategy.headpin': minutes, 'readme.md': 'one' });
  repo.git('checkout', '--quiet', '-b', 'topic');
  expect(repo.headpin(['review', '--base', 'main'])).toEqual({ code: 0, out: '', err: '' });
  repo.write({ 'strategy.headpin': minutes.replaceAll('  ', '\t'), 'readme.md': 'two' }).commit();
  for (const format of ['markdown', 'github'])
    expect(repo.headpin(['review', '--base', 'main', '--format', format])).toEqual({ code: 0, out: '', err: '' });
});

it('draws the pins where they changed', () => {
  const more = `${minutes}\nsegment Schools { geography: "Quebec" industry: "schools" profession: "secretaries" useCase: "publish approved minutes within the legal deadline" }\npartner Kaltweg\n`;
  const repo = repoWith({ 'strategy.headpin': `${more}expand Clerks -> Schools\n` });
  repo.write({ 'strategy.headpin': `${more}expand Clerks -> Schools { through: Kaltweg }\n` });
  const { out } = repo.headpin(['review', '--base', 'main']);
  expect(out).toContain('| Pin Clerks → Schools | path A, no bridge → path A through Kaltweg |');
  expect(out).toContain(
    [
      '```mermaid',
      'flowchart LR',
      '  s0["Clerks"]',
      '  s1["Schools"]',
      '  s0 -->|"A Kaltweg, was A no bridge"| s1',
      '  linkStyle 0 stroke:#b07a12,stroke-width:3px',
      '```',
    ].join('\n'),
  );
});

describe('texts that try to leave their place', () => {
  const other = JSON.stringify(`${hostileText} @everyone #1 https://evil.example/ <!-- ${'```'}`);
  const changed = () =>
    repoWith({ 'strategy.headpin': hostileStrategy }).write({
      'strategy.headpin': hostileStrategy.replaceAll(JSON.stringify(hostileText), other),
    });

  it('stay text in Markdown', () => {
    const { out } = changed().headpin(['review', '--base', 'main']);
    const bare = out
      .replace(/\\./g, '')
      .replace(/`[^`\n]+`/g, 'code')
      .replace(/<\/?(?:details|summary)>|<!-- headpin-review -->/g, '');
    expect(bare).not.toMatch(/<(?!https:\/\/github\.com\/headpin\/)|!\[|@\w|https?:\/\/(?!github\.com\/headpin\/)/);
    expect(bare).not.toContain('```');
    expect(out).toContain('evil.example');
  });

  it('stay text in HTML', () => {
    const { out: html } = changed().headpin(['diff', '--format', 'html']);
    const body = html.slice(html.indexOf('</style>'));
    for (const [tag, name = '', attributes = ''] of body.matchAll(/<\/?([\w-]+)([^<>]*)>/g)) {
      expect(tag).not.toMatch(/^<(?:script|img|iframe|object|form)/i);
      expect([name, attributes]).toEqual([name, expect.not.stringMatching(/\son\w+=|javascript:/i)]);
    }
    expect(html).toContain("default-src 'none'");
  });
});

describe('a comment that would be too long', () => {
  /** So many segments of which every text changes. */
  const segments = (count: number, word: string) =>
    Array.from(
      { length: count },
      (_, i) =>
        `segment S${i} "${word} ${'long '.repeat(30)}" {\n  geography: "${word} ${'far '.repeat(40)}"\n  accounts: ${word === 'new' ? 20 : 10}\n  spend: $1M per year\n}\n`,
    ).join('');
  const files = (folders: number, count: number, word: string) =>
    Object.fromEntries(
      Array.from({ length: folders }, (_, i) => [
        `s${i}/strategy.headpin`,
        `strategy S${'o'.repeat(60)}${i} "${'title '.repeat(9)}" { goal: $9M over 3 years }\n${segments(count, word)}`,
      ]),
    );

  it.each([
    ['one strategy with many changes', 1, 60],
    ['many strategies', 40, 30],
    ['more strategies than headlines fit', 900, 1],
  ])(
    'is cut, and says so: %s',
    (_what, folders, count) => {
      const repo = repoWith(files(folders, count, 'old')).write(files(folders, count, 'new'));
      const { out, code } = repo.headpin(['review', '--base', 'main']);
      expect(code).toBe(0);
      expect(out.length).toBeLessThan(longestComment);
      expect(out).toMatch(/…(and )?[\d,]+ (more )?\w+; `headpin diff` shows all\./);
      expect(out).toMatch(/<!-- headpin-review -->\n$/);
      expect(out.match(/<details>/g)?.length ?? 0).toBe(out.match(/<\/details>/g)?.length ?? 0);
    },
    120_000,
  );
});
