import { beforeEach, describe, expect, it, vi } from 'vitest';
import { goToName } from './go-to-name.ts';

const seen = vi.hoisted(() => ({ symbols: [] as unknown[], opened: [] as unknown[], said: [] as string[] }));

vi.mock('vscode', () => ({
  commands: { executeCommand: () => Promise.resolve(seen.symbols) },
  window: {
    showTextDocument: (...what: unknown[]) => Promise.resolve(seen.opened.push(what)),
    setStatusBarMessage: (text: string) => seen.said.push(text),
  },
}));

const symbol = (name: string, file: string) => ({ name, location: { uri: file, range: 'its range' } });

describe('going to a name of the explorer', () => {
  beforeEach(() => {
    seen.symbols = [symbol('Clerks', 'file:///other/s.headpin'), symbol('ClerksAndMore', 'file:///plan/s.headpin')];
    seen.opened = [];
    seen.said = [];
  });

  it('opens its declaration in the folder of the strategy', async () => {
    seen.symbols.push(symbol('Clerks', 'file:///plan/segments.headpin'));
    await goToName('file:///plan', 'Clerks');
    expect(seen.opened).toEqual([['file:///plan/segments.headpin', { selection: 'its range' }]]);
    expect(seen.said).toEqual([]);
  });

  it('says that there is none where the text has changed since', async () => {
    await goToName('file:///plan', 'Clerks');
    expect(seen.opened).toEqual([]);
    expect(seen.said).toEqual(['Headpin: Clerks is no longer declared in this strategy.']);
  });
});
