/**
 * Headpin's own faults, one put into each stage of the way that a document takes. Each is contained to its document or
 * its strategy, told once, and gone with the text that brought it up.
 */
import { describe, expect, it, vi } from 'vitest';
import { HoverRequest } from 'vscode-languageserver';
import { type Editor, openEditor, uriOf } from '../language/harness.ts';

/** Lets a function throw where its arguments hold a word, and work as ever where they do not. */
const { failingOn } = vi.hoisted(() => ({
  failingOn:
    <A extends readonly unknown[], R>(real: (...args: A) => R, holds: (...args: A) => boolean) =>
    (...args: A): R => {
      if (holds(...args)) throw new Error('broken on purpose');
      return real(...args);
    },
}));

vi.mock('@headpin/language/syntax/parser.ts', async (original) => {
  const real = await original<typeof import('@headpin/language/syntax/parser.ts')>();
  return { ...real, parsePiece: failingOn(real.parsePiece, (_file, text, at) => text.slice(at).includes('BreakParsing')) };
});
vi.mock('@headpin/language/lowering/lower.ts', async (original) => {
  const real = await original<typeof import('@headpin/language/lowering/lower.ts')>();
  return { ...real, lower: failingOn(real.lower, (_folder, documents) => documents.some(({ text }) => text.includes('BreakLinking'))) };
});
vi.mock('@headpin/core/method/compute.ts', async (original) => {
  const real = await original<typeof import('@headpin/core/method/compute.ts')>();
  const holds = (strategy: { segments: readonly { name: string }[] }) => strategy.segments.some(({ name }) => name === 'BreakScoring');
  return { ...real, computeFigures: failingOn(real.computeFigures, holds) };
});
vi.mock('@headpin/core/rules/segment/too-wide.ts', async (original) => {
  const { default: real } = await original<typeof import('@headpin/core/rules/segment/too-wide.ts')>();
  return {
    default: { ...real, look: failingOn(real.look!, ({ strategy }) => strategy.segments.some(({ name }) => name === 'BreakJudging')) },
  };
});
vi.mock('@headpin/language/features/hover/elements.ts', async (original) => {
  const real = await original<typeof import('@headpin/language/features/hover/elements.ts')>();
  return { ...real, elementHover: failingOn(real.elementHover, (_scene, element) => 'name' in element && element.name === 'BreakHover') };
});
vi.mock('@headpin/report', async (original) => {
  const real = await original<typeof import('@headpin/report')>();
  const holds = ({ strategy }: { strategy: { segments: readonly { name: string }[] } }) =>
    strategy.segments.some(({ name }) => name === 'BreakRendering');
  return { ...real, renderMarkdown: failingOn(real.renderMarkdown, holds) };
});

const segment = (name: string) => `strategy S { stage: chasm beachhead: ${name} }\nsegment ${name} { profession: "everyone" }\n`;
const text = (name: string) => `${segment(name)}customer C { segment: Nobody }\n`;
/** Two strategies: one that breaks, and one beside it. */
const pair = (name: string) => ({ 'a/strategy.headpin': text(name), 'b/strategy.headpin': text('Ports') });

async function findingsOf(files: Record<string, string>, path: string): Promise<string[]> {
  const editor = await openEditor(files, { open: [path] });
  return editor.findings(path);
}

const edit = async (editor: Editor, name: string) => {
  await editor.edit('a/strategy.headpin', text(name));
  await editor.settled();
};

const logged = (editor: Editor) => editor.errors.map((line) => line.split('\n')[0]!.replace(/: Error: broken on purpose$/, ''));

describe('a fault of Headpin', () => {
  it.each<[stage: string, name: string, log: string]>([
    ['parsing', 'BreakParsing', `${uriOf('a/strategy.headpin')} could not be read`],
    ['lowering', 'BreakLinking', `The strategy in ${uriOf('a')} could not be linked`],
    ['scoring', 'BreakScoring', `The findings of ${uriOf('a')} could not be computed`],
    ['a rule', 'BreakJudging', `The rule segment/too-wide failed in ${uriOf('a')} and was left out: broken on purpose`],
  ])('in %s leaves the strategy beside it right, is told once, and goes with the text', async (stage, name, log) => {
    const whole = await findingsOf(pair('Towns'), 'a/strategy.headpin');
    expect(whole.some((finding) => finding.includes('segment/too-wide'))).toBe(true);
    expect(whole.some((finding) => finding.includes('language/unknown-reference'))).toBe(true);

    const editor = await openEditor(pair('Towns'), { open: ['a/strategy.headpin', 'b/strategy.headpin'], mayFail: true });
    await edit(editor, name);
    expect(editor.findings('b/strategy.headpin')).toEqual(whole);
    // Further keys in either file tell nothing new.
    await editor.edit('b/strategy.headpin', `${text('Ports')}// one more\n`);
    await editor.edit('a/strategy.headpin', `${text(name)}// and more\n`);
    await editor.settled();
    expect(logged(editor)).toEqual([log]);
    expect(editor.findings('b/strategy.headpin')).toEqual(whole);
    if (stage === 'scoring') {
      expect(editor.diagnostics('a/strategy.headpin').map(({ message }) => message)).toEqual([
        'Headpin failed on this strategy, so its findings are missing. The output channel "Headpin" says what went wrong.',
      ]);
    }
    if (stage === 'a rule') {
      const rules = (findings: readonly string[]) => findings.map((finding) => finding.split(' ')[1]);
      expect(rules(editor.findings('a/strategy.headpin'))).toEqual(rules(whole).filter((rule) => rule !== 'segment/too-wide'));
    }

    await edit(editor, 'Towns');
    expect(editor.findings('a/strategy.headpin')).toEqual(whole);
    await edit(editor, 'Ports');
    expect(editor.findings('a/strategy.headpin')).toEqual(await findingsOf(pair('Ports'), 'a/strategy.headpin'));
  });

  it('in a feature fails that request alone, and is told once for each document', async () => {
    const editor = await openEditor(pair('BreakHover'), { open: ['a/strategy.headpin', 'b/strategy.headpin'], mayFail: true });
    const at = (path: string) => ({ textDocument: { uri: uriOf(path) }, position: { line: 1, character: 10 } });
    for (let i = 0; i < 3; i++) {
      await expect(editor.ask(HoverRequest.type, at('a/strategy.headpin'))).rejects.toThrow('The hover failed; the log has the details.');
      expect(JSON.stringify(await editor.ask(HoverRequest.type, at('b/strategy.headpin')))).toContain('Ports');
    }
    expect(logged(editor)).toEqual([`The hover failed in ${uriOf('a/strategy.headpin')}`]);
    await edit(editor, 'Towns');
    expect(JSON.stringify(await editor.ask(HoverRequest.type, at('a/strategy.headpin')))).toContain('Towns');
  });

  it('in rendering fails that report alone', async () => {
    const editor = await openEditor(pair('BreakRendering'), { open: ['a/strategy.headpin'], mayFail: true });
    const report = (path: string) =>
      editor.connection.sendRequest<{ text: string }>('headpin/report', { uri: uriOf(path), options: { mode: 'markdown' } });
    await expect(report('a/strategy.headpin')).rejects.toThrow('The report failed; the log has the details.');
    expect((await report('b/strategy.headpin')).text).toContain('Ports');
    expect(logged(editor)).toEqual([`The report failed in ${uriOf('a/strategy.headpin')}`]);
    await edit(editor, 'Towns');
    expect((await report('a/strategy.headpin')).text).toContain('Towns');
  });
});
