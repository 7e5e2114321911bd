/** VS Code's own places, which read more than text: messages, the status bar, the explorer, and the line that silences a rule. */
import type { AssessmentReply } from '@headpin/language/protocol/messages.ts';
import { describe, expect, it } from 'vitest';
import { strategyNodes, type TreeNode } from '../../packages/extension/src/explorer/nodes.ts';
import { forMessage, forStatus } from '../../packages/extension/src/plain-text.ts';
import { silenceDirective } from '../../packages/extension/src/silence-directive.ts';
import { openEditor } from '../language/harness.ts';
import { corpus, hostileNames, titled } from './corpus.ts';
import { hidden } from './editor-text.ts';
import { openText, quoted, strategyWith } from './strategies.ts';

const cases = [
  ...titled(corpus()),
  ['a command as a link', 'saved [here](command:workbench.action.quit)'],
  ['a link with a title', '[x](https://hostile.test/ "y")'],
  ['a link to a file', '[x](file:///etc/passwd)'],
  ['a picture', 'all $(check) well'],
  ['a picture that turns', '$(sync~spin)$(bug)'],
  ['a picture that is escaped already', '\\$(bug)'],
] as [string, string][];

/** What VS Code takes for a link in a message, and for a picture in the status bar; a backslash before one takes it back. */
const link = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i;
const picture = /(\\)?\$\([A-Za-z0-9-]+(?:~[A-Za-z]+)?\)/g;
const picturesIn = (text: string): string[] =>
  [...text.matchAll(picture)].filter(([, escaped]) => escaped === undefined).map(([all]) => all);

describe('what VS Code says for Headpin', () => {
  it.each(cases)('holds no link and no picture: %s', (_, text) => {
    const message = forMessage(`Headpin: ${text}`);
    const status = forStatus(`Headpin: ${text}`);
    for (const said of [message, status]) {
      expect(said).not.toMatch(link);
      expect(said).not.toMatch(/[\r\n]/);
      expect(said).not.toMatch(hidden);
    }
    expect(picturesIn(status)).toEqual([]);
  });

  it('stays as written where nothing tries anything', () => {
    const plain = 'Headpin: wrote the report of Plan (2026) [draft] for $5 (or less) to plans/report.html';
    expect([forMessage(plain), forStatus(plain)]).toEqual([plain, plain]);
    expect(forStatus('a $(bug)')).toBe('a \\$(bug)');
  });
});

describe('the line that silences a rule', () => {
  const page = (reason: string) =>
    `strategy S { stage: chasm }\n${silenceDirective('', 'segment/size-missing', reason)}segment A {\n  job: "x"\n}\n`;
  const judged = (reason: string) => openText(page(reason)).assessment.findings;
  const others = (reason: string): string[] =>
    judged(reason)
      .filter(({ rule }) => rule !== 'language/hidden-character')
      .map(({ rule, silenced }) => `${rule} ${silenced !== undefined}`);
  const plain = others('plain');

  it.each(cases.filter(([, text]) => /[\p{L}\p{N}]/u.test(text)))('is one comment, and everything else stays as it is: %s', (_, text) => {
    expect(page(text).split(/\r\n|\r|\n/)).toHaveLength(page('plain').split('\n').length);
    expect(plain).toContain('segment/size-missing true');
    expect(others(text)).toEqual(plain);
  });
});

describe('the explorer', () => {
  const all = (nodes: readonly TreeNode[]): TreeNode[] => nodes.flatMap((node) => [node, ...all(node.children ?? [])]);

  async function expectPlain(text: string): Promise<TreeNode[]> {
    const editor = await openEditor({ 's.headpin': text });
    const reply = await editor.connection.sendRequest<AssessmentReply>('headpin/assessment', { folder: 'file:///workspace' });
    const nodes = all(strategyNodes(reply));
    for (const { label, description = '', tooltip = '' } of nodes) {
      for (const shown of [label, description, tooltip]) {
        expect(typeof shown).toBe('string');
        expect(shown).not.toMatch(hidden);
        expect(shown).not.toMatch(/[\r\n\u2028\u2029]/);
      }
    }
    return nodes;
  }

  it.each(titled(corpus()))('shows lines of text: %s', async (_, text) => {
    expect((await expectPlain(strategyWith(text))).length).toBeGreaterThan(20);
  });

  it.each(hostileNames)('shows the name %.40s', async (name) => {
    const nodes = await expectPlain(strategyWith('plain', { segment: name, scenario: name, need: name, part: name }));
    expect(nodes.map(({ label }) => label)).toContain(name.normalize('NFC'));
  });
});

describe('the title of a page', () => {
  it.each(titled(corpus('hidden', 'terminal')))('shows what cannot be seen as its code: %s', async (_, text) => {
    const editor = await openEditor({ 's.headpin': `strategy S ${quoted(text)} { stage: chasm }` });
    const folder = 'file:///workspace';
    const options = { mode: 'preview' };
    for (const [method, more] of [
      ['headpin/report', {}],
      ['headpin/compare', { base: [] }],
    ] as const) {
      const { title } = await editor.connection.sendRequest<{ title: string }>(method, { folder, options, ...more });
      expect(title).not.toMatch(hidden);
    }
  });
});
