import { dark, light, properties } from './tokens.ts';

const series = (['must', 'nice'] as const).flatMap((name) =>
  light[name].map((_, index) => `.${name}-${index}{fill:var(--${name}-${index})}`),
);

/** The style sheet of an image that stands alone. */
export const imageStyle = [
  `svg{${properties(light)}font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif}`,
  `@media(prefers-color-scheme:dark){svg{${properties(dark)}}}`,
  'text{fill:var(--ink);font-size:14px;font-variant-numeric:tabular-nums}',
  '.title{font-size:19px;font-weight:600}.strong{font-weight:600}.quiet{fill:var(--quiet);font-size:12px}',
  '.ground{fill:var(--paper)}.track{fill:var(--sunken)}.faded{opacity:.45}',
  ...series,
].join('');
