/** A browser computes the same figures as Node, bit by bit (method, section 12). */
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../editor/harness/places.ts';
import { readVector } from '../method/vectors.ts';
import { exampleFiles, exampleNames, today } from '../properties/examples.ts';
import { bundleForBrowser } from './bundle.ts';
import { figuresOf, randomnessOf, type SampledPanel } from './figures-of.ts';

/** What the script leaves behind in the page. */
declare const headpin: { figuresOf: typeof figuresOf; randomnessOf: typeof randomnessOf };

interface Sampled {
  readonly counts: Readonly<Record<string, readonly number[]>>;
  readonly centralWeight: Readonly<Record<string, readonly number[] | null>>;
}
interface Vector {
  readonly fromSeed: Readonly<Record<string, unknown>>;
  readonly simplex9_seed42_first3: unknown;
  readonly below5_seed7_first20: unknown;
  readonly xoshiroReference_state_1_2_3_4: unknown;
  readonly smaaPanel: {
    readonly N: number;
    readonly seed: number;
    readonly values01: Readonly<Record<string, readonly number[]>>;
    readonly importanceOrder: readonly string[];
    readonly free: Sampled;
    readonly ordered: Sampled;
  };
}

let browser: Browser | undefined;
let page: Page;

beforeAll(async () => {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error(
      'No Chromium was found, so nothing shows that a browser computes the same. Set CHROMIUM_PATH, or apt-get install chromium.',
    );
  }
  browser = await chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-dev-shm-usage',
    ],
  });
  // Another locale and time zone than this process has.
  page = await browser.newPage({ locale: 'ar-EG', timezoneId: 'Pacific/Chatham' });
  await page.addScriptTag({ content: await bundleForBrowser() });
}, 60_000);

afterAll(() => browser?.close());

describe('in Chromium', () => {
  it.each(exampleNames)(
    'figures and findings of %s are those of Node, byte by byte',
    async (name) => {
      const files = exampleFiles(name);
      const inBrowser = await page.evaluate(([all, day]) => headpin.figuresOf(all, day), [files, today] as const);
      expect(inBrowser).toBe(figuresOf(files, today));
      expect(inBrowser.length).toBeGreaterThan(10_000);
    },
    60_000,
  );

  it('random numbers and sampled weights are those of vector 09, bit by bit', async () => {
    const { smaaPanel, ...expected } = readVector<{ expected: Vector }>('09-rng-and-monte-carlo').expected;
    const criteria = ['buyer', 'crtb', 'wholeProduct', 'competition', 'partners', 'distribution', 'pricing', 'positioning', 'nextTarget'];
    const panel: SampledPanel = {
      N: smaaPanel.N,
      seed: smaaPanel.seed,
      values: Object.values(smaaPanel.values01),
      importance: smaaPanel.importanceOrder.map((name) => criteria.indexOf(name)),
    };
    const seeds = Object.keys(expected.fromSeed).map(Number);
    const text = await page.evaluate(([numbers, given]) => headpin.randomnessOf(numbers, given), [seeds, panel] as const);
    expect(text).toBe(randomnessOf(seeds, panel));

    const { sampled, ...drawn } = JSON.parse(text) as Record<string, unknown> & {
      sampled: readonly { counts: unknown; centralWeight: unknown }[];
    };
    for (const [what, numbers] of Object.entries(drawn)) expect(numbers, what).toEqual(expected[what as keyof typeof expected]);
    for (const [i, due] of [smaaPanel.free, smaaPanel.ordered].entries()) {
      expect(sampled[i]!.counts).toEqual(Object.values(due.counts));
      expect(sampled[i]!.centralWeight).toEqual(Object.values(due.centralWeight));
    }
  }, 60_000);
});
