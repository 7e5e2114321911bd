/** Findings in the editor: complete from the start, and never those of an older text. */
import { describe, expect, it } from 'vitest';
import { openEditor } from './harness.ts';

describe('at the start', () => {
  it('publishes every file of every strategy, open or not', async () => {
    const editor = await openEditor({
      'a/strategy.headpin': 'strategy A { beachhead: Nobody }\n',
      'a/ballots/ana.headpin': 'ballot Ana { Nowhere 5 5 5 5 }\n',
      'b/strategy.headpin': 'strategy B { goal: yes }\n',
    });
    expect(editor.findings('a/strategy.headpin')).toContain('1:25 language/unknown-reference');
    expect(editor.findings('a/ballots/ana.headpin')).toContain('1:14 language/unknown-reference');
    expect(editor.findings('b/strategy.headpin')).toContain('1:20 language/wrong-value');
  });
});
