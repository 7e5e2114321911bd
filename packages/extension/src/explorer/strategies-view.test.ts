import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ReportSource } from '../report/source.ts';
import { StrategiesView } from './strategies-view.ts';

/** The tree as VS Code keeps it. */
const seen = vi.hoisted(() => ({ visible: false, told: () => {} }));

vi.mock('vscode', () => ({
  EventEmitter: class {
    private readonly listeners: (() => void)[] = [];
    readonly event = (listener: () => void) => void this.listeners.push(listener);
    fire(): void {
      for (const listener of this.listeners) listener();
    }
    dispose(): void {}
  },
  window: {
    createTreeView: () => ({
      get visible() {
        return seen.visible;
      },
      onDidChangeVisibility: (listener: () => void) => {
        seen.told = listener;
      },
      dispose: () => {},
    }),
  },
}));

function open(): { view: StrategiesView; rebuilt: () => number } {
  const view = new StrategiesView({ strategies: () => Promise.resolve([]) } as unknown as ReportSource);
  let count = 0;
  view.onDidChangeTreeData(() => {
    count += 1;
    void view.getChildren();
  });
  return { view, rebuilt: () => count };
}

function show(visible: boolean): void {
  seen.visible = visible;
  seen.told();
}

beforeEach(() => {
  vi.useFakeTimers();
  seen.visible = false;
});
afterEach(() => void vi.useRealTimers());

describe('the tree of strategies', () => {
  it('is not built a second time when it is first shown', async () => {
    const { view, rebuilt } = open();
    view.refreshSoon();
    show(true);
    await view.getChildren();
    await vi.advanceTimersByTimeAsync(5000);
    expect(rebuilt()).toBe(0);
  });

  it('is built again, once, after changes while it is seen', async () => {
    const { view, rebuilt } = open();
    show(true);
    await view.getChildren();
    for (let i = 0; i < 5; i++) view.refreshSoon();
    await vi.advanceTimersByTimeAsync(5000);
    expect(rebuilt()).toBe(1);
  });

  it('is built again when it is shown after a change that nobody saw, and only then', async () => {
    const { view, rebuilt } = open();
    show(true);
    await view.getChildren();
    show(false);
    view.refreshSoon();
    await vi.advanceTimersByTimeAsync(5000);
    expect(rebuilt()).toBe(0);
    show(true);
    await vi.advanceTimersByTimeAsync(5000);
    expect(rebuilt()).toBe(1);
    show(false);
    show(true);
    await vi.advanceTimersByTimeAsync(5000);
    expect(rebuilt()).toBe(1);
  });
});
