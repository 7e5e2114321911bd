import { beforeEach, describe, expect, it, vi } from 'vitest';
import { silence } from './silence.ts';

interface Item {
  readonly label: string;
  readonly detail: string;
}

const seen = vi.hoisted(() => ({
  offered: [] as unknown[],
  chooses: undefined as string | undefined,
  reason: undefined as string | undefined,
  titles: [] as string[],
  inserted: [] as unknown[],
}));

vi.mock('vscode', () => ({
  Position: class {
    readonly at: string;
    constructor(line: number, character: number) {
      this.at = `${line}:${character}`;
    }
  },
  Uri: { parse: String },
  WorkspaceEdit: class {
    insert(uri: string, { at }: { at: string }, text: string): void {
      seen.inserted.push([uri, at, text]);
    }
  },
  window: {
    showQuickPick: (items: readonly Item[]) => {
      seen.offered = [...items];
      return Promise.resolve(items.find(({ label }) => label === seen.chooses));
    },
    showInputBox: ({ title }: { title: string }) => {
      seen.titles.push(title);
      return Promise.resolve(seen.reason);
    },
  },
  workspace: {
    openTextDocument: (uri: string) =>
      Promise.resolve({ uri, lineAt: () => ({ text: '  job: "x"', firstNonWhitespaceCharacterIndex: 2 }) }),
    applyEdit: () => Promise.resolve(true),
  },
}));

const file = 'file:///plan/s.headpin';
const wide = { rule: 'segment/too-wide', message: 'Clerks is wide.' };
const size = { rule: 'segment/size-missing', message: 'Clerks has no $(size).' };

describe('silencing a rule', () => {
  beforeEach(() => Object.assign(seen, { offered: [], chooses: undefined, reason: 'One budget.', titles: [], inserted: [] }));

  it('asks for the reason and writes it above the line', async () => {
    await silence(file, 4, [wide]);
    expect(seen.offered).toEqual([]);
    expect(seen.inserted).toEqual([[file, '4:0', '  // headpin-ignore segment/too-wide: One budget.\n']]);
  });

  it('asks which rule where there are several, with what each says', async () => {
    seen.chooses = 'segment/size-missing';
    await silence(file, 4, [wide, size]);
    expect(seen.offered).toEqual([
      { label: 'segment/too-wide', detail: 'Clerks is wide.' },
      { label: 'segment/size-missing', detail: 'Clerks has no \\$(size).' },
    ]);
    expect(seen.titles).toEqual(['Silence segment/size-missing']);
    expect(seen.inserted).toEqual([[file, '4:0', '  // headpin-ignore segment/size-missing: One budget.\n']]);
  });

  it('writes nothing without a rule or a reason', async () => {
    await silence(file, 4, [wide, size]);
    seen.reason = undefined;
    await silence(file, 4, [wide]);
    expect(seen.inserted).toEqual([]);
  });
});
