/** Colours by meaning. Text colours keep 4.5:1 on their ground, lines of charts 3:1. */
interface Palette {
  readonly paper: string;
  readonly sheet: string;
  readonly sunken: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly accent: string;
  readonly accentGround: string;
  readonly good: string;
  readonly goodGround: string;
  readonly caution: string;
  readonly cautionGround: string;
  readonly bad: string;
  readonly badGround: string;
  /** Showstoppers in a stacked bar, from the first to the last. */
  readonly must: readonly string[];
  /** Nice-to-haves, likewise. */
  readonly nice: readonly string[];
  /** Means from 1 to 5 around the cutoff: two steps below, three above. */
  readonly heat: readonly string[];
  readonly heatInk: readonly string[];
}

export const light: Palette = {
  paper: '#ffffff',
  sheet: '#ffffff',
  sunken: '#f4f5f3',
  ink: '#1b1f24',
  quiet: '#565d66',
  line: '#d9dcd7',
  accent: '#14526f',
  accentGround: '#e3eff4',
  good: '#1b6b45',
  goodGround: '#e2f1e8',
  caution: '#7d5200',
  cautionGround: '#fbeed2',
  bad: '#a3261b',
  badGround: '#fbe6e2',
  must: ['#123f57', '#1f6485', '#3c8aab', '#76b2cc'],
  nice: ['#8a6a1f', '#b08a35', '#c9a85a', '#dcc486', '#eadcb4'],
  heat: ['#eda58f', '#f7d5c9', '#e4eef2', '#a9cfdf', '#5f9fbd'],
  heatInk: ['#3d0f06', '#3d0f06', '#10242e', '#10242e', '#04141c'],
};

export const dark: Palette = {
  paper: '#14171a',
  sheet: '#1a1e22',
  sunken: '#20252a',
  ink: '#e7e9ea',
  quiet: '#a4abb3',
  line: '#343b42',
  accent: '#7cc0e0',
  accentGround: '#17323f',
  good: '#74cf9c',
  goodGround: '#16321f',
  caution: '#e3b65c',
  cautionGround: '#372a0e',
  bad: '#ff9b8c',
  badGround: '#43190f',
  must: ['#9bd2ea', '#6cb1d1', '#4690b3', '#2f6f8f'],
  nice: ['#efd48f', '#d5b262', '#b39145', '#8f7232', '#6e5827'],
  heat: ['#a5452c', '#5e3326', '#2a3238', '#265068', '#2f7ea3'],
  heatInk: ['#ffffff', '#fbeae5', '#e7e9ea', '#eaf4f9', '#ffffff'],
};

/** The palette as custom properties. */
export function properties(palette: Palette): string {
  const single = (['paper', 'sheet', 'sunken', 'ink', 'quiet', 'line', 'accent', 'good', 'caution', 'bad'] as const).map(
    (name) => `--${name}:${palette[name]};`,
  );
  const grounds = (['accent', 'good', 'caution', 'bad'] as const).map((name) => `--${name}-ground:${palette[`${name}Ground`]};`);
  const series = (['must', 'nice', 'heat'] as const).flatMap((name) =>
    palette[name].map((colour, index) => `--${name}-${index}:${colour};`),
  );
  const inks = palette.heatInk.map((colour, index) => `--heat-ink-${index}:${colour};`);
  return [...single, ...grounds, ...series, ...inks].join('');
}

/** In a webview the ground and the text are the editor's own. */
export const editorColours = [
  '--paper:var(--vscode-editor-background);',
  '--sheet:var(--vscode-editor-background);',
  '--ink:var(--vscode-editor-foreground);',
].join('');
