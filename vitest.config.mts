import { defineConfig, type Plugin } from 'vitest/config';

/** Markdown pages are imported as their text, as the bundler does it. */
const markdownAsText: Plugin = {
  name: 'markdown-as-text',
  transform: (text, id) => (id.endsWith('.md') ? `export default ${JSON.stringify(text)};` : undefined),
};

export default defineConfig({
  plugins: [markdownAsText],
  test: {
    setupFiles: ['test/seed.ts'],
    env: process.env.HEADPIN_RUNS === undefined ? { HEADPIN_SEED: process.env.HEADPIN_SEED ?? '42' } : {},
    include: ['packages/*/src/**/*.test.ts', 'packages/*/src/**/*.test.tsx', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', 'test/editor/**'],
  },
});
