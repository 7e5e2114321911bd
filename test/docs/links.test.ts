import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { anchor } from '../../scripts/generators/docs/markdown.ts';
import { documents, read } from './fenced.ts';

const root = new URL('../../', import.meta.url);

/** Links to files and headings, pictures too; addresses elsewhere are left alone. */
const linksIn = (markdown: string): string[] =>
  [...markdown.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to).filter((to) => !/^\w+:/.test(to));

const anchorsIn = (markdown: string): string[] => [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchor(heading));

describe('links', () => {
  it.each(documents)('of %s lead somewhere', (document) => {
    const broken = linksIn(read(document)).filter((to) => {
      const [file = '', heading] = to.split('#');
      const target = file === '' ? document : path.posix.join(path.posix.dirname(document), file);
      if (!existsSync(new URL(target, root))) return true;
      return heading !== undefined && !anchorsIn(read(target)).includes(heading);
    });
    expect(broken).toEqual([]);
  });

  it('of the catalogue and the README are found at all', () => {
    expect(linksIn(read('docs/rules.md')).length).toBeGreaterThan(100);
    expect(linksIn(read('README.md'))).toEqual(expect.arrayContaining(['docs/getting-started.md', 'docs/language.md']));
  });
});

describe('pictures of the README', () => {
  const pictures = linksIn(read('README.md')).filter((to) => to.endsWith('.png'));

  it('are few and small', () => {
    expect(pictures.length).toBeGreaterThan(2);
    expect(pictures.length).toBeLessThanOrEqual(5);
    for (const picture of pictures) expect(statSync(new URL(picture, root)).size, picture).toBeLessThan(150_000);
  });

  it('are left out of the package, which shows them from the repository', () => {
    const kept = read('.vscodeignore').split('\n');
    expect(kept[0]).toBe('**');
    expect(kept.filter((line) => line.includes('docs'))).toEqual([]);
  });
});
