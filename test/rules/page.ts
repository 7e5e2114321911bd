/** Reads a rule's page: its sections, and the strategies in its code blocks. */
import type { SourceFile } from '@headpin/language';

export interface Block {
  readonly files: readonly SourceFile[];
  /** The day that it is judged on. */
  readonly today: string;
}

export interface Page {
  readonly id: string;
  readonly summary: string;
  /** Heading → text, in the order of the page. */
  readonly sections: ReadonlyMap<string, string>;
}

const usualDay = '2026-11-21';
const fence = /^```headpin([^\n]*)\n(.*?)^```$/gms;
const fileLine = /^\/\/ file: (.+)\n/m;

export function readPage(text: string): Page {
  const [head = '', ...rest] = text.split(/^## /m);
  const [, id = '', summary = ''] = /^# (.+)\n\n(.+)\n/.exec(head) ?? [];
  return {
    id,
    summary,
    sections: new Map(rest.map((section) => [section.slice(0, section.indexOf('\n')), section.slice(section.indexOf('\n') + 1).trim()])),
  };
}

/** The code blocks of a section. A block may hold several files, each after a line such as `// file: ballots/ana.headpin`. */
export function blocksOf(page: Page, heading: string): readonly Block[] {
  return [...(page.sections.get(heading) ?? '').matchAll(fence)].map(([, info = '', code = '']) => ({
    files: filesOf(code),
    today: /today: (\S+)/.exec(info)?.[1] ?? usualDay,
  }));
}

function filesOf(code: string): readonly SourceFile[] {
  const [first = '', ...others] = code.split(fileLine);
  const files = first.trim() === '' && others.length > 0 ? [] : [{ path: 'strategy.headpin', text: first }];
  for (let i = 0; i + 1 < others.length; i += 2) files.push({ path: others[i] ?? '', text: others[i + 1] ?? '' });
  return files;
}
